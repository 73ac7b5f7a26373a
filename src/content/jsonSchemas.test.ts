import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemas } from './jsonSchemas.ts';

const FOLDER = 'docs/schemas';

it('docs/schemas has them as they are; `npm run schemas` writes them', () => {
  const written = Object.fromEntries(
    readdirSync(FOLDER).map((file) => [
      file.replace('.schema.json', ''),
      JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as unknown,
    ]),
  );
  expect(written).toEqual(JSON.parse(JSON.stringify(jsonSchemas())));
});

it('an action of a step is one of the kinds that there are', () => {
  const step = JSON.stringify(jsonSchemas()['step']);
  const fields = ['"document"', '"advance"', '"as","call"', '"edit"'];
  expect(fields.filter((required) => !step.includes(`"required":[${required}`))).toEqual([]);
});
