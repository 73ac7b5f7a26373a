import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { ExclusiveCanonicalization } from 'xml-crypto';
import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';
import { childrenOf, parseXml } from './xml.ts';

async function canonicalText(xml: string, inclusive: readonly string[] = []): Promise<string | null> {
  const root = await parseXml(xml);
  return root && canonical(root, null, inclusive);
}

describe('exclusive canonicalisation', () => {
  it.each([
    ['<a  c = "1"\n b=\'"\' />', '<a b="&quot;" c="1"></a>'],
    ['<a b="&#9;1&#10;2&#13;&lt;>\t\n"/>', '<a b="&#x9;1&#xA;2&#xD;&lt;>  "></a>'],
    ['<a>&lt;&gt;&amp;"\r\n&#13;<![CDATA[<b>]]></a>', '<a>&lt;&gt;&amp;"\n&#xD;&lt;b&gt;</a>'],
    ['<a>1<!-- 2 -->3<?go  on ?><?stop?></a>', '<a>13<?go on ?><?stop?></a>'],
    ['<a xmlns:x="urn:x"><b x:c="1"/><b/></a>', '<a><b xmlns:x="urn:x" x:c="1"></b><b></b></a>'],
    ['<a xmlns="urn:a"><b xmlns=""/></a>', '<a xmlns="urn:a"><b xmlns=""></b></a>'],
    ['<x:a xmlns="urn:a" xmlns:x="urn:x"><b xmlns=""/></x:a>', '<x:a xmlns:x="urn:x"><b></b></x:a>'],
    [
      '<a xmlns:z="urn:1" xmlns:y="urn:2" y:b="1" z:b="2" b="3" xml:lang="en"/>',
      '<a xmlns:y="urn:2" xmlns:z="urn:1" b="3" xml:lang="en" z:b="2" y:b="1"></a>',
    ],
  ])('of %j', async (xml, text) => {
    expect(await canonicalText(xml)).toBe(text);
  });

  it('declares prefixes that are asked for, where they are in scope', async () => {
    const xml = '<a xmlns:xs="urn:xs"><b xmlns:y="urn:y" xmlns="urn:b"><c/></b></a>';
    expect(await canonicalText(xml, ['xs', 'y', 'none'])).toBe(
      '<a xmlns:xs="urn:xs"><b xmlns="urn:b" xmlns:y="urn:y"><c></c></b></a>',
    );
    expect(await canonicalText('<x:a xmlns:x="urn:x" xmlns="urn:d"/>', ['#default'])).toBe(
      '<x:a xmlns="urn:d" xmlns:x="urn:x"></x:a>',
    );
  });

  it('of an element is the same without its surroundings, and leaves out what it is told to', async () => {
    const root = await parseXml('<a xmlns="urn:d" xmlns:x="urn:x"><x:b c="1"><x:s/>2</x:b></a>');
    const [inner] = root ? childrenOf(root, 'urn:x', 'b') : [];
    const [without] = inner ? childrenOf(inner, 'urn:x', 's') : [];
    expect(inner && canonical(inner, without)).toBe('<x:b xmlns:x="urn:x" c="1">2</x:b>');
  });

  it('agrees with another implementation, and with itself when done twice', async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (xml) => {
        const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
        const theirs = String(new ExclusiveCanonicalization().process(root as unknown as Element, {}));
        expect(await canonicalText(xml)).toBe(theirs);
        expect(await canonicalText(theirs)).toBe(theirs);
      }),
      { numRuns: 500 },
    );
  });
});

const name = fc.constantFrom('a', 'b', 'x:a', 'x:b', 'y:a');
const declared = fc.constantFrom('', ' xmlns="urn:1"', ' xmlns:x="urn:2"', ' xmlns:y="urn:1"');
const given = fc.constantFrom('', ' c="1"', ' x:c="&lt;2"', ' y:c="&#10;"', ' b="3"');
const leaf = fc.constantFrom('', 'text', '&amp;', '<!-- c -->', '<![CDATA[&]]>', '\r\n');

/** XML of a few elements, prefixes declared anew on the way; `xmlns=""` the other one repeats where it need not. */
const tree = fc
  .letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'medium' },
      leaf,
      fc
        .tuple(name, declared, given, fc.array(tie('node'), { maxLength: 4 }))
        .map(
          ([tag, spaces, attributes, inner]) => `<${tag}${spaces}${attributes}>${inner.join('')}</${tag}>`,
        ),
    ),
  }))
  .node.map((inner) => `<r xmlns:x="urn:x" xmlns:y="urn:y">${inner}</r>`);
