import { expect, it } from 'vitest';
import { compileResourcePattern, matchesResource } from '../src/policy/resourcePattern.ts';

/** Text that counts how many characters are read of it. */
class CountingText {
  reads = 0;
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  get length(): number {
    return this.text.length;
  }
  charCodeAt(index: number): number {
    this.reads++;
    return this.text.charCodeAt(index);
  }
}

it.each([
  ['stars in the first part', `${'a*b'.repeat(300)}c:`],
  ['question marks and stars', `arn${'?*a'.repeat(300)}c:`],
  ['stars over colons, stars within parts', `${'a*:*b'.repeat(300)}c`],
])('C-022 %s: every character of the ARN is read once at most', (_what, written) => {
  const pattern = compileResourcePattern([{ kind: 'text', text: written }]);
  const reads = [1_000, 2_000, 4_000].map((length) => {
    const arn = new CountingText('ab:a'.repeat(length / 4));
    return { matches: matchesResource(pattern, arn as unknown as string), within: arn.reads <= length };
  });
  expect(reads).toEqual(reads.map(() => ({ matches: false, within: true })));
});
