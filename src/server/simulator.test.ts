import { expect, test } from 'vitest';
import { textOf } from '../protocol/http.ts';
import { allowing, denying, document, may, serving, worldFile } from './messages/fixture.ts';

test('E-014 the simulator has three verdicts', async () => {
  const { knock } = serving(worldFile({}, {}, may(allowing('iam:SimulateCustomPolicy'))));
  const policy = document(allowing('s3:*'), denying('s3:DeleteObject'));
  const { status, body } = await knock({
    call: 'iam:SimulateCustomPolicy',
    params: {
      PolicyInputList: [JSON.stringify(policy)],
      ActionNames: ['s3:GetObject', 's3:DeleteObject', 'sqs:SendMessage'],
    },
  });
  const verdicts = [...textOf(body).matchAll(/<EvalDecision>(\w+)<\/EvalDecision>/g)].map(([, each]) => each);
  expect([status, verdicts]).toEqual([200, ['allowed', 'explicitDeny', 'implicitDeny']]);
});
