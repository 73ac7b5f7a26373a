import { expect, it } from 'vitest';
import { readDocument } from '../../world/documents.ts';
import { ANA, TRUST, trusting, twoAccounts } from '../fixture.ts';
import { draftWorld, withDraft } from './drafts.ts';

it('has the drafts in the world, and is the same value for all who ask', () => {
  const world = twoAccounts();
  const drafts = withDraft({}, world, TRUST, trusting(ANA));
  const draft = draftWorld(world, drafts);
  expect(readDocument(draft, TRUST)).toBe(trusting(ANA));
  expect(draftWorld(world, drafts)).toBe(draft);
  expect(draftWorld(world, {})).toBe(world);
});
