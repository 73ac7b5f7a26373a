import type { EvidenceView, GateOutcome, GateView } from '../decision/gate.ts';

const CALLER = 'arn:aws:sts::111122223333:assumed-role/App/deploy';
const OBJECT = 'arn:aws:s3:::reports/a.csv';

const allowing = (action: string) => `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "${action}",
      "Resource": "*"
    }
  ]
}`;

/** A gate looks at one element of one policy: which, what it names, and how that came out. */
function actionOf(id: string, title: string, action: string, outcome: EvidenceView['outcome']): EvidenceView {
  const text = allowing(action);
  const start = text.indexOf(`"${action}"`);
  return {
    id,
    outcome,
    sentence:
      outcome === 'passed'
        ? [{ code: 'Action' }, ' has ', { code: action }, ', which covers ', { code: 's3:GetObject' }, '.']
        : [{ code: 'Action' }, ' is ', { code: action }, ', and the call is ', { code: 's3:GetObject' }, '.'],
    excerpt: { title, text, span: { start, end: start + action.length + 2 } },
    comparison: { element: 'Action', expected: [action], found: ['s3:GetObject'] },
  };
}

const gate = (
  id: string,
  name: string,
  outcome: GateOutcome,
  sentence: GateView['sentence'],
  evidence: readonly EvidenceView[] = [],
): GateView => ({ id, name, outcome, decides: false, sentence, evidence, rules: [] });

/** A call that meets a policy of every type, and is stopped by a service control policy at the second of three levels. */
export const LIMITED_GATES: readonly GateView[] = [
  gate('receive', 'Request', 'passed', ['The call is ', { code: 's3:GetObject' }, '.']),
  gate('authenticate', 'Credentials', 'passed', ['You call as the role session ', { code: CALLER }, '.']),
  gate('resolve', 'Role or resource', 'passed', [{ code: OBJECT }, ' belongs to your account.']),
  gate('rcp', 'Resource control policies', 'passed', [
    'No ',
    { code: 'Deny' },
    ' in the resource control policies (RCPs) matches this call.',
  ]),
  {
    ...gate(
      'scp',
      'Service control policies',
      'stopped',
      [
        'In statement 1 of SCP ',
        { code: 'p-gf4eq6dl' },
        ' of unit ',
        { code: 'Root/Prod' },
        ', ',
        { code: 'Action' },
        ' is ',
        { code: 's3:Put*' },
        ', and the call is ',
        { code: 's3:GetObject' },
        '.',
      ],
      [
        actionOf('root', 'SCP p-h2k0w9xa of the organization’s root', '*', 'passed'),
        actionOf('prod', 'SCP p-gf4eq6dl of unit Root/Prod', 's3:Put*', 'stopped'),
        actionOf('account', 'SCP p-8m3tz1qe of account 111122223333', 's3:Get*', 'passed'),
      ],
    ),
    decides: true,
  },
  gate('endpoint', 'VPC endpoint policy', 'passed', [
    'An ',
    { code: 'Allow' },
    ' in the VPC endpoint policy matches this call.',
  ]),
  gate('resource', 'Resource-based policy', 'skipped', [
    'There is no statement in the resource-based policy.',
  ]),
  gate(
    'identity',
    'Your identity policies',
    'passed',
    ['An ', { code: 'Allow' }, ' in your identity policies matches this call.'],
    [actionOf('own', 'Policy read of role App', 's3:Get*', 'passed')],
  ),
  gate(
    'boundary',
    'Permissions boundary',
    'passed',
    ['An ', { code: 'Allow' }, ' in your permissions boundary matches this call.'],
    [actionOf('edge', 'Permissions boundary Edge', 's3:Get*', 'passed')],
  ),
  gate(
    'session',
    'Session policies',
    'passed',
    ['An ', { code: 'Allow' }, ' in the session policies matches this call.'],
    [actionOf('inline', 'The session policy passed as Policy', 's3:GetObject', 'passed')],
  ),
  gate('combine', 'All policies together', 'stopped', [
    'Service control policies have to allow a call at every level, from the root of the organization down to the account.',
  ]),
];
