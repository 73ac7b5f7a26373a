import { expect, test } from 'vitest';
import { expectSameCode } from './fixtureSaid.ts';
import { loadLanguage } from './loadLanguage.ts';
import { LOCALES } from './locale.ts';
import { say, words, type Phrase } from './phrase.ts';
import { policyLanguageOf } from './policyLanguages.ts';
import type { PolicyLanguageWords } from './policyLanguage.ts';

await loadLanguage('es');

/** Every phrase and name of a table. */
function saidIn(said: unknown): readonly Phrase[] {
  if (typeof said === 'string') return [words(said)];
  if (Array.isArray(said)) return [said as Phrase];
  return Object.values(said as object).flatMap((value) => (typeof value === 'function' ? [] : saidIn(value)));
}

/** Functions are asked with names that show up as code. */
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

const phrasesOf = (said: PolicyLanguageWords): readonly Phrase[] => [...saidIn(said), ...answers(said)];

test.each(LOCALES)('the help of the editors in %s has the code of the English one', (locale) => {
  const said = phrasesOf(policyLanguageOf(locale));
  expect(said.filter((phrase) => phrase.length === 0)).toEqual([]);
  expectSameCode(locale, said, phrasesOf(policyLanguageOf('en')));
});
