import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { newDraft } from '../../content/lesson/authoring/draft.ts';
import { stepAdded, titled } from '../../content/lesson/authoring/edits.ts';
import { NOTHING_RECORDED } from '../../content/lesson/authoring/recording.ts';
import { twoAccounts } from '../fixture.ts';
import { builderMachine, type BuilderActor } from './machine.ts';

const DRAFT = newDraft('Mine', 'mine', twoAccounts());
const FROM = { world: twoAccounts(), calls: [] };

const started = (): BuilderActor =>
  createActor(builderMachine, { input: { draft: DRAFT, at: 0, recording: null } }).start();

const titles = (actor: BuilderActor): readonly string[] =>
  actor.getSnapshot().context.timeline.present.steps.map(({ title }) => title);

describe('an author at work', () => {
  it('takes back what was typed into one field at once, and field by field', () => {
    const actor = started();
    actor.send({ type: 'CHANGE', draft: titled(DRAFT, 0, 'A'), field: 'title' });
    const named = titled(DRAFT, 0, 'Ab');
    actor.send({ type: 'CHANGE', draft: named, field: 'title' });
    actor.send({ type: 'CHANGE', draft: { ...named, about: { ...named.about, part: 'x' } }, field: 'part' });
    actor.send({ type: 'UNDO' });
    expect(actor.getSnapshot().context.timeline.present).toBe(named);
    actor.send({ type: 'UNDO' });
    expect(actor.getSnapshot().context.timeline.present).toBe(DRAFT);
    expect(actor.getSnapshot().can({ type: 'UNDO' })).toBe(false);
    actor.send({ type: 'REDO' });
    expect(titles(actor)).toEqual(['Ab']);
  });

  it('stands at a step that is there, also when the one shown is undone', () => {
    const actor = started();
    actor.send({ type: 'STEPS', draft: stepAdded(DRAFT, 0), at: 1 });
    actor.send({ type: 'GO_TO', at: 5 });
    expect(actor.getSnapshot().context.at).toBe(1);
    actor.send({ type: 'UNDO' });
    expect(actor.getSnapshot().context.at).toBe(0);
  });

  it('changes no steps while it records, and keeps what was recorded as one step of undo', () => {
    const actor = started();
    actor.send({ type: 'BEGIN', what: 'solution', from: FROM });
    expect(actor.getSnapshot().context.recording).toEqual({
      what: 'solution',
      since: 0,
      done: NOTHING_RECORDED,
      from: FROM,
    });
    actor.send({ type: 'STEPS', draft: stepAdded(DRAFT, 0), at: 1 });
    expect(titles(actor)).toEqual(['']);
    actor.send({ type: 'FINISH', draft: titled(DRAFT, 0, 'Recorded') });
    expect(actor.getSnapshot().context).toMatchObject({ recording: null, at: 0 });
    expect(titles(actor)).toEqual(['Recorded']);
    actor.send({ type: 'UNDO' });
    expect(titles(actor)).toEqual(['']);
  });

  it('goes on with a recording from before, and with what another tab has; undo leads back', () => {
    const recording = { what: 'begin', since: 0, done: NOTHING_RECORDED, from: FROM } as const;
    const actor = createActor(builderMachine, { input: { draft: DRAFT, at: 0, recording } }).start();
    expect(actor.getSnapshot().value).toBe('recording');
    const theirs = titled(DRAFT, 0, 'Theirs');
    actor.send({ type: 'TAKE', taken: { draft: theirs, at: 0, recording: null } });
    expect(actor.getSnapshot().value).toBe('editing');
    expect(actor.getSnapshot().context).toMatchObject({ at: 0, recording: null });
    expect(titles(actor)).toEqual(['Theirs']);
    actor.send({ type: 'UNDO' });
    expect(titles(actor)).toEqual(['']);
    actor.send({ type: 'TAKE', taken: { draft: theirs, at: 0, recording } });
    expect(actor.getSnapshot().value).toBe('recording');
  });

  it('forgets a recording that is called off', () => {
    const actor = started();
    actor.send({ type: 'BEGIN', what: 'wrongTurn', from: FROM });
    actor.send({ type: 'CANCEL' });
    expect(actor.getSnapshot().value).toBe('editing');
    expect(actor.getSnapshot().context.recording).toBeNull();
  });
});
