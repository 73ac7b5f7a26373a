import { say, type Phrase } from '../../phrase.ts';

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

const number = (count: number, one: string, many = `${one}s`): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

/** Words of the course page, of progress, and of a lesson to read. */
export const LEARN = {
  title: 'The course',
  about:
    'Lessons by part. Start where you like: nothing is locked. Your work is kept in this browser and stays as you leave it.',
  minutes: (minutes: number) => `${minutes} min`,
  stepsDone: (done: number, steps: number) => `${done} of ${number(steps, 'step')} done`,
  finished: 'Finished',
  goesOnFrom: 'Goes on from:',
  serves: 'Exam tasks:',
  open: {
    new: () => 'Begin',
    begun: (step: number) => `Continue at step ${step}`,
    finished: () => 'Open again',
  },
  read: 'Read or print',
  readShort: 'Read',
  /** Name of a control that says what it does, and to which lesson. */
  named: (action: string, title: string) => `${action}: ${title}`,

  next: {
    title: 'What next',
    all: 'You have finished every lesson. Open any of them again, or build something of your own in the sandbox.',
    sandbox: 'Open the sandbox',
  },

  progress: {
    title: 'Your progress',
    none: 'Nothing yet. What you do in a lesson is counted here, and kept in this browser alone.',
    caption: 'Progress by part',
    part: 'Part',
    steps: 'Steps done',
    hints: 'Hints used',
    visited: 'Last worked on',
    /** Of what was never worked on, or not said when. */
    unknown: '–',
    when: (iso: string) => WHEN.format(new Date(iso)),
    all: 'The whole course',
    of: (done: number, steps: number) => `${done} of ${steps}`,
    export: 'Export…',
    import: 'Import…',
    startOver: 'Start everything over…',
    undo: 'Undo',
    undone: 'Back as it was',
  },

  startOver: {
    button: 'Start over…',
    title: (title: string) => `Start “${title}” over?`,
    allTitle: 'Start the whole course over?',
    loses: (done: number, hints: number) =>
      `What goes: ${number(done, 'solved step')}, ${number(hints, 'hint')} shown, and the accounts and policies as you left them.`,
    back: 'You can undo it while this page is open. To keep a copy, export your progress first.',
    cancel: 'Cancel',
    go: 'Start over',
    done: (title: string) => `Started over: ${title}`,
    allDone: 'Started over: the whole course',
  },

  file: {
    title: 'Import progress',
    about:
      'A file that this lab has exported. You see what is in it, and choose by lesson, before anything changes.',
    choose: 'Choose a file…',
    /** Of the file that is made. */
    saveAs: 'sts-lab-progress.json',
    tooLarge: (name: string): Phrase => say`${name} is larger than 10 MB, which no export of progress is.`,
    unreadable: (name: string): Phrase => say`The browser cannot read ${name}.`,
    empty: (name: string): Phrase => say`There is no lesson in ${name}.`,
    found: 'What is in it',
    mine: 'Keep mine',
    file: 'Take the file’s',
    notBegun: 'not begun',
    come: (done: number, steps: number, hints: number) =>
      `${done} of ${number(steps, 'step')}, ${hints === 0 ? 'no hints' : number(hints, 'hint')}`,
    same: 'The same as yours.',
    unknown: (lesson: string): Phrase => say`${lesson} is no lesson of this lab, and is left out.`,
    take: (lessons: number) => (lessons === 0 ? 'Nothing to take' : `Take ${number(lessons, 'lesson')}`),
    taken: (lessons: number) => `Taken from the file: ${number(lessons, 'lesson')}`,
    cancel: 'Cancel',
    notKept: say`Nothing was changed: your progress is as it was.`,
    notKeptToDo: say`Make room in this browser’s storage for this page, then try again.`,
  },

  changed: {
    title: 'This lesson has changed since you were here',
    kept: (steps: number) =>
      steps === 0 ? 'No step was solved yet.' : `Kept: ${number(steps, 'solved step')}.`,
    added: (titles: readonly string[]) => `New: ${titles.map((title) => `“${title}”`).join(', ')}.`,
    gone: (steps: number) => `Gone: ${number(steps, 'step')}, with what you did there.`,
    asLeft: (title: string) => `You go on at “${title}”, as you left it.`,
    anew: (title: string) =>
      `Not kept: the accounts and policies as you left them, which do not fit any more. “${title}” begins anew.`,
  },

  end: {
    title: 'The lesson is done',
    learnt: 'What you have learnt',
    next: 'What next',
    lesson: (title: string, minutes: number) => `${title}, ${minutes} min`,
    course: 'All lessons',
  },

  page: {
    title: (lesson: string) => `${lesson}, to read`,
    print: 'Print',
    open: 'Do it in the lab',
    course: 'All lessons',
    step: (step: number, title: string) => `${step}. ${title}`,
    steps: 'Steps',
    goals: 'To reach',
    facts: (minutes: number, steps: number) => `${minutes} min, ${number(steps, 'step')}`,
    learnt: 'What you will have learnt',
    rules: 'Rules that it cites',
  },
};
