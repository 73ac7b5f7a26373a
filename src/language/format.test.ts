import { expect, it } from 'vitest';
import { formatPolicy } from './format.ts';

it('two spaces a level, short lists on one line, strings as they are written', () => {
  const text =
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:Get\\u004fbject","s3:*"],"Resource":"*","Condition":{}}]}';
  expect(formatPolicy(text)).toEqual({
    ok: true,
    value: `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": ["s3:Get\\u004fbject", "s3:*"],
      "Resource": "*",
      "Condition": {}
    }
  ]
}`,
  });
});

it('a list that is too long for a line takes one for each value', () => {
  const arns = ['reports', 'invoices', 'archive'].map((name) => `arn:aws:s3:::the-bucket-of-${name}`);
  const formatted = formatPolicy(JSON.stringify({ Resource: arns }));
  expect(formatted.ok && formatted.value.split('\n').length).toBe(7);
});

it('what is said twice stays, in its order, and so does the line at the end', () => {
  const formatted = formatPolicy('{ "b": 1, "a": 2,\n"b": 3.50 }\n');
  expect(formatted).toEqual({ ok: true, value: '{\n  "b": 1,\n  "a": 2,\n  "b": 3.50\n}\n' });
});

it('formatted text is left alone', () => {
  const once = formatPolicy('{"Statement":[{"Action":["a","b"]},[]]}');
  expect(once.ok && formatPolicy(once.value)).toEqual(once);
});

it('text that is no JSON says where it breaks', () => {
  expect(formatPolicy('{"a": }')).toEqual({ ok: false, error: { code: 'broken', at: 6 } });
  expect(formatPolicy('')).toMatchObject({ ok: false, error: { code: 'broken' } });
});

it('C-018 more than the policy reader takes is left alone', () => {
  expect(formatPolicy(`"${'x'.repeat(256 * 1024)}"`)).toEqual({ ok: false, error: { code: 'tooLarge' } });
});
