import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOMS } from '../layers/rooms.mjs';
import { inRoot } from '../shared/project.mjs';

// The project's own configuration, in a house with one file: it must reach the core's folders and no others.
const house = mkdtempSync(path.join(tmpdir(), 'sts-lab-'));
cpSync(inRoot('.oxlintrc.json'), path.join(house, '.oxlintrc.json'));
cpSync(inRoot('scripts', 'lint'), path.join(house, 'scripts', 'lint'), { recursive: true });
afterAll(() => rmSync(house, { recursive: true }));

const OXLINT = inRoot('node_modules', 'oxlint', 'bin', 'oxlint');

function write(file: string, expression: string) {
  mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
  writeFileSync(
    path.join(house, file),
    `export const probe = (text: string, at: Date) => [text, at, ${expression}];\n`,
  );
}

function lint(place: string) {
  const { stdout } = spawnSync(process.execPath, [OXLINT, '--format', 'json', place], {
    cwd: house,
    encoding: 'utf8',
  });
  return (JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] }).diagnostics;
}

function refusals(file: string, expression: string): string[] {
  write(file, expression);
  return lint(file).map(({ code }) => code);
}

test.each([
  ['Date.now()', 'eslint(no-restricted-properties)'],
  ['Math.random()', 'eslint(no-restricted-properties)'],
  ['new Date()', 'core(no-machine-clock)'],
  ['new Date(2026, 1)', 'core(no-machine-clock)'],
  ['Date()', 'core(no-machine-clock)'],
  ['at.getHours()', 'core(no-machine-locale)'],
  ['text.localeCompare(text)', 'core(no-machine-locale)'],
  ['at.toLocaleDateString()', 'core(no-machine-locale)'],
  ['performance.now()', 'eslint(no-restricted-globals)'],
  ['crypto.randomUUID()', 'eslint(no-restricted-globals)'],
  ["fetch('x')", 'eslint(no-restricted-globals)'],
  ['setTimeout(probe, 1)', 'eslint(no-restricted-globals)'],
  ['localStorage', 'eslint(no-restricted-globals)'],
  ['globalThis', 'eslint(no-restricted-globals)'],
])('the core is refused %s', (expression, rule) => {
  expect(refusals('src/policy/probe.ts', expression)).toEqual([rule]);
});

test('the core may compute with times that it is given', () => {
  expect(
    refusals('src/policy/probe.ts', 'new Date(0).toISOString(), Date.parse(text), at.getUTCHours()'),
  ).toEqual([]);
});

test('outside the core the machine may be asked', () => {
  expect(refusals('src/app/probe.ts', "Date.now(), new Date(), fetch('x'), at.getHours()")).toEqual([]);
});

test('every room is core, but for those at the edge', () => {
  for (const room of Object.keys(ROOMS)) write(`src/${room}/probe.ts`, 'Math.random()');
  const reached = lint('src').map(({ filename }) => filename.split('/')[1]);
  const edge = ['federation', 'protocol', 'server', 'clients', 'terminal', 'storage', 'view', 'app', 'cli'];
  expect(reached.toSorted()).toEqual(
    Object.keys(ROOMS)
      .filter((room) => !edge.includes(room))
      .toSorted(),
  );
});
