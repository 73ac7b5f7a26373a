import { describe, expect, it, test } from 'vitest';
import { SMALL, smallLesson } from './fixture.ts';
import { faultText } from './fault.ts';
import { proveLesson } from './prove.ts';

const RULES = new Set(['B-043']);

const faultsOf = (from: string | RegExp, to: string, rules = RULES): readonly string[] => {
  const step = SMALL.step.replace(from, to);
  expect(step).not.toBe(SMALL.step);
  return proveLesson(smallLesson({ step }), rules).map((fault) => faultText('small', fault));
};

describe('proof of a lesson', () => {
  it('finds nothing wrong with one that holds', () => {
    expect(proveLesson(smallLesson(), RULES)).toEqual([]);
  });

  it('misses rules that no fact has', () => {
    expect(proveLesson(smallLesson(), new Set()).map((fault) => faultText('small', fault))).toEqual([
      'small, step trust: no file of lessons/facts has the rule B-043',
    ]);
  });

  it('misses a start that is no start', () => {
    const world = SMALL.world.replace("AWS: '111122223333'", "AWS: 'arn:aws:iam::444455556666:user/Ana'");
    expect(proveLesson(smallLesson({ world }), RULES).map((fault) => faultText('small', fault))).toEqual([
      'small, step trust: its start meets all its goals already',
      'small, step trust: the wrong turn "Calls as she is" should end with stopped at trust, and ends with not stopped',
    ]);
  });

  test.each<[string, string | RegExp, string, readonly string[]]>([
    [
      'a solution that misses a goal',
      "{ AWS: 'arn:aws:iam::444455556666:user/Ana' }",
      "{ AWS: '444455556666' }",
      ['after its solution the goal bo-out is let in'],
    ],
    [
      'a solution that is stopped',
      "{ AWS: 'arn:aws:iam::444455556666:user/Ana' }",
      "{ AWS: 'arn:aws:iam::444455556666:user/Bo' }",
      [
        'after its solution the goal ana-in is stopped at trust',
        'after its solution the goal bo-out is let in',
      ],
    ],
    [
      'a solution that AWS would not save',
      "{ AWS: 'arn:aws:iam::444455556666:user/Ana' }",
      "{ AWS: ['arn:aws:iam::444455556666:user/Ana', 'arn:aws:iam::444455556666:user/Zoe'] }",
      ['AWS would not save the document of action 1 of the solution (grammar.principalUnknown)'],
    ],
    [
      'a wrong turn that is none',
      "Principal: '*'",
      "Principal: { AWS: 'arn:aws:iam::444455556666:user/Ana' }",
      ['the wrong turn "Trusts everybody" should end with bo-out let in, and ends with bo-out met'],
    ],
    [
      'a wrong turn that ends at another gate',
      'stopsAt: trust',
      'stopsAt: identity',
      [
        'the wrong turn "Calls as she is" should end with stopped at identity, and ends with stopped at trust',
        'learners come to a stop at gate identity and find no hints',
      ],
    ],
    [
      'help where learners are stopped',
      '  trust: {',
      '  resource: {',
      [
        'learners come to a stop at gate trust and find no hints',
        'learners come to a stop at gate trust and find no hints',
      ],
    ],
    [
      'help where somebody is let in',
      /    hints: \{.*\}\n/,
      '',
      ['learners come to a stop at goal bo-out and find no hints'],
    ],
    [
      'a document that does not exist',
      "editable:\n  - { type: trust, owner: 'arn:aws:iam::111122223333:role/Reader' }",
      "editable:\n  - { type: trust, owner: 'arn:aws:iam::111122223333:role/Reader' }\n  - { type: trust, owner: 'arn:aws:iam::111122223333:role/Writer' }",
      ['its world has no document trust|arn:aws:iam::111122223333:role/Writer|'],
    ],
    [
      'a document that is closed to the learner',
      "editable:\n  - { type: trust, owner: 'arn:aws:iam::111122223333:role/Reader' }",
      "editable:\n  - { type: identity, owner: 'arn:aws:iam::444455556666:user/Ana', name: permissions }",
      [
        'the solution changes trust|arn:aws:iam::111122223333:role/Reader|, which the step does not let the learner edit',
        'the wrong turn "Trusts everybody" changes trust|arn:aws:iam::111122223333:role/Reader|, which the step does not let the learner edit',
        'learners come to a stop at gate identity and find no hints',
      ],
    ],
    [
      'a caller who does not exist',
      'as: arn:aws:iam::444455556666:user/Bo',
      'as: arn:aws:iam::444455556666:user/Zoe',
      [
        'nobody in it can call as arn:aws:iam::444455556666:user/Zoe',
        'after its solution the goal bo-out is stopped at credentials',
        'the wrong turn "Trusts everybody" should end with bo-out let in, and ends with bo-out stopped at credentials',
        'learners come to a stop at gate credentials and find no hints',
      ],
    ],
    [
      'a call that must be made and is on no card',
      'RoleSessionName: bo }\n    hints',
      'RoleSessionName: bo }\n    made: true\n    hints',
      ['no card of the step offers the call of bo-out', 'after its solution the goal bo-out is toBeMade'],
    ],
    [
      'a document that the solution makes up',
      "solution:\n  - document: { type: trust, owner: 'arn:aws:iam::111122223333:role/Reader' }",
      "solution:\n  - document: { type: trust, owner: 'arn:aws:iam::111122223333:role/Writer' }",
      [
        'the solution changes trust|arn:aws:iam::111122223333:role/Writer|, which the step does not let the learner edit',
        'action 1 of the solution cannot be carried out (noSuchDocument)',
      ],
    ],
  ])('misses %s', (_, from, to, faults) => {
    expect(faultsOf(from, to)).toEqual(faults.map((fault) => `small, step trust: ${fault}`));
  });
});
