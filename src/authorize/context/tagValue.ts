import type { Tags } from '../../world/world.ts';

/** The value of a tag; its key matches ignoring case (C-026). */
export function tagValue(tags: Tags, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return Object.entries(tags).find(([key]) => key.toLowerCase() === wanted)?.[1];
}
