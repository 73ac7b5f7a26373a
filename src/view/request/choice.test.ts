import { expect, test } from 'vitest';
import { groupsFor, isMeant } from './choice.ts';

test.each([
  ['sts:AssumeRole', '', true],
  ['sts:AssumeRole', 'assume role', true],
  ['sts:AssumeRole', 'assume-role', true],
  ['sts:AssumeRole', 'ROLE sts', true],
  ['sts:AssumeRole', 'sts:assumeroles', false],
  ['arn:aws:iam::111122223333:role/Read-Only', 'readonly', true],
])('%s for “%s”: %s', (name, typed, meant) => {
  expect(isMeant(name, typed)).toBe(meant);
});

const GROUPS = [
  { id: 'users', title: 'Users', choices: [{ id: 'a', name: 'dev/Ana', detail: 'arn:ana' }] },
  { id: 'nobody', title: 'Nobody', choices: [{ id: 'none', name: 'Nobody' }] },
];
const TITLES = { typed: 'Typed', chosen: 'Chosen' };
const [users, nobody] = GROUPS;

test.each([
  ['nothing typed: all', '', 'a', null, [users, nobody]],
  ['a part of a detail', 'arn:a', 'a', null, [users]],
  ['what is chosen does not fit', 'nob', 'a', null, [nobody, { ...users, id: 'chosen', title: 'Chosen' }]],
  [
    'something of its own comes first',
    'nob',
    'none',
    { id: 'service:nob', name: 'nob' },
    [{ id: 'typed', title: 'Typed', choices: [{ id: 'service:nob', name: 'nob' }] }, nobody],
  ],
])('%s', (_, typed, chosen, own, shown) => {
  expect(groupsFor(GROUPS, typed, chosen, own, TITLES)).toEqual(shown);
});
