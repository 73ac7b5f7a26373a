import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFix, type GrammarFixCode } from '../fix.ts';
import type { PolicyType } from '../document.ts';
import { parsePolicy } from '../parse.ts';
import type { GrammarCode, Problem } from '../problem.ts';
import { documentOf, KINDS, problemsIn, SOUND } from './fixture.ts';

const managed = { managed: true, inline: null };

type Slip = readonly [GrammarFixCode, GrammarCode, PolicyType, string, string];

const compact = (kind: PolicyType, members: object): string =>
  documentOf({ Effect: undefined, ...SOUND[kind], ...members });

const indented = (kind: PolicyType, members: object): string =>
  JSON.stringify(JSON.parse(compact(kind, members)), null, 2);

/** The statement of a mended document, or another part of it, as JSON. */
const SLIPS: readonly Slip[] = [
  // text
  [
    'removeComma',
    'json.syntax',
    'trust',
    documentOf(SOUND.trust).replace(/\}$/, ' , }'),
    documentOf(SOUND.trust),
  ],
  [
    'removeComma',
    'json.syntax',
    'identity',
    documentOf(SOUND.identity).replace(']}', ',]}'),
    documentOf(SOUND.identity),
  ],
  [
    'insertComma',
    'json.syntax',
    'trust',
    documentOf(SOUND.trust).replace('",', '"\n'),
    documentOf(SOUND.trust),
  ],
  [
    'removeComment',
    'json.syntax',
    'trust',
    `// who "may"\n${documentOf(SOUND.trust)} /* all */`,
    documentOf(SOUND.trust),
  ],
  [
    'straightenQuotes',
    'json.characters',
    'trust',
    documentOf(SOUND.trust).replaceAll('"', '“'),
    documentOf(SOUND.trust),
  ],
  [
    'straightenQuotes',
    'json.syntax',
    'trust',
    documentOf(SOUND.trust).replaceAll('"', "'"),
    documentOf(SOUND.trust),
  ],
  [
    'removeCharacters',
    'json.characters',
    'trust',
    `\uFEFF${documentOf(SOUND.trust)}`,
    documentOf(SOUND.trust),
  ],
  [
    'removeCharacters',
    'json.characters',
    'trust',
    compact('trust', { Sid: 'A' }).replace('A"', 'A\u200B"'),
    compact('trust', { Sid: 'A' }),
  ],
  [
    'removeCharacters',
    'json.characters',
    'trust',
    `${compact('trust', { Condition: { StringEquals: { 'aws:k': "it's 'x'" } } })}\u200B`,
    compact('trust', { Condition: { StringEquals: { 'aws:k': "it's 'x'" } } }),
  ],
  [
    'remove',
    'json.duplicateKey',
    'trust',
    documentOf(SOUND.trust).replace('"Effect":"Allow",', '"Effect":"Allow", "Effect":"Allow",'),
    documentOf(SOUND.trust),
  ],
  // shape
  [
    'respell',
    'shape.unknownElement',
    'identity',
    documentOf(SOUND.identity).replace('Resource', 'Resources'),
    documentOf(SOUND.identity),
  ],
  [
    'respell',
    'shape.unknownElement',
    'trust',
    documentOf(SOUND.trust).replace('Principal', 'Principle'),
    documentOf(SOUND.trust),
  ],
  [
    'respell',
    'shape.unknownElement',
    'trust',
    documentOf(SOUND.trust).replace('Statement', 'statement'),
    documentOf(SOUND.trust),
  ],
  [
    'quote',
    'shape.wrongType',
    'trust',
    documentOf(SOUND.trust).replace('"111122223333"', '111122223333'),
    documentOf(SOUND.trust),
  ],
  ['respell', 'shape.effectValue', 'trust', compact('trust', { Effect: 'allow' }), documentOf(SOUND.trust)],
  [
    'setVersion',
    'shape.versionValue',
    'trust',
    documentOf(SOUND.trust).replace('2012', '2026'),
    documentOf(SOUND.trust),
  ],
  [
    'respell',
    'shape.unknownOperator',
    'trust',
    compact('trust', { Condition: { 'forAnyValue:stringlikeifexists': { 'aws:k': 'v' } } }),
    compact('trust', { Condition: { 'ForAnyValue:StringLikeIfExists': { 'aws:k': 'v' } } }),
  ],
  [
    'respell',
    'shape.unknownOperator',
    'trust',
    compact('trust', { Condition: { NullIfExists: { 'aws:k': 'true' } } }),
    compact('trust', { Condition: { Null: { 'aws:k': 'true' } } }),
  ],
  [
    'wrapPrincipal',
    'shape.barePrincipal',
    'trust',
    compact('trust', { Principal: 'ec2.amazonaws.com' }),
    compact('trust', { Principal: { Service: 'ec2.amazonaws.com' } }),
  ],
  [
    'wrapPrincipal',
    'shape.barePrincipal',
    'trust',
    compact('trust', { Principal: '111122223333' }),
    documentOf(SOUND.trust),
  ],
  [
    'wrapPrincipal',
    'shape.barePrincipal',
    'trust',
    compact('trust', { Principal: 'arn:aws-cn:sts::111122223333:assumed-role/App/Ana' }),
    compact('trust', { Principal: { AWS: 'arn:aws-cn:sts::111122223333:assumed-role/App/Ana' } }),
  ],
  [
    'wrapPrincipal',
    'shape.barePrincipal',
    'trust',
    compact('trust', {
      Principal: 'arn:aws-us-gov:iam::111122223333:saml-provider/idp',
      Action: 'sts:AssumeRoleWithSAML',
    }),
    compact('trust', {
      Principal: { Federated: 'arn:aws-us-gov:iam::111122223333:saml-provider/idp' },
      Action: 'sts:AssumeRoleWithSAML',
    }),
  ],
  [
    'respell',
    'shape.principalType',
    'trust',
    compact('trust', { Principal: { aws: '111122223333' } }),
    documentOf(SOUND.trust),
  ],
  // grammar
  [
    'remove',
    'grammar.prohibitedElement',
    'trust',
    indented('trust', { Resource: '*' }),
    documentOf(SOUND.trust),
  ],
  [
    'remove',
    'grammar.prohibitedElement',
    'trust',
    documentOf({ Resource: ['*', '*'], ...SOUND.trust }),
    documentOf(SOUND.trust),
  ],
  [
    'remove',
    'grammar.prohibitedElement',
    'identity',
    indented('identity', { Principal: { AWS: '*' } }),
    documentOf(SOUND.identity),
  ],
  [
    'remove',
    'grammar.prohibitedElement',
    'scp',
    compact('scp', { NotPrincipal: '*' }),
    documentOf(SOUND.scp),
  ],
  [
    'remove',
    'grammar.prohibitedElement',
    'identity',
    documentOf(SOUND.identity).replace('{', '{"Id" : "One" ,'),
    documentOf(SOUND.identity),
  ],
  [
    'addPrincipal',
    'grammar.requiredElement',
    'rcp',
    indented('rcp', { Principal: undefined }),
    documentOf({ Principal: '*', ...SOUND.rcp }),
  ],
  [
    'setVersion',
    'grammar.versionRequired',
    'identity',
    JSON.stringify({ Statement: SOUND.identity }, null, 2),
    JSON.stringify({ Version: '2012-10-17', Statement: SOUND.identity }),
  ],
  [
    'setVersion',
    'grammar.versionRequired',
    'scp',
    documentOf(SOUND.scp).replace('2012', '2008'),
    documentOf(SOUND.scp),
  ],
  [
    'renameSid',
    'grammar.sidCharacters',
    'identity',
    compact('identity', { Sid: 'read the bucket' }),
    compact('identity', { Sid: 'readthebucket' }),
  ],
  [
    'renameSid',
    'grammar.duplicateSid',
    'identity',
    documentOf(...['A', 'A2', 'A'].map((Sid) => ({ ...SOUND.identity, Sid }))),
    documentOf(...['A', 'A2', 'A3'].map((Sid) => ({ ...SOUND.identity, Sid }))),
  ],
  [
    'respell',
    'grammar.trustAction',
    'trust',
    compact('trust', { Action: 'AssumeRole' }),
    documentOf(SOUND.trust),
  ],
  [
    'respell',
    'grammar.trustAction',
    'trust',
    compact('trust', { Action: 'sts:AsumeRole' }),
    documentOf(SOUND.trust),
  ],
  [
    'respell',
    'grammar.principalForm',
    'trust',
    compact('trust', { Principal: { Service: 'ec2' } }),
    compact('trust', { Principal: { Service: 'ec2.amazonaws.com' } }),
  ],
  [
    'trustAccount',
    'grammar.principalForm',
    'trust',
    compact('trust', { Principal: { AWS: 'arn:aws:iam::111122223333:*' } }),
    compact('trust', { Principal: { AWS: 'arn:aws:iam::111122223333:root' } }),
  ],
  [
    'trustAccount',
    'grammar.principalForm',
    'trust',
    compact('trust', { Principal: { AWS: 'arn:aws-cn:iam::111122223333:*' } }),
    compact('trust', { Principal: { AWS: 'arn:aws-cn:iam::111122223333:root' } }),
  ],
  [
    'trustByCondition',
    'grammar.principalForm',
    'trust',
    indented('trust', { Principal: { AWS: 'arn:aws:iam::111122223333:role/T*' } }),
    compact('trust', {
      Principal: { AWS: 'arn:aws:iam::111122223333:root' },
      Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/T*' } },
    }),
  ],
  [
    'respell',
    'grammar.rcpPrincipal',
    'rcp',
    compact('rcp', { Principal: { AWS: ['*', '111122223333'] } }),
    documentOf(SOUND.rcp),
  ],
];

const firstOf = (text: string, kind: PolicyType, code: GrammarCode) =>
  problemsIn(text, kind, managed).find((problem) => problem.code === code);

describe('a fix', () => {
  it.each(SLIPS)('%s mends %s in a policy of kind %s: %s', (fix, code, kind, text, mended) => {
    const problem =
      firstOf(text, kind, code)?.fix === null
        ? firstOf(text, kind, 'json.syntax')
        : firstOf(text, kind, code);
    expect(problem?.fix?.code).toBe(fix);
    const after = problem?.fix ? applyFix(text, problem.fix) : text;
    expect(JSON.parse(after)).toEqual(JSON.parse(mended));
    expect(problemsIn(after, kind, managed)).toEqual([]);
  });

  it.each<readonly [string, GrammarCode, PolicyType, string]>([
    [
      'two different values of one key',
      'json.duplicateKey',
      'trust',
      documentOf(SOUND.trust).replace('"Effect":', '"Effect":"Deny","Effect":'),
    ],
    ['an element that is near none', 'shape.unknownElement', 'trust', compact('trust', { Comment: 'x' })],
    [
      'an element whose right spelling stands there too',
      'shape.unknownElement',
      'trust',
      compact('trust', { action: 'sts:TagSession' }),
    ],
    ['an effect that could be either', 'shape.effectValue', 'trust', compact('trust', { Effect: 'Grant' })],
    ...[2012, null, ['2012-10-17']].map((Version): readonly [string, GrammarCode, PolicyType, string] => [
      `a version of the wrong type, ${JSON.stringify(Version)}`,
      'grammar.versionRequired',
      'identity',
      JSON.stringify({ Version, Statement: SOUND.identity }),
    ]),
    [
      'a version whose name is misspelt',
      'grammar.versionRequired',
      'identity',
      JSON.stringify({ version: '2012-10-17', Statement: SOUND.identity }),
    ],
    [
      'a foreign character beside single quotes that are no JSON',
      'json.characters',
      'trust',
      compact('trust', { Sid: '😀' }).replaceAll('"', "'").replace("'😀'", '"😀"'),
    ],
    [
      'a foreign character that is there to be seen',
      'json.characters',
      'trust',
      compact('trust', { Sid: '😀' }),
    ],
    ['an object for a string', 'shape.wrongType', 'trust', compact('trust', { Sid: {} })],
    [
      'a bare principal of no known form',
      'shape.barePrincipal',
      'trust',
      compact('trust', { Principal: 'Ana' }),
    ],
    [
      'a statement that names nobody',
      'grammar.requiredElement',
      'trust',
      compact('trust', { Principal: undefined }),
    ],
    [
      'an action of another service',
      'grammar.trustAction',
      'trust',
      compact('trust', { Action: 's3:GetObject' }),
    ],
    [
      'a pattern beside another principal',
      'grammar.principalForm',
      'trust',
      compact('trust', { Principal: { AWS: ['111122223333', 'arn:aws:iam::111122223333:role/T*'] } }),
    ],
    [
      'a pattern in a Deny',
      'grammar.principalForm',
      'trust',
      compact('trust', { Effect: 'Deny', Principal: { AWS: 'arn:aws:iam::111122223333:role/T*' } }),
    ],
    [
      'an account that is none',
      'grammar.principalForm',
      'trust',
      compact('trust', { Principal: { AWS: 'ec2' } }),
    ],
    [
      'a pattern without an account',
      'grammar.principalForm',
      'trust',
      compact('trust', { Principal: { AWS: 'undefined:*' } }),
    ],
    [
      'a pattern that is spared',
      'grammar.principalForm',
      'resource',
      compact('resource', {
        Effect: 'Deny',
        Principal: undefined,
        NotPrincipal: { AWS: 'arn:aws:iam::111122223333:role/T*' },
      }),
    ],
    [
      'a pattern in a statement without effect',
      'grammar.principalForm',
      'trust',
      JSON.stringify({
        Statement: { Principal: { AWS: 'arn:aws:iam::111122223333:role/T*' }, Action: 'sts:AssumeRole' },
      }),
    ],
    [
      'an Id whose name is written with an escape',
      'grammar.prohibitedElement',
      'identity',
      documentOf(SOUND.identity).replace('{', '{"I\\u0064":"One",'),
    ],
    ['JSON that breaks off', 'json.syntax', 'trust', '{"Version":"2012-10-17","Statement":[{'],
    ...['*', '!ec2', 'ec2!'].map((Service): readonly [string, GrammarCode, PolicyType, string] => [
      `a service that is none, ${Service}`,
      'grammar.principalForm',
      'trust',
      compact('trust', { Principal: { Service } }),
    ]),
    [
      'every provider of an account',
      'grammar.principalForm',
      'trust',
      compact('trust', { Principal: { Federated: 'arn:aws:iam::111122223333:*' } }),
    ],
    [
      'a pattern in a statement with conditions',
      'grammar.principalForm',
      'trust',
      compact('trust', { Principal: { AWS: 'arn:aws:iam::111122223333:role/T*' }, Condition: {} }),
    ],
    [
      'an RCP about somebody',
      'grammar.rcpPrincipal',
      'rcp',
      compact('rcp', { Principal: { AWS: '111122223333' } }),
    ],
  ])('is not offered for %s', (_, code, kind, text) => {
    expect(firstOf(text, kind, code)?.fix).toBeNull();
  });

  it('C-007 gives no name twice', () => {
    const text = documentOf(...['a b', 'a-b', 'a_b'].map((Sid) => ({ ...SOUND.identity, Sid })));
    expect(problemsIn(text, 'identity').map(({ fix }) => fix?.edits[0]?.text)).toEqual([
      '"ab"',
      '"ab2"',
      '"ab3"',
    ]);
  });

  it('C-007 names a Sid without letters and digits as what it is', () => {
    const [problem] = problemsIn(documentOf({ ...SOUND.identity, Sid: '--' }), 'identity');
    expect(problem?.fix?.edits.map(({ text }) => text)).toEqual(['"Statement"']);
  });

  it.each<readonly [string, GrammarCode, PolicyType, string, string]>([
    [
      'a version',
      'grammar.versionRequired',
      'scp',
      ` {\n  "Statement": ${JSON.stringify(SOUND.scp)}\n}`,
      ` {\n  "Version": "2012-10-17",\n  "Statement": ${JSON.stringify(SOUND.scp)}\n}`,
    ],
    [
      'a principal',
      'grammar.requiredElement',
      'rcp',
      '{ "Version": "2012-10-17", "Statement": {\n    "Effect": "Deny", "Action": "s3:*", "Resource": "*" } }',
      '{ "Version": "2012-10-17", "Statement": {\n    "Principal": "*",\n    "Effect": "Deny", "Action": "s3:*", "Resource": "*" } }',
    ],
    [
      'everybody alone',
      'grammar.rcpPrincipal',
      'rcp',
      '{ "Version": "2012-10-17", "Statement": { "Principal" :  { "AWS": ["*", "111122223333"] }, "Effect": "Deny", "Action": "s3:*", "Resource": "*" } }',
      '{ "Version": "2012-10-17", "Statement": { "Principal" :  "*", "Effect": "Deny", "Action": "s3:*", "Resource": "*" } }',
    ],
    [
      'a condition',
      'grammar.principalForm',
      'trust',
      '{ "Statement": { "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "AWS": "arn:aws:iam::111122223333:role/*" } } }',
      '{ "Statement": { "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "AWS": "arn:aws:iam::111122223333:root" }, "Condition": {"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/*"}} } }',
    ],
    [
      'a version, beside what is misspelt elsewhere,',
      'grammar.versionRequired',
      'scp',
      `{"Statement": ${JSON.stringify({ ...SOUND.scp, Moon: 1 })}}`,
      `{"Version": "2012-10-17","Statement": ${JSON.stringify({ ...SOUND.scp, Moon: 1 })}}`,
    ],
    [
      'the lack of an Id, whatever else is called so,',
      'grammar.prohibitedElement',
      'identity',
      `{ "Version": "2012-10-17", "Statement": {"Id"    :1}, "Id": "One" }`,
      `{ "Version": "2012-10-17", "Statement": {"Id"    :1} }`,
    ],
    [
      'the lack of an Id',
      'grammar.prohibitedElement',
      'identity',
      `{ "Version": "2012-10-17", "Id"  :\n "One", "Statement": ${JSON.stringify(SOUND.identity)} }`,
      `{ "Version": "2012-10-17", "Statement": ${JSON.stringify(SOUND.identity)} }`,
    ],
  ])('puts %s in as its neighbours are laid out', (_, code, kind, text, mended) => {
    const fix = firstOf(text, kind, code)?.fix;
    expect(fix && applyFix(text, fix)).toBe(mended);
  });

  it('is there for every code', () => {
    const codes = SLIPS.map(([code]) => code);
    expect([...new Set(codes)].toSorted()).toEqual(Object.keys(EVERY_CODE).toSorted());
  });

  it('leaves JSON without the problem, whatever else is wrong', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KINDS),
        fc.array(fc.record(SLIPSHOD), { maxLength: 3 }),
        fc.nat(4),
        (kind, slips, indent) => {
          const statements = slips.map((members) =>
            withoutUndefined({ ...SOUND[kind], ...withoutUndefined(members) }),
          );
          const text = JSON.stringify({ Id: 'One', Statement: statements }, null, indent);
          for (const problem of problemsIn(text, kind, managed)) {
            if (!problem.fix) continue;
            const after = applyFix(text, problem.fix);
            expect(() => void JSON.parse(after)).not.toThrow();
            const same = ({ code, params }: Problem): boolean =>
              code === problem.code && JSON.stringify(params) === JSON.stringify(problem.params);
            expect(problemsIn(after, kind, managed).filter(same).length).toBeLessThan(
              problemsIn(text, kind, managed).filter(same).length,
            );
          }
        },
      ),
    );
  });

  it('of broken JSON makes whole JSON, or is not offered', () => {
    const text = documentOf(SOUND.trust, SOUND.trust);
    const put = fc.constantFrom(
      ',',
      '',
      ' ',
      '"',
      "'",
      '“',
      '/* x */',
      '//\n',
      '\u0000',
      '\uFEFF',
      '}',
      ']',
      'x',
    );
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(3), put, (at, cut, piece) => {
        const damaged = text.slice(0, at) + piece + text.slice(at + cut);
        const fixes = problemsIn(damaged, 'trust').flatMap(({ code, fix }) =>
          code === 'json.syntax' || code === 'json.characters' ? (fix ?? []) : [],
        );
        const mended = fixes.map((fix) => applyFix(damaged, fix));
        expect(
          mended.filter((whole) => parsePolicy(whole).problems.some(({ code }) => code === 'json.syntax')),
        ).toEqual([]);
        for (const whole of mended) expect(() => void JSON.parse(whole)).not.toThrow();
      }),
    );
  });
});

const EVERY_CODE: Readonly<Record<GrammarFixCode, true>> = {
  respell: true,
  quote: true,
  remove: true,
  removeComma: true,
  insertComma: true,
  removeComment: true,
  straightenQuotes: true,
  removeCharacters: true,
  setVersion: true,
  renameSid: true,
  addPrincipal: true,
  wrapPrincipal: true,
  trustAccount: true,
  trustByCondition: true,
};

const maybe = (...values: readonly unknown[]) => fc.constantFrom(undefined, undefined, ...values);

/** Members of a statement as they are got wrong; undefined keeps the sound one. */
const SLIPSHOD = {
  Sid: maybe('A', 'A', 'b c', '*', 7),
  Effect: maybe('allow', 'DENY', 'Alow'),
  Principal: maybe(
    '111122223333',
    '*',
    { aws: '*' },
    { Service: 'ec2' },
    { AWS: ['*', 'arn:aws:iam::111122223333:*'] },
    { AWS: 'arn:aws:iam::111122223333:role/*' },
  ),
  NotPrincipal: maybe({ AWS: '111122223333' }),
  Action: maybe('AssumeRole', 'sts:AssumeRol', ['s3:*', 3], true),
  Resources: maybe('*'),
  resource: maybe(['*']),
  Resource: maybe('*', 'arn:aws:s3:::b'),
  Condition: maybe(
    { stringequals: { 'aws:k': 'v' } },
    { StringEqual: { 'aws:k': 'v' }, StringEquals: {} },
    { NullIfExists: { 'aws:k': true } },
  ),
};

const withoutUndefined = (members: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
