// `npm run mutate`: whether the tests notice when the two rooms that decide are changed. `npm run mutate -- FOLDER…`
// asks about those folders or files only. docs/mutation.md says how to read what comes out.
import './shared/requireNode.mjs';
import { spawnSync } from 'node:child_process';
import stryker from '../stryker.config.mjs';
import { inRoot, ROOT } from './shared/project.mjs';

const asked = process.argv.slice(2).map((name) => name.replace(/\/$/, ''));
const mutated = asked.map((name) => (name.endsWith('.ts') ? name : `${name}/**/*.ts`));
const leftOut = stryker.mutate.filter((pattern) => pattern.startsWith('!'));
const scope = mutated.length > 0 ? ['--mutate', [...mutated, ...leftOut].join(',')] : [];

const command = inRoot('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const { status } = spawnSync(process.execPath, [command, 'run', ...scope], { cwd: ROOT, stdio: 'inherit' });
process.exitCode = status ?? 1;
