import { describe, expect, it } from 'vitest';
import { answer, AUDIT, call, document, HOME, trusting, worldFrom } from './fixture.ts';

const trustPolicy = document(trusting('*', ['AssumeRole', 'TagSession']));

const world = worldFrom({
  accounts: [{ id: HOME, users: [{ name: 'Ana' }], roles: [{ name: 'Audit', trustPolicy }] }],
});

const assume = (Tags: readonly object[], TransitiveTagKeys: readonly string[] = []) =>
  call(world, 'AssumeRole', { RoleArn: AUDIT, RoleSessionName: 'ana', Tags, TransitiveTagKeys });

const broken = (...violations: readonly string[]) =>
  `400 ValidationError: ${violations.length} validation error${violations.length > 1 ? 's' : ''} detected: ${violations.map((violation) => violation.replace(' must ', ' failed to satisfy constraint: Member must ')).join('; ')}`;

describe('the API model', () => {
  const PATTERN = '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]';
  it.each([
    [
      'values have their alphabet',
      [{ Key: 'team', Value: '*' }],
      broken(`Value '*' at 'tags.1.member.value' must satisfy regular expression pattern: ${PATTERN}*`),
    ],
    [
      'keys have theirs and are not empty',
      [{ Key: '', Value: '' }],
      broken(
        "Value '' at 'tags.1.member.key' must have length greater than or equal to 1",
        `Value '' at 'tags.1.member.key' must satisfy regular expression pattern: ${PATTERN}+`,
      ),
    ],
    [
      'keys have 128 characters at most',
      [{ Key: 'k'.repeat(129), Value: '' }],
      broken(`Value '${'k'.repeat(129)}' at 'tags.1.member.key' must have length less than or equal to 128`),
    ],
    [
      'values have 256 at most',
      [
        { Key: 'a', Value: 'v'.repeat(256) },
        { Key: 'b', Value: 'v'.repeat(257) },
      ],
      broken(
        `Value '${'v'.repeat(257)}' at 'tags.2.member.value' must have length less than or equal to 256`,
      ),
    ],
    ['a tag has both', [{ Key: 'team' }], broken("Value null at 'tags.1.member.value' must not be null")],
  ])('B-058 %s', (_, tags, expected) => {
    expect(answer(assume(tags))).toBe(expected);
  });

  it('B-058 I-011 there are fifty at most, and fifty keys that go on', () => {
    const tags = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ Key: `k${index}`, Value: '' }));
    const keys = (count: number) => tags(count).map(({ Key }) => Key);
    expect(answer(assume(tags(50), keys(50)))).toBe('allow');
    expect(answer(assume(tags(51)))).toContain(
      "at 'tags' failed to satisfy constraint: Member must have length less than or equal to 50",
    );
    expect(answer(assume(tags(50), keys(51)))).toContain(
      "at 'transitiveTagKeys' failed to satisfy constraint: Member must have length less than or equal to 50",
    );
  });
});
