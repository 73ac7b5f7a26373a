import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { withDocument } from '../../world/documents.ts';
import { ANA, BEN, READ_ONLY, TRUST, trusting, twoAccounts } from '../fixture.ts';
import { identitiesOf } from './identities.ts';
import { identityMachine } from './machine.ts';

const trustingAna = withDocument(twoAccounts(), TRUST, trusting(ANA));

describe('who one can be', () => {
  it('B-001 is what the engine grants from each identity', () => {
    const { list, steps } = identitiesOf(trustingAna);
    expect(list.map(({ kind, arn }) => `${kind} ${arn}`)).toEqual([
      'root arn:aws:iam::111122223333:root',
      'root arn:aws:iam::444455556666:root',
      `user ${ANA}`,
      `user ${BEN}`,
      `roleSession ${READ_ONLY}`,
    ]);
    expect(steps.map(({ from, decision }) => [from.arn, decision.outcome])).toEqual([
      ['arn:aws:iam::111122223333:root', 'deny'],
      ['arn:aws:iam::444455556666:root', 'deny'],
      [ANA, 'allow'],
      [BEN, 'deny'],
      [READ_ONLY, 'deny'],
    ]);
  });

  it('is a machine whose transitions are those calls', () => {
    const actor = createActor(identityMachine(trustingAna)).start();
    const who = (): unknown => {
      const meta = Object.values(actor.getSnapshot().getMeta())[0] as { identity: { arn: string } | null };
      return meta.identity?.arn ?? actor.getSnapshot().value;
    };
    const assume = { type: 'ASSUME', role: READ_ONLY } as const;
    expect([who(), actor.getSnapshot().can(assume)]).toEqual(['nobody', false]);
    actor.send({ type: 'SIGN_IN', arn: BEN });
    expect([who(), actor.getSnapshot().can(assume)]).toEqual([BEN, false]);
    actor.send({ type: 'SIGN_IN', arn: ANA });
    expect([who(), actor.getSnapshot().can(assume)]).toEqual([ANA, true]);
    actor.send(assume);
    expect(who()).toBe(READ_ONLY);
    actor.send({ type: 'EXPIRE' });
    expect(who()).toBe('expired');
    actor.send({ type: 'SIGN_IN', arn: 'arn:aws:iam::444455556666:root' });
    expect([who(), actor.getSnapshot().can(assume)]).toEqual(['arn:aws:iam::444455556666:root', false]);
  });
});
