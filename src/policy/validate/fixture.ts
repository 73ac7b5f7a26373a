import type { PolicyType } from '../document.ts';
import { parsePolicy } from '../parse.ts';
import type { Problem } from '../problem.ts';
import type { Attachment } from './attachment.ts';
import { validatePolicy } from './validate.ts';

/** A statement of each kind that AWS takes. */
export const SOUND: Readonly<Record<PolicyType, Readonly<Record<string, unknown>>>> = {
  identity: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
  boundary: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
  session: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
  resource: { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' },
  endpoint: { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' },
  trust: { Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'sts:AssumeRole' },
  scp: { Effect: 'Deny', Action: 's3:GetObject', Resource: '*' },
  rcp: { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' },
};

export const KINDS = Object.keys(SOUND) as readonly PolicyType[];

/** A document of version 2012-10-17 with these statements; members that are undefined are left out. */
export const documentOf = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });

export const problemsIn = (text: string, kind: PolicyType, attachment?: Attachment): readonly Problem[] =>
  validatePolicy(parsePolicy(text), kind, attachment);

/** A problem as tests compare it: its code, the rule behind it, the text that it marks, and its parameters. */
export type Said = readonly [
  code: string,
  source: string,
  marked: string,
  params: Readonly<Record<string, string | number>>,
];

export const said = (text: string, kind: PolicyType, attachment?: Attachment): readonly Said[] =>
  problemsIn(text, kind, attachment).map(({ code, source, span, params }) => [
    code,
    source,
    text.slice(span.start, span.end),
    params,
  ]);
