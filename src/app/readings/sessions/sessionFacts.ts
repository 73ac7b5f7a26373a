import type { Interface } from '../../../explain/interface.ts';
import type { SessionFact } from '../../../view/sessions/session.ts';
import { clockText } from '../../../view/ui/clockText.ts';
import type { Session, SessionPolicies, Tags, World } from '../../../world/world.ts';
import { sessionCallerArn } from './sessionCallerArn.ts';

/** What a session is: whose, who asked for it, and what it carries. What it has none of is left out. */
export function sessionFacts(world: World, session: Session, words: Interface): readonly SessionFact[] {
  const { kind, field, tokenVersion } = words.sessions;
  const isTask = session.kind === 'root' && session.taskPolicy !== null;
  return [
    fact(field.kind, 'text', [kind[isTask ? 'rootTask' : session.kind]]),
    fact(field.arn, 'code', [sessionCallerArn(world, session)]),
    fact(field.issuedTo, 'code', [session.issuedTo]),
    fact(field.issuedAt, 'text', [clockText(session.issuedAt)]),
    ...carried(session, words),
    fact(field.token, 'text', [tokenVersion[session.tokenVersion]]),
  ].filter(({ values }) => values.length > 0);
}

function carried(session: Session, words: Interface): readonly SessionFact[] {
  const { field, mfaAt, noMfa } = words.sessions;
  switch (session.kind) {
    case 'role':
      return [
        ...policyFacts(session.policies, words),
        ...tagFacts(session.tags, words),
        fact(field.transitiveTagKeys, 'code', session.transitiveTagKeys),
        fact(field.sourceIdentity, 'code', given(session.sourceIdentity)),
        fact(field.federatedProvider, 'code', given(session.federatedProvider)),
      ];
    case 'user':
      return [fact(field.mfa, 'text', [session.mfaAt === null ? noMfa : mfaAt(clockText(session.mfaAt))])];
    case 'federatedUser':
      return [...policyFacts(session.policies, words), ...tagFacts(session.tags, words)];
    case 'root':
      return [
        fact(field.taskPolicy, 'code', given(session.taskPolicy)),
        fact(field.sourceIdentity, 'code', given(session.sourceIdentity)),
      ];
  }
}

const policyFacts = ({ inline, managed }: SessionPolicies, { sessions: { field } }: Interface) => [
  fact(field.sessionPolicy, 'document', given(inline)),
  fact(field.managedPolicies, 'code', managed),
];

const tagFacts = (tags: Tags, { sessions: { field } }: Interface) => [
  fact(
    field.tags,
    'code',
    Object.entries(tags).map(([key, value]) => `${key} = ${value}`),
  ),
];

const fact = (name: string, as: SessionFact['as'], values: readonly string[]): SessionFact => ({
  name,
  values,
  as,
});

const given = (value: string | null): readonly string[] => (value === null ? [] : [value]);
