import { err, ok, type Result } from '../lib/result.ts';
import { sameJson } from '../lib/sameJson.ts';
import { attempt } from './attempt.ts';

/** How long texts are packed: the same text, in fewer characters. */
export interface Packing {
  /** Texts of so many characters and more are packed. */
  readonly from: number;
  readonly pack: (text: string) => string;
  /** The error says what is wrong with the packed text. */
  readonly unpack: (packed: string) => Result<string, string>;
}

/** What a save is written in: its version, who wrote it, and its value, perhaps packed. */
export interface Envelope {
  readonly version: number;
  readonly revision?: string;
  readonly value?: unknown;
  /** JSON of the value, packed. */
  readonly packed?: string;
}

/** The text of a save. The revision stands before the value, so that it is found without reading all. */
export function envelopeText(
  { version, packing }: { readonly version: number; readonly packing?: Packing },
  value: unknown,
  revision: string | null,
): string {
  const written = JSON.stringify({ version, ...(revision !== null && { revision }) }).slice(0, -1);
  const text = JSON.stringify(value);
  return packing && text.length >= packing.from
    ? `${written},"packed":${JSON.stringify(packing.pack(text))}}`
    : `${written},"value":${text}}`;
}

export function envelopeOf(text: string): Result<Envelope, string> {
  const envelope = attempt((): unknown => JSON.parse(text));
  if (!envelope.ok) return envelope;
  return isEnvelope(envelope.value) ? ok(envelope.value) : err('expected an object with version and value');
}

/** The value within, unpacked where it is packed. */
export function openEnvelope(envelope: Envelope, packing: Packing | undefined): Result<unknown, string> {
  if (envelope.packed === undefined) return ok(envelope.value);
  if (!packing) return err('expected a save that is not packed');
  const text = packing.unpack(envelope.packed);
  return text.ok ? attempt((): unknown => JSON.parse(text.value)) : text;
}

const HEAD = /^\{"version":\d+(?:,"revision":"([\w-]*)")?/;

/** The revision that a text was written with; null when there is none. */
export const revisionIn = (text: string): string | null => HEAD.exec(text)?.[1] ?? null;

/** Whether two texts say the same, whoever wrote them; members may stand in another order. */
export function saysTheSame(one: string, other: string): boolean {
  const [first, second] = [one.replace(HEAD, '{'), other.replace(HEAD, '{')];
  if (first === second) return true;
  if (first.length !== second.length) return false;
  const values = attempt((): readonly unknown[] => [withoutHead(one), withoutHead(other)]);
  return values.ok && sameJson(values.value[0], values.value[1]);
}

function withoutHead(text: string): unknown {
  const { version: _, revision: __, ...rest } = JSON.parse(text) as Envelope;
  return rest;
}

const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  Number.isInteger(value.version) &&
  ('value' in value || ('packed' in value && typeof value.packed === 'string')) &&
  (!('revision' in value) || typeof value.revision === 'string');
