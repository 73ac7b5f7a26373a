import type { Phrase } from '../../../explain/phrase.ts';
import type { MapChapter } from '../../../view/map/map.ts';
import { shortName } from '../names.ts';
import { nodeName, trustedName } from './mapNames.ts';
import type { Relations } from './relations.ts';
import { sketch } from './sketch.ts';
import type { SketchBox, Sketching, SketchItem } from './sketching.ts';

/** Says what the drawing shows: what is where, who trusts whom and lets whom in, and who may assume what. */
export const mapInWords = (sketching: Sketching, related: Relations): readonly MapChapter[] =>
  sketch(sketching).flatMap((box) => chapters(sketching, related, box));

function chapters(sketching: Sketching, related: Relations, box: SketchBox): readonly MapChapter[] {
  const { words } = sketching;
  const tell = words.map.inWords;
  const below = box.boxes.flatMap((each) => chapters(sketching, related, each));
  const { id, kind, title, guardrails, items } = box;
  const ofGuardrails =
    guardrails.length === 0
      ? []
      : [
          tell.guardrails(
            title,
            guardrails.map(({ label, detail }) => [label, detail].filter(Boolean).join(' ')),
          ),
        ];
  if (kind !== 'account') {
    return guardrails.length === 0 ? below : [{ id, title, sentences: ofGuardrails }, ...below];
  }
  const what = items.filter(({ hangsOn }) => hangsOn === null);
  const closed = box.head?.detail ?? '';
  const sentences = [
    ...ofGuardrails,
    ...(what.length > 0
      ? [tell.holds(what.map(({ kind: of, label }) => words.map.node(of, label, null, null)))]
      : [closed === id || closed === '' ? tell.empty : [closed]]),
    ...items.flatMap((item) => itemSentences(sketching, related, item)),
  ];
  return [{ id, title: tell.account(title), sentences }];
}

function itemSentences(
  { world, words }: Sketching,
  { trusts, letsIn, assumedBy }: Relations,
  { id, kind, label, detail, hangsOn }: SketchItem,
): readonly Phrase[] {
  const tell = words.map.inWords;
  const name = shortName(world, id);
  if (kind === 'session') return [tell.session(label, nodeName(world, words, hangsOn ?? ''), detail ?? '')];
  const those = letsIn.get(id) ?? [];
  if (those.length > 0) {
    return [
      tell.letsIn(
        words.map.node(kind, label, null, null),
        those.map((each) => trustedName(world, words, each)),
      ),
    ];
  }
  if (kind !== 'role') return [];
  return [
    tell.trusts(
      name,
      (trusts.get(id) ?? []).map((each) => trustedName(world, words, each)),
    ),
    tell.assumedBy(
      name,
      (assumedBy.get(id) ?? []).map((arn) => shortName(world, arn)),
    ),
  ];
}
