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

  it('has blocks that run, with what they print, and excerpts of documents', () => {
    const markdown = [
      '```sh after=2 fails\naws sts get-caller-identity\n```\n\n```output\n…\nExpiredToken\n```',
      '```js\nconsole.log(1);\n```',
      '```json identity arn:aws:iam::111122223333:user/Ana assume\n"Effect": "Allow"\n```',
    ].join('\n\n');
    const read = readProse(markdown);
    expect(read.ok ? read.value : read.error).toEqual([
      {
        kind: 'run',
        in: 'terminal',
        text: 'aws sts get-caller-identity',
        after: 2,
        fails: true,
        output: '…\nExpiredToken',
      },
      { kind: 'run', in: 'code', text: 'console.log(1);', after: 0, fails: false, output: null },
      {
        kind: 'excerpt',
        document: { type: 'identity', owner: 'arn:aws:iam::111122223333:user/Ana', name: 'assume' },
        text: '"Effect": "Allow"',
      },
    ]);
  });

  it('leads to terms, lessons and pages of the lab', () => {
    const read = readProse('[role](term:role) [MFA](lesson:mfa) [actions](#/actions)');
    const [paragraph] = read.ok ? read.value : [];
    const said = (value: string) => [{ kind: 'text', text: value }];
    expect(paragraph).toEqual({
      kind: 'paragraph',
      children: [
        { kind: 'term', id: 'role', children: said('role') },
        { kind: 'text', text: ' ' },
        { kind: 'link', href: '#/learn/mfa', children: said('MFA') },
        { kind: 'text', text: ' ' },
        { kind: 'link', href: '#/actions', children: said('actions') },
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
    ['output that nothing printed', '```sh\nls\n```\n\nso\n\n```output\na\n```', 7, 1, 'output by itself'],
    ['a word that says nothing behind sh', '```sh later\nls\n```', 1, 1, '"later"'],
    ['an excerpt of no document', '```json trust\n"A": 1\n```', 1, 1, '"trust"'],
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
