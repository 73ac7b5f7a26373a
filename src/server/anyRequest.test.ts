import { HttpRequest as SmithyRequest } from '@smithy/protocol-http';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commit } from '../engine/engine.ts';
import { OPERATIONS } from '../operations/operations.ts';
import { SERVICES } from '../operations/services.ts';
import { fromSmithy } from '../protocol/fixture.ts';
import { httpRequest, utf8, type HttpRequest } from '../protocol/http.ts';
import { signer } from '../protocol/sigv4/fixture.ts';
import { readWorldValue } from '../world/file/readValue.ts';
import { awsServer } from './awsServer.ts';

/*
 * Whatever comes to the door is answered: nothing is thrown on the way, through the engine and back. The bodies that are
 * signed rightly reach every operation with parameters of any kind.
 */

const CLOCK = '2026-01-15T09:00:00Z';
const HOME = '111122223333';

const read = readWorldValue({
  clock: CLOCK,
  accounts: [
    {
      id: HOME,
      users: [
        {
          name: 'Ana',
          inlinePolicies: {
            all: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
          },
        },
      ],
      resources: [{ arn: 'arn:aws:s3:::reports', objects: { 'a.csv': 'a' } }],
    },
  ],
});
if (!read.ok) throw new Error(JSON.stringify(read.error));
const { world } = read.value;
const ana = world.accounts[0]?.users[0]?.accessKeys[0];
const key = { accessKeyId: ana?.id ?? '', secretAccessKey: ana?.secret ?? '' };

const failures: unknown[] = [];
const door = awsServer({
  world: () => world,
  carryOut: (call) => commit(world, call),
  now: () => CLOCK,
  requestId: () => '00000000-0000-4000-8000-000000000001',
  exists: () => false,
  failed: (error) => failures.push(error),
});

const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/;

/** That the door gave an answer that HTTP can carry, and that nothing was thrown. */
async function isAnswered(request: HttpRequest): Promise<number> {
  const { status, headers, body } = await door(request);
  expect(failures).toEqual([]);
  expect(body).toBeInstanceOf(Uint8Array);
  for (const [name, value] of Object.entries(headers)) {
    expect(name).toMatch(TOKEN);
    expect(value).not.toMatch(/[^\t\u0020-\u007E\u0080-\u00FF]/);
  }
  expect(status).toBeGreaterThanOrEqual(200);
  expect([status < 500 || status === 501, status]).toEqual([true, status]);
  return status;
}

const operations = [...OPERATIONS.values()];
const hosts = SERVICES.map(({ name, global }) => global?.host ?? `${name}.us-east-1.amazonaws.com`);
const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '',
    '%',
    '%zz',
    '\0',
    '-1',
    '1e999',
    'arn:aws:iam::',
    '{',
    '<a>',
  ),
  fc.constantFrom(`arn:aws:iam::${HOME}:user/Ana`, 'Ana', 'reports', HOME, CLOCK, '{"Statement":{}}'),
);
const value = fc.oneof(word, fc.integer().map(String), fc.stringMatching(/^[\w+=,.@-]{2,30}$/));
const host = fc.oneof(fc.constantFrom(...hosts, '127.0.0.1:4566', 'reports.s3.amazonaws.com'), word);
const HEADERS = [
  'authorization',
  'x-amz-date',
  'x-amz-target',
  'x-amz-security-token',
  'x-amz-content-sha256',
  'x-amz-decoded-content-length',
  'content-type',
  'accept',
  'range',
  'date',
  '__proto__',
];
const headerValue = fc.oneof(
  word,
  fc.constantFrom(
    `AWS4-HMAC-SHA256 Credential=${key.accessKeyId}/20260115/us-east-1/sts/aws4_request, SignedHeaders=host, Signature=0`,
    'AWS4-HMAC-SHA256 Credential=a/b/c/d, SignedHeaders=;;, Signature=',
    '20260115T090000Z',
    '20260231T256199Z',
    'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
    'UNSIGNED-PAYLOAD',
    'application/json',
    'application/x-amz-json-1.1',
    'AWSOrganizationsV20161128.ListRoots',
  ),
);

test('random methods, hosts, targets, headers and bytes are answered', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        method: fc.oneof(fc.constantFrom('GET', 'POST', 'PUT', 'HEAD', 'DELETE'), word),
        target: fc.oneof(
          word.map((text) => `/${text}`),
          fc.tuple(word, word, word).map(([path, name, text]) => `/${path}?${name}=${text}`),
        ),
        host,
        headers: fc.dictionary(fc.oneof(fc.constantFrom(...HEADERS), word), headerValue, { maxKeys: 6 }),
        body: fc.oneof(fc.uint8Array({ maxLength: 200 }), word.map(utf8)),
      }),
      async (sent) => void (await isAnswered(httpRequest(sent))),
    ),
    { numRuns: 1500 },
  );
  expect(failures).toEqual([]);
});

/** Parameters by name, as forms carry them. */
const fields = (names: readonly string[]) =>
  fc.dictionary(
    fc
      .tuple(
        fc.constantFrom(...names, 'Nobody'),
        fc.constantFrom('', '', '', '.member.1', '.member.1.Key', '.1', '.entry.1.key', '.member.999'),
      )
      .map(([name, more]) => name + more),
    value,
    { maxKeys: 8 },
  );

const anyForm = fc
  .constantFrom(...operations.filter(({ service }) => ['sts', 'iam', 'ec2'].includes(service)))
  .chain(({ service, name, input }) =>
    fields(input.map((member) => member.wireName ?? member.name)).map((params) => {
      const Version = SERVICES.find((each) => each.name === service)?.apiVersion ?? '';
      return { service, name, body: new URLSearchParams({ Action: name, Version, ...params }).toString() };
    }),
  );

test('every operation answers signed forms with random parameters, and half of a signature', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(anyForm, fc.nat(), word, async ({ service, name, body }, place, noise) => {
      const hostname = hosts.find((each) => each.startsWith(`${service}.`)) ?? '';
      const headers = { host: hostname, 'content-type': 'application/x-www-form-urlencoded' };
      const asked = new SmithyRequest({ method: 'POST', hostname, path: '/', headers, body });
      const signed = (await signer({ service, key }).sign(asked, {
        signingDate: new Date(CLOCK),
      })) as SmithyRequest;
      const request = await fromSmithy(signed);
      const status = await isAnswered(request);
      if (status !== 403) reached.add(name);

      const authorization = request.headers['authorization'] ?? '';
      const cut = place % authorization.length;
      const halves = [authorization.slice(0, cut), authorization.slice(0, cut) + noise, noise];
      for (const half of halves) {
        await isAnswered({ ...request, headers: { ...request.headers, authorization: half } });
      }
    }),
    { numRuns: 400 },
  );
  expect(reached.size).toBeGreaterThan(50);
});
