import { expect, it } from 'vitest';
import { atBar } from './fixture.ts';
import { placeAt } from './place.ts';

/** What stands at the bar, with what is written and typed there. */
function placeIn(marked: string) {
  const { text, offset } = atBar(marked);
  const place = placeAt(text, offset);
  if (!place) return null;
  const { slot, statement, present: _, ...kind } = place;
  return { ...kind, statement, written: slot.written, typed: slot.typed };
}

const ELEMENT = { at: 'element', statement: 0 };

it.each([
  ['nothing written yet', '|', { at: 'document', statement: null, written: '', typed: '' }],
  [
    'a name in the document',
    '{"Ver|"',
    { at: 'documentElement', statement: null, written: 'Ver', typed: 'Ver' },
  ],
  ['the version', '{"Version": "20|12"}', { at: 'version', statement: null, written: '2012', typed: '20' }],
  ['a statement', '{"Statement": [|]}', { at: 'statement', statement: 0, written: '', typed: '' }],
  ['the next statement', '{"Statement": [{}, |]}', { at: 'statement', statement: 1, written: '', typed: '' }],
  [
    'a name in a statement',
    '{"Statement": [{"Act|ion": "s3:*"}]}',
    { ...ELEMENT, written: 'Action', typed: 'Act' },
  ],
  ['a name that has just been opened', '{"Statement": [{"|', { ...ELEMENT, written: '', typed: '' }],
  ['a name still to come', '{"Statement": {"Effect": "Allow", |}}', { ...ELEMENT, written: '', typed: '' }],
  ['the effect', '{"Statement": {"Effect": |}}', { at: 'effect', statement: 0, written: '', typed: '' }],
  [
    'a lone action',
    '{"Statement": {"Action": "s3:|"}}',
    { at: 'action', statement: 0, written: 's3:', typed: 's3:' },
  ],
  [
    'an action in a list',
    '{"Statement": [{}, {"Action": ["s3:GetObject", "sts:Ass|"]}]}',
    { at: 'action', statement: 1, written: 'sts:Ass', typed: 'sts:Ass' },
  ],
  [
    'from its first character',
    '{"Statement": [{"NotAction": "|iam:*"}]}',
    { at: 'action', statement: 0, written: 'iam:*', typed: '' },
  ],
  [
    'a text that is not closed',
    '{"Statement": [{"Action": "s3:|\n',
    { at: 'action', statement: 0, written: 's3:', typed: 's3:' },
  ],
  [
    'a quote that has just been opened',
    '{"Statement": [{"Action": "|',
    { at: 'action', statement: 0, written: '', typed: '' },
  ],
  ['behind its closing quote', '{"Statement": [{"Action": "s3:*"|}]}', null],
  ['before its opening quote', '{"Statement": [{"Action": |"s3:*"}]}', null],
  ['a name inside the action', '{"Statement": [{"Action": {"s3|": 1}}]}', null],
  ['an Action that no statement has', '{"Action": "s3:|"}', null],
  ['a number', '{"Statement": [{"Action": 1|2}]}', null],
  [
    'the principal as a whole',
    '{"Statement": [{"Principal": |}]}',
    { at: 'principal', statement: 0, written: '', typed: '' },
  ],
  [
    'a type of principal',
    '{"Statement": [{"Principal": {"A|"}}]}',
    { at: 'principalType', statement: 0, written: 'A', typed: 'A' },
  ],
  [
    'a principal',
    '{"Statement": [{"Principal": {"AWS": ["|"]}}]}',
    { at: 'principalValue', type: 'AWS', statement: 0, written: '', typed: '' },
  ],
  [
    'a resource',
    '{"Statement": [{"NotResource": ["arn:|"]}]}',
    { at: 'resource', statement: 0, written: 'arn:', typed: 'arn:' },
  ],
  [
    'an operator',
    '{"Statement": [{"Condition": {"Str|"}}]}',
    { at: 'operator', statement: 0, written: 'Str', typed: 'Str' },
  ],
  [
    'a condition key',
    '{"Statement": [{"Condition": {"Bool": {"aws:|',
    { at: 'key', operator: 'Bool', statement: 0, written: 'aws:', typed: 'aws:' },
  ],
  [
    'a condition value',
    '{"Statement": [{"Condition": {"Bool": {"aws:MultiFactorAuthPresent": |}}}]}',
    {
      at: 'value',
      operator: 'Bool',
      key: 'aws:MultiFactorAuthPresent',
      statement: 0,
      written: '',
      typed: '',
    },
  ],
  [
    'a condition value in a list',
    '{"Statement": [{"Condition": {"StringLike": {"s3:prefix": ["a", "|"]}}}]}',
    { at: 'value', operator: 'StringLike', key: 's3:prefix', statement: 0, written: '', typed: '' },
  ],
])('%s: %s', (_, marked, place) => {
  expect(placeIn(marked)).toEqual(place);
});

it('offsets are those between the quotes', () => {
  const { slot } = placeAt('{"Statement":{"Action":"s3:*"}}', 26) ?? {};
  expect([slot?.start, slot?.end]).toEqual([24, 28]);
});

it('beyond what the policy reader takes nothing is looked for', () => {
  const text = `{"Statement": {"Action": "s3:"}, "x": "${'x'.repeat(256 * 1024)}"}`;
  expect(placeAt(text, text.indexOf('s3:') + 3)).toBeNull();
});
