import { optional, required } from '../members.ts';
import type { Operation } from '../operation.ts';
import { integer, text } from '../shapes.ts';
import { credentials, sourceIdentity, tokenSizes } from './answers.ts';
import { minimumSessionTokenSize } from './members.ts';
import { policyDescriptor } from './shapes.ts';

/** Source: AWS STS API model 2011-06-15 (rules A-051, B-148, B-149, B-153). */
export const assumeRoot: Operation = {
  service: 'sts',
  name: 'AssumeRoot',
  summary: "Returns short-lived credentials of a member account's root user, for one privileged task.",
  regionalOnly: true,
  input: [
    required('TargetPrincipal', text(12, 2048), 'The member account, by its id or the ARN of its root.'),
    required('TaskPolicyArn', policyDescriptor, 'The managed policy of the task, which limits the session.'),
    optional(
      'DurationSeconds',
      integer(0, 900),
      'How long the credentials last; fifteen minutes when left out.',
    ),
    minimumSessionTokenSize,
  ],
  output: [credentials, sourceIdentity, ...tokenSizes],
};
