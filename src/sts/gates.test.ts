import { describe, expect, it } from 'vitest';
import { ANA, AUDIT, call, document, HOME, trusting, worldFrom } from './fixture.ts';

describe('the path of gates', () => {
  const world = worldFrom({
    accounts: [
      {
        id: HOME,
        users: [{ name: 'Ana', mfa: true }],
        roles: [{ name: 'Audit', trustPolicy: document(trusting(ANA, ['AssumeRole', 'TagSession'])) }],
      },
    ],
  });
  const assume = (params: object) =>
    call(world, 'AssumeRole', {
      RoleArn: AUDIT,
      RoleSessionName: 'ana',
      Tags: [{ Key: 'team', Value: 'red' }],
      ...params,
    });

  const gates = (params: object) =>
    assume(params)
      .decision.trace.filter(({ parentId, question }) => parentId === null || question === 'permission')
      .map(({ question, outcome }) => `${question} ${outcome}`);

  it('B-059 passes through the action first, then through its permissions, then through the limits', () => {
    expect(gates({})).toEqual([
      'receive pass',
      'authenticate pass',
      'validate pass',
      'resolve pass',
      'authorize pass',
      'permission pass',
      'limit pass',
    ]);
  });

  it('B-073 stops at the permission that is missing', () => {
    const made = { SourceIdentity: 'ana' };
    expect(gates(made)).toEqual([
      'receive pass',
      'authenticate pass',
      'validate pass',
      'resolve pass',
      'authorize stop',
      'permission pass',
      'permission stop',
    ]);
  });

  it('marks one step as the one that decided, under the permission that stopped it', () => {
    const { trace } = assume({ SourceIdentity: 'ana' }).decision;
    const deciding = trace.filter(({ decisive }) => decisive);
    expect(deciding).toHaveLength(1);
    const questions: string[] = [];
    for (let step = deciding[0]; step; step = trace.find(({ id }) => id === step?.parentId)) {
      questions.unshift(step.question);
    }
    expect(questions.slice(0, 2)).toEqual(['authorize', 'permission']);
    expect(
      trace.find(({ question, outcome }) => question === 'permission' && outcome === 'stop')?.rules,
    ).not.toEqual([]);
  });
});
