import type { Case } from './case.ts';

/** A case that shows a rule, as the page loads it: plain JSON. */
export interface RuleCase extends Case {
  /** What it shows, from the name of its file: `trust names the user`. */
  readonly title: string;
  /** What its file says first. */
  readonly about: string;
}

/** @param file `b-044-trust-names-the-user.yaml` */
export const ruleCase = (file: string, text: string, { world, steps }: Case): RuleCase => ({
  title: file
    .replace(/^[a-i]-\d{3}-/, '')
    .replace(/\.ya?ml$/, '')
    .replaceAll('-', ' '),
  about: (/^(?:#.*\n)+/.exec(text)?.[0] ?? '').replaceAll(/^# ?/gm, '').replaceAll('\n', ' ').trim(),
  world,
  steps,
});
