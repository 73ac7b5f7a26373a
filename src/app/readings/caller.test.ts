import { expect, it } from 'vitest';
import { makeCall } from '../../content/call/made.ts';
import { ANA, assumeReadOnly, READ_ONLY, TRUST, trusting, twoAccounts } from '../../machines/fixture.ts';
import { withDocument } from '../../world/documents.ts';
import { whoAmI } from '../../content/call/whoAmI.ts';
import { callerArn, namedCaller } from './caller.ts';

it('D-032 names the role or the user behind a session, and leaves others as they are', () => {
  const world = withDocument(twoAccounts(), TRUST, trusting(ANA));
  const assumed = makeCall({ world, calls: [] }, { ...assumeReadOnly, label: 'role' });
  const state = assumed && makeCall(assumed, { ...whoAmI(ANA), call: 'sts:GetSessionToken', label: 'own' });
  if (!state) throw new Error('no key');
  const callers = ['session:role', 'session:own', 'session:gone', ANA, 'none'];
  expect(callers.map((as) => callerArn(whoAmI(as), state))).toEqual([
    READ_ONLY,
    ANA,
    'session:gone',
    ANA,
    'none',
  ]);
});

it('A-009 names a session by its own name, and a service by its principal', () => {
  const world = withDocument(twoAccounts(), TRUST, trusting(ANA));
  const state = makeCall({ world, calls: [] }, { ...assumeReadOnly, label: 'role' });
  if (!state) throw new Error('no key');
  expect(
    ['session:role', 'session:gone', ANA, 'service:lambda.amazonaws.com'].map((as) =>
      namedCaller(whoAmI(as), state),
    ),
  ).toEqual([
    { name: '111122223333/ReadOnly / ana', arn: 'arn:aws:sts::111122223333:assumed-role/ReadOnly/ana' },
    { name: 'session:gone', arn: 'session:gone' },
    { name: '444455556666/Ana', arn: ANA },
    { name: 'lambda.amazonaws.com', arn: 'lambda.amazonaws.com' },
  ]);
});
