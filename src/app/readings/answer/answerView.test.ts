import { describe, expect, it } from 'vitest';
import { INTERFACES } from '../../../explain/interface.ts';
import { plain } from '../../../explain/phrase.ts';
import { wholeText } from '../../../view/decision/wire/textPiece.ts';
import type { TrailEvent } from '../../../world/world.ts';
import { afterAssuming, ASSUMING, READING, subjectOf, TRUSTING } from '../http/fixture.ts';
import { wireOf, type Exchange } from '../http/wire.ts';
import { answerView } from './answerView.ts';
import { javaScriptError, pythonError } from './thrown.ts';

async function view(...of: Parameters<typeof subjectOf>) {
  const subject = subjectOf(...of);
  return answerView((await wireOf(subject)) as Exchange, subject, INTERFACES.en);
}

describe('what comes back of a call', () => {
  it('F-035 a refusal, as the wire, the CLI and programs have it', async () => {
    const message =
      'User: arn:aws:iam::444455556666:user/Ana is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/ReadOnly';
    const { status, error, cli, python, javascript, trails } = await view(ASSUMING);
    const line = `An error occurred (AccessDenied) when calling the AssumeRole operation: ${message}`;
    expect([status, error]).toEqual([403, { code: 'AccessDenied', message }]);
    expect([wholeText(cli.printed), cli.exitCode]).toEqual([`\n${line}\n`, 254]);
    expect(python).toBe(
      `botocore.exceptions.ClientError: ${line}\n\nerror.response["Error"]["Code"] == "AccessDenied"`,
    );
    expect(javascript).toBe(`AccessDenied: ${message}\n\nerror.name === 'AccessDenied'`);
    expect(trails.map(({ sentence }) => plain(sentence))).toEqual(['444455556666: with AccessDenied']);
  });

  it('credentials, printed by the CLI with their secrets covered, and logged on both sides', async () => {
    const { error, cli, trails, python } = await view(ASSUMING, { world: TRUSTING, calls: [] });
    expect([error, python, cli.exitCode]).toEqual([null, null, 0]);
    expect(cli.printed.filter((piece) => typeof piece !== 'string').map(({ short }) => short.length)).toEqual(
      [12, 13],
    );
    expect(trails.map(({ sentence }) => plain(sentence))).toEqual([
      '444455556666: without an error',
      '111122223333: without an error',
    ]);
    expect(trails.map(({ json }) => (JSON.parse(json) as TrailEvent)['recipientAccountId'])).toEqual([
      '444455556666',
      '111122223333',
    ]);
  });

  it('G-026 refused credentials are in nobody’s trail', async () => {
    const { error, trails, noTrail } = await view({ ...READING, omitSessionToken: true }, afterAssuming());
    expect([error?.code, trails]).toEqual(['InvalidAccessKeyId', []]);
    expect(noTrail).toBe(INTERFACES.en.readings.answer.noTrailUnknown);
  });
});

it('F-036 errors of the model have classes of their own, whose names are not their codes', () => {
  const operation = { service: 'sts', name: 'AssumeRole', summary: '', input: [], output: [] };
  const error = { code: 'PackedPolicyTooLarge', message: 'No.' };
  expect(pythonError(operation, error).split(':')[0]).toBe(
    'botocore.errorfactory.PackedPolicyTooLargeException',
  );
  expect(javaScriptError(operation, error)).toBe(
    "PackedPolicyTooLargeException: No.\n\nerror.name === 'PackedPolicyTooLargeException'",
  );
});
