import { optional } from '../members.ts';
import { ofService } from '../ofService.ts';
import { listOf, oneOf, structure, text } from '../shapes.ts';
import { page, pageAnswer, toPolicy } from './parameters.ts';
import { targetId } from './shapes.ts';

/** Source: AWS Organizations API model 2016-11-28. */
export const listTargetsForPolicy = ofService('organizations')(
  'ListTargetsForPolicy',
  'Lists the roots, units and accounts that a policy is attached to.',
  {
    input: [toPolicy, ...page],
    output: [
      optional(
        'Targets',
        listOf(
          structure(
            optional('TargetId', targetId),
            optional('Arn', text(undefined, undefined, '^arn:aws:organizations::.+:.+')),
            optional('Name', text(1, 128)),
            optional('Type', oneOf('ACCOUNT', 'ORGANIZATIONAL_UNIT', 'ROOT')),
          ),
        ),
      ),
      pageAnswer,
    ],
  },
);
