import type { Asked, MadeCall } from '../../../content/call/made.ts';
import { linkText, openLink, type SharedWorld } from '../../../content/shared/link.ts';
import { issuersOf } from '../../../content/case/steps.ts';
import { sameJson } from '../../../lib/sameJson.ts';
import type { LinkState } from '../../../view/worlds/ShareView.tsx';
import type { World } from '../../../world/world.ts';

/** Characters of an address from which on some programs cut it short, and beyond which none is made. */
const LARGE = 8 * 1024;
const TOO_LARGE = 32 * 1024;

export interface Shareable {
  readonly title: string;
  readonly world: World;
  readonly asked: Asked;
  readonly made: readonly MadeCall[];
  readonly offered: readonly Asked[];
}

/**
 * The link to a world, or why there is none. What it makes has been opened again.
 * @param base the address of the page, up to `#`
 */
export function shareLink(of: Shareable, base: string): LinkState {
  const link = linkText({ title: of.title, world: of.world, calls: callsOf(of) });
  const address = `${base}#/share/${link}`;
  if (address.length > TOO_LARGE) return { kind: 'tooLarge', length: address.length, limit: TOO_LARGE };
  const opened = openLink(link);
  if (opened.ok) return { kind: 'link', address, isLarge: address.length > LARGE };
  const errors = opened.error.code === 'content' ? opened.error.errors : [];
  return { kind: 'unreadable', errors: errors.map((error) => ({ ...error, file: null })) };
}

/** The calls that are offered and those that the one in question rests on; that one is the last. */
function callsOf({ asked, made, offered }: Shareable): SharedWorld['calls'] {
  const needed = [...issuersOf(asked, made, offered), asked];
  const others = offered.filter((call) => !needed.some((other) => sameJson(call, other)));
  const [first = asked, ...rest] = [...others, ...needed];
  return [first, ...rest];
}
