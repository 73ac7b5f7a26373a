import { describe, expect, it } from 'vitest';
import { withDocument } from '../world/documents.ts';
import type { World } from '../world/world.ts';
import { ANA, AUDIT, AUDIT_TRUST, APP, DEV, PROD, trusting, world } from './fixture.ts';
import { followEdits, type Followed } from './followEdits.ts';
import { EVERYBODY, whoMayAssume, type Among } from './whoMayAssume.ts';

const at = world();
const trust = (text: string): World => withDocument(at, AUDIT_TRUST, text);
const closed = trust(trusting(PROD));
const spaced = trust(`${trusting(DEV)} `);

/** Follows a world from [saved, draft] to [saved, draft]. */
const follow = (...steps: readonly (readonly [World, World, Among?])[]): Followed =>
  steps.reduce<Followed | null>(
    (earlier, [saved, draft, among = EVERYBODY]) => followEdits(earlier, saved, draft, among),
    null,
  ) as Followed;

const told = ({ changes, by }: Followed): object => ({
  opened: changes.opened.length,
  shut: changes.shut.length,
  by,
});

describe('what the last change opened or shut', () => {
  it.each<[string, Followed, object]>([
    ['at the beginning nothing', follow([at, at]), { opened: 0, shut: 0, by: 'edit' }],
    ['what drafts of the last visit do', follow([at, closed]), { opened: 0, shut: 1, by: 'edit' }],
    ['what is typed', follow([at, at], [at, closed]), { opened: 0, shut: 1, by: 'edit' }],
    [
      'all that has been typed since the last save',
      follow([at, at], [at, closed], [at, trust(`${trusting(PROD)} `)]),
      { opened: 0, shut: 1, by: 'edit' },
    ],
    [
      'nothing, when it is typed back',
      follow([at, at], [at, closed], [at, spaced]),
      { opened: 0, shut: 0, by: 'edit' },
    ],
    ['the same once it is saved', follow([at, closed], [closed, closed]), { opened: 0, shut: 1, by: 'edit' }],
    [
      'the same after a step that changes no answer',
      follow(
        [at, closed],
        [closed, closed],
        [
          { ...closed, trail: [{}] },
          { ...closed, trail: [{}] },
        ],
      ),
      { opened: 0, shut: 1, by: 'edit' },
    ],
    ['what undo does', follow([at, closed], [closed, closed], [at, at]), { opened: 1, shut: 0, by: 'step' }],
    [
      'what is typed next, and nothing of what was typed before',
      follow([at, closed], [closed, closed], [closed, trust(`${trusting(PROD)} `)]),
      { opened: 0, shut: 0, by: 'edit' },
    ],
  ])('%s', (_, followed, expected) => {
    expect(told(followed)).toEqual(expected);
  });

  it('the answers are those of the draft', () => {
    expect(follow([at, at], [at, closed]).now).toEqual({ ...whoMayAssume(closed), decided: 4 + 1 });
  });

  it('nothing is asked again when nothing changed', () => {
    const followed = follow([at, closed]);
    expect(followEdits(followed, at, closed, EVERYBODY)).toBe(followed);
  });

  it('asking about others is no change', () => {
    const some = (...roles: readonly string[]): Among => ({ principals: null, roles: new Set(roles) });
    const wider = follow([at, closed, some(APP)], [at, closed, some(APP, AUDIT)]);
    expect([wider.now.roles, wider.changes]).toEqual([
      [APP, AUDIT],
      { opened: [], shut: [{ principal: ANA, role: AUDIT }], other: [] },
    ]);
    const narrower = follow([at, closed, some(APP, AUDIT)], [at, closed, some(APP)]);
    expect([narrower.now.roles, told(narrower)]).toEqual([[APP], { opened: 0, shut: 0, by: 'edit' }]);
  });
});
