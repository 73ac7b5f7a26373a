import { err, ok, type Result } from '../../lib/result.ts';
import { listOf, object, text } from '../../world/file/fields.ts';
import type { WorldFileError } from '../../world/file/fileError.ts';
import { readJsonText } from '../../world/file/json.ts';
import { readWorldValue } from '../../world/file/readValue.ts';
import { reportOf } from '../../world/file/report.ts';
import { shapeFindings } from '../../world/file/shape.ts';
import type { Json } from '../../world/file/source.ts';
import { textAt } from '../../world/file/textPlaces.ts';
import { writeWorld } from '../../world/file/write.ts';
import type { World } from '../../world/world.ts';
import { z } from '../../lib/zod.ts';
import type { Asked } from '../call/made.ts';
import { caseFile } from '../case/schema.ts';
import { readShape } from '../case/shape.ts';
import { askedWithoutSecrets, secretsOf, withoutSecrets } from './leftOut.ts';
import { packText, unpackText, type UnpackFault } from './packed.ts';
import { askedOf, stepOf } from '../case/steps.ts';
import { LONGEST_TITLE } from './title.ts';

/** What a link carries: a world without its secrets, and calls of it. */
export interface SharedWorld {
  readonly title: string;
  readonly world: World;
  /** Calls that are offered; the last is the one in question. */
  readonly calls: readonly [Asked, ...Asked[]];
}

/** Why a link cannot be opened. */
export type LinkFault =
  /** It has no version and text: `1.` and what is packed. */
  | { readonly code: 'form' }
  | { readonly code: 'oversized'; readonly length: number; readonly limit: number }
  /** Of a lab that is newer, or of a version that never was. */
  | { readonly code: 'version'; readonly version: number; readonly newest: number }
  | UnpackFault
  /** Unpacked, but no world can be read from it. */
  | { readonly code: 'content'; readonly errors: readonly WorldFileError[] };

const LINK_VERSION = 1;

/** Characters of a link's text that are taken, and bytes that it may unpack to. */
export const LINK_LIMIT = { length: 65_536, bytes: 2_000_000 } as const;

/**
 * The end of a link's address, `VERSION.TEXT`. Left out are secret keys, MFA seeds, sessions and their tokens, trails,
 * and parameters that are tokens or codes.
 */
export function linkText({ title, world, calls }: SharedWorld): string {
  const content = {
    title: titleOf(title),
    world: writeWorld(world, { policies: 'text', secrets: false }),
    steps: calls.map((asked) => stepOf(askedWithoutSecrets(asked))),
  };
  return `${LINK_VERSION}.${packText(JSON.stringify(withoutSecrets(content, secretsOf(world))))}`;
}

/** What a link carries, every part of it checked. Nothing in it is ever run or shown but as text. */
export function openLink(link: string): Result<SharedWorld, LinkFault> {
  if (link.length > LINK_LIMIT.length)
    return err({ code: 'oversized', length: link.length, limit: LINK_LIMIT.length });
  const [, version, packed] = /^(\d{1,6})\.(.+)$/s.exec(link) ?? [];
  if (version === undefined || packed === undefined) return err({ code: 'form' });
  if (Number(version) !== LINK_VERSION)
    return err({ code: 'version', version: Number(version), newest: LINK_VERSION });
  const unpacked = unpackText(packed, LINK_LIMIT.bytes);
  if (!unpacked.ok) return unpacked;
  const read = readContent(unpacked.value);
  return read.ok ? read : err({ code: 'content', errors: read.error });
}

/** A title as links take it: without what cannot be seen, and not too long. */
const titleOf = (title: string): string =>
  [...title.replaceAll(/\p{C}+/gu, '')].slice(0, LONGEST_TITLE).join('').trim() || '?';

/** More are no help to whoever opens it. */
const MOST_CALLS = 100;

const header = object('the content of a link: an object with title, world and steps', {
  title: text(
    `a title of at most ${LONGEST_TITLE} characters that can be seen`,
    new RegExp(`^\\P{C}{1,${LONGEST_TITLE}}$`, 'u'),
  ),
  version: caseFile.shape.version,
  world: z.record(z.string(), z.unknown(), { error: 'a world' }),
  steps: listOf('calls', z.unknown())
    .min(1, { error: 'a list of at least one call' })
    .max(MOST_CALLS, { error: `a list of at most ${MOST_CALLS} calls` }),
});

function readContent(json: string): Result<SharedWorld, readonly WorldFileError[]> {
  if (!json.startsWith('{')) return err([notJson(json)]);
  const source = readJsonText(json);
  if (!source.ok) return err(source.error.map(withoutLine));
  const { value, errors } = source.value;
  const around = header.safeParse(value);
  const steps = readShape(caseWithin(value));
  const findings = [
    ...(around.success ? [] : shapeFindings(around.error, value)),
    ...(steps.ok ? [] : steps.error),
  ];
  if (!around.success || !steps.ok || findings.length > 0 || errors.length > 0)
    return err(reportOf(findings, value, null, errors).map(withoutLine));
  const world = readWorldValue(around.data.world);
  if (!world.ok) return err(world.error.map((error) => ({ ...error, path: `/world${error.path}` })));
  const [first, ...rest] = steps.value.flatMap((step) => ('call' in step ? [askedOf(step)] : []));
  if (!first) return err(reportOf([noCall], value, null));
  return ok({ title: around.data.title, world: world.value.world, calls: [first, ...rest] });
}

const noCall = {
  path: ['steps'],
  part: 'value',
  code: 'value.form',
  expected: 'a list with a call',
  found: 'none',
} as const;

const notJson = (json: string): WorldFileError => ({
  path: '',
  line: null,
  column: null,
  code: 'json.syntax',
  expected: 'an object in JSON',
  found: textAt(json, 0),
});

/** Everything is on one line, so that saying which helps nobody. */
const withoutLine = (error: WorldFileError): WorldFileError => ({ ...error, line: null, column: null });

/** The case among the content: all but the title, and what the header finds wrong. */
function caseWithin(value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => key === 'version' || key === 'world' || key === 'steps'),
  );
}
