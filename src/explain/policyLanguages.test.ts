import { expect, test } from 'vitest';
import { expectSameCode } from './fixtureSaid.ts';
import { loadLanguage } from './loadLanguage.ts';
import { LOCALES } from './locale.ts';
import { say, words, type Phrase } from './phrase.ts';
import { policyLanguageOf } from './policyLanguages.ts';
import type { PolicyLanguageWords } from './policyLanguage.ts';

await loadLanguage('es');

/** Every phrase and name by its place; functions are asked with names that show up as code. */
function saidIn(said: unknown, place = ''): readonly (readonly [string, Phrase])[] {
  if (typeof said === 'string') return [[place, words(said)]];
  if (Array.isArray(said)) return [[place, said as Phrase]];
  return Object.entries(said as object).flatMap(([key, value]) =>
    typeof value === 'function' ? [] : saidIn(value, `${place} ${key}`),
  );
}

const answers = (said: PolicyLanguageWords): readonly Phrase[] => [
  said.versions('2012-10-17'),
  said.versions('2008-10-17'),
  said.entity(said.entities.role, 'App', '111122223333'),
  said.account('Home', '111122223333'),
  said.pattern('arn:aws:s3:::*'),
  said.servicePrincipal('ec2.amazonaws.com'),
  said.more(2),
  said.takes(said.operandTypes.numeric),
  words(said.key(said.keyTypes.string, true)),
  said.ruleOf('B-001'),
  said.unknownKey('aws:Moonlight'),
  said.variable(say`${'Test'}`),
];

const phrasesOf = (said: PolicyLanguageWords): readonly Phrase[] => [
  ...saidIn(said).map(([, phrase]) => phrase),
  ...answers(said),
];

test.each(LOCALES)('the help of the editors in %s speaks of the same names, in the same code', (locale) => {
  const [here, english] = [policyLanguageOf(locale), policyLanguageOf('en')];
  expect(saidIn(here).map(([place]) => place)).toEqual(saidIn(english).map(([place]) => place));
  const said = phrasesOf(here);
  expect(said.filter((phrase) => phrase.length === 0)).toEqual([]);
  expectSameCode(locale, said, phrasesOf(english));
});
