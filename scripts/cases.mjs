// Runs every case file of the lessons through the headless lab.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { inRoot, ROOT } from './shared/project.mjs';

const FOLDER = inRoot('lessons', 'cases');

const files = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ya?ml|json)$/.test(name))
      .toSorted()
      .map((name) => path.relative(ROOT, path.join(FOLDER, name)))
  : [];

if (files.length === 0) {
  console.error('There is no case file below lessons/cases: nothing was checked.');
  process.exitCode = 1;
} else {
  const tsx = inRoot('node_modules', 'tsx', 'dist', 'cli.mjs');
  const { status } = spawnSync(process.execPath, [tsx, 'src/cli/lab.ts', 'check', ...files], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  console.log(`${files.length} case files`);
  process.exitCode = status ?? 1;
}
