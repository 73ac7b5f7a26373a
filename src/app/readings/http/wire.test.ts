import { describe, expect, it } from 'vitest';
import { textOf } from '../../../protocol/http.ts';
import { afterAssuming, ASSUMING, READING, subjectOf, TRUSTING, WEB_IDENTITY } from './fixture.ts';
import { subjectMade, subjectNow } from './subject.ts';
import { wireOf, type Exchange } from './wire.ts';

async function exchangeOf(...subject: Parameters<typeof subjectOf>): Promise<Exchange> {
  const wire = await wireOf(subjectOf(...subject));
  if (wire.kind !== 'exchange') throw new Error(JSON.stringify(wire));
  return wire;
}

describe('a call on the wire', () => {
  it('A-040 F-033 is a signed form for STS, and a refusal comes back in XML', async () => {
    const { request, response, answer } = await exchangeOf(ASSUMING);
    expect([request.method, request.host, request.path, textOf(request.body)]).toEqual([
      'POST',
      'sts.us-east-1.amazonaws.com',
      '/',
      'Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A111122223333%3Arole%2FReadOnly&RoleSessionName=ana',
    ]);
    expect(request.headers['authorization']).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIA\w{16}\/20260115\/us-east-1\/sts\/aws4_request, SignedHeaders=.*host.*x-amz-date.*, Signature=[0-9a-f]{64}$/,
    );
    expect([response.status, response.headers['content-type']]).toEqual([403, 'text/xml']);
    expect(textOf(response.body)).toContain('<Code>AccessDenied</Code>');
    expect(answer).toMatchObject({
      ok: false,
      error: { reason: 'refused', code: 'AccessDenied', operation: 'AssumeRole' },
    });
  });

  it('F-030 bears the id of the request that CloudTrail logs', async () => {
    const subject = subjectOf(ASSUMING, { world: TRUSTING, calls: [] });
    const wire = await wireOf(subject);
    const ids = subject.events.map((event) => event['requestID']);
    expect(ids).toHaveLength(2);
    expect(new Set([...ids, (wire as Exchange).response.headers['x-amzn-requestid']])).toEqual(
      new Set([subject.requestId]),
    );
  });

  it('A-022 carries the session token in a header, to S3 with the hash of the payload', async () => {
    const state = afterAssuming();
    const session = state.world.sessions[0];
    const { request, response } = await exchangeOf(READING, state);
    expect([request.method, request.host, request.path, request.headers['x-amz-security-token']]).toEqual([
      'GET',
      'reports.s3.us-east-1.amazonaws.com',
      '/a.csv',
      session?.sessionToken,
    ]);
    expect(request.headers['x-amz-content-sha256']).toMatch(/^e3b0c442/);
    expect([response.status, textOf(response.body)]).toEqual([200, 'x']);
  });

  it('A-042 is not signed when a token proves who calls, and holds that token', async () => {
    const { request, keys, params } = await exchangeOf(WEB_IDENTITY);
    expect([keys, request.headers['authorization']]).toEqual([null, undefined]);
    expect(String(params['WebIdentityToken']).split('.')).toHaveLength(3);
    expect(textOf(request.body)).toContain(`WebIdentityToken=${String(params['WebIdentityToken'])}`);
  });

  it('shows nothing for callers whose keys the lab has not, and for what is no operation', async () => {
    const service = { ...ASSUMING, as: 'service:ec2.amazonaws.com' };
    const root = { ...ASSUMING, as: 'arn:aws:iam::444455556666:root' };
    const noOperation = { ...ASSUMING, call: 'dynamodb:GetItem', params: {} };
    const shown = await Promise.all([service, root, noOperation].map((asked) => wireOf(subjectOf(asked))));
    expect(shown).toEqual([
      { kind: 'notSent', why: 'service' },
      { kind: 'notSent', why: 'root' },
      { kind: 'notSent', why: 'noOperation' },
    ]);
  });
});

describe('a call that was made', () => {
  it('is answered as it was, whatever has changed since', async () => {
    const state = afterAssuming();
    const [made] = state.calls;
    if (!made) throw new Error('nothing made');
    const subject = subjectMade(made, state.world);
    const wire = (await wireOf(subject)) as Exchange;
    expect(textOf(wire.response.body)).toContain(`<AccessKeyId>${made.issued}</AccessKeyId>`);
    expect(subject.events.map((event) => [event['eventName'], event['recipientAccountId']])).toEqual([
      ['AssumeRole', '444455556666'],
      ['AssumeRole', '111122223333'],
    ]);
    expect(wire.response.headers['x-amzn-requestid']).toBe(subject.events[0]?.['requestID']);
  });

  it('changes nothing when it is only read', () => {
    const { world } = afterAssuming();
    const made = subjectOf(ASSUMING, { world, calls: [] });
    expect(subjectNow(made.asked, made.call, world)).toEqual(made);
  });
});
