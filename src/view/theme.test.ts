import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const CSS = readFileSync(new URL('theme.css', import.meta.url), 'utf8');

const TOKENS = new Map(
  [...CSS.matchAll(/--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

const GROUNDS = ['canvas', 'surface', 'sunken', 'raised', 'neutral-soft'];
const TINTED = ['accent', 'allow', 'deny', 'stale', 'neutral'];

const TEXTS: readonly (readonly [text: string, ground: string])[] = [
  ...GROUNDS.flatMap((ground) => [['ink', ground] as const, ['ink-muted', ground] as const]),
  ...TINTED.flatMap((tone) => [
    [tone, `${tone}-soft`] as const,
    [tone, 'surface'] as const,
    [tone, 'canvas'] as const,
    ['ink', `${tone}-soft`] as const,
    ['ink-muted', `${tone}-soft`] as const,
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['accent-strong', 'surface'],
  ['surface', 'deny'],
  ['syntax-key', 'surface'],
  ['syntax-string', 'surface'],
  ['syntax-number', 'surface'],
];

const CONTROLS: readonly (readonly [line: string, ground: string])[] = [
  ['line-strong', 'surface'],
  ['line-strong', 'canvas'],
  ['accent', 'surface'],
  ['accent', 'canvas'],
  ['accent', 'sunken'],
];

describe.each(['light', 'dark'] as const)('%s: contrast as WCAG AA asks', (theme) => {
  test.each(TEXTS)('text %s on %s', (text, ground) => {
    expect(contrast(color(text, theme), color(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(CONTROLS)('edge %s on %s', (line, ground) => {
    expect(contrast(color(line, theme), color(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

function color(name: string, theme: 'light' | 'dark'): string {
  const token = TOKENS.get(name);
  if (!token) throw new Error(`theme.css has no colour ${name}`);
  return token[theme];
}

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
