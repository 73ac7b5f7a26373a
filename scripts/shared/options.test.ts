import { expect, test } from 'vitest';
import { readOptions } from './options.mjs';

test('without options: port 4173, and a browser opens', () => {
  expect(readOptions([])).toEqual({ port: 4173, open: true, help: false });
});

test('both ways of giving a port', () => {
  expect(readOptions(['--port', '8080', '--no-open'])).toEqual({ port: 8080, open: false, help: false });
  expect(readOptions(['--port=1'])).toMatchObject({ port: 1 });
});

test.each(['0', '65536', '80x', '-1', '4.5', '', '0x50'])('%j is no port', (text) => {
  expect(() => readOptions([`--port=${text}`])).toThrow('a port is a whole number from 1 to 65535');
});

test('an unknown option is refused', () => {
  expect(() => readOptions(['--prot', '1'])).toThrow('--prot');
});
