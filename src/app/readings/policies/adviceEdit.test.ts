import { expect, test } from 'vitest';
import type { Fix as Advice } from '../../../explain/advice/fix.ts';
import { applyFix } from '../../../policy/fix.ts';
import { adviceEdit } from './adviceEdit.ts';

const place = { policy: { type: 'trust' as const, owner: 'o', name: null }, statement: 0, sid: null };
const caller = { kind: 'user' as const, name: 'n', accountId: null, principal: 'arn:ana', holder: null };
const addValue = (element: 'Action' | 'Resource'): Advice => ({
  code: 'addValue',
  params: { place, element, value: 's3:Put', editor: null },
});
const nameCaller: Advice = { code: 'nameCaller', params: { place, caller, editor: null } };
const removeDeny: Advice = { code: 'removeDeny', params: { place, tests: [], editor: null } };
const addStatement: Advice = {
  code: 'addStatement',
  params: {
    policy: place.policy,
    editor: null,
    action: 'a',
    resource: '*',
    type: 'identity',
    caller: null,
    json: '{ "Effect": "Allow", "Action": "s3:Put" }',
  },
};
const S = (members: string): string => `{"Statement": [{"Effect": "Allow", ${members}}]}`;

test.each<readonly [string, Advice, string, string | null]>([
  [
    'one value becomes a list',
    addValue('Action'),
    S('"Action": "s3:Get"'),
    S('"Action": ["s3:Get", "s3:Put"]'),
  ],
  [
    'a list gets one more',
    addValue('Action'),
    S('"Action": ["s3:Get"]'),
    S('"Action": ["s3:Get", "s3:Put"]'),
  ],
  [
    'on a line of its own where the others have theirs',
    addValue('Action'),
    S('"Action": [\n  "a",\n  "b"\n]'),
    S('"Action": [\n  "a",\n  "b",\n  "s3:Put"\n]'),
  ],
  ['an element that is not there', addValue('Resource'), S('"Action": "s3:Get"'), null],
  [
    'a caller is named beside others of its type',
    nameCaller,
    S('"Principal": {"AWS": "arn:bo"}, "Action": "a"'),
    S('"Principal": {"AWS": ["arn:bo", "arn:ana"]}, "Action": "a"'),
  ],
  [
    'or under a type of its own',
    nameCaller,
    S('"Principal": {"Service": "x"}, "Action": "a"'),
    S('"Principal": { "AWS": "arn:ana","Service": "x"}, "Action": "a"'),
  ],
  [
    'a Deny goes with its comma',
    removeDeny,
    '{"Statement": [{"Effect": "Deny", "Action": "a"}, {"Effect": "Allow", "Action": "a"}]}',
    '{"Statement": [{"Effect": "Allow", "Action": "a"}]}',
  ],
  ['but not the last statement', removeDeny, '{"Statement": [{"Effect": "Deny", "Action": "a"}]}', null],
  [
    'a statement more, indented as the last',
    addStatement,
    '{\n  "Statement": [\n    {"Effect": "Deny", "Action": "a"}\n  ]\n}',
    '{\n  "Statement": [\n    {"Effect": "Deny", "Action": "a"},\n    {\n      "Effect": "Allow",\n      "Action": "s3:Put"\n    }\n  ]\n}',
  ],
  [
    'a lone statement becomes a list',
    addStatement,
    '{"Statement": {"Effect": "Deny", "Action": "a"}}',
    '{"Statement": [{"Effect": "Deny", "Action": "a"}, { "Effect": "Allow", "Action": "s3:Put" }]}',
  ],
])('%s', (_, advice, before, after) => {
  const edit = adviceEdit(advice, before);
  expect(edit && applyFix(before, edit)).toBe(after);
});
