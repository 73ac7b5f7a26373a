import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { inRoot } from '../shared/project.mjs';
import { checkLayers } from './checkLayers.mjs';
import { ROOMS } from './rooms.mjs';

const house = mkdtempSync(path.join(tmpdir(), 'sts-lab-'));
symlinkSync(inRoot('node_modules'), path.join(house, 'node_modules'));
afterAll(() => rmSync(house, { recursive: true }));

const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
  writeFileSync(path.join(house, file), text);
};

test('each kind of rule finds what breaks it, and only that', async () => {
  write('src/policy/up.ts', `import type { W } from '../world/w.ts'; export type P = W;`);
  write('src/world/w.ts', `import { a } from '../policy/fine.ts'; export type W = typeof a;`);
  write(
    'src/policy/fine.ts',
    `import { ok } from '../lib/result.ts'; import 'ipaddr.js'; export const a = ok;`,
  );
  write('src/policy/fine.test.ts', `import '../world/w.ts'; import 'vitest'; import 'node:fs';`);
  write('src/lib/result.ts', `export const ok = 1;`);
  write('src/lib/zod.ts', `export { z } from 'zod';`);
  write('src/trace/packages.ts', `import 'react'; import 'vitest'; import { readFileSync } from 'node:fs';`);
  write('src/trace/zod.ts', `import { z } from '../lib/zod.ts';`);
  write(
    'src/trace/tools.ts',
    `import '../../e2e/x.ts'; import '../policy/fine.test.ts'; import './nowhere.ts';`,
  );
  write('src/trace/data.ts', `import '../../lessons/facts.json'; import 'virtual:lessons';`);
  write('src/trace/circle.ts', `import type { B } from './back.ts'; export type A = B;`);
  write('src/trace/back.ts', `import type { A } from './circle.ts'; export type B = A;`);
  write(
    'src/view/Page.tsx',
    `import 'monaco-editor/editor'; import 'react'; void import('../app/main.tsx');`,
  );
  write('src/view/editor/monaco.ts', `import 'monaco-editor/editor'; import './x.css';`);
  write('src/view/editor/x.css', ``);
  write('src/app/main.tsx', `import '../view/Page.tsx'; import 'virtual:lessons';`);
  write('src/attic/old.ts', `export {}`);
  write('e2e/x.ts', `export {}`);
  write('lessons/facts.json', `{}`);

  const { problems } = await checkLayers(house);

  const found = problems.map(
    ({ rule, from, to }) => `${rule}: ${from} -> ${to.replace(/.*node_modules/, 'npm')}`,
  );
  expect(found.toSorted()).toEqual([
    'in-a-room: src/attic/old.ts -> no room',
    'lessons-are-handed-in: src/trace/data.ts -> lessons/facts.json',
    'lessons-are-handed-in: src/trace/data.ts -> virtual:lessons',
    'no-circles: src/app/main.tsx -> src/view/Page.tsx -> src/app/main.tsx',
    'no-circles: src/trace/back.ts -> src/trace/circle.ts -> src/trace/back.ts',
    'node-only-in-cli: src/trace/packages.ts -> fs',
    'nothing-unresolved: src/trace/tools.ts -> ./nowhere.ts',
    'package-monaco-editor: src/view/Page.tsx -> npm/monaco-editor/esm/vs/editor.js',
    'package-react: src/trace/packages.ts -> npm/react/index.js',
    'package-without-a-line: src/trace/packages.ts -> npm/vitest/dist/index.d.ts',
    'private-lib/zod.ts: src/trace/zod.ts -> src/lib/zod.ts',
    'product-without-its-tools: src/trace/tools.ts -> e2e/x.ts',
    'product-without-its-tools: src/trace/tools.ts -> src/policy/fine.test.ts',
    'room-policy: src/policy/up.ts -> src/world/w.ts',
    'room-view: src/view/Page.tsx -> src/app/main.tsx',
  ]);
});

test('the rooms are those of ARCHITECTURE.md', () => {
  const table = readFileSync(inRoot('ARCHITECTURE.md'), 'utf8').matchAll(/^\| `src\/([a-zA-Z]+)\/` +\|/gm);
  expect(Object.keys(ROOMS).toSorted()).toEqual([...table].map(([, room]) => room).toSorted());
});
