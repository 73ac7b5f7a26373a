import type { CompiledPolicy, CompiledStatement } from '../../policy/compile.ts';
import type { PolicyRef, PolicyType } from '../../policy/document.ts';
import { GRANT_FORMS, type GrantForm } from '../../policy/grantForm.ts';
import type { ElementName, Evidence } from '../../trace/step.ts';
import { grantForm } from '../match/principal.ts';
import { applies, distanceOf, tellingElement } from '../match/statement.ts';
import type { Question } from '../question.ts';

/** A policy document that applies to a request. */
export interface AttachedPolicy {
  readonly ref: PolicyRef;
  readonly policy: CompiledPolicy;
  readonly evidence: PolicyEvidence;
}

/** Evidence that is the same for every call: for a document as a whole, and for each of its statements. */
export interface PolicyEvidence {
  readonly document: Evidence;
  readonly statements: readonly Evidence[];
}

/** A policy where it applies. */
export const attach = (ref: PolicyRef, policy: CompiledPolicy): AttachedPolicy => ({
  ref,
  policy,
  evidence: {
    document: {
      policy: ref,
      statement: null,
      sid: null,
      effect: null,
      element: null,
      span: null,
      expected: NONE,
      found: null,
    },
    statements: policy.statements.map(({ syntax, effect }) => ({
      policy: ref,
      statement: syntax.index,
      sid: syntax.sid?.value ?? null,
      effect,
      element: 'Statement',
      span: syntax.span,
      expected: NONE,
      found: null,
    })),
  },
});

const NONE: readonly never[] = [];

/** Documents that are taken together: one Allow among them is enough. */
export interface Level {
  /** Unit of the organization or account that the documents are attached to; null where there are no levels. */
  readonly place: string | null;
  readonly policies: readonly AttachedPolicy[];
}

/** What one policy type says on its own, before the types are combined. */
export interface TypeAnalysis {
  readonly type: PolicyType;
  readonly question: Question;
  /** One, except for SCPs and RCPs: root, organizational units and account, from the top. */
  readonly levels: readonly Level[];
  /** The first statement that denies. */
  readonly deny: Place | null;
  /** The statement that allows, the strongest grant first; null unless there is one at every level. */
  readonly allow: Place | null;
  /** How the allowing statement names the caller; null when it names nobody. */
  readonly form: GrantForm | null;
  /** The first level at which nothing allows; null when there is none. */
  readonly silent: Level | null;
}

/** A statement of a document. */
export interface Place {
  readonly attached: AttachedPolicy;
  readonly statement: CompiledStatement;
}

/** A statement and the one element of it that decides; `Statement` for the statement as a whole. */
export interface Verdict extends Place {
  readonly element: ElementName;
}

/** Asks all documents of one type, level by level. */
export function analyse(type: PolicyType, levels: readonly Level[], question: Question): TypeAnalysis {
  let deny: Place | null = null;
  let best: Grant | null = null;
  let silent: Level | null = null;
  for (const level of levels) {
    let grant: Grant | null = null;
    for (const attached of level.policies) {
      for (const statement of attached.policy.statements) {
        if (statement.effect === 'Deny') {
          if (!deny && applies(statement, type, question)) deny = { attached, statement };
        } else if ((!grant || grant.strength < STRONGEST) && applies(statement, type, question)) {
          const form = statement.principals && grantForm(statement.principals, question);
          const strength = form === null ? STRONGEST : GRANT_FORMS.indexOf(form);
          if (!grant || strength > grant.strength) grant = { attached, statement, form, strength };
        }
      }
    }
    if (grant) best = grant;
    else silent ??= level;
  }
  const allow = silent ? null : best;
  return { type, question, levels, deny, allow, form: allow?.form ?? null, silent };
}

/** Every statement of a type that denies. */
export const deniesIn = ({ type, question, levels, deny }: TypeAnalysis): readonly Place[] =>
  deny === null
    ? NONE
    : levels.flatMap(({ policies }) =>
        policies.flatMap((attached) =>
          attached.policy.statements
            .filter((statement) => statement.effect === 'Deny' && applies(statement, type, question))
            .map((statement) => ({ attached, statement })),
        ),
      );

interface Grant extends Place {
  readonly form: GrantForm | null;
  readonly strength: number;
}

/** Without a principal there is nothing that could be named more directly. */
const STRONGEST = GRANT_FORMS.length;

/** Documents without levels. */
export const oneLevel = (policies: readonly AttachedPolicy[]): readonly [Level] => [
  { place: null, policies },
];

/** A statement that applies, with the element that tells why. */
export const verdictAt = (place: Place | null): Verdict | null =>
  place && {
    attached: place.attached,
    statement: place.statement,
    element: tellingElement(place.statement),
  };

/** Where nothing allows: the Allow that came nearest, and the element of it that fails; null when there is none. */
export function nearestIn({ type, question, silent }: TypeAnalysis): Verdict | null {
  let nearest: Verdict | null = null;
  let size = Infinity;
  for (const attached of silent?.policies ?? []) {
    for (const statement of attached.policy.statements) {
      if (statement.effect === 'Deny') continue;
      const distance = distanceOf(statement, type, question);
      if (distance.size >= size) continue;
      nearest = { attached, statement, element: distance.failing };
      ({ size } = distance);
    }
  }
  return nearest;
}
