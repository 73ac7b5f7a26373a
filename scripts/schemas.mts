// `npm run schemas`: writes the JSON Schemas of the files that people write, for the help of their editors.
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { jsonSchemas } from '../src/content/jsonSchemas.ts';
import { inRoot } from './shared/project.mjs';

const style = await resolveConfig(inRoot('package.json'));

for (const [kind, schema] of Object.entries(jsonSchemas())) {
  const file = inRoot('docs', 'schemas', `${kind}.schema.json`);
  writeFileSync(file, await format(JSON.stringify(schema), { ...style, filepath: file }));
}
