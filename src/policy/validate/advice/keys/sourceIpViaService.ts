import { advise, fixBy, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';
import { addTest } from '../edits/addTest.ts';

const KEYS_OF_SERVICES = [
  'aws:viaawsservice',
  'aws:principalisawsservice',
  'aws:calledvia',
  'aws:calledviafirst',
  'aws:calledvialast',
] as const;

/** D-047: a service that calls on someone's behalf has an address of its own, which a Deny of foreign addresses stops. */
export const sourceIpViaService: TestAdvice = (test, statement, policy) => {
  const { key, operator, syntax } = test;
  if (statement.effect !== 'Deny' || key !== 'aws:sourceip' || operator.name !== 'NotIpAddress')
    return NO_ADVICE;
  if (KEYS_OF_SERVICES.some((other) => statement.byKey.has(other))) return NO_ADVICE;
  const edits = addTest(statement, policy, { operator: 'Bool', key: 'aws:ViaAWSService', value: 'false' });
  const params = { key: syntax.key.value, addition: 'Bool aws:ViaAWSService false' };
  return [
    advise('advice.sourceIpViaService', 'D-047', syntax.key.span, params, fixBy('advice.addTest', edits)),
  ];
};
