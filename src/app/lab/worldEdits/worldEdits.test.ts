import { describe, expect, it } from 'vitest';
import { INTERFACES } from '../../../explain/interface.ts';
import { plain } from '../../../explain/phrase.ts';
import { applyEdit } from '../../../world/edit.ts';
import { readWorldValue } from '../../../world/file/readValue.ts';
import { setFields } from '../../../world/parts/fields.ts';
import { partOf, type Part } from '../../../world/parts/part.ts';
import type { World } from '../../../world/world.ts';
import { editForm, renameField } from './editForm.ts';
import { editMenu } from './editMenu.ts';
import { editPlan } from './editPlan.ts';
import { formProblems } from './formProblems.ts';

const words = INTERFACES.en;
const PROD = '111122223333';
const ANA = `arn:aws:iam::${PROD}:user/Ana`;
const TRUST = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: ANA }, Action: 'sts:AssumeRole' }],
};
const ACCOUNT = partOf('account', '', PROD);
const USER = partOf('user', PROD, 'Ana');

const world = worldOf({
  accounts: [
    {
      id: PROD,
      alias: 'prod',
      users: [{ name: 'Ana', groups: ['devs'] }],
      groups: [{ name: 'devs' }, { name: 'ops' }],
      roles: [{ name: 'Audit', trustPolicy: TRUST }],
      resources: [{ arn: 'arn:aws:s3:::reports', policy: '{}' }],
    },
  ],
});

function worldOf(value: unknown): World {
  const read = readWorldValue(value);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}

const labels = (part: Part | null) =>
  editMenu(world, part, words).map(({ title, items }) => [title, ...items.map(({ label }) => label)]);

describe('the menu', () => {
  it('of a user', () => {
    expect(labels(USER)).toEqual([
      ['Change', 'Edit details…', 'Rename…', 'Duplicate', 'Delete…'],
      ['Add', 'Inline policy', 'Attached policy', 'Permissions boundary', 'Access key'],
    ]);
  });

  it('of a bucket that has its policy, of the policy, and of the world', () => {
    expect(labels(partOf('bucket', PROD, 'arn:aws:s3:::reports'))).toEqual([
      ['Change', 'Edit details…', 'Rename…', 'Duplicate', 'Delete…'],
    ]);
    expect(labels(partOf('resourcePolicy', PROD, 'arn:aws:s3:::reports'))).toEqual([['Change', 'Delete…']]);
    expect(labels(null)).toEqual([['Add', 'Account', 'Organization']]);
  });

  it('offers control policies in an organization only', () => {
    expect(
      labels(ACCOUNT)
        .flat()
        .filter((label) => label.includes('control policy')),
    ).toEqual([]);
  });
});

describe('a form', () => {
  it('C-036 of a deletion says which trust breaks', () => {
    const form = editForm(world, { part: USER, label: 'Ana' }, { what: 'remove' }, words);
    expect([form?.title, form?.notes.map(plain)]).toEqual([
      'Delete Ana?',
      [
        'These roles trust it, and then trust nobody in its place: prod/Audit. A new one of the same name is not trusted.',
        'Undo brings it back.',
      ],
    ]);
  });

  it('of details has the choices of the account and what is there', () => {
    const form = editForm(world, { part: USER, label: 'Ana' }, { what: 'set' }, words);
    expect(form?.fields.map(({ key }) => key)).toEqual(setFields('user').map(({ key }) => key));
    expect(form?.fields.find(({ key }) => key === 'groups')?.options).toEqual([
      { value: 'devs', label: 'devs', group: null },
      { value: 'ops', label: 'ops', group: null },
    ]);
    expect(form?.start).toMatchObject({ path: '/', groups: ['devs'], mfa: false, tags: [] });
  });

  it('is not needed where nothing is asked', () => {
    expect(editForm(world, { part: USER, label: 'Ana' }, { what: 'duplicate' }, words)).toBeNull();
    expect(
      editForm(world, { part: USER, label: 'Ana' }, { what: 'add', kind: 'accessKey' }, words),
    ).toBeNull();
  });
});

describe('what stands against an edit stands at its field', () => {
  const problems = (part: Part, what: 'rename' | 'set', values: object) => {
    const fields = what === 'rename' ? [renameField(part)] : setFields(part.kind);
    const plan = editPlan(world, part, { what }, values);
    if (!plan.ok) return formProblems(plan.error, fields, null, words);
    const edited = applyEdit(world, plan.value.operations);
    return edited.ok ? null : formProblems(edited.error, fields, plan.value.at, words);
  };

  it.each([
    [
      'a name that is no name',
      partOf('role', PROD, 'Audit'),
      'rename',
      { name: 'a b' },
      'name',
      'This has to be a name of 1 to 64 letters, digits and +=,.@_-; it is "a b".',
    ],
    [
      'no name',
      USER,
      'rename',
      { name: '' },
      'name',
      'This is needed: a name of 1 to 64 letters, digits and +=,.@_-.',
    ],
    [
      'a name that is taken',
      partOf('group', PROD, 'devs'),
      'rename',
      { name: 'Ops' },
      'name',
      'That is taken. Choose another.',
    ],
    [
      'a tag without a key',
      USER,
      'set',
      { tags: [['', 'x']] },
      'tags',
      'This is needed: a tag key of 1 to 128 letters, digits, spaces and _.:/=+-@.',
    ],
    [
      'a tag twice',
      USER,
      'set',
      {
        tags: [
          ['a', ''],
          ['a', ''],
        ],
      },
      'tags',
      'That is taken. Choose another.',
    ],
    [
      'a Region that is none',
      ACCOUNT,
      'set',
      { disabledRegions: ['moon'] },
      'disabledRegions',
      'This has to be a Region such as eu-west-1; it is "moon".',
    ],
  ] as const)('%s', (_, part, what, values, field, text) => {
    expect(problems(part, what, values)).toEqual({ fields: { [field]: text }, rest: [] });
  });
});
