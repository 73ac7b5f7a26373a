import type { SavedLab } from '../../../content/saved/lab.ts';
import { draftWorld } from '../../../machines/lab/drafts.ts';
import type { LabActor } from '../../../machines/lab/machine.ts';
import type { World } from '../../../world/world.ts';

/** The lab as it is kept. */
export function savedOf(lab: LabActor): SavedLab {
  const { timeline, drafts, asked } = lab.getSnapshot().context;
  return { state: timeline.present, drafts: Object.values(drafts), asked };
}

/** The world as it is passed on: with each draft as far as AWS would take it. */
export function worldToPassOn(lab: LabActor): World {
  const { timeline, drafts } = lab.getSnapshot().context;
  return draftWorld(timeline.present.world, drafts);
}
