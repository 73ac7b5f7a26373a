import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest as SmithyRequest } from '@smithy/protocol-http';
import { SignatureV4 } from '@smithy/signature-v4';
import { expect, test } from 'vitest';
import { commit } from '../engine/engine.ts';
import { fromSmithy } from '../protocol/fixture.ts';
import { textOf } from '../protocol/http.ts';
import { readWorldValue } from '../world/file/readValue.ts';
import { awsServer } from './awsServer.ts';
import { ANA, CLOCK, worldFile } from './messages/fixture.ts';

const KEY = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};

test('B-141 a presigned URL of GetCallerIdentity proves to others who made it', async () => {
  const key = { id: KEY.accessKeyId, secret: KEY.secretAccessKey };
  const read = readWorldValue(worldFile({}, {}, { accessKeys: [key] }));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { world } = read.value;
  const host = 'sts.eu-west-1.amazonaws.com';
  const url = await new SignatureV4({
    service: 'sts',
    region: 'eu-west-1',
    credentials: KEY,
    sha256: Sha256,
  }).presign(
    new SmithyRequest({
      method: 'GET',
      hostname: host,
      path: '/',
      query: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
      headers: { host },
    }),
    { signingDate: new Date(CLOCK), expiresIn: 60 },
  );
  const door = awsServer({
    world: () => world,
    carryOut: (call) => commit(world, call),
    now: () => CLOCK,
    requestId: () => '01234567-89ab-4def-8123-456789abcdef',
    exists: () => false,
  });
  const { status, body } = await door(await fromSmithy(url as SmithyRequest));
  expect([status, /<Arn>(.*)<\/Arn>/.exec(textOf(body))?.[1]]).toEqual([200, ANA]);
});
