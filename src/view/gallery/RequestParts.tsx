import type { FieldView } from '../request/field.ts';
import { Parameters } from '../request/Parameters.tsx';
import { RequestForm } from '../request/RequestForm.tsx';
import { TokenEditor } from '../request/TokenEditor.tsx';
import { Part } from './Part.tsx';

const nothing = () => undefined;

const ROLE = 'arn:aws:iam::444455556666:role/ReadOnly';

const field = (name: string, help: string, content: FieldView['content'], required = false): FieldView => ({
  name,
  help,
  limits: null,
  required,
  given: true,
  content,
});

const FIELDS: readonly FieldView[] = [
  field(
    'RoleArn',
    'The role to assume.',
    { kind: 'text', text: ROLE, numeric: false, offers: [{ value: ROLE, detail: 'prod' }] },
    true,
  ),
  field('DurationSeconds', 'How long the credentials last.', {
    kind: 'text',
    text: '900',
    numeric: true,
    offers: [],
  }),
  field('Policy', 'Narrows what the session may do.', {
    kind: 'longText',
    text: '{ "Version": "2012-10-17", "Statement": [] }',
  }),
  field('Status', 'Whether the key is in use.', {
    kind: 'choice',
    text: 'Active',
    values: ['Active', 'Inactive'],
  }),
  field('Tags', 'Session tags.', {
    kind: 'rows',
    single: false,
    columns: ['Key', 'Value'].map((name) => ({ name, required: true, values: null, offers: [] })),
    rows: [
      ['team', 'red'],
      ['project', ''],
    ],
  }),
  field('TransitiveTagKeys', 'Keys that chained sessions inherit.', {
    kind: 'texts',
    texts: ['team'],
    offers: [],
  }),
  field('ContextEntries', 'Values of condition keys.', { kind: 'json', text: '[]' }),
  {
    ...field('ExternalId', 'A value agreed on.', { kind: 'text', text: '', numeric: false, offers: [] }),
    given: false,
  },
];

const OPERATIONS = [
  {
    id: 'sts',
    title: 'AWS STS',
    choices: ['AssumeRole', 'GetCallerIdentity'].map((name) => ({ id: `sts:${name}`, name: `sts:${name}` })),
  },
];

const CALLERS = [
  {
    id: 'sessions',
    title: 'Sessions that calls issued',
    choices: [{ id: 'session:reader', name: 'reader', detail: 'ReadOnly / ana-reads-reports' }],
  },
];

export function RequestParts() {
  return (
    <Part name="Request">
      <div className="grid items-start gap-6 md:grid-cols-2">
        <RequestForm
          operation={{
            chosen: 'sts:AssumeRole',
            help: 'Returns temporary credentials of a role that the caller is trusted to assume.',
            groups: OPERATIONS,
            typedChoice: (typed) => ({ id: typed, name: typed }),
            onChoose: nothing,
          }}
          caller={{
            chosen: 'session:reader',
            groups: CALLERS,
            typedChoice: () => null,
            onChoose: nothing,
            omitSessionToken: false,
            onOmit: nothing,
          }}
          token={null}
          fields={FIELDS.slice(0, 2)}
          onField={nothing}
          circumstances={{
            resource: { text: ROLE, offers: [], onChange: nothing, onRemove: nothing },
            context: {
              rows: [
                { name: 'aws:SourceIp', values: ['203.0.113.5'] },
                { name: 'aws:MultiFactorAuthPresent', values: [] },
              ],
              offered: ['aws:SourceVpce'],
              onChange: nothing,
            },
            label: { text: 'session-1', onChange: nothing },
          }}
          copyAs={{
            texts: {
              cli: `aws sts assume-role \\\n  --role-arn ${ROLE}`,
              python: null,
              javascript: null,
              case: 'version: 1\n',
            },
            caller: 'dev/Ana',
            saysMore: true,
          }}
          paste={{
            onFill: async () => ({
              code: 'cli',
              text: "aws: error: argument operation: Invalid choice: 'asume-role'",
            }),
          }}
        />
        <div className="min-w-0 space-y-6">
          <Parameters fields={FIELDS.slice(2)} onChange={nothing} />
          <TokenEditor
            kind="assertion"
            made
            text={'{\n  "attributes": { "Roles": "x" }\n}'}
            faults={[
              { path: '/attributes/Roles', expected: 'a known name such as "Role"', found: '"Roles"' },
            ]}
            onChange={nothing}
            onMade={nothing}
          />
          <TokenEditor kind="claims" made={false} text="{}" faults={[]} onChange={nothing} onMade={nothing} />
        </div>
      </div>
    </Part>
  );
}
