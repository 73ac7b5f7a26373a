import { saidDuration, saidSeconds } from './durations.ts';

/** Words of the reference: rules, glossary, the comparison of actions, what to use when. */
export const REFERENCE = {
  title: 'Reference',
  pages: {
    rules: 'Rules',
    glossary: 'Glossary',
    actions: 'Compare actions',
    choose: 'What to use when',
  },
  clear: 'Clear the search',

  rules: {
    about:
      'Every rule of AWS that the lab rests on, in our words, with where it was read and how sure we are of it.',
    search: 'Search the rules',
    groups: 'Groups of rules',
    all: 'All',
    group: {
      A: 'A: credentials and callers',
      B: 'B: the actions of STS',
      C: 'C: the policy language',
      D: 'D: conditions and their keys',
      E: 'E: how policies are weighed',
      F: 'F: errors and answers',
      G: 'G: CloudTrail',
      H: 'H: services and tools',
      I: 'I: quotas',
    },
    found: (count: number) => (count === 1 ? '1 rule' : `${count} rules`),
    none: 'No rule says that',
    noneHint: 'Try one word, such as a parameter, an error code or the id of a rule.',
    verified: 'Verified',
    bestReading: 'Best reading',
    runs: 'Can be tried',
  },

  rule: {
    title: (id: string) => `Rule ${id}`,
    page: (id: string) => `More on ${id}`,
    certainty: {
      verified: 'Verified: the page of AWS named below says so.',
      'best reading': 'Our best reading: inferred from what AWS documents, or seen and documented nowhere.',
    },
    source: 'Source',
    noSource: 'AWS documents it nowhere that we know of.',
    tryIt: 'Try it',
    noCase: 'The lab has no calls that show this rule by itself.',
    cannot: 'The lab cannot show this rule by calls.',
    lessonInstead: 'A lesson that rests on it shows it at work.',
    taught: 'Where it is taught',
    notTaught: 'No lesson cites it.',
    steps: (titles: readonly string[]) => titles.join(', '),
    terms: 'Terms that rest on it',
    neighbours: 'Rules beside it',
    gone: (id: string) => `There is no rule ${id}`,
    goneHint: 'The letters go from A to I, each with three digits, such as B-044.',
    toAll: 'All rules',
  },

  glossary: {
    about: 'The words that AWS uses for access, each in a sentence or two.',
    search: 'Search the glossary',
    found: (count: number) => (count === 1 ? '1 term' : `${count} terms`),
    none: 'No term says that',
    noneHint: 'Try a shorter word.',
    see: 'See also:',
    rules: 'Rules:',
    open: (term: string) => `${term}: what it means`,
    page: 'In the glossary',
    gone: (id: string) => `The glossary has no term “${id}”. Here are those that it has.`,
  },

  actions: {
    about:
      'The actions of STS side by side. Open a cell to see the calls that prove it, made in this page, and go on with them in the sandbox. A cell that the lab cannot show says so.',
    table: 'The actions of STS compared',
    action: 'Action',
    column: {
      callers: 'Who may call it',
      lifetime: 'How long it lasts',
      mfa: 'MFA',
      sessionPolicies: 'Session policies',
      limits: 'What the result may not call',
    },
    cell: (action: string, column: string) => `${action}: ${column}`,
    show: (action: string, column: string) => `(show the calls of ${action}, ${column})`,
    partly: 'Shown in part',
    notModelled: 'Not in the lab',
    cannot: 'What the lab cannot show:',
    close: 'Close',
  },

  choose: {
    about: 'Answer a few questions to find the way in that fits.',
    taken: 'Your answers',
    change: (answer: string) => `Change: ${answer}`,
    back: 'Back',
    again: 'Start again',
    lost: 'This address goes on with an answer that there is not. Here is how far it leads.',
    use: 'Use',
    setUp: 'Set it up',
    why: 'Why this one',
    avoid: 'What not to do',
    rules: 'Rules behind it:',
    next: 'See it at work',
    lesson: (title: string) => `Lesson: ${title}`,
    world: (title: string) => `Sandbox: ${title}`,
    cell: (action: string) => `The calls of ${action}`,
    rule: (id: string) => `Try rule ${id}`,
  },

  calls: {
    title: 'The calls and their answers',
    call: (caller: string, action: string, target: string | null) =>
      target === null ? `${caller} calls ${action}` : `${caller} calls ${action} on ${target}`,
    nobody: 'Nobody',
    noCredentials: 'There are no credentials to make this call with.',
    lasts: (seconds: number) => `Good for ${saidSeconds(seconds)}`,
    advance: (iso: string) => `The clock moves on by ${saidDuration(iso)}.`,
    edit: 'The world is changed.',
    open: 'Open in the sandbox',
    startsBefore:
      'The sandbox starts before the first call. Changes of the world in between are left to you.',
    working: 'Making the calls…',
  },
};
