import { describe, expect, it } from 'vitest';
import { sequenceOf } from '../../../explain/sequence/sequence.ts';
import { INTERFACES } from '../../../explain/interface.ts';
import { plain } from '../../../explain/phrase.ts';
import { makeCall, type Asked } from '../../../content/call/made.ts';
import { afterAssuming, ASSUMING, READING, subjectOf, WEB_IDENTITY } from '../http/fixture.ts';
import { hostOf } from '../http/hostOf.ts';
import { refusalOf } from '../http/refusalOf.ts';
import type { Subject } from '../http/subject.ts';
import { earlierCalls } from './earlier.ts';
import { sequenceView } from './sequenceView.ts';

const view = ({ asked, call, world, committed: { decision, response } }: Subject) =>
  sequenceView(
    sequenceOf({ call, decision, response, refusal: refusalOf(call, decision) }),
    asked.call,
    hostOf(call),
    world,
    INTERFACES.en,
  );

describe('the sequence of a call, in words', () => {
  it('names who takes part, and ends with the error', () => {
    const { lanes, rows } = view(subjectOf(ASSUMING));
    expect(lanes.map(({ name, detail }) => [name, detail])).toEqual([
      ['444455556666/Ana', 'arn:aws:iam::444455556666:user/Ana'],
      ['STS', 'sts.us-east-1.amazonaws.com'],
      ['444455556666', null],
      ['111122223333', null],
    ]);
    const last = rows.at(-1);
    expect([last?.kind, last?.route, last?.from, last?.to, last?.values]).toEqual([
      'error',
      'STS → 444455556666/Ana',
      1,
      0,
      [
        { name: 'HTTP', value: ['403'] },
        { name: 'Code', value: ['AccessDenied'] },
      ],
    ]);
    expect(rows.filter(({ decides }) => decides).map(({ route, outcome }) => [route, outcome])).toEqual([
      ['STS → 111122223333', 'stopped'],
    ]);
  });

  it('A-022 tells a session by its role and its name, and shortens its token', () => {
    const { lanes, rows } = view(subjectOf(READING, afterAssuming()));
    expect(lanes[0]?.name).toBe('111122223333/ReadOnly/ana');
    const [request] = rows;
    const token = request?.values.find(({ name }) => name === 'SessionToken')?.value[0];
    expect(token).toMatchObject({ short: expect.stringMatching(/^.{12}…$/) as string });
  });

  it('shows an issuer by its host', () => {
    const { lanes, rows } = view(subjectOf(WEB_IDENTITY));
    expect(lanes[0]).toEqual({
      id: 'issuer',
      kind: 'identityProvider',
      name: 'login.example.com',
      detail: 'https://login.example.com',
    });
    expect(plain(rows[0]?.sentence ?? [])).toBe('Here is a token about you, signed by me.');
  });
});

describe('the calls before', () => {
  it('are those that led to the session, the first of them first', () => {
    const state = afterAssuming();
    const chained: Asked = {
      ...ASSUMING,
      as: 'session:ANA',
      call: 'sts:GetSessionToken',
      params: {},
      label: 'MORE',
    };
    const after = makeCall(makeCall(state, chained) ?? state, READING) ?? state;
    expect(earlierCalls(READING, after.calls)).toEqual([after.calls[0]]);
    expect(earlierCalls(ASSUMING, after.calls)).toEqual([]);
    expect(earlierCalls({ ...READING, as: 'session:NOBODY' }, after.calls)).toEqual([]);
  });
});
