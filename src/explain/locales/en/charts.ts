import { list } from './lists.ts';
import type { Phrase } from '../../phrase.ts';

/** Words of the statecharts. */
export const CHARTS = {
  which: 'Chart',
  of: { call: 'The call', identity: 'Who I can be' },
  about: {
    call: 'The machine that the call in question runs in. Each state is a stage that has passed; pressing one goes there, and the dot in Decision goes along.',
    identity:
      'Who one can be in this world, and the calls to STS that lead from one to the other. The engine has tried each of them; what it refuses is no line.',
  },
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  here: '(here)',
  events: 'Events',
  inWords: 'The same in words',

  call: {
    chart: 'Statechart of the call',
    none: 'The call cannot be made yet',
    noneText: 'Its credentials do not exist. A call that is allowed has to issue them first.',
    state: {
      ready: 'Ready',
      receive: 'Received',
      authenticate: 'Authenticated',
      validate: 'Validated',
      resolve: 'Resolved',
      authorize: 'Authorized',
      settled: 'Settled',
    } as Readonly<Record<string, string>>,
    detail: {
      start: 'nothing has run',
      passed: 'passed',
      ahead: 'not run yet',
      notOnWay: 'not on its way',
      allow: 'allowed',
      deny: 'denied',
      invalid: 'invalid request',
      unmodelled: 'not judged',
      end: 'answered',
    },
    goTo: 'Go there',
    leadsTo: (event: string, state: string) => `${event}: to ${state}`,
    why: {
      NEXT: 'The call has been answered: no stage is left.',
      BACK: 'No stage has run yet.',
      RUN: 'The call has been answered already.',
      RESET: 'It stands at its start already.',
    },
    itself: 'Comes by itself',
    input: 'when the world or the call in question changes: the call is run to its end at once',
    stands: (state: string) => `The call stands at ${state}.`,
    line: (from: string, event: string, to: string, guard: string) =>
      `${from}: ${event} leads to ${to}${guard === '' ? '' : `, if ${guard}`}.`,
    anywhere: 'From anywhere',
    guard: {
      leadsOn: 'the stage passes and another follows',
      endsAt: 'that is where the run ended',
      goesTo: 'the run gets that far',
    } as Readonly<Record<string, string>>,
  },

  identity: {
    chart: 'Statechart of identities',
    kind: {
      root: 'root user',
      user: 'user',
      userSession: 'user, temporary keys',
      userSessionWithMfa: 'user with MFA',
      federatedUser: 'federated user',
      roleSession: 'role session',
      chainedSession: 'chained role session',
      rootSession: 'root, temporary keys',
      rootTask: 'root, for one task',
    },
    nobody: 'Nobody',
    nobodyDetail: 'no credentials',
    expired: 'Expired',
    expiredDetail: 'the session has run out',
    show: 'Show what it may call',
    you: 'You are here: the call in question is made with these credentials.',
    elsewhere: (who: string) =>
      `The call in question is made by ${who}, whom nobody can come to be in this world as it stands. What may be called with those credentials stands below.`,
    be: 'Use its own keys',
    signOut: 'Use no credentials',
    expire: 'Let the session run out',
    from: (names: readonly string[]): Phrase => ['One call leads here from ', ...list(names, 'or'), '.'],
    may: (count: number) => `May be called (${count})`,
    mayNot: (count: number) => `May not be called (${count})`,
    nothing: 'Nothing',
    make: 'Make this call',
    look: 'See it in Decision',
    call: (operation: string, on: string | null) => (on === null ? operation : `${operation}: ${on}`),
    withMfa: 'with MFA',
    untried: (names: readonly string[]): Phrase => [
      'Nothing in this world can be tried with ',
      ...list(names),
      '.',
    ],
    sampled: 'Parameters are samples, and tokens say what the trust policy asks for.',
    cut: (identities: number) =>
      `This world is large: ${identities} identities are shown, and what comes of them has not been followed further.`,
    working: 'Trying the calls…',
    became: (who: string) => `You are ${who} now.`,
    refused: 'The call was refused: Decision says why.',
  },
};
