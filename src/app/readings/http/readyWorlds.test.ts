import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
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

describe.each(worlds)('all readings of $id tell the same', ({ world, calls }) => {
  let state: LabState = { world, calls: [] };
  const subjects = calls.map((asked) => {
    const call = callOfAsked(asked, state);
    if (!call) throw new Error('no credentials');
    const subject = subjectNow(asked, call, state.world);
    state = makeCall(state, asked) ?? state;
    return [`${asked.as} ${asked.call}`, subject] as const;
  });

  test.each(subjects)('%s', async (_, subject) => {
    const { call, committed } = subject;
    const { decision, response } = committed;
    const refusal = refusalOf(call, decision);
    const wire = await wireOf(subject);
    if (wire.kind === 'notSent') {
      expect(wire.why).toMatch(/^(service|noOperation)$/);
      return;
    }
    const signature = await signatureReading(subject, wire, 'none');
    const drawn = sequenceOf({ call, decision, response, refusal }).messages.at(-1);
    const answer = drawn?.kind === 'answer' ? drawn.answer : null;
    expect({
      allowed: wire.answer.ok,
      status: wire.response.status,
      error: wire.answer.ok ? null : wire.answer.error,
      signed: signature && [signature.outcome, signature.status, signature.sent.signature, signature.request],
      drawn: answer,
    }).toMatchObject({
      allowed: decision.outcome === 'allow',
      status: refusal?.httpStatus ?? wire.response.status,
      error: refusal && { code: refusal.code, message: refusal.message },
      signed: wire.keys && ['taken', wire.response.status, signature?.computed?.signature, wire.request],
      drawn: refusal ? 'error' : (expect.stringMatching(/^(credentials|response)$/) as string),
    });
  });
});
