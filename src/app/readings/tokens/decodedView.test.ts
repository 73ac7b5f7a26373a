import { expect, test } from 'vitest';
import { INTERFACES } from '../../../explain/interface.ts';
import { toBase64Url, utf8Bytes } from '../../../federation/base64.ts';
import { decodedView } from './decodedView.ts';
import { ANAS_KEY, CLOCK, GITHUB, WORLD } from './fixture.ts';
import { usualHeader } from './jwtPresets.ts';
import { makeJwt } from './makeJwt.ts';
import { readToken } from './readToken.ts';

const words = INTERFACES.en.tokensTool;

/** Everything that is said of a text, on lines. */
async function told(text: string): Promise<readonly string[]> {
  const view = decodedView(await readToken(text, WORLD), words, CLOCK);
  if (view === 'empty') return ['empty'];
  return [
    view.title,
    ...view.notes.map((note) => `${note.standing}: ${note.text}`),
    ...(view.times ?? []).map(({ name, kind, seconds }) => `${name} ${words.times.line(kind, seconds)}`),
    ...view.parts.flatMap(({ name, read, notes, code, facts }) => [
      `${name}: ${String(read)}${code === null ? '' : `, ${code.length} characters`}`,
      ...notes.map((note) => `  ${note.text}`),
      ...facts.map((fact) => `  ${fact.name} = ${fact.value}`),
    ]),
  ];
}

const part = (value: string): string => toBase64Url(utf8Bytes(value));

test('a token that expired, by the lab’s clock', async () => {
  const claims = { iss: GITHUB, sub: 'a', exp: 1768467300 };
  const token = await makeJwt({
    issuer: GITHUB,
    header: usualHeader(GITHUB),
    claims,
    breaks: [],
    clock: CLOCK,
  });
  expect(await told(token)).toEqual([
    'JSON Web Token',
    `good: Good: signed with a key of ${GITHUB}.`,
    'exp expired 5 min ago',
    'Header: true, 89 characters',
    'Claims: true, 93 characters',
    'Signature: true',
    '  256 bytes. A signature says nothing by itself; it can only be verified.',
  ]);
});

test('a token of which little is left', async () => {
  expect(await told(`${part('{"alg":"RS256"}')}.${part('{"sub":\n"a",}')}`)).toEqual([
    'JSON Web Token',
    'bad: A JWT has three parts with dots between. This has 2.',
    'bad: Not to be verified while a part of the token is broken.',
    'Header: true, 20 characters',
    'Claims: false, 13 characters',
    '  Not JSON yet: it breaks on line 2, column 5.',
    '  What stands there:',
    'Signature: false',
    '  There is no signature.',
  ]);
  expect((await told('eyJ*.eyJh.a+')).slice(1)).toEqual([
    'bad: Not to be verified while a part of the token is broken.',
    'Header: false',
    '  Not base64url: character 4 is "*".',
    'Claims: false, 3 characters',
    '  Not JSON yet: it breaks on line 1, column 2.',
    '  What stands there:',
    'Signature: false',
    '  Not base64url: character 2 is "+".',
  ]);
});

test('an access key id', async () => {
  expect(await told(ANAS_KEY)).toEqual([
    'Access key id',
    'plain: Long-term: AKIA stands for the key of a user, or of root.',
    'Belongs to: null',
    '  Belongs to = web/Ana',
    '  Account = 111122223333',
    '  Status = Active',
  ]);
});

test('what is refused says why', async () => {
  expect([
    await told(''),
    await told('a'.repeat(1_000_000)),
    await told('<a>\n<!DOCTYPE b></a>'),
    await told('<html/>'),
  ]).toEqual([
    ['empty'],
    [
      'This is no token that the lab knows',
      'bad: This has 1,000,000 characters. The lab reads up to 100,000; no token that STS takes is longer.',
    ],
    [
      'SAML response',
      'bad: Refused: line 2 declares a document type. Entities could be hidden there, so the XML is not read.',
      'XML of the response, indented: false, 20 characters',
    ],
    [
      'SAML response',
      'bad: This is XML, but no response with an assertion: the outermost element is html.',
      'XML of the response, indented: true, 7 characters',
    ],
  ]);
});
