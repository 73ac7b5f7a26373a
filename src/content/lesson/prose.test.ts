import { describe, expect, it, test } from 'vitest';
import { readProse } from './prose.ts';
import { rulesIn, wordsIn } from './proseTree.ts';

describe('prose', () => {
  it('becomes plain blocks and inlines', () => {
    const markdown = `## Two *gates*

Across accounts **both** must
allow [B-043]: see [the \`guide\`](https://docs.aws.amazon.com/).

- \`trust\`
- identity
  1. own
  2. group

\`\`\`json
"AWS": "*"
\`\`\`
`;
    const text = (value: string) => ({ kind: 'text', text: value });
    const paragraph = (...children: readonly object[]) => ({ kind: 'paragraph', children });
    expect(readProse(markdown)).toEqual({
      ok: true,
      value: [
        {
          kind: 'heading',
          depth: 2,
          children: [text('Two '), { kind: 'emphasis', children: [text('gates')] }],
        },
        paragraph(
          text('Across accounts '),
          { kind: 'strong', children: [text('both')] },
          text(' must allow '),
          { kind: 'rule', id: 'B-043' },
          text(': see '),
          {
            kind: 'link',
            href: 'https://docs.aws.amazon.com/',
            children: [text('the '), { kind: 'code', text: 'guide' }],
          },
          text('.'),
        ),
        {
          kind: 'list',
          ordered: false,
          items: [
            [paragraph({ kind: 'code', text: 'trust' })],
            [
              paragraph(text('identity')),
              { kind: 'list', ordered: true, items: [[paragraph(text('own'))], [paragraph(text('group'))]] },
            ],
          ],
        },
        { kind: 'code', language: 'json', text: '"AWS": "*"' },
      ],
    });
  });

  it('tells the rules that it cites, and its words without code', () => {
    const read = readProse('A *rule [B-043]* and `code`, then [A-015][B-043].\n\n- More [C-030].');
    const prose = read.ok ? read.value : [];
    expect([rulesIn(prose), wordsIn(prose)]).toEqual([
      ['B-043', 'A-015', 'B-043', 'C-030'],
      'A  rule   and  , then  . More  .',
    ]);
  });

  test.each([
    ['raw HTML as a block', '<div>\nhello\n</div>', 1, 1, 'raw HTML'],
    ['raw HTML in a line', 'Name\nthe <role>.', 2, 5, 'raw HTML'],
    ['an image', '![a map](https://example.com/map.png)', 1, 1, 'an image'],
    ['a quotation', '> so it is said', 1, 1, 'a quotation'],
    ['a rule across the page', 'one\n\n***\n', 3, 1, 'a rule across the page'],
    ['a line break', 'one  \ntwo', 1, 4, 'a line break'],
    ['the title of a page', '# One', 1, 1, 'one of level 1'],
    ['a link that is not https', '[x](http://example.com)', 1, 1, '"http://example.com"'],
    ['a link within the page', '[x](javascript:alert(1))', 1, 1, '"javascript:alert(1)"'],
    [
      'a link whose address stands elsewhere',
      '[x][y]\n\n[y]: https://example.com',
      1,
      1,
      'a link whose address stands elsewhere',
    ],
  ])('refuses %s, with its place', (_, markdown, line, column, found) => {
    const read = readProse(markdown);
    expect(read.ok ? null : read.error[0]).toEqual({ line, column, found, expected: expect.any(String) });
  });
});
