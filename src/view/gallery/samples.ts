import type { GateView } from '../decision/gate.ts';
import type { LessonPanelProps } from '../lesson/LessonPanel.tsx';
import type { RuleView } from '../ui/rule.ts';
import type { WorldNode } from '../world/node.ts';

export const TRUST = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "LetDevIn",
      "Effect": "Allow",
      "Principal": { "AWS": "arn:aws:iam::999988887777:root" },
      "Action": "sts:AssumeRole"
    },
    {
      "Sid": "NotFromOutside",
      "Effect": "Deny",
      "Principal": "*",
      "Action": "sts:AssumeRole",
      "Condition": {
        "NotIpAddress": { "aws:SourceIp": "203.0.113.0/24" }
      }
    }
  ]
}`;

export const CALLER_POLICY = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "sts:AssumeRole",
      "Resource": "arn:aws:iam::444455556666:role/ReadOnly"
    }
  ]
}`;

const spanOf = (text: string, part: string) => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

const DOCS = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/';
export const RULES: Readonly<Record<string, RuleView>> = {
  'B-043': {
    id: 'B-043',
    text: 'A role is assumed only when its trust policy lets the caller in. Between accounts the caller’s own policy has to allow it as well.',
    source: {
      title: 'Cross-account policy evaluation logic',
      url: `${DOCS}reference_policies_evaluation-logic-cross-account.html`,
    },
    confidence: 'verified',
  },
  'D-007': {
    id: 'D-007',
    text: 'A Condition block with nothing in it asks nothing, so it is always true.',
    source: null,
    confidence: 'best reading',
  },
};
const rules = Object.values(RULES);

export const GATES: readonly GateView[] = [
  {
    id: 'authenticate',
    name: 'Credentials',
    outcome: 'passed',
    decides: false,
    sentence: ['The call is signed with a live key of ', { code: 'user/Ana' }, '.'],
    evidence: [],
    rules: [],
  },
  {
    id: 'validate',
    name: 'Parameters',
    outcome: 'passed',
    decides: false,
    sentence: ['All 2 parameters are well formed.'],
    evidence: [],
    rules: [],
  },
  {
    id: 'trust',
    name: 'Trust policy of prod/ReadOnly',
    outcome: 'stopped',
    decides: true,
    sentence: ['No statement lets ', { code: 'arn:aws:iam::111122223333:user/Ana' }, ' in.'],
    evidence: [
      {
        id: 'trust-0',
        outcome: 'stopped',
        sentence: ['Statement 1 (', { code: 'LetDevIn' }, ') names another account.'],
        excerpt: {
          title: 'Trust policy of prod/ReadOnly',
          text: TRUST,
          span: spanOf(TRUST, '"Principal": { "AWS": "arn:aws:iam::999988887777:root" }'),
        },
        comparison: {
          element: 'Principal',
          expected: ['arn:aws:iam::999988887777:root'],
          found: ['arn:aws:iam::111122223333:user/Ana', 'arn:aws:iam::111122223333:root'],
        },
      },
      {
        id: 'trust-1',
        outcome: 'skipped',
        sentence: ['Statement 2 (', { code: 'NotFromOutside' }, ') denies, but not this call.'],
        excerpt: null,
        comparison: {
          element: 'Condition:NotIpAddress:aws:SourceIp',
          expected: ['203.0.113.0/24'],
          found: null,
        },
      },
    ],
    rules,
  },
  {
    id: 'identity',
    name: 'Identity policies of dev/Ana',
    outcome: 'notReached',
    decides: false,
    sentence: ['Does it say yes?'],
    evidence: [],
    rules: [],
  },
  {
    id: 'limit',
    name: 'Session duration',
    outcome: 'notReached',
    decides: false,
    sentence: ['Does it say yes?'],
    evidence: [],
    rules: [],
  },
];

export const PASSED_GATES: readonly GateView[] = GATES.map((gate) => ({
  ...gate,
  outcome: gate.id === 'limit' ? ('skipped' as const) : ('passed' as const),
  decides: gate.id === 'trust',
  sentence:
    gate.outcome === 'notReached' ? ['Statement 1 allows ', { code: 'sts:AssumeRole' }, '.'] : gate.sentence,
}));

const leaf = (
  id: string,
  label: string,
  kind: WorldNode['kind'],
  badges: WorldNode['badges'] = [],
): WorldNode => ({
  id,
  label,
  kind,
  children: [],
  badges,
});

export const WORLD: readonly WorldNode[] = [
  {
    id: 'dev',
    label: 'dev',
    detail: '111122223333',
    kind: 'account',
    children: [
      {
        ...leaf('dev/ana', 'Ana', 'user', [{ tone: 'accent', text: 'you' }]),
        children: [leaf('dev/ana/assume', 'assume-readonly', 'policy')],
      },
      leaf('dev/devs', 'developers', 'group'),
    ],
  },
  {
    id: 'prod',
    label: 'prod',
    detail: '444455556666',
    kind: 'account',
    children: [
      {
        ...leaf('prod/ro', 'ReadOnly', 'role'),
        children: [
          leaf('prod/ro/trust', 'Trust policy', 'policy', [{ tone: 'stale', text: 'draft' }]),
          leaf('prod/ro/s3', 'read-reports', 'policy'),
        ],
      },
      leaf('prod/bucket', 'prod-reports-with-quite-a-long-name', 'bucket'),
    ],
  },
];

export const CREDENTIALS = {
  title: 'Session of ReadOnly',
  accessKeyId: 'ASIAQEFWAM4T2E7XJ3PL',
  secretAccessKey: 'q8sV0Xn2Jw5rYb1Tz7Kc4Md9Pf6Hg3LaEoUiSxQR',
  sessionToken: `IQoJb3JpZ2luX2VjE${'7fKq9xW2Zb'.repeat(24)}Lm0=`,
  expiresAt: '2026-01-15T10:00:00Z',
  ownName: 'Ana',
  onUse: () => undefined,
  onUseOwn: () => undefined,
};

export const CALL = {
  title: 'The call',
  caller: { name: 'Ana in dev', arn: 'arn:aws:iam::111122223333:user/Ana' },
  action: 'sts:AssumeRole',
  target: { name: 'ReadOnly in prod', arn: 'arn:aws:iam::444455556666:role/ReadOnly' },
  command:
    'aws sts assume-role --role-arn arn:aws:iam::444455556666:role/ReadOnly --role-session-name ana-reads-reports',
  params: [
    { name: 'RoleArn', value: 'arn:aws:iam::444455556666:role/ReadOnly' },
    { name: 'RoleSessionName', value: 'ana-reads-reports' },
  ],
};

const text = (value: string) => ({ kind: 'text' as const, text: value });

export const LESSON: Omit<
  LessonPanelProps,
  'onRevealHint' | 'onApplySolution' | 'onResetStep' | 'onResetLesson'
> = {
  lessonTitle: 'Across accounts',
  steps: [
    'Make the call',
    'Mend the trust',
    'Read the bucket',
    'Keep others out',
    'Take the trust away',
    'Cut old sessions',
  ].map((title, index) => ({ id: `step-${index}`, title, solved: index === 0 })),
  at: 1,
  prose: [
    {
      kind: 'paragraph',
      children: [
        text('Ana works in the account '),
        { kind: 'strong', children: [text('dev')] },
        text('. The reports she needs are in '),
        { kind: 'strong', children: [text('prod')] },
        text(', behind the role '),
        { kind: 'code', text: 'ReadOnly' },
        text(
          '. Two gates stand in between: the role has to trust her, and her own account has to let her go ',
        ),
        { kind: 'rule', id: 'B-043' },
        text('.'),
      ],
    },
    { kind: 'heading', depth: 2, children: [text('What to do')] },
    {
      kind: 'list',
      ordered: true,
      items: [
        [{ kind: 'paragraph', children: [text('Read why the call is denied.')] }],
        [{ kind: 'paragraph', children: [text('Put Ana’s account into the trust policy.')] }],
      ],
    },
    { kind: 'code', language: 'json', text: '"Principal": { "AWS": "arn:aws:iam::111122223333:root" }' },
  ],
  rules: RULES,
  goals: [
    { id: 'ana', title: 'Ana may assume ReadOnly', outcome: 'allow', standing: 'stopped' },
    { id: 'bo', title: 'Bo of another company may not', outcome: 'deny', standing: 'met' },
    { id: 'who', title: 'Ask who you are with the session', outcome: 'allow', standing: 'noSession' },
    { id: 'list', title: 'List prod-reports with the session', outcome: 'allow', standing: 'toBeMade' },
    { id: 'old', title: 'The old session is refused', outcome: 'invalid', standing: 'stale' },
  ],
  hints: {
    about: ['Trust policy of ', { code: 'prod/ReadOnly' }],
    levels: {
      nudge: [{ kind: 'paragraph', children: [text('Which account does the trust policy name?')] }],
      concept: [
        { kind: 'paragraph', children: [text('A principal that ends in :root stands for a whole account.')] },
      ],
      exact: [{ kind: 'code', language: 'json', text: '"AWS": "arn:aws:iam::111122223333:root"' }],
    },
    revealed: 2,
  },
  solution: {
    steps: [
      {
        kind: 'change',
        title: 'Trust policy of prod/ReadOnly',
        before: TRUST,
        after: TRUST.replace('999988887777', '111122223333'),
      },
    ],
  },
  solved: false,
  end: null,
  onPrevious: () => undefined,
  onNext: null,
};
