import { expect, it } from 'vitest';
import { z } from '../../lib/zod.ts';
import { worldFile } from './schema.ts';

interface JsonSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** Every field of a schema by its path; `*` stands for the items of a list and the values of a map. */
function* fieldsOf(schema: JsonSchema, path = ''): Generator<[string, string | undefined]> {
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    yield [`${path}/${key}`, field.description];
    yield* fieldsOf(field, `${path}/${key}`);
  }
  for (const each of [schema.items, schema.additionalProperties]) {
    if (typeof each !== 'object' || Object.keys(each).length === 0) continue;
    yield [`${path}/*`, each.description];
    yield* fieldsOf(each, `${path}/*`);
  }
  for (const each of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) yield* fieldsOf(each, path);
}

it('every field of the world file is described, for editors to show', () => {
  const fields = [...fieldsOf(z.toJSONSchema(worldFile, { io: 'input' }) as JsonSchema)];
  expect(fields.map(([path]) => path)).toEqual(
    expect.arrayContaining([
      '/accounts/*/users/*/mfa/serial',
      '/accounts/*/roles/*/trustPolicy',
      '/accounts/*/resources/*/objects/*',
      '/organization/units/*/scps/*',
      '/organization/accountScps/*/*',
      '/sessions/*/issuedTo',
      '/sessions/*/mfaAt',
      '/sessions/*/policies/managed/*',
    ]),
  );
  expect(fields.length).toBeGreaterThan(100);
  expect(
    fields.filter(([, description]) => !description?.endsWith('.') && !description?.endsWith('…')),
  ).toEqual([]);
});
