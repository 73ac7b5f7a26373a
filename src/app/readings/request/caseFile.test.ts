import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCall, type Asked } from '../../../content/call/made.ts';
import { readCase } from '../../../content/case/read.ts';
import { HOME, readOnly, TEST, worldOf, assuming } from '../../../explain/fixture.ts';
import { readText } from '../../../world/file/text.ts';
import { worldFileText } from '../../../world/file/writeText.ts';
import { caseFile, WORLD_FILE } from './caseFile.ts';
import { yamlText } from './yamlText.ts';

const asked: Asked = {
  as: TEST,
  call: 'sts:AssumeRole',
  params: { RoleArn: readOnly(HOME), RoleSessionName: 'one', Policy: '{\n  "Version": "2012-10-17"\n}' },
  resource: null,
  token: null,
  context: { 'aws:SourceIp': '203.0.113.5', 'aws:TagKeys': [] },
  omitSessionToken: false,
  label: 'first',
};

test('a call as a case', () => {
  expect(caseFile(asked, [])).toBe(`version: 1
world: world.yaml
steps:
  - as: ${TEST}
    call: sts:AssumeRole
    params:
      RoleArn: ${readOnly(HOME)}
      RoleSessionName: one
      Policy: |-
        {
          "Version": "2012-10-17"
        }
    context:
      aws:SourceIp: "203.0.113.5"
      aws:TagKeys: []
    label: first
`);
});

test('the calls that issued its session come first, and the case reads over the world as exported', () => {
  const world = worldOf({ account: HOME, own: { go: assuming('*') } });
  const { Policy: _, ...params } = asked.params;
  const first = { ...asked, params, context: {} };
  const after = makeCall({ world, calls: [] }, first);
  const second = {
    ...first,
    as: 'session:first',
    omitSessionToken: true,
    label: 'second',
    token: { sub: 'x' },
  };
  const text = caseFile(second, after?.calls ?? []);
  const read = readCase({ name: 'case.yaml', text }, (path) =>
    path === WORLD_FILE ? { name: path, text: worldFileText(world, 'yaml') } : null,
  );
  expect(read.ok && read.value.steps).toEqual([
    { as: TEST, call: 'sts:AssumeRole', params, context: {}, omitSessionToken: false, label: 'first' },
    {
      as: 'session:first',
      call: 'sts:AssumeRole',
      params,
      context: {},
      omitSessionToken: true,
      label: 'second',
      token: { sub: 'x' },
    },
  ]);
});

test('any JSON comes back out of its YAML', () => {
  const key = fc.string({ unit: 'grapheme' }).filter((text) => text !== '__proto__');
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 3 },
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'ab \n-:#|>"\'{}[]&*!%@`?,') }),
      fc.constantFrom(
        'null',
        'True',
        'no',
        '1',
        '0x1',
        '~',
        '.inf',
        '2026-01-01',
        'a: b',
        'a\n\n b',
        '\u0085',
        'a\n ',
      ),
      fc
        .double({ noNaN: true, noDefaultInfinity: true })
        .map((number) => (Object.is(number, -0) ? 0 : number)),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('json'), { maxLength: 3 }),
      fc.dictionary(key, tie('json'), { maxKeys: 3 }),
    ),
  }));
  fc.assert(
    fc.property(json, (value) => {
      // Null-prototype objects of fast-check are JSON's plain ones.
      const plain = JSON.parse(JSON.stringify({ value })) as unknown;
      const read = readText(yamlText(plain));
      expect(read.ok && [read.value.value, read.value.errors]).toEqual([plain, []]);
    }),
  );
});
