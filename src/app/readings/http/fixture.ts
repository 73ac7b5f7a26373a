import { callOfAsked, makeCall, type Asked, type LabState } from '../../../content/call/made.ts';
import { assumeReadOnly, getObject, TRUST, trusting, twoAccounts, ANA } from '../../../machines/fixture.ts';
import { withDocument } from '../../../world/documents.ts';
import { subjectNow, type Subject } from './subject.ts';

/*
 * Ana of one account and the role of another, for tests of what a call is on the wire.
 */

export const TRUSTING = withDocument(twoAccounts(), TRUST, trusting(ANA));

/** The lab after Ana has assumed the role. */
export function afterAssuming(): LabState {
  const state = makeCall({ world: TRUSTING, calls: [] }, assumeReadOnly);
  if (!state) throw new Error('no credentials');
  return state;
}

export function subjectOf(asked: Asked, state: LabState = { world: twoAccounts(), calls: [] }): Subject {
  const call = callOfAsked(asked, state);
  if (!call) throw new Error('no credentials');
  return subjectNow(asked, call, state.world);
}

export const ASSUMING = assumeReadOnly;

export const READING: Asked = getObject;

export const WEB_IDENTITY: Asked = {
  ...assumeReadOnly,
  as: 'none',
  call: 'sts:AssumeRoleWithWebIdentity',
  token: { iss: 'https://login.example.com', aud: 'app', sub: 'ana' },
};
