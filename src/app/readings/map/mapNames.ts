import type { Interface } from '../../../explain/interface.ts';
import type { World } from '../../../world/world.ts';
import { findAccount } from '../../../world/find.ts';
import { accountName, shortName } from '../names.ts';
import { outsideItem } from './outside.ts';
import type { Trusted } from './trusted.ts';

/** What a node is called in a sentence: `dev/Ana`, `account dev`, `lambda.amazonaws.com`. */
export function nodeName(world: World, words: Interface, node: string): string {
  if (node.startsWith('outside|')) return outsideItem(world, words, node).label;
  return findAccount(world, node)
    ? words.map.inWords.account(accountName(world, node))
    : shortName(world, node);
}

/** Somebody whom a role trusts, and whether under conditions. */
export function trustedName(world: World, words: Interface, { node, conditional }: Trusted): string {
  const name = nodeName(world, words, node);
  return conditional ? words.map.card.underConditions(name) : name;
}
