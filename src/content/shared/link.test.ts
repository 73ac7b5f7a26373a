import fc from 'fast-check';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { fromByteArray, toByteArray } from 'base64-js';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { worldFileErrorText } from '../../world/file/fileError.ts';
import { readWorld } from '../../world/file/read.ts';
import { readWorldValue } from '../../world/file/readValue.ts';
import { writeWorld } from '../../world/file/write.ts';
import type { World } from '../../world/world.ts';
import { makeCall, type Asked } from '../call/made.ts';
import { LEFT_OUT, secretsOf } from './leftOut.ts';
import { LINK_LIMIT, linkText, openLink, type SharedWorld } from './link.ts';

const ANA = 'arn:aws:iam::444455556666:user/Ana';
const READ_ONLY = 'arn:aws:iam::111122223333:role/ReadOnly';

const worldOf = (value: unknown): World => {
  const read = readWorldValue(value);
  if (!read.ok) throw new Error(worldFileErrorText(read.error[0] as never));
  return read.value.world;
};

const asking = (more: Partial<Asked> = {}): Asked => ({
  as: ANA,
  call: 'sts:AssumeRole',
  params: { RoleArn: READ_ONLY, RoleSessionName: 'ana' },
  resource: null,
  token: null,
  context: {},
  omitSessionToken: false,
  label: null,
  ...more,
});

const trusting = (principal: string) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' }],
});

const small = (): World =>
  worldOf({
    accounts: [
      { id: '111122223333', roles: [{ name: 'ReadOnly', trustPolicy: trusting(ANA) }] },
      {
        id: '444455556666',
        users: [
          {
            name: 'Ana',
            mfa: true,
            inlinePolicies: {
              assume: {
                Version: '2012-10-17',
                Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' }],
              },
            },
          },
        ],
      },
    ],
  });

const shared = (world: World = small(), calls: SharedWorld['calls'] = [asking()]): SharedWorld => ({
  title: 'Mine',
  world,
  calls,
});

/** Milliseconds, for what does much on a machine that has much to do. */
const SLOW = 60_000;

/** What a link unpacks to. */
const inside = (link: string): string => {
  const text = link.slice(2).replaceAll('-', '+').replaceAll('_', '/');
  return strFromU8(inflateSync(toByteArray(text.padEnd(Math.ceil(text.length / 4) * 4, '='))));
};

const linkOf = (text: string): string =>
  `1.${fromByteArray(deflateSync(strToU8(text), { level: 9 }))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')}`;

const linkTo = (content: unknown): string => linkOf(JSON.stringify(content));

const WORLD = { accounts: [{ id: '111122223333' }] };
const STEPS = [{ call: 'sts:GetCallerIdentity', as: 'none' }];

const problems = (link: string): readonly string[] => {
  const opened = openLink(link);
  if (opened.ok) return ['it opens'];
  return opened.error.code === 'content'
    ? opened.error.errors.map((error) => worldFileErrorText(error))
    : [opened.error.code];
};

const withoutSecrets = (world: World) => ({
  ...writeWorld(world, { policies: 'text', secrets: false }),
  drawn: 0,
});

describe('a link', () => {
  it('carries world, title and calls, and reads back as the same without secrets', () => {
    const whole = shared(small(), [
      asking({ label: 'ANA' }),
      asking({
        as: 'session:ANA',
        call: 's3:GetObject',
        resource: 'arn:aws:s3:::b/k',
        context: { k: ['a', 'b'] },
      }),
    ]);
    const opened = openLink(linkText(whole));
    const { world, ...rest } = opened.ok ? opened.value : { world: null };
    expect(rest).toEqual({ title: 'Mine', calls: whole.calls });
    expect(world && withoutSecrets(world)).toEqual(withoutSecrets(whole.world));
  });

  it('has no secret of the world in it, nor sessions, trails, tokens and codes', () => {
    const made = makeCall({ world: small(), calls: [] }, asking({ label: 'ANA' }));
    const world = made?.world ?? small();
    expect([world.sessions.length, world.trail.length]).toEqual([1, 2]);
    const tokens = { WebIdentityToken: 'eyJhbGciOi.secret.token', TokenCode: '123456', RoleArn: READ_ONLY };
    const text = inside(linkText(shared(world, [asking({ params: tokens })])));
    expect(secretsOf(world)).toHaveLength(4);
    expect(secretsOf(world).filter((secret) => text.includes(secret))).toEqual([]);
    expect(JSON.parse(text)).toMatchObject({ steps: [{ params: { RoleArn: READ_ONLY } }] });
    expect(text).not.toMatch(/eyJhbGciOi|123456|sessionToken|eventName|"secret"|"seed":"/);
  });

  it('leaves out secrets that somebody wrote where none belong', () => {
    const secret = small().accounts[1]?.users[0]?.accessKeys[0]?.secret ?? '';
    const key = '-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----';
    const world = small();
    const [first, second] = world.accounts;
    if (!first || !second) throw new Error('two accounts');
    const objects = { 'keys.txt': `key=${secret}\n`, 'id.pem': `before ${key} after` };
    const resources = [{ arn: 'arn:aws:s3:::notes', policy: null, tags: {}, objects }];
    const text = inside(linkText(shared({ ...world, accounts: [{ ...first, resources }, second] })));
    expect(JSON.parse(text)).toMatchObject({
      world: {
        accounts: [
          {
            resources: [
              { objects: { 'keys.txt': `key=${LEFT_OUT}\n`, 'id.pem': `before ${LEFT_OUT} after` } },
            ],
          },
          {},
        ],
      },
    });
    expect(text).not.toContain('MIIEow');
  });

  it('takes a title that cannot be seen as a whole', () => {
    const opened = openLink(linkText({ ...shared(), title: `a\u202Eb${'c'.repeat(100)}` }));
    expect(opened.ok && opened.value.title).toBe(`ab${'c'.repeat(78)}`);
  });

  it.each(readdirSync('lessons/worlds').filter((file) => file.endsWith('.yaml')))(
    'of %s opens as the same world',
    (file) => {
      const read = readWorld(readFileSync(`lessons/worlds/${file}`, 'utf8'));
      if (!read.ok) throw new Error('unreadable');
      const opened = openLink(linkText(shared(read.value.world)));
      expect(opened.ok && withoutSecrets(opened.value.world)).toEqual(withoutSecrets(read.value.world));
    },
  );
});

describe('a link that cannot be opened says why:', () => {
  const good = linkText(shared());

  it.each([
    ['nothing', '', 'form'],
    ['no version', good.slice(2), 'form'],
    ['a version alone', '1.', 'form'],
    ['too long', `1.${'A'.repeat(LINK_LIMIT.length)}`, 'oversized'],
    ['a newer version', good.replace('1.', '2.'), 'version'],
    ['a version that never was', good.replace('1.', '0.'), 'version'],
    ['no Base64', `1.<script>alert(1)</script>`, 'base64'],
    ['padding', `${good}=`, 'base64'],
    ['a length that Base64 does not have', '1.AAAAA', 'base64'],
    ['nothing compressed', '1._____w', 'deflate'],
    ['one that breaks off', good.slice(0, good.length / 2), 'deflate'],
  ])('%s', (_, link, code) => {
    const opened = openLink(link);
    expect(opened.ok || opened.error.code).toBe(code);
  });

  it('the place of what is no Base64', () => {
    expect(openLink('1.ab💥')).toEqual({ ok: false, error: { code: 'base64', at: 2, found: '💥' } });
  });

  it('a decompression bomb, which is stopped', () => {
    const bomb = `1.${fromByteArray(deflateSync(new Uint8Array(8_000_000), { level: 9 }))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '')}`;
    expect(bomb.length).toBeLessThan(LINK_LIMIT.length);
    expect(openLink(bomb)).toEqual({ ok: false, error: { code: 'tooLarge', limit: LINK_LIMIT.bytes } });
  });

  it.each<[string, string, readonly string[]]>([
    ['text', linkOf('hello'), ['expected an object in JSON, found "hello"']],
    ['YAML', linkOf('world: 1'), ['expected an object in JSON, found "world: 1"']],
    ['broken JSON', linkOf('{"title":'), ['expected a value, found the end of the file']],
    ['a list', linkOf('[]'), ['expected an object in JSON, found "[]"']],
    [
      'absurd depth',
      linkOf(`{"world":${'['.repeat(100_000)}`),
      ['expected at most 64 levels of nesting, found more'],
    ],
    [
      'no world and no call',
      linkTo({ title: 'x' }),
      ['/world: expected a world, found nothing', '/steps: expected a list of calls, found nothing'],
    ],
    [
      'a world that does not read',
      linkTo({ title: 'x', world: { accounts: [{ id: 7 }] }, steps: STEPS }),
      ['/world/accounts/0/id: expected an account id: 12 digits in quotes, found 7'],
    ],
    [
      'a title that is no title',
      linkTo({ title: '\u0000', world: WORLD, steps: STEPS }),
      ['/title: expected a title of at most 80 characters that can be seen, found "\\u0000"'],
    ],
    [
      'steps that are no calls',
      linkTo({ title: 'x', world: WORLD, steps: [{ advance: 'PT1H' }] }),
      ['/steps: expected a list with a call, found none'],
    ],
    [
      'fields that nobody knows',
      linkTo({ title: 'x', world: WORLD, steps: STEPS, run: 'alert(1)' }),
      ['/run: expected one of the fields title, version, world, steps, found "run"'],
    ],
    [
      'a key that would change every object',
      linkOf(
        '{"title":"x","__proto__":{"polluted":true},"world":{"accounts":[]},"steps":[{"call":"sts:GetCallerIdentity"}]}',
      ),
      ['/__proto__: expected one of the fields title, version, world, steps, found "__proto__"'],
    ],
    [
      'more calls than are taken',
      linkTo({ title: 'x', world: WORLD, steps: Array.from({ length: 101 }, () => STEPS[0]) }),
      ['/steps: expected a list of at most 100 calls, found a list of 101'],
    ],
  ])('%s', (_, link, expected) => {
    expect(problems(link)).toEqual(expected);
    expect('polluted' in {}).toBe(false);
  });

  it('polluting keys within world and calls stay what they are: keys', () => {
    const opened = openLink(
      linkOf(
        '{"title":"x","world":{"accounts":[{"id":"111122223333","resources":[{"arn":"arn:aws:s3:::b","objects":{"__proto__":"text"}}]}]},"steps":[{"call":"sts:GetCallerIdentity","params":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}]}',
      ),
    );
    expect('polluted' in {}).toBe(false);
    expect(opened.ok && 'polluted' in opened.value.calls[0].params).toBe(false);
  });

  it('script and HTML are text wherever they stand', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const opened = openLink(
      linkTo({
        title: evil,
        world: { accounts: [{ id: '111122223333', resources: [{ arn: `arn:aws:s3:::${evil}` }] }] },
        steps: [{ call: 'sts:GetCallerIdentity', as: evil, label: evil, params: { [evil]: evil } }],
      }),
    );
    expect(opened.ok && [opened.value.title, opened.value.calls[0]]).toEqual([
      evil,
      asking({ as: evil, call: 'sts:GetCallerIdentity', params: { [evil]: evil }, label: evil }),
    ]);
  });

  it(
    '5,000 roles open',
    () => {
      const roles = Array.from({ length: 5000 }, (_, n) => ({ name: `R${n}`, trustPolicy: trusting('*') }));
      const opened = openLink(
        linkTo({ title: 'x', world: { accounts: [{ id: '111122223333', roles }] }, steps: STEPS }),
      );
      expect(opened.ok && opened.value.world.accounts[0]?.roles.length).toBe(5000);
    },
    SLOW,
  );
});

describe('whatever comes', () => {
  it(
    'nothing throws',
    () => {
      fc.assert(
        fc.property(
          fc.oneof(
            fc.string(),
            fc.string({ unit: 'binary' }).map((text) => `1.${text}`),
            fc.base64String().map((text) => `1.${text.replaceAll('=', '')}`),
            fc.string().map(linkOf),
            fc.json().map(linkOf),
          ),
          (link) => {
            expect(openLink(link).ok).toBe(false);
          },
        ),
        { seed: 7, numRuns: 60 },
      );
    },
    SLOW,
  );

  it(
    'a link with one character changed opens or says why',
    () => {
      const link = linkText(shared());
      fc.assert(
        fc.property(fc.nat(link.length - 1), fc.constantFrom('A', 'z', '_', '%'), (at, character) => {
          const opened = openLink(link.slice(0, at) + character + link.slice(at + 1));
          expect(typeof opened.ok).toBe('boolean');
        }),
        { seed: 7, numRuns: 60 },
      );
    },
    SLOW,
  );

  it(
    'worlds of any names and contents come back as they were',
    () => {
      const name = fc.stringMatching(/^[\w+=,.@-]{1,20}$/);
      const body = fc.string({ unit: 'binary', maxLength: 40 });
      const world = fc.record({
        users: fc.uniqueArray(name, { maxLength: 4, selector: (each) => each.toLowerCase() }),
        roles: fc.uniqueArray(name, { maxLength: 4, selector: (each) => each.toLowerCase() }),
        objects: fc.dictionary(fc.stringMatching(/^[^]{1,9}$/), body, { maxKeys: 3 }),
        policy: body,
        seed: fc.nat(),
      });
      fc.assert(
        fc.property(world, ({ users, roles, objects, policy, seed }) => {
          const made = worldOf({
            seed,
            accounts: [
              {
                id: '111122223333',
                users: users.map((each) => ({ name: each, mfa: true })),
                roles: roles.map((each) => ({ name: each, trustPolicy: policy })),
                resources: [{ arn: 'arn:aws:s3:::b', objects }],
              },
            ],
          });
          const link = linkText(shared(made));
          const opened = openLink(link);
          expect(opened.ok && withoutSecrets(opened.value.world)).toEqual(withoutSecrets(made));
          expect(secretsOf(made).filter((secret) => inside(link).includes(secret))).toEqual([]);
        }),
        { seed: 7, numRuns: 30 },
      );
    },
    SLOW,
  );
});
