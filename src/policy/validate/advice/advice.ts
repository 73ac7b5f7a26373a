import type { PolicyType } from '../../document.ts';
import type { Problem } from '../../problem.ts';
import type { PolicySyntax } from '../../syntax.ts';
import type { PolicyAdvice, StatementAdvice, TestAdvice } from './adviceRule.ts';
import { absentAndTested } from './conditions/absentAndTested.ts';
import { emptyCondition } from './conditions/emptyCondition.ts';
import { emptyWindow } from './conditions/emptyWindow.ts';
import { excludedValues } from './conditions/excludedValues.ts';
import { idleIfExists } from './conditions/idleIfExists.ts';
import { keyTwice } from './conditions/keyTwice.ts';
import { noValues } from './conditions/noValues.ts';
import { nullBoth } from './conditions/nullBoth.ts';
import { allowAll } from './grants/allowAll.ts';
import { assumeRoleEverywhere } from './grants/assumeRoleEverywhere.ts';
import { coveredValue } from './grants/coveredValue.ts';
import { duplicateValue } from './grants/duplicateValue.ts';
import { notActionAllow } from './grants/notActionAllow.ts';
import { notResourceAllow } from './grants/notResourceAllow.ts';
import { passRoleEverywhere } from './grants/passRoleEverywhere.ts';
import { wildcardService } from './grants/wildcardService.ts';
import { callerSideGuard } from './keys/callerSideGuard.ts';
import { callerSuppliedKey } from './keys/callerSuppliedKey.ts';
import { durationSeconds } from './keys/durationSeconds.ts';
import { externalIdWildcard } from './keys/externalIdWildcard.ts';
import { keyNotInRequest } from './keys/keyNotInRequest.ts';
import { principalArn } from './keys/principalArn.ts';
import { sensitiveWildcard } from './keys/sensitiveWildcard.ts';
import { sourceAddress } from './keys/sourceAddress.ts';
import { sourceIpViaService } from './keys/sourceIpViaService.ts';
import { tagKeysCase } from './keys/tagKeysCase.ts';
import { unknownKey } from './keys/unknownKey.ts';
import { valueShape } from './keys/valueShape.ts';
import { valueType } from './keys/valueType.ts';
import { forAllValuesAllow } from './operators/forAllValuesAllow.ts';
import { ifExistsAllow } from './operators/ifExistsAllow.ts';
import { mfaDeny } from './operators/mfaDeny.ts';
import { multivaluedWithoutSet } from './operators/multivaluedWithoutSet.ts';
import { negatedAllow } from './operators/negatedAllow.ts';
import { operatorType } from './operators/operatorType.ts';
import { setOnSingleValue } from './operators/setOnSingleValue.ts';
import { shortArnPattern } from './operators/shortArnPattern.ts';
import { stringLikeOnArn } from './operators/stringLikeOnArn.ts';
import { wildcardInEquals } from './operators/wildcardInEquals.ts';
import { accountTrust } from './principals/accountTrust.ts';
import { anyoneWithPrincipalArn } from './principals/anyoneWithPrincipalArn.ts';
import { confusedDeputy } from './principals/confusedDeputy.ts';
import { identityCenterRole } from './principals/identityCenterRole.ts';
import { notPrincipal } from './principals/notPrincipal.ts';
import { regionalService } from './principals/regionalService.ts';
import { sourceArnWithoutAccount } from './principals/sourceArnWithoutAccount.ts';
import { wildcardPrincipal } from './principals/wildcardPrincipal.ts';
import { review } from './review.ts';
import { literalVariable } from './variables/literalVariable.ts';
import { unknownVariable } from './variables/unknownVariable.ts';
import { variableNotReplaced } from './variables/variableNotReplaced.ts';
import { variableUnclosed } from './variables/variableUnclosed.ts';

const ON_POLICY: readonly PolicyAdvice[] = [
  mfaDeny,
  literalVariable,
  unknownVariable,
  variableNotReplaced,
  variableUnclosed,
];

const ON_STATEMENT: readonly StatementAdvice[] = [
  wildcardPrincipal,
  anyoneWithPrincipalArn,
  accountTrust,
  confusedDeputy,
  regionalService,
  identityCenterRole,
  notPrincipal,
  allowAll,
  wildcardService,
  notActionAllow,
  notResourceAllow,
  passRoleEverywhere,
  assumeRoleEverywhere,
  coveredValue,
  duplicateValue,
  emptyCondition,
  emptyWindow,
  excludedValues,
  keyTwice,
];

const ON_TEST: readonly TestAdvice[] = [
  sourceArnWithoutAccount,
  noValues,
  nullBoth,
  idleIfExists,
  absentAndTested,
  wildcardInEquals,
  stringLikeOnArn,
  shortArnPattern,
  operatorType,
  forAllValuesAllow,
  setOnSingleValue,
  multivaluedWithoutSet,
  negatedAllow,
  ifExistsAllow,
  unknownKey,
  keyNotInRequest,
  callerSideGuard,
  durationSeconds,
  callerSuppliedKey,
  sensitiveWildcard,
  externalIdWildcard,
  principalArn,
  tagKeysCase,
  sourceAddress,
  sourceIpViaService,
  valueType,
  valueShape,
];

/**
 * What AWS accepts and a good reviewer would question, in the order of the text; warnings only. Statements of the
 * wrong shape are passed over. Never throws; time is linear in the size of the policy.
 */
export function adviceOn(syntax: PolicySyntax, kind: PolicyType): readonly Problem[] {
  const policy = review(syntax, kind);
  const problems = [
    ...ON_POLICY.flatMap((rule) => rule(policy)),
    ...policy.statements.flatMap((statement) => [
      ...ON_STATEMENT.flatMap((rule) => rule(statement, policy)),
      ...statement.tests.flatMap((test) => ON_TEST.flatMap((rule) => rule(test, statement, policy))),
    ]),
  ];
  return problems.toSorted((a, b) => a.span.start - b.span.start);
}
