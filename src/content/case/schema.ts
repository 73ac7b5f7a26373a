import { z } from '../../lib/zod.ts';
import { POLICY_TYPES } from '../../policy/document.ts';
import { anyText, bool, listOf, mapOf, object, text, wholeNumber } from '../../world/file/fields.ts';

/** The case file (docs/formats.md, Case): a world and calls with the answer each should get. */

const OUTCOMES = ['allow', 'deny', 'invalid'] as const;
const DECIDING_TYPES = [...POLICY_TYPES, 'protocol'] as const;

const expectedDecidedBy = object('an object with policyType and element', {
  policyType: z
    .enum(DECIDING_TYPES, { error: `one of ${DECIDING_TYPES.join(', ')}` })
    .optional()
    .describe(
      'Type of the policy that decides; protocol: the service answers without or before the policies.',
    ),
  element: anyText()
    .optional()
    .describe('Element that decides, such as Principal or Condition:StringEquals:sts:ExternalId.'),
  policy: anyText('a text or null')
    .nullable()
    .optional()
    .describe('Name of the inline policy that decides, else ARN of the managed policy or of the owner.'),
  statement: wholeNumber(0, 10_000, 'a statement number from 0, or null')
    .nullable()
    .optional()
    .describe('Position of the statement that decides in its policy, from 0.'),
});

export const expectation = object('an object with outcome, error, decidedBy and lasts', {
  outcome: z
    .enum(OUTCOMES, { error: `one of ${OUTCOMES.join(', ')}` })
    .optional()
    .describe('allow; deny: any AccessDenied; invalid: any other refusal.'),
  error: anyText('an error code or null').nullable().optional().describe('Error code of the answer.'),
  decidedBy: expectedDecidedBy.optional().describe('What decides; only the fields given are compared.'),
  lasts: wholeNumber(1, 129_600, 'a number of seconds, or null')
    .nullable()
    .optional()
    .describe('Seconds that the credentials or the token in the answer last; null: it has none.'),
});

const contextText = () =>
  z
    .union([z.string(), z.number(), z.boolean()], { error: 'a text, a number, true or false' })
    .transform(String);

const contextValue = z
  .union([contextText(), z.array(contextText())], { error: 'a text, or a list of texts' })
  .describe('Value or values of that key.');

export const callStep = object('a call', {
  as: anyText('a user ARN, an account root ARN, session:LABEL, service:NAME or none')
    .optional()
    .describe('Who calls: a user ARN, an account root ARN, session:LABEL, service:NAME or none.'),
  call: text('service:Action, such as sts:AssumeRole', /^[a-z0-9-]+:[A-Za-z0-9]+$/).describe(
    'What is called, service:Action.',
  ),
  params: mapOf('parameters by name', anyText(), z.unknown().describe('Value of that parameter.'))
    .default({})
    .describe("Parameters, by the AWS API's own names."),
  resource: anyText('an ARN').optional().describe('ARN acted on, where the parameters do not name it.'),
  token: mapOf('claims or attributes', anyText(), z.unknown().describe('Value of that claim.'))
    .optional()
    .describe('Web identity claims or contents of a SAML assertion; made and signed for the call.'),
  context: mapOf('values by context key', anyText(), contextValue)
    .default({})
    .describe('Context keys that override what the lab would derive.'),
  omitSessionToken: bool().default(false).describe('Whether to sign without the session token.'),
  label: text('a label of 1 to 128 characters', /^.{1,128}$/)
    .optional()
    .describe('Names the session that this step issues.'),
  expect: expectation.optional().describe('The answer the call should get.'),
});

export const advanceStep = object('a move of the clock', {
  advance: anyText('an ISO 8601 duration such as PT1H').describe('How far to move the clock, ISO 8601.'),
});

const pointer = () => text('a JSON pointer into the world, such as /accounts/0/roles/0', /^\//);

/** RFC 6902; members that it does not know are ignored, as it asks. */
const operation = z.discriminatedUnion(
  'op',
  [
    z.object({
      op: z.enum(['add', 'replace', 'test']).describe('What to do.'),
      path: pointer().describe('Where in the world.'),
      value: z.unknown().describe('What to put, or to expect, there.'),
    }),
    z.object({
      op: z.literal('remove').describe('What to do.'),
      path: pointer().describe('Where in the world.'),
    }),
    z.object({
      op: z.enum(['move', 'copy']).describe('What to do.'),
      from: pointer().describe('What to move or copy.'),
      path: pointer().describe('Where to.'),
    }),
  ],
  { error: 'an operation of JSON Patch: add, remove, replace, move, copy or test' },
);

export const editStep = object('an edit', {
  edit: listOf('operations', operation.describe('One operation.')).describe(
    'RFC 6902 operations on the world, applied one by one.',
  ),
});

/** Which field makes a step what it is. */
export const STEP_KINDS = { call: callStep, advance: advanceStep, edit: editStep } as const;

export const caseFile = object('a case: an object with world and steps', {
  version: z.literal(1, { error: 'version 1' }).default(1).describe('Version of the format: 1.'),
  world: z
    .union([z.record(z.string(), z.unknown()), z.string()], {
      error: 'a world, or the path of a world file',
    })
    .describe('The world, or the path of a world file from here.'),
  steps: listOf(
    'steps',
    z.union([callStep, advanceStep, editStep]).describe('A call, an edit, or a move of the clock.'),
  ).describe('What happens, in order.'),
});

export type CallStep = z.output<typeof callStep>;
export type AdvanceStep = z.output<typeof advanceStep>;
export type EditStep = z.output<typeof editStep>;
export type CaseStep = CallStep | AdvanceStep | EditStep;
export type Expectation = z.output<typeof expectation>;
