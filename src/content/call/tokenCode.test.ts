import { expect, test } from 'vitest';
import { readCase } from '../case/read.ts';
import { runCase } from '../case/run.ts';
import { askedWithoutSecrets } from '../shared/leftOut.ts';
import { ANA, askedCode, CLEO, PHONE, WORLD, codeShown, TABLET } from './fixtureMfa.ts';
import { callOfAsked, makeCall } from './made.ts';

const codeOf = (code: unknown, as = ANA, serial = PHONE): unknown =>
  callOfAsked(askedCode(code, as, serial), { world: WORLD, calls: [] })?.params['TokenCode'];

test('the code that a device shows, by its serial or as the caller’s own', () => {
  expect([
    codeOf(`mfa:${PHONE}`),
    codeOf('mfa'),
    codeOf('mfa', ANA, TABLET),
    codeOf('mfa', ANA, 'arn:aws:iam::111122223333:mfa/Other'),
    codeOf(`mfa:${PHONE}`, CLEO),
  ]).toEqual(['491140', '491140', codeShown(TABLET), '491140', '491140']);
});

test('a device that there is not shows a code that nobody has; digits stay as they are', () => {
  expect([codeOf('mfa:nobody'), codeOf('mfa', CLEO), codeOf('123456'), codeOf('mfax')]).toEqual([
    '000000',
    '000000',
    '123456',
    'mfax',
  ]);
});

test('B-031 asked for again within its 30 seconds it has been used', () => {
  const once = makeCall({ world: WORLD, calls: [] }, askedCode('mfa'));
  const twice = once && makeCall(once, askedCode('mfa'));
  expect(twice?.calls.map(({ decision }) => decision.decidedBy?.element)).toEqual([
    'Credentials',
    'Parameter:TokenCode',
  ]);
});

test('what is shared keeps the device that is meant, and no digits', () => {
  expect([askedCode('mfa'), askedCode('123456')].map((asked) => askedWithoutSecrets(asked).params)).toEqual([
    { SerialNumber: PHONE, TokenCode: 'mfa' },
    { SerialNumber: PHONE },
  ]);
});

const file = (...steps: readonly object[]) =>
  readCase(
    {
      name: 'case.json',
      text: JSON.stringify({
        world: {
          clock: '2026-01-15T09:00:00Z',
          accounts: [{ id: '111122223333', users: [{ name: 'Ana', mfa: true }, { name: 'Cleo' }] }],
        },
        steps,
      }),
    },
    () => null,
  );

const step = (as: string, code: string) => ({
  as,
  call: 'sts:GetSessionToken',
  params: { SerialNumber: 'arn:aws:iam::111122223333:mfa/Ana', TokenCode: code },
});

test('a case asks for codes whatever its clock is', () => {
  const read = file(step(ANA, 'mfa'), { advance: 'PT17M' }, step(ANA, 'mfa'), step(ANA, 'mfa'));
  expect(read.ok && runCase(read.value).map(({ outcome }) => outcome)).toEqual([
    'allow',
    'allow',
    'allow',
    'deny',
  ]);
});

test('a case is told which device there is not', () => {
  const read = file(step(ANA, 'mfa:arn:aws:iam::111122223333:mfa/Bob'), step(CLEO, 'mfa'));
  expect(!read.ok && read.error.map(({ path, expected, found }) => [path, expected, found])).toEqual([
    [
      '/steps/0/params/TokenCode',
      'mfa:SERIAL of an MFA device of this world',
      '"mfa:arn:aws:iam::111122223333:mfa/Bob"',
    ],
    [
      '/steps/1/params/TokenCode',
      'mfa for a user who has an MFA device, or mfa:SERIAL of one of this world',
      '"mfa"',
    ],
  ]);
});
