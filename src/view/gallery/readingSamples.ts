import type { AnswerView } from '../decision/answer/answer.ts';
import type { CompareView } from '../decision/compare/compare.ts';
import type { EarlierView, SequenceView } from '../decision/sequence/sequence.ts';
import type { SignatureReadingProps } from '../decision/signature/SignatureReading.tsx';
import type { HttpExchangeProps } from '../decision/wire/HttpExchange.tsx';

const MESSAGE =
  'User: arn:aws:iam::111122223333:user/Ana is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::444455556666:role/ReadOnly';

export const SEQUENCE: SequenceView = {
  lanes: [
    { id: 'caller', kind: 'user', name: 'dev/Ana', detail: 'arn:aws:iam::111122223333:user/Ana' },
    { id: 'service', kind: 'awsService', name: 'STS', detail: 'sts.us-east-1.amazonaws.com' },
    { id: 'targetAccount', kind: 'account', name: 'prod', detail: '444455556666' },
  ],
  rows: [
    {
      from: 0,
      to: 1,
      kind: 'request',
      route: 'dev/Ana → STS',
      sentence: ['Please do ', { code: 'sts:AssumeRole' }, '.'],
      outcome: null,
      decides: false,
      values: [{ name: 'AccessKeyId', value: ['AKIAEXAMPLE'] }],
    },
    {
      from: 1,
      to: 2,
      kind: 'check',
      route: 'STS → prod',
      sentence: ['Trust policy: it names another user.'],
      outcome: 'stopped',
      decides: true,
      values: [],
    },
    {
      from: 1,
      to: 0,
      kind: 'error',
      route: 'STS → dev/Ana',
      sentence: ['No. Here is an error.'],
      outcome: null,
      decides: false,
      values: [{ name: 'Code', value: ['AccessDenied'] }],
    },
  ],
};

export const EARLIER: readonly EarlierView[] = [
  { title: 'sts:AssumeRole on dev/App, at 2026-01-15T09:00:00Z', sequence: SEQUENCE },
];

export const HTTP: HttpExchangeProps = {
  client: 'dev/Ana',
  host: 'sts.us-east-1.amazonaws.com',
  request: {
    start: ['POST / HTTP/1.1'],
    headers: [
      { name: 'X-Amz-Security-Token', value: [{ whole: 'FwoGZXIvYXdzEXAMPLE', short: 'FwoGZXIvYXdz…' }] },
    ],
    body: ['Action=GetCallerIdentity&Version=2011-06-15'],
    indented: false,
    fields: [{ name: 'Action', value: ['GetCallerIdentity'] }],
  },
  unsigned: null,
  response: {
    start: ['HTTP/1.1 403 Forbidden'],
    headers: [{ name: 'Content-Type', value: ['text/xml'] }],
    body: ['<ErrorResponse/>'],
    indented: true,
    fields: [],
  },
  unmodelled: [],
  hides: true,
};

export const SIGNATURE: Omit<SignatureReadingProps, 'onBreak'> = {
  parts: [
    {
      name: 'payload',
      lines: [
        { label: 'Body', sent: ['Action=A'], computed: ['Action=X'], first: true },
        { label: 'SHA-256 of the body', sent: ['45346e79'], computed: ['9f86d081'], first: false },
      ],
    },
    { name: 'signature', lines: [{ label: 'Signature', sent: ['2f0becff'], computed: null, first: false }] },
  ],
  verdict: {
    outcome: 'refused',
    status: 403,
    error: { code: 'SignatureDoesNotMatch', message: 'The request signature we calculated does not match.' },
    why: ['The signature was made over other content.'],
    pointer: ['First difference: Hash of the payload, at Body.'],
  },
  breakages: [{ id: 'alteredParameter', title: 'A parameter altered after signing' }],
  breakage: 'alteredParameter',
};

export const ANSWER: AnswerView = {
  status: 403,
  error: { code: 'AccessDenied', message: MESSAGE },
  requestId: 'bcb05087-dc87-4b96-9503-0c11b6468071',
  inOurWords: ['The text gives no reason.'],
  cli: { printed: [MESSAGE], exitCode: 254 },
  python: 'botocore.exceptions.ClientError',
  javascript: 'AccessDenied',
  trails: [
    {
      sentence: ['dev: with AccessDenied'],
      json: '{\n  "eventName": "AssumeRole",\n  "errorCode": "AccessDenied"\n}',
    },
  ],
  noTrail: '',
};

export const COMPARE: CompareView = {
  one: { title: 'sts:AssumeRole as dev/Ana', verdict: 'deny', headline: ['The role does not trust Ana'] },
  other: { title: 'sts:AssumeRole as dev/Bo', verdict: 'allow', headline: ['Both accounts agree'] },
  facts: [
    { name: 'Caller', one: 'dev/Ana', other: 'dev/Bo', differs: true },
    { name: 'Action', one: 'sts:AssumeRole', other: 'sts:AssumeRole', differs: false },
  ],
  gates: [
    {
      name: 'Trust policy',
      one: { outcome: 'stopped', sentence: ['It names another user.'] },
      other: { outcome: 'passed', sentence: ['It names Bo.'] },
      parts: true,
    },
    { name: 'Session policies', one: null, other: { outcome: 'passed', sentence: [] }, parts: false },
  ],
};
