import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeCall, callOfAsked, type LabState } from '../../../content/call/made.ts';
import { readReadyWorlds } from '../../../content/sandbox/read.ts';
import { sequenceOf } from '../../../explain/sequence/sequence.ts';
import { signatureReading } from '../signature/signatureReading.ts';
import { refusalOf } from './refusalOf.ts';
import { subjectNow } from './subject.ts';
import { wireOf } from './wire.ts';

const files = new Map(
  ['sandbox', 'worlds'].flatMap((folder) =>
    readdirSync(`lessons/${folder}`).map((name): [string, string] => [
      `${folder}/${name}`,
      readFileSync(`lessons/${folder}/${name}`, 'utf8'),
    ]),
  ),
);
const read = readReadyWorlds(files);
const worlds = read.ok ? read.value : [];

/** Each call offered in a ready world, after those before it have been made; those that are sent over the wire. */
const exchanges = await Promise.all(
  worlds.flatMap(({ id, world, calls }) => {
    let state: LabState = { world, calls: [] };
    return calls.map(async (asked) => {
      const call = callOfAsked(asked, state);
      if (!call) throw new Error('no credentials');
      const subject = subjectNow(asked, call, state.world);
      state = makeCall(state, asked) ?? state;
      return { name: `${id}: ${asked.as} ${asked.call}`, subject, wire: await wireOf(subject) };
    });
  }),
);
const sent = exchanges.flatMap(({ wire, ...rest }) => (wire.kind === 'exchange' ? [{ wire, ...rest }] : []));

test('calls that are not sent are made by services, or are no operations', () => {
  const why = exchanges.flatMap(({ wire }) => (wire.kind === 'notSent' ? [wire.why] : []));
  expect(new Set(why)).toEqual(new Set(['service', 'noOperation']));
});

const GIVEN = expect.stringMatching(/^(credentials|response)$/) as string;

test.each(sent)('$name: all readings tell the same', async ({ subject, wire }) => {
  const { call, committed } = subject;
  const { decision, response } = committed;
  const refusal = refusalOf(call, decision);
  const signature = await signatureReading(subject, wire, 'none');
  const drawn = sequenceOf({ call, decision, response, refusal }).messages.at(-1);
  const { status } = wire.response;
  expect({
    allowed: wire.answer.ok,
    error: wire.answer.ok ? null : wire.answer.error,
    status,
    signature: signature && [signature.outcome, signature.status, signature.request, signature.computed],
    drawn: drawn?.kind === 'answer' && drawn.answer,
  }).toMatchObject({
    allowed: decision.outcome === 'allow',
    error: refusal && { code: refusal.code, message: refusal.message },
    status: refusal?.httpStatus ?? status,
    signature: wire.keys && ['taken', status, wire.request, signature?.sent],
    drawn: refusal ? 'error' : GIVEN,
  });
});
