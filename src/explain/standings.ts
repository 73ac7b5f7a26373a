import { policyRefKey, type PolicyRef } from '../policy/document.ts';
import type { Span } from '../policy/span.ts';
import type { ElementName, Step } from '../trace/step.ts';
import type { Standing } from './catalogue.ts';
import { catalogueOf } from './catalogues.ts';
import type { Locale } from './locale.ts';
import { sentences, type Phrase } from './phrase.ts';
import { stepRemark, stepSentence } from './sentence.ts';

/** How one statement stands to the call, for the margin beside it. */
export interface StatementStanding {
  readonly stepId: number;
  readonly policy: PolicyRef;
  /** Position in the document, from 0. */
  readonly statement: number;
  readonly span: Span | null;
  readonly standing: Standing;
  /** This statement decided the call; when none allowed it, the one that came nearest. */
  readonly decisive: boolean;
  readonly phrase: Phrase;
  /** The elements that do not hold, in the order written; empty when the statement matches. */
  readonly failing: readonly FailingElement[];
}

export interface FailingElement {
  readonly element: ElementName;
  readonly span: Span | null;
  readonly phrase: Phrase;
  readonly decisive: boolean;
}

const STANDINGS: Readonly<Record<string, Standing>> = {
  'statement.allows': 'allows',
  'statement.denies': 'denies',
};

/**
 * The standing of every statement that was judged, policy by policy in the order asked. A statement that was asked
 * about a permission too stands as it decided, else as it did best.
 */
export function statementStandings(
  trace: readonly Step[],
  locale: Locale = 'en',
): readonly StatementStanding[] {
  const standings = new Map<string, StatementStanding>();
  for (const standing of standingsIn(trace, locale)) {
    const key = `${policyRefKey(standing.policy)} ${standing.statement}`;
    const other = standings.get(key);
    if (!other || weightOf(standing) > weightOf(other)) standings.set(key, standing);
  }
  return [...standings.values()];
}

/** What decided tells most, then what denies, then what allows. */
const weightOf = ({ decisive, standing }: StatementStanding): number => (decisive ? 3 : WEIGHTS[standing]);

const WEIGHTS: Readonly<Record<Standing, number>> = { denies: 2, allows: 1, notMatched: 0 };

const standingsIn = (trace: readonly Step[], locale: Locale): readonly StatementStanding[] =>
  trace.flatMap((step) => {
    const { question, evidence, reason } = step;
    if (question !== 'statement' || !evidence || evidence.statement === null) return [];
    const elements = trace.filter(({ parentId }) => parentId === step.id);
    const standing = STANDINGS[reason.code] ?? 'notMatched';
    return [
      {
        stepId: step.id,
        policy: evidence.policy,
        statement: evidence.statement,
        span: evidence.span,
        standing,
        decisive: step.decisive || elements.some(({ decisive }) => decisive),
        phrase: catalogueOf(locale).standings[standing],
        failing: elements.flatMap((element) => failing(element, locale)),
      },
    ];
  });

function failing(step: Step, locale: Locale): readonly FailingElement[] {
  const { evidence, outcome, decisive } = step;
  if (outcome !== 'stop' || !evidence?.element) return [];
  const catalogue = catalogueOf(locale);
  const phrase = sentences(stepSentence(catalogue, step), stepRemark(catalogue, step));
  return [{ element: evidence.element, span: evidence.span, phrase, decisive }];
}
