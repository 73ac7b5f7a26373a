import { expect, test } from 'vitest';
import { holdsAll } from './install.mjs';

const locked = {
  '': { version: '1' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/b-other-platform': { version: '1.0.0', integrity: 'sha512-b', optional: true },
};

test('what is installed may lack optional packages only', () => {
  expect(holdsAll({ 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } }, locked)).toBe(true);
  expect(holdsAll({}, locked)).toBe(false);
});

test('another version or other contents are not the same package', () => {
  expect(holdsAll({ 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }, locked)).toBe(false);
  expect(holdsAll({ 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } }, locked)).toBe(false);
});
