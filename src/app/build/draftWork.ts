import { withAbout } from '../../content/lesson/authoring/edits.ts';
import type { BuilderActor } from '../../machines/builder/machine.ts';
import type { LabActor } from '../../machines/lab/machine.ts';
import type { SharedWork } from '../lab/useOneWriter.ts';
import { savedOf } from '../sandbox/worlds/savedOf.ts';
import { freeTitle } from '../sandbox/worlds/titles.ts';
import { worldStore } from '../sandbox/worlds/worldStore.ts';
import { addDraft, keepDraft, loadDraft, type DraftWork } from './buildStore.ts';
import { draftEntries, draftKey } from './draftList.ts';
import { recordedSince } from './recording.ts';
import { builderInput, offeredAt, stateAt } from './openDraft.ts';

interface Actors {
  readonly builder: BuilderActor;
  readonly lab: LabActor;
}

/** How the work on a lesson is kept, and shared with other tabs. */
export const draftWork = (id: string, actors: Actors): SharedWork => ({
  key: draftKey(id),
  write: (next) => keepDraft(id, workOf(actors), next),
  take: () => {
    const kept = loadDraft(id);
    if (!kept.ok || !kept.value) return undefined;
    taken(actors, kept.value.value);
    return kept.value.revision;
  },
  copy: () => {
    const { draft, ...rest } = workOf(actors);
    const { title } = draft.about;
    const titles = draftEntries(worldStore).map((entry) => entry.title);
    const named = title === '' ? draft : withAbout(draft, { title: freeTitle(title, titles) });
    return addDraft(named, rest);
  },
});

function workOf({ builder, lab }: Actors): DraftWork {
  const { timeline, at, recording } = builder.getSnapshot().context;
  const draft = timeline.present;
  if (!recording) return { draft, at, recording };
  const { what, since } = recording;
  const done = recordedSince(lab.getSnapshot().context.timeline, recording);
  return { draft, at, recording: { what, since, done, lab: savedOf(lab) } };
}

/** Builder and lab go on with what another tab has. */
function taken({ builder, lab }: Actors, work: DraftWork): void {
  const { draft, at, recording } = work;
  const { title } = draft.about;
  const [first] = offeredAt(draft, at);
  lab.send({ type: 'SCENE', offered: offeredAt(draft, at), actions: [], subject: title });
  lab.send({ type: 'START_OVER', saved: recording?.lab.state ?? stateAt(draft, at), subject: title });
  const asked = recording?.lab.asked ?? first;
  if (asked) lab.send({ type: 'ASK', asked });
  for (const { ref, text } of recording?.lab.drafts ?? []) lab.send({ type: 'EDIT', ref, text });
  builder.send({ type: 'TAKE', taken: builderInput(work) });
}
