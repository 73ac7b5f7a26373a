import { expect, test } from 'vitest';
import { limitedSituations, situations } from '../fixtureMatrix.ts';
import { federatedSituations } from '../fixtureFederated.ts';
import { permissionSituations } from '../fixturePermissions.ts';
import { course } from './fixtureCourse.ts';

test(
  'whoever follows the advice about policies that only cap gets an allowed call',
  { timeout: 20_000 },
  () => {
    const courses = limitedSituations().map((situation) => ({ ...situation, ...course(situation) }));
    expect(courses.filter(({ ends }) => ends !== 'allow')).toEqual([]);
    expect(courses.filter(({ broken }) => broken)).toEqual([]);
    expect([...new Set(courses.flatMap(({ advice }) => advice))].toSorted()).toEqual([
      'addStatement',
      'addValue',
      'attachFullAccess',
      'attachPolicy',
      'meetCondition',
      'mendText',
      'nameCaller',
      'passOtherPolicies',
      'passSessionPolicy',
      'removeDeny',
      'setBoundary',
      'takeOut',
      'writePolicy',
    ]);
  },
);

test(
  'whoever follows the advice, one thing after the other, gets an allowed call; root may never assume',
  { timeout: 20_000 },
  () => {
    const courses = situations().map((situation) => ({ ...situation, ...course(situation) }));
    const astray = courses.filter(({ ends }) => ends !== 'allow');
    expect(astray.filter(({ caller, call }) => caller !== 'root' || call !== 'assume')).toEqual([]);
    expect(courses.filter(({ broken }) => broken)).toEqual([]);
    expect(new Set(astray.map(({ ends }) => ends))).toEqual(
      new Set(['Denied: root users may not assume roles']),
    );
    expect([...new Set(courses.flatMap(({ advice }) => advice))].toSorted()).toEqual([
      'addStatement',
      'addValue',
      'attachPolicy',
      'dropElement',
      'meetCondition',
      'mendText',
      'nameCaller',
      'removeDeny',
      'replaceNotPrincipal',
      'replaceVariable',
      'sendParameter',
      'takeOut',
      'writePolicy',
    ]);
  },
);

test(
  'B-059 B-073 whoever follows the advice about tags and a source identity gets an allowed call',
  { timeout: 20_000 },
  () => {
    const courses = permissionSituations().map((situation) => ({ ...situation, ...course(situation) }));
    expect(courses.filter(({ ends }) => ends !== 'allow')).toEqual([]);
    expect(courses.filter(({ broken }) => broken)).toEqual([]);
    expect([...new Set(courses.flatMap(({ advice }) => advice))].toSorted()).toEqual([
      'addValue',
      'attachPolicy',
      'meetCondition',
      'nameCaller',
      'removeDeny',
      'sendParameter',
      'takeOut',
    ]);
  },
);

test('B-002 whoever follows the advice about a call with a token gets an allowed call', () => {
  const courses = federatedSituations().map((situation) => ({ ...situation, ...course(situation) }));
  expect(courses.filter(({ ends }) => ends !== 'allow')).toEqual([]);
  expect(courses.filter(({ broken }) => broken)).toEqual([]);
  expect([...new Set(courses.flatMap(({ advice }) => advice))].toSorted()).toEqual([
    'addStatement',
    'addValue',
    'leaveMfaToProvider',
    'meetCondition',
    'mendText',
    'nameCaller',
    'removeDeny',
    'replaceNotPrincipal',
    'sendParameter',
    'sendToken',
  ]);
});
