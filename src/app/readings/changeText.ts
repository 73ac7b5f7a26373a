import type { Interface } from '../../explain/interface.ts';
import type { Change } from '../../lib/timeline.ts';
import type { World } from '../../world/world.ts';
import { shortName } from './names.ts';

/** What a step of undo is called: "edit of prod/ReadOnly". */
export const changeText = ({ kind, subject }: Change, world: World, words: Interface): string =>
  words.lab.change[kind](shortName(world, subject));
