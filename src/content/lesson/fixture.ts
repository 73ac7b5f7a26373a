import type { Lesson } from './lesson.ts';
import { readLessons } from './read.ts';

const ANA = 'arn:aws:iam::444455556666:user/Ana';
const READER = 'arn:aws:iam::111122223333:role/Reader';

/** The smallest lesson that holds: one step in which Ana is put into a trust policy. */
export const SMALL = {
  lesson: `id: small
title: Small
summary: The smallest lesson.
minutes: 1
part: Tests
order: 1
world: ../../worlds/small.yaml
steps: [trust]
learnt: [Both must allow.]
`,
  world: `accounts:
  - id: '111122223333'
    roles:
      - name: Reader
        trustPolicy:
          Version: '2012-10-17'
          Statement:
            - Effect: Allow
              Principal: { AWS: '111122223333' }
              Action: sts:AssumeRole
  - id: '444455556666'
    users:
      - name: Ana
        inlinePolicies:
          permissions:
            Version: '2012-10-17'
            Statement: [{ Effect: Allow, Action: sts:AssumeRole, Resource: '${READER}' }]
      - name: Bo
        inlinePolicies:
          permissions:
            Version: '2012-10-17'
            Statement: [{ Effect: Allow, Action: sts:AssumeRole, Resource: '${READER}' }]
`,
  step: `---
title: Trust Ana
calls:
  - as: ${ANA}
    call: sts:AssumeRole
    params: { RoleArn: '${READER}', RoleSessionName: ana }
goals:
  - id: ana-in
    title: Ana comes in
    allow:
      as: ${ANA}
      call: sts:AssumeRole
      params: { RoleArn: '${READER}', RoleSessionName: ana }
  - id: bo-out
    title: Bo stays out
    deny:
      as: arn:aws:iam::444455556666:user/Bo
      call: sts:AssumeRole
      params: { RoleArn: '${READER}', RoleSessionName: bo }
    hints: { nudge: Who else?, concept: Everybody., exact: Name Ana. }
hints:
  trust: { nudge: Who?, concept: 'Named. [B-043]', exact: Write \`Ana\`. }
editable:
  - { type: trust, owner: '${READER}' }
solution:
  - document: { type: trust, owner: '${READER}' }
    policy: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { AWS: '${ANA}' }, Action: sts:AssumeRole }] }
wrongTurns:
  - title: Trusts everybody
    do:
      - document: { type: trust, owner: '${READER}' }
        policy: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: '*', Action: sts:AssumeRole }] }
    letsIn: bo-out
  - title: Calls as she is
    do:
      - as: ${ANA}
        call: sts:AssumeRole
        params: { RoleArn: '${READER}', RoleSessionName: ana }
    stopsAt: trust
panels: [policies, decision]
---

Name **Ana** in the trust policy.
`,
} as const;

/** The files of that lesson, some of them with other text. */
export const smallFiles = (
  changed: Partial<Record<keyof typeof SMALL, string>> = {},
): Map<string, string> => {
  const { lesson, world, step } = { ...SMALL, ...changed };
  return new Map([
    ['tutorials/small/lesson.yaml', lesson],
    ['tutorials/small/01-trust.md', step],
    ['worlds/small.yaml', world],
  ]);
};

/** That lesson, read; some of its files with other text. */
export function smallLesson(changed: Partial<Record<keyof typeof SMALL, string>> = {}): Lesson {
  const read = readLessons(smallFiles(changed));
  const lesson = read.ok ? read.value[0] : undefined;
  if (!lesson) throw new Error(read.ok ? 'no lesson' : JSON.stringify(read.error, null, 2));
  return lesson;
}
