import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTemplate, plainText, resolveTemplate, type TemplatePart } from './template.ts';

const text = (value: string): TemplatePart => ({ kind: 'text', text: value });
const literal = (value: string): TemplatePart => ({ kind: 'literal', text: value });
const variable = (key: string, fallback: string | null = null): TemplatePart => ({
  kind: 'variable',
  key,
  fallback,
});

describe('taking a value apart', () => {
  it.each<[string, string, TemplatePart[]]>([
    ['C-047 no variable', 'a*', [text('a*')]],
    ['C-047 empty text', '', [text('')]],
    ['C-047 one variable', '${aws:username}', [variable('aws:username')]],
    ['C-047 among text', 'a/${k}/b', [text('a/'), variable('k'), text('/b')]],
    ['C-047 side by side', '${a}${b}', [variable('a'), variable('b')]],
    ['C-026 in any case', '${AWS:PrincipalTag/Team}', [variable('aws:principaltag/team')]],
    ['C-052 with a default', "${aws:PrincipalTag/team, 'x y'}", [variable('aws:principaltag/team', 'x y')]],
    ['C-052 with an empty default', "${k, ''}", [variable('k', '')]],
    ['C-052 with a comma in the default', "${k, 'a, b'}", [variable('k', 'a, b')]],
    ['C-052 with a default that is not quoted', '${k, x}', [variable('k')]],
    ['C-052 with half a quote', "${k, '}", [variable('k')]],
    ['C-047 spaces about the key', '${ k }', [variable('k')]],
    ['C-052 spaces about the key and the default', "${ k ,  'x' }", [variable('k', 'x')]],
    ['C-052 a default for no key', "${,'x'}", [variable('', 'x')]],
    ['C-052 with a default that opens with no quote', "${k, x'}", [variable('k')]],
    ['C-052 with a default that closes with no quote', "${k, 'x}", [variable('k')]],
    ['C-053 special characters', '${*}${?}${$}', [literal('*'), literal('?'), literal('$')]],
    ['C-047 not closed', 'a${k', [text('a${k')]],
    ['C-047 closed and then not', '${a}${b', [variable('a'), text('${b')]],
    ['C-047 empty braces', '${}', [variable('')]],
    ['C-047 a dollar alone', '$a{b}', [text('$a{b}')]],
  ])('%s: %s', (_what, value, expected) => {
    expect(parseTemplate(value, true)).toEqual(expected);
  });

  it('C-002 everything is text in documents without variables', () => {
    const value = "${aws:username} ${*} ${k, 'x'}";
    expect(parseTemplate(value, false)).toEqual([text(value)]);
  });
});

describe('putting the values in', () => {
  const lookup = (key: string) => ({ a: '1', b: '*', c: '${a}', empty: '' })[key];
  it.each<[string, string, string | null]>([
    ['C-047 values from the request', 'x${a}y', 'x1y'],
    ['C-051 no value and no default', 'x${none}', null],
    ['C-051 an empty value is a value', 'x${empty}', 'x'],
    ['C-052 a default for no value', "${none, 'd'}", 'd'],
    ['C-052 no default where there is a value', "${a, 'd'}", '1'],
    ['C-056 what is put in is not taken apart', '${c}', '${a}'],
  ])('%s: %s', (_what, value, expected) => {
    const resolved = resolveTemplate(parseTemplate(value, true), lookup);
    expect(resolved && plainText(resolved)).toBe(expected);
  });

  it('C-056 what is put in is literal, so its * is no wildcard', () => {
    expect(resolveTemplate(parseTemplate('*${b}', true), lookup)).toEqual([text('*'), literal('*')]);
  });
});

describe('properties', () => {
  const pieces = fc.string({ unit: fc.constantFrom('$', '{', '}', '*', 'a', ',', "'", ' ') });

  it('what stands outside the braces stays as it is', () => {
    fc.assert(
      fc.property(pieces, (value) => {
        const parts = parseTemplate(value, true);
        const fromText = parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');
        expect(fromText).toBe(withoutVariables(value));
      }),
    );
  });

  it('without variables the text stays whole', () => {
    fc.assert(
      fc.property(pieces, (value) => {
        const resolved = resolveTemplate(parseTemplate(value, false), () => undefined);
        expect(resolved && plainText(resolved)).toBe(value);
      }),
    );
  });

  it('a hundred thousand unclosed variables are read at once', () => {
    const value = '${'.repeat(100_000);
    expect(parseTemplate(value, true)).toEqual([text(value)]);
  });
});

const withoutVariables = (value: string): string => value.replaceAll(/\$\{[^}]*\}/g, '');
