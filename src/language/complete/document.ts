import { NAMES_PRINCIPALS } from '../../policy/document.ts';
import { jsonAt, memberAt, valueAt, type Completion } from '../completion.ts';
import type { Asking } from '../asking.ts';
import { statementSnippets } from './snippets.ts';

/** An empty text: a whole policy with one statement of each kind that fits. */
export const completeDocument = ({ place, around }: Asking): readonly Completion[] =>
  statementSnippets(around).flatMap(({ code, json }) => {
    const about = { kind: 'snippet', snippet: code } as const;
    return jsonAt(place.slot, code, wholePolicy(json), about) ?? [];
  });

/** C-008: an Id is for policies of resources and VPC endpoints. */
export function completeDocumentElement({ place, around }: Asking): readonly Completion[] {
  const { slot, present } = place;
  const hasId = NAMES_PRINCIPALS.has(around.type) && around.type !== 'rcp';
  return (['Version', 'Statement', 'Id'] as const)
    .filter((element) => !present.includes(element) && (element !== 'Id' || hasId))
    .map((element) =>
      memberAt(slot, element, VALUES[element], { kind: 'element', element }, element === 'Statement'),
    );
}

const VALUES = { Version: '"2012-10-17"', Statement: '[|]', Id: '"|"' } as const;

/** C-001, C-016, E-038: the older version is offered nowhere; what new policies are written in is the newer one. */
export const completeVersion = ({ place }: Asking): readonly Completion[] =>
  ['2012-10-17'].map((version) => valueAt(place.slot, version, { kind: 'version', version }));

const wholePolicy = (statement: string): string =>
  `{\n  "Version": "2012-10-17",\n  "Statement": [\n${statement.replaceAll(/^/gm, '    ')}\n  ]\n}\n`;
