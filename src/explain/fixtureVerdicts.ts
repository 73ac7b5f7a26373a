import { POLICY_TYPES } from '../policy/document.ts';
import { GRANT_FORMS } from '../policy/grantForm.ts';
import type { Step } from '../trace/step.ts';
import type { CallerFacts } from './callFacts.ts';
import type { Denial, DenialCause } from './denial.ts';
import { CALLERS, PLACE, OTHER_PLACE, POLICIES, TEST, test } from './fixtureParties.ts';
import { ARN, ROLE } from './fixtureReasons.ts';
import type { Grant, GrantCode, GrantingStatement } from './grant.ts';

const TARGETS = [ROLE, 'arn:aws:s3:::reports'].map((arn) => ({
  arn,
  accountId: '222233334444',
  crossAccount: arn === ROLE,
}));

const CALLS = CALLERS.flatMap((caller) =>
  TARGETS.map((target) => ({ action: 's3:GetObject', called: 's3:GetObject', caller, target })),
);

const STATEMENTS: readonly GrantingStatement[] = [[], [TEST], [TEST, test('aws:userid')]].flatMap((tests) =>
  [true, false].map((listsOthers) => ({ place: PLACE, tests, listsOthers })),
);

/** Kinds of callers that ways of being allowed are for; all others are for you, who sign with keys. */
const CALLERS_OF: Partial<Record<GrantCode, CallerFacts['kind']>> = {
  'combine.service': 'service',
  'combine.anonymous': 'anonymous',
  'combine.federated': 'federated',
};
const NOT_YOU = new Set(Object.values(CALLERS_OF));

/** Allowed calls that are explained by one code: with each kind of statement, named in each form, by each type. */
export const grantsOf = (code: GrantCode): readonly Grant[] =>
  CALLS.filter(({ caller: { kind } }) => (CALLERS_OF[code] ?? kind) === kind)
    .filter(({ caller: { kind } }) => code in CALLERS_OF || !NOT_YOU.has(kind))
    .flatMap((call) => {
      const grant: Grant = {
        code,
        call,
        type: 'resource',
        resource: null,
        identity: null,
        form: null,
        limits: [],
        permissions: [],
      };
      return [
        ...STATEMENTS.map((each) => ({
          ...grant,
          form: 'anyone' as const,
          resource: each,
          identity: { ...each, place: OTHER_PLACE },
        })),
        ...GRANT_FORMS.map((form) => ({ ...grant, form })),
        ...(['trust', 'identity', null] as const).map((type) => ({ ...grant, type })),
      ];
    });

/** The steps that denials tell apart: a test of MFA, a deleted user and a deleted role. */
const DECIDING: readonly Step[] = (
  [
    ['Condition:Bool:aws:MultiFactorAuthPresent', 'true', ARN],
    ['Condition:Bool:aws:MultiFactorAuthPresent', 'false', ROLE],
  ] as const
).map(([element, expected, found]) => ({
  id: 0,
  parentId: null,
  question: 'element',
  outcome: 'stop',
  reason: {
    code: 'element.condition',
    params: { reason: 'notMatched', unresolved: [], foundValue: null, matchedValue: null, missing: null },
  },
  evidence: {
    policy: PLACE.policy,
    statement: 0,
    sid: null,
    effect: 'Allow',
    element,
    span: null,
    expected: [expected],
    found: [found],
  },
  rules: [],
  decisive: true,
}));

/** Calls that are denied for one cause. */
export const denialsOf = (cause: DenialCause): readonly Denial[] =>
  POLICY_TYPES.flatMap((type) =>
    CALLS.flatMap((call) =>
      DECIDING.flatMap((deciding) =>
        [null, 'Root', 'Root/Prod', '111122223333'].flatMap((level) =>
          [[], ['identity'], ['trust', 'identity']].map((granting) => ({
            cause,
            type,
            call,
            needed: null,
            deciding,
            level: type === 'scp' ? level : null,
            documents: POLICIES,
            granting: granting as Denial['granting'],
            place: PLACE,
            elements: [],
            unreadable: [],
          })),
        ),
      ),
    ),
  );
