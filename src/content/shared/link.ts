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
import { askedOf, stepOf } from '../case/steps.ts';
import { LONGEST_TITLE, titleOf } from './title.ts';
import { packVersioned, unpackVersioned, type VersionedFault } from './versioned.ts';

/** What a link carries: a world without its secrets, and calls of it. */
export interface SharedWorld {
  readonly title: string;
  readonly world: World;
  /** Calls that are offered; the last is the one in question. */
  readonly calls: readonly [Asked, ...Asked[]];
}

/** Why a link cannot be opened. */
export type LinkFault =
  | VersionedFault
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
  return packVersioned(LINK_VERSION, withoutSecrets(content, secretsOf(world)));
}

/** What a link carries, every part of it checked. Nothing in it is ever run or shown but as text. */
export function openLink(link: string): Result<SharedWorld, LinkFault> {
  const unpacked = unpackVersioned(link, LINK_VERSION, LINK_LIMIT);
  if (!unpacked.ok) return unpacked;
  const read = readContent(unpacked.value);
  return read.ok ? read : err({ code: 'content', errors: read.error });
}

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
