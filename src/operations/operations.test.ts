import { describe, expect, test } from 'vitest';
import * as cloudtrail from './cloudtrail/operations.ts';
import * as ec2 from './ec2/operations.ts';
import * as iam from './iam/operations.ts';
import { actionOf } from './operation.ts';
import { findOperation, OPERATIONS, operationsOf } from './operations.ts';
import * as organizations from './organizations/operations.ts';
import * as s3 from './s3/operations.ts';
import { SERVICES } from './services.ts';
import type { Shape } from './shape.ts';
import * as sts from './sts/operations.ts';

const ROOMS = { sts, iam, s3, ec2, organizations, cloudtrail };
const exported = Object.values(ROOMS).flatMap((room) =>
  Object.entries(room).map(([key, operation]) => ({ key, operation })),
);

test('names are unique, and exported in the small', () => {
  expect(OPERATIONS.size).toBe(exported.length);
  expect(exported.map(({ key }) => key)).toEqual(
    exported.map(({ operation: { name } }) => name.charAt(0).toLowerCase() + name.slice(1)),
  );
});

test('every service of the lab has operations, and no other', () => {
  expect(SERVICES.map(({ name }) => name).toSorted()).toEqual(Object.keys(ROOMS).toSorted());
  for (const [name, room] of Object.entries(ROOMS)) expect(operationsOf(name)).toEqual(Object.values(room));
});

test('operations are found by service and name', () => {
  expect(findOperation('sts', 'AssumeRole')).toBe(sts.assumeRole);
  expect(findOperation('iam', 'AssumeRole')).toBeNull();
  expect(operationsOf('lambda')).toEqual([]);
});

describe.each([...OPERATIONS.values()].map((operation) => [actionOf(operation), operation] as const))(
  '%s',
  (_, { input, output, summary, http, service }) => {
    test('explains itself and its parameters in one sentence each', () => {
      const texts = [summary, ...input.map((parameter) => parameter.summary)];
      expect(texts.filter((text) => !ONE_SENTENCE.test(text))).toEqual([]);
    });

    test('names each member once', () => {
      for (const members of [input, output]) {
        expect(new Set(members.map(({ name }) => name)).size).toBe(members.length);
      }
    });

    test('has patterns that can be tested, and limits that can be met', () => {
      expect(input.flatMap((parameter) => faultsOf(parameter))).toEqual([]);
    });

    test('is sent to a path whose places are parameters, where its protocol has paths', () => {
      const places = [...(http?.uri ?? '').matchAll(/\{(\w+)\+?\}/g)].map(([, name]) => name);
      expect(input.filter(({ location }) => location === 'uri').map(({ name }) => name)).toEqual(places);
      expect(http !== undefined).toBe(service === 's3');
    });
  },
);

/** Begins with a capital or a code word, ends with its only full stop. */
const ONE_SENTENCE = /^[A-Z`](?:(?![.!?] )[^\n])*[^.\s]\.$/;

/** The models write Java's expressions, with escapes of five and six digits. */
function faultsOf(shape: Shape): readonly string[] {
  if (shape.type === 'list') return [...limitFaults(shape), ...faultsOf(shape.item)];
  if (shape.type === 'map') return faultsOf(shape.value);
  if (shape.type === 'structure') return shape.members.flatMap((member) => faultsOf(member));
  if (shape.type === 'integer') return limitFaults(shape);
  if (shape.type !== 'string') return [];
  const expression = (shape.pattern ?? '').replaceAll(/\\u(1[0-9A-F]{4,5})/g, '\\u{$1}');
  try {
    new RegExp(expression, 'u').test('');
    return limitFaults(shape);
  } catch (error) {
    return [String(error)];
  }
}

const limitFaults = ({
  minimum = 0,
  maximum = Infinity,
}: {
  minimum?: number;
  maximum?: number;
}): string[] => (minimum <= maximum ? [] : [`${minimum} is more than ${maximum}`]);
