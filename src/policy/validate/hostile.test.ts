import { describe, expect, it } from 'vitest';
import { applyFix, type Fix } from '../fix.ts';
import { MAX_POLICY_CHARACTERS } from '../json.ts';
import { parsePolicy } from '../parse.ts';
import { MAX_PROBLEMS } from '../problemList.ts';
import { documentOf, KINDS, problemsIn, SOUND } from './fixture.ts';

const WHOLE = documentOf(SOUND.trust);

/** Codes of what is said of a text, as a policy of every kind; the same for all of them. */
const codesOf = (text: string): readonly string[] => problemsIn(text, 'trust').map(({ code }) => code);

describe('bad input', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['5 MB', 'x'.repeat(5_000_000), ['json.tooLarge']],
    ['a string longer than any policy', `"${'a'.repeat(MAX_POLICY_CHARACTERS)}"`, ['json.tooLarge']],
    [
      '100,000 values in a list',
      JSON.stringify(Array.from({ length: 100_000 }, () => '*')),
      ['json.tooLarge'],
    ],
    ['1,000 levels of lists', `${'['.repeat(1000)}${']'.repeat(1000)}`, ['json.tooDeep']],
    ['1,000 levels of objects', `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`, ['json.tooDeep']],
    ['brackets in a string', documentOf({ ...SOUND.trust, Sid: '['.repeat(200) }), ['grammar.sidCharacters']],
    ['nothing', '', ['json.empty']],
    ['white space', ' \n\t', ['json.empty']],
    ['C-017 a byte order mark', `\uFEFF${WHOLE}`, ['json.characters']],
    [
      'C-017 a lone surrogate',
      documentOf({ ...SOUND.trust, Sid: 'A' }).replace('"A"', '"\uD800"'),
      ['json.characters', 'grammar.sidCharacters'],
    ],
    [
      'C-017 NUL',
      WHOLE.replace('AssumeRole', 'Assume\u0000Role'),
      ['json.characters', 'grammar.trustAction'],
    ],
    ['C-017 a control character outside of strings', `\u0001${WHOLE}`, ['json.characters']],
    [
      'U+0080 and others that no screen shows',
      documentOf({ ...SOUND.trust, Condition: { StringEquals: { 'aws:k': '\u0080ÿ' } } }),
      [],
    ],
    ['a trailing comma', `${WHOLE.slice(0, -1)},}`, ['json.syntax']],
    ['a comment', `${WHOLE} // who`, ['json.syntax']],
    ['single quotes', WHOLE.replaceAll('"', "'"), ['json.syntax', 'shape.missingElement']],
    ['a second document', `${WHOLE}${WHOLE}`, ['json.syntax']],
    ['null', 'null', ['shape.notAnObject']],
    ['a number', '7', ['shape.notAnObject']],
    [
      'numbers, truth values and null for strings',
      '{"Version":2012,"Id":true,"Statement":[{"Sid":1,"Effect":null,"Action":[2,false,null]}]}',
      [...Array<string>(7).fill('shape.wrongType')],
    ],
    ['null for everything', '{"Version":null,"Statement":null}', ['shape.wrongType', 'shape.wrongType']],
    ['lists in lists', documentOf({ ...SOUND.trust, Action: [[['sts:AssumeRole']]] }), ['shape.wrongType']],
    [
      'empty strings',
      '{"Version":"","Statement":[{"Sid":"","Effect":"","Principal":{"AWS":""},"Action":""}]}',
      ['shape.versionValue', 'shape.effectValue', 'grammar.principalForm', 'grammar.trustAction'],
    ],
    [
      'repeated keys at every level',
      '{"Version":"2012-10-17","Version":"2012-10-17","Statement":[{"Effect":"Allow","Effect":"Deny","Principal":{"AWS":"*","AWS":"*"},"Action":"sts:AssumeRole","Condition":{"Bool":{"aws:k":"true","aws:k":"true"},"Bool":{}}}]}',
      Array<string>(5).fill('json.duplicateKey'),
    ],
    [
      'names of an object of JavaScript',
      '{"__proto__":{"polluted":1},"constructor":{},"Statement":[{"Effect":"Allow","toString":"x","Principal":{"__proto__":"x"},"Action":"sts:AssumeRole","Condition":{"constructor":{"__proto__":"x"}}}]}',
      [
        'shape.unknownElement',
        'shape.unknownElement',
        'shape.unknownElement',
        'shape.principalType',
        'shape.unknownOperator',
        'grammar.conditionKeyForm',
      ],
    ],
  ])('%s is told apart', (_, text, codes) => {
    expect(codesOf(text)).toEqual(codes);
    for (const kind of KINDS) {
      for (const { span } of problemsIn(text, kind)) {
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(Math.max(text.length, 1));
      }
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each<readonly [string, string, number]>([
    ['shape', `{"Statement":[${Array<string>(10_000).fill('{"Efect":1}').join(',')}]}`, 30_000],
    [
      'shape',
      `{"Statement":[{"Effect":"Allow","Action":[${Array<string>(50_000).fill('0').join(',')}]}]}`,
      50_000,
    ],
    [
      'shape',
      `{${Array.from({ length: 20_000 }, (_, index) => `"k${index}":0`).join(',')},"Statement":[]}`,
      20_001,
    ],
    [
      'grammar',
      documentOf(...Array.from({ length: 4000 }, () => ({ Effect: 'Deny', Action: 'x', Resource: '*' }))),
      4000,
    ],
    ['grammar', documentOf(...Array.from({ length: 3000 }, () => ({ ...SOUND.identity, Sid: 'A' }))), 2999],
  ])('of many problems of %s the first hundred are told and the others counted', (_, text, count) => {
    const problems = problemsIn(text, 'identity');
    expect(problems).toHaveLength(MAX_PROBLEMS + 1);
    const told = problems.slice(0, MAX_PROBLEMS);
    expect(told.filter(({ code }) => code === 'problems.more')).toEqual([]);
    expect(problems.at(-1)).toMatchObject({
      code: 'problems.more',
      severity: 'error',
      params: { count: count - MAX_PROBLEMS },
    });
  });

  it.each<readonly [string, string, Fix['code'] | null]>([
    ['curled quotes', `{${'“'.repeat(100_000)}`, null],
    ['curled quotes that close', `{"a":1,${'“a”:1,'.repeat(30_000)}“b”:2}`, 'straightenQuotes'],
    ['single quotes', `{'${"a'".repeat(100_000)}`, null],
    ['escaped quotes in a string that never ends', `{"a": "${'\\"'.repeat(120_000)}`, null],
    ['both quotes in a name that never ends', `{"a${'\\"\''.repeat(80_000)}`, null],
    ['openings of comments', `{ // x\n${'/*'.repeat(120_000)}`, null],
    ['openings of comments within one', `{} ${'/* '.repeat(80_000)}`, 'removeComment'],
    ['comments', `{${'/**/'.repeat(60_000)}}`, 'removeComment'],
  ])('C-015 broken JSON of many %s', (_, text, fix) => {
    const problem = parsePolicy(text).problems.find(({ code }) => code === 'json.syntax');
    expect([problem?.code, problem?.fix?.code ?? null]).toEqual(['json.syntax', fix]);
    const mended = problem?.fix ? applyFix(text, problem.fix) : '{}';
    expect(() => void JSON.parse(mended)).not.toThrow();
  });

  it('reads 10,000 statements, and all of them', () => {
    const { statements, problems } = parsePolicy(
      `{"Statement":[${Array<string>(10_000).fill('{"Effect":"Deny"}').join(',')}]}`,
    );
    expect([statements.length, problems.length]).toEqual([10_000, MAX_PROBLEMS + 1]);
  });
});
