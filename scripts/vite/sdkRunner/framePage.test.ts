import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { framePage } from './framePage.ts';

const html = readFileSync(new URL('../../../src/clients/runner/sandbox/frame.html', import.meta.url), 'utf8');

it('the frame loads nothing but its own script and what it makes of texts', () => {
  const page = framePage(html);
  const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page);
  expect(policy?.[1]).toBe(
    `default-src 'none'; script-src 'sha256-${hash}' blob:; worker-src blob:; base-uri 'none'; form-action 'none'`,
  );
  expect(policy?.index).toBeLessThan(page.indexOf('<script>'));
});

it('a page without a script is refused, and one without a place for the policy', () => {
  expect(() => framePage('<!doctype html>')).toThrow('has no script');
  expect(() => framePage('<script>1</script>')).toThrow('has no place');
});
