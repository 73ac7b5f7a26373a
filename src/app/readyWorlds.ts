import { READY_WORLDS } from 'virtual:sandbox';
import type { ReadyWorldSummary } from '../content/sandbox/readyWorld.ts';
import { useTold } from './told.ts';

/** What pages list of each ready world, by place, in the language in use. */
export function useReadyWorlds(): readonly ReadyWorldSummary[] {
  const told = useTold('sandbox');
  return told ? READY_WORLDS.map((world) => ({ ...world, ...told[world.id] })) : READY_WORLDS;
}
