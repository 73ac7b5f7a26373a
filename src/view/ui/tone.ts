/** The meanings that colour carries, always together with an icon or a word. */
export type Tone = 'allow' | 'deny' | 'stale' | 'neutral' | 'accent';

/** Tinted ground, matching line and text. */
export const TONE_SOFT: Readonly<Record<Tone, string>> = {
  allow: 'border-allow-line bg-allow-soft text-allow',
  deny: 'border-deny-line bg-deny-soft text-deny',
  stale: 'border-stale-line bg-stale-soft text-stale',
  neutral: 'border-neutral-line bg-neutral-soft text-neutral',
  accent: 'border-accent-line bg-accent-soft text-accent',
};

/** Tinted ground and line, text in ink. */
export const TONE_PANEL: Readonly<Record<Tone, string>> = {
  allow: 'border-allow-line bg-allow-soft text-ink',
  deny: 'border-deny-line bg-deny-soft text-ink',
  stale: 'border-stale-line bg-stale-soft text-ink',
  neutral: 'border-neutral-line bg-neutral-soft text-ink',
  accent: 'border-accent-line bg-accent-soft text-ink',
};

export const TONE_TEXT: Readonly<Record<Tone, string>> = {
  allow: 'text-allow',
  deny: 'text-deny',
  stale: 'text-stale',
  neutral: 'text-neutral',
  accent: 'text-accent',
};
