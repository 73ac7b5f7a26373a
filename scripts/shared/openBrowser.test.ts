import { expect, test } from 'vitest';
import { openerFor } from './openBrowser.mjs';

test('each system has its opener', () => {
  expect(openerFor('darwin', {})).toEqual(['open']);
  expect(openerFor('win32', {})).toEqual(['cmd', '/c', 'start', '']);
  expect(openerFor('linux', { DISPLAY: ':0' })).toEqual(['xdg-open']);
  expect(openerFor('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open']);
});

test('nothing opens where nobody would see it', () => {
  expect(openerFor('linux', {})).toBeNull();
  expect(openerFor('darwin', { SSH_CONNECTION: 'x' })).toBeNull();
  expect(openerFor('linux', { DISPLAY: ':0', CI: '1' })).toBeNull();
  expect(openerFor('win32', { BROWSER: 'none' })).toBeNull();
});
