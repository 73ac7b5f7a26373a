import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { record, timelineOf, undo } from '../../lib/timeline.ts';
import { applyEdit } from '../edit.ts';
import { readWorldValue } from '../file/readValue.ts';
import { writeWorld } from '../file/write.ts';
import type { World } from '../world.ts';
import { planAdd } from './add.ts';
import { planDuplicate } from './duplicate.ts';
import { addFields } from './fields.ts';
import { someWorld } from './fixture.ts';
import { optionsOf } from './options.ts';
import { placeOf } from './place.ts';
import { partOf, type Part } from './part.ts';
import { partsIn } from './partsIn.ts';
import { placesFor } from './placesFor.ts';
import type { Planned } from './plan.ts';
import { planRemove } from './remove.ts';
import { planRename } from './rename.ts';
import { planSet, valuesOf } from './set.ts';
import { startValues } from './startValues.ts';
import type { FieldValues } from './values.ts';

/** One random edit of a world: which part, what is done to it, and under what name. */
const edit = fc.record({
  what: fc.constantFrom('add', 'rename', 'duplicate', 'remove', 'set'),
  part: fc.nat(),
  kind: fc.nat(),
  name: fc.oneof(
    fc.constantFrom('Ana', 'Audit', 'x', 'Web', '', '__proto__'),
    fc.stringMatching(/^[a-z]{3,9}$/),
  ),
  chosen: fc.nat(),
});

type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

describe('any sequence of edits', () => {
  it('gives a world that reads back the same, and undo leads back', () => {
    let applied = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.boolean(), fc.array(edit, { minLength: 1, maxLength: 15 }), (isEmpty, edits) => {
        const start = isEmpty ? emptyWorld : someWorld();
        let timeline = timelineOf(start);
        const worlds: World[] = [start];
        for (const each of edits) {
          const plan = planOf(timeline.present, each);
          const result = plan?.ok ? applyEdit(timeline.present, plan.value.operations) : null;
          if (!plan?.ok || !result?.ok) {
            refused += 1;
            continue;
          }
          applied += 1;
          const { world } = result.value;
          const { part } = plan.value;
          expect(part === null || placeOf(world, part) !== null).toBe(true);
          if (world === timeline.present) continue;
          timeline = record(timeline, world, { kind: 'set', subject: '' });
          worlds.push(world);
          const read = readWorldValue(writeWorld(world, { policies: 'text', secrets: true }));
          expect(read).toEqual({ ok: true, value: result.value });
        }
        while (worlds.length > 0) {
          expect(timeline.present).toEqual(worlds.pop());
          timeline = undo(timeline);
        }
      }),
      { numRuns: 80 },
    );
    expect(applied).toBeGreaterThan(refused);
  }, 30_000);

  it('a form that is given back as it was changes nothing', () => {
    const world = someWorld();
    for (const part of partsIn(world)) {
      expect(planSet(world, part, valuesOf(world, part))).toEqual({
        ok: true,
        value: { operations: [], at: placeOf(world, part), part },
      });
    }
  });
});

function planOf(world: World, { what, part: index, kind: kindIndex, name, chosen }: Edit): Planned | null {
  const parts = partsIn(world);
  const part = parts[index % (parts.length + 1)] ?? null;
  if (what === 'add' || !part) {
    const kinds = placesFor(world, part);
    const kind = kinds[kindIndex % Math.max(kinds.length, 1)];
    return kind === undefined ? null : planAdd(world, kind, part, filled(world, part, kind, name, chosen));
  }
  switch (what) {
    case 'rename':
      return planRename(world, part, { name });
    case 'duplicate':
      return planDuplicate(world, part);
    case 'remove':
      return planRemove(world, part);
    default:
      return planSet(world, part, changed(world, part, name, chosen));
  }
}

function filled(
  world: World,
  part: Part | null,
  kind: Part['kind'],
  name: string,
  chosen: number,
): FieldValues {
  const given = addFields(kind).flatMap(({ key, options }) => {
    if (key === 'name' || key === 'bucketName') return [[key, name]];
    if (key === 'arn') return [[key, `arn:aws:sqs:us-east-1:444455556666:${name}`]];
    if (options === undefined) return [];
    const choices = optionsOf(world, part ?? partOf('account', '', ''), options);
    return [[key, choices[chosen % Math.max(choices.length, 1)]?.value ?? '']];
  });
  return { ...startValues(world, kind), ...Object.fromEntries(given) };
}

const emptyWorld: World = {
  version: 1,
  clock: '2026-02-01T00:00:00Z',
  seed: 1,
  drawn: 0,
  organization: null,
  accounts: [],
  sessions: [],
  trail: [],
  faults: [],
};

/** The values of its form with one of them changed, as far as its kind of value is clear. */
function changed(world: World, part: Part, name: string, chosen: number): FieldValues {
  const values = valuesOf(world, part);
  const keys = Object.keys(values) as (keyof FieldValues)[];
  const key = keys[chosen % Math.max(keys.length, 1)];
  if (key === undefined) return {};
  const value = values[key];
  if (typeof value === 'boolean') return { ...values, [key]: !value };
  if (typeof value === 'number') return { ...values, [key]: value + 1 };
  if (key === 'path') return { ...values, path: `/${name}/` };
  if (key === 'tags' || key === 'objects') return { ...values, [key]: [[name, 'v']] };
  if (key === 'accessKeys') return { ...values, accessKeys: [{ id: null, status: 'Inactive' }] };
  if (key === 'unit') return { ...values, unit: chosen % 2 ? 'Root' : '' };
  return Array.isArray(value) ? { ...values, [key]: [] } : values;
}
