import { lessonFileErrorText } from '../lesson/fileError.ts';
import type { ProvableQuestion } from './question.ts';
import { readBank } from './read.ts';

/** A small question with one answer, as its file. */
export const SMALL_QUESTION = `
id: small
tasks: [SAA-C03 1.1]
kind: one
difficulty: 1
stem: |
  Ana may do nothing yet.

  What lets Ana call \`AssumeRole\` for the role?
options:
  - id: trust
    text: Her ARN in the trust policy
    right: true
    why: In one account that is all it takes [B-044].
    do:
      - edit: [{ op: replace, path: /accounts/0/roles/0/trustPolicy/Statement/0/Principal, value: { AWS: 'arn:aws:iam::111122223333:user/Ana' } }]
  - id: permission
    text: An Allow in her policies
    misconception: permission-is-enough
    why: No policy of hers opens the role.
    do:
      - edit: [{ op: add, path: /accounts/0/users/0/inlinePolicies, value: { go: { Version: '2012-10-17', Statement: [{ Effect: Allow, Action: '*', Resource: '*' }] } } }]
    happens: { outcome: deny, decidedBy: { policyType: trust, element: Principal } }
  - id: wait
    text: An hour of waiting
    misconception: permission-is-enough
    why: No clock plays a part.
    do: [{ advance: PT1H }]
    happens: { error: AccessDenied }
rules: [B-046]
proof:
  world:
    accounts:
      - id: '111122223333'
        users: [{ name: Ana }, { name: Bo }]
        roles:
          - name: Reader
            trustPolicy:
              Version: '2012-10-17'
              Statement: [{ Effect: Allow, Principal: { AWS: 'arn:aws:iam::111122223333:user/Bo' }, Action: sts:AssumeRole }]
  start:
    - as: arn:aws:iam::111122223333:user/Ana
      call: sts:AssumeRole
      params: { RoleArn: 'arn:aws:iam::111122223333:role/Reader', RoleSessionName: before }
      expect: { outcome: deny }
  calls:
    - as: arn:aws:iam::111122223333:user/Ana
      call: sts:AssumeRole
      params: { RoleArn: 'arn:aws:iam::111122223333:role/Reader', RoleSessionName: ana }
      expect: { outcome: allow }
`;

/** The question of a file, or what is wrong with the file, a sentence each. */
export function questionIn(text: string): ProvableQuestion | readonly string[] {
  const id = /^id: (\S+)$/m.exec(text)?.[1] ?? 'none';
  const read = readBank(new Map([[`exam/questions/${id}.yaml`, text]]));
  if (!read.ok) return read.error.map(lessonFileErrorText);
  const [question] = read.value;
  return question ?? [];
}
