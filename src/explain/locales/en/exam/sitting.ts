import { say, type Phrase } from '../../../phrase.ts';
import { saidSeconds } from '../durations.ts';

/** Words of sitting a paper: choosing it, answering, looking it over, its score. */
export const SITTING = {
  title: 'Exam practice',
  about:
    'Questions on STS, roles and federation, asked as AWS’s exams ask them. Each explanation names its rules, and the simulator shows what it can.',
  elsewhere: {
    practise: 'Practise for an exam',
    practiseAbout: 'Try what you have learnt on questions by exam and task.',
  },
  paper: (exam: string | null, mode: 'study' | 'timed') =>
    `${exam ?? 'Mixed'}, ${mode === 'study' ? 'study' : 'timed mock'}`,

  choose: {
    title: 'Choose a paper',
    exam: 'Exam',
    mixed: 'Mixed',
    mixedAbout: 'Questions of all exams',
    questions: (number: number) => count(number, 'question'),
    task: 'Task',
    allTasks: 'All tasks',
    mode: 'How',
    modes: {
      study: { title: 'Study', about: 'Answer, then read why. No clock.' },
      timed: {
        title: 'Timed mock',
        about: 'Against the clock, explained at the end. What is not answered counts as wrong.',
      },
    },
    source: 'Which questions',
    sources: {
      all: 'All',
      missed: 'Wrong last time',
      due: 'Due for repetition',
      new: 'Not seen yet',
      fresh: 'Fresh items, made for you',
    },
    freshAbout: 'Other names, policies and answers each time, worked out by the engine',
    number: 'How many',
    numberHelp: (most: number) => `From 1 to ${most}`,
    numberWrong: (most: number) => `Write a whole number from 1 to ${most}.`,
    clock: 'Clock',
    pausable: 'The clock can be stopped',
    pace: 'More time',
    paces: { 1: 'No', 1.25: 'A quarter more', 1.5: 'Half as much again' },
    summary: (number: number, seconds: number | null) =>
      seconds === null
        ? `${count(number, 'question')}, no clock`
        : `${count(number, 'question')} in ${saidSeconds(seconds)}`,
    pacedBy: (exam: string) => `The time of each question is that of ${exam}.`,
    pacedByAll: 'The time of each question is the average of all exams.',
    begin: 'Begin',
    empty: {
      all: 'There are no questions on this yet.',
      missed: 'Nothing was wrong last time. Choose other questions.',
      due: 'Nothing is planned yet. What you answer comes up again some days later.',
      new: 'You have seen all of these. Choose other questions.',
      fresh: 'No fresh items can be made on this. Choose other questions.',
    },
    nextDue: (iso: string) => `Nothing is due. The next question comes up on ${DAY.format(new Date(iso))}.`,
    file: 'Go on with an exported paper',
    fileWrong: (name: string) => `${name} is no paper of this lab`,
    fileWhere: (detail: string): Phrase => say`${detail}.`,
    fileLarge: 'It is larger than any paper',
    fileToDo: say`Choose the file that “Export this paper” made, unchanged.`,
  },

  place: (number: number, of: number) => `Question ${number} of ${of}`,
  gone: 'This question is no longer in the bank. It does not count.',
  flag: 'Flag',
  flagged: 'Flagged',
  previous: 'Previous',
  next: 'Next',
  show: 'Show the answer',
  review: 'Review',
  pause: 'Stop the clock',
  leave: 'Leave',
  time: {
    name: 'Time left',
    hide: 'Hide the time',
    show: 'Show the time',
    /** Told once, when so many minutes are left. */
    left: (minutes: number) => `${count(minutes, 'minute')} left`,
  },

  overview: {
    title: 'Review',
    about: (answered: number, of: number) => `${answered} of ${of} answered. Choose a question to go to it.`,
    states: { whole: 'Answered', partly: 'Partly', none: 'Not answered' },
    back: (number: number) => `Back to question ${number}`,
    submit: 'Finish',
    ask: 'Finish the paper?',
    open: (number: number) =>
      number === 0
        ? 'All questions are answered.'
        : `${count(number, 'question')} without a whole answer, which ${number === 1 ? 'counts' : 'count'} as wrong.`,
    flags: (number: number) => `${count(number, 'question')} flagged.`,
    study: (shown: number, of: number) =>
      `${shown} of ${of} explained. Only these count, and come up again when they are due.`,
    cancel: 'Go on answering',
  },

  paused: {
    title: 'The clock stands still',
    about: (left: string) => `${left} left. The question is hidden until you go on.`,
    resume: 'Go on',
  },

  leaving: {
    ask: 'Leave this paper?',
    loses: (answered: number) =>
      answered === 0
        ? 'Nothing is answered yet.'
        : `${answered === 1 ? 'Your answer' : `Your ${answered} answers`} would be lost: only a finished paper is in your results.`,
    finish: 'To keep what you have, finish it in the review instead.',
    cancel: 'Stay',
    go: 'Leave',
    left: 'You left the paper.',
  },

  score: {
    title: 'Your result',
    share: (right: number, of: number) => `${right} of ${of} right`,
    percent: (percent: number) => `${percent}%`,
    raw: 'A raw percentage of these questions. AWS’s exams have scaled scores, which nobody can work out from it.',
    nothing: 'No question was explained, so there is nothing to count.',
    took: (seconds: number) => `It took ${saidSeconds(seconds)}.`,
    timedOut: 'The time ran out.',
    questions: 'The questions',
    another: 'Choose another paper',
    missed: (number: number) => `Practise the ${count(number, 'question')} not right`,
    results: 'All your results',
  },

  tab: {
    title: 'Exam practice is open in another tab',
    about:
      'One tab at a time, so that no answer is lost. What you have answered there is saved; you can go on here.',
    take: 'Go on here',
  },

  save: {
    export: 'Export this paper',
    file: 'sts-lab-paper.json',
    full: 'Your answers are not saved: the browser’s storage is full',
    denied: 'Your answers are not saved: the browser does not let the lab save',
    where: say`They are in this tab alone. A reload would lose them.`,
    toDo: say`Export the paper, make room in this browser’s storage for this page, then go on.`,
    cleared: 'What this browser had stored was cleared',
    clearedWhere: say`The paper was saved again: nothing of it is lost.`,
    clearedToDo: say`Go on. Results of earlier papers may be gone.`,
  },

  keys: {
    button: 'Keyboard shortcuts (?)',
    title: 'Answering',
    choose: 'Choose an option',
    list: 'Show the keyboard shortcuts',
  },
};

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
