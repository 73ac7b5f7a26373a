import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { INTERFACE as ENGLISH } from './en/interface.ts';
import { POLICY_LANGUAGE } from './en/policyLanguage.ts';
import { en } from './en/catalogue.ts';
import { SPANISH } from './es/spanish.ts';
import { entriesOf, paramsFor, saidBy, type Said } from './fixture.ts';

/** Texts with words in them that are the same in Spanish: names and codes, and a few words. */
const SAME = new Set(
  `STS Lab|sts-lab-progress.json|CloudTrail|G: CloudTrail|AWS STS|Amazon S3|Amazon EC2|AWS Organizations|AWS CloudTrail|Python|Python (boto3)
  |JavaScript|JavaScript (SDK v3)|JSON Web Token|NameID|RoleSessionName|SessionDuration|SourceIdentity|Audience|Recipient
  |TransitiveTagKeys|PrincipalTag|sts:AssumeRole → AccessDenied|"Principal": { "AWS": … }|sts:AssumeRole → Credentials
  |aws sts assume-role --role-arn …|1 min|10 min|15 min
  |Alias|Bucket|bucket|bytes|Claims|Error|Shell|Terminal|Token|Tokens|Zoom`.split(/\s*\|/),
);

const PAIRS = [
  ['interface', ENGLISH, SPANISH.words],
  ['policy language', POLICY_LANGUAGE, SPANISH.policyLanguage],
] as const;

const both = (english: unknown, spanish: unknown) => {
  const found = new Map(entriesOf(spanish));
  return entriesOf(english).flatMap(([path, one]) => {
    const other = found.get(path);
    return other === undefined ? [] : ([[path, one, other]] as const);
  });
};

const isFunction = (entry: string | Said): entry is Said => typeof entry === 'function';

describe.each([...PAIRS, ['catalogue', en, SPANISH.catalogue] as const])(
  'the %s in Spanish',
  (_, english, spanish) => {
    const shape = (words: unknown) =>
      entriesOf(words)
        .map(([path, entry]) => (isFunction(entry) ? `${path}(${entry.length})` : path))
        .toSorted();

    test('has the texts of the English one, and functions of as many parameters', () => {
      expect(shape(spanish)).toEqual(shape(english));
    });
  },
);

describe.each(PAIRS)('the %s in Spanish', (_, english, spanish) => {
  const entries = both(english, spanish);
  const functions = entries.flatMap(([path, one, other]) =>
    isFunction(one) && isFunction(other) ? ([[path, one, other]] as const) : [],
  );

  test('says something else than the English one', () => {
    const texts = entries.flatMap(([path, one, other]) =>
      one === other && /[a-z]{3}/.test(String(one)) && !SAME.has(String(one))
        ? [`${path}: ${String(one)}`]
        : [],
    );
    const answers = functions.flatMap(([path, one, other]) => {
      const kept = paramsFor(one).filter((params) => {
        const text = saidBy(one, params);
        return text !== null && text === saidBy(other, params) && hasWords(text);
      });
      return kept.slice(0, 1).map((params) => `${path}: ${saidBy(one, params) ?? ''}`);
    });
    expect([...texts, ...answers]).toEqual([]);
  });

  test.each(functions)('%s uses the parameters that the English one uses', (_path, one, other) => {
    const params = paramsFor(one).filter(
      (each) => saidBy(one, each) !== null && saidBy(other, each) !== null,
    );
    expect(params).not.toEqual([]);
    expect(used(other, params)).toEqual(used(one, params));
  });
});

test('none of the words to be avoided occur', () => {
  const files = readdirSync(new URL('es', import.meta.url), { encoding: 'utf8', recursive: true }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  const found = files.flatMap((file) => {
    const source = readFileSync(new URL(`es/${file}`, import.meta.url), 'utf8');
    const prose = source.replaceAll(/^import .*$|^ *\/?\*.*$|\/\/.*$|\/\*\*.*\*\//gm, '');
    return (prose.match(AVOIDED) ?? []).map((word) => `${file}: ${word}`);
  });
  expect(found).toEqual([]);
});

/** Words of docs/spanish.md, and English ones that no code has. */
const AVOIDED =
  /\b(?:simplemente|solo hay que|basta con|fácil(?:es|mente)?|sencill[oa]s?|obvi[oa]s?|obviamente|por supuesto|por favor|the|your|their|they)\b/gi;

/** Words besides those that were handed in. */
const hasWords = (text: string): boolean =>
  /[a-z]{2}/i.test(text.replaceAll(HANDED_IN, '').replaceAll(/STS Lab|KB|\bmin\b/g, ''));

const HANDED_IN =
  /\[object Object\]|undefined|null|true|false|NaN|Xyz|Uvw|Rst|PT1H|name\.duplicate|key\.form|\b(?:scp|end|edit)\b/gi;

/** For each place whether what stands there ever makes a difference to the text. */
const used = (say: Said, params: readonly (readonly unknown[])[]): readonly boolean[] =>
  Array.from({ length: say.length }, (_, place) => {
    const told = new Map<string, string | null>();
    return params.some((each) => {
      const others = JSON.stringify(each.with(place, null));
      const text = saidBy(say, each);
      if (!told.has(others)) told.set(others, text);
      return told.get(others) !== text;
    });
  });
