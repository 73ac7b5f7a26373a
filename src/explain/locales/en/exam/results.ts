import { say, type Phrase } from '../../../phrase.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

const number = (count: number, one: string, many = `${one}s`): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

/** `1 h 5 min`, `1 min 20 s`, `40 s`. */
function time(seconds: number): string {
  const all = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(all / 3600), Math.floor((all % 3600) / 60), all % 60];
  if (hours > 0) return `${hours} h ${minutes} min`;
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

const MODE = { study: 'Study', timed: 'Timed' };

/** Words of what papers came to. */
export const RESULTS = {
  title: 'Results',
  about:
    'Every paper that you have finished, counted as it was answered: what is not answered counts as wrong. Kept in this browser alone.',
  none: 'No results yet',
  noneText: 'Answer some questions: what came of them is counted here, by exam, domain and misconception.',
  begin: 'Begin a paper',
  filter: 'Show',
  allExams: 'All exams',
  mixed: 'Mixed',
  mode: MODE,
  overall: 'Overall',
  percent: (right: number, of: number) => `${Math.round((100 * right) / Math.max(of, 1))}%`,
  rightOf: (right: number, of: number) => `${right} of ${number(of, 'question')} right`,
  unanswered: (count: number) => `${count} not answered`,
  each: (seconds: number) => `${time(seconds)} for a question`,
  time,
  more: (count: number) => `${count} more`,
  right: 'Right',
  bar: (right: number, of: number) => `${right} of ${of}`,

  history: {
    title: 'Over time',
    /** What a line shows, for those who do not see it. */
    line: (exam: string, percents: readonly string[]) => `${exam}: ${percents.join(', ')}`,
    papers: (count: number) => number(count, 'paper'),
    first: (iso: string) => DAY.format(new Date(iso)),
    table: 'As a table',
    caption: 'Papers, the last first',
    when: (iso: string) => WHEN.format(new Date(iso)),
    begun: 'Begun',
    exam: 'Exam',
    how: 'Mode',
    time: 'Time',
    timedOut: 'time ran out',
  },

  exams: {
    title: 'By exam',
    note: 'A question that serves several exams counts in each of them.',
    exam: 'Exam',
    each: 'Time for a question',
    given: (seconds: number) => `the exam has ${time(seconds)}`,
  },

  domains: {
    title: 'By domain',
    domain: 'Domain',
    weight: 'Weight in the exam',
    name: (exam: string, domain: number) => `${exam} domain ${domain}`,
    percent: (weight: number) => `${weight}%`,
  },

  misconceptions: {
    title: 'Misconceptions',
    about: 'What the wrong options that you chose stand for, those met most often first.',
    none: 'None met.',
    met: (count: number) => `Met ${count === 1 ? 'once' : `${count} times`}`,
    believed: 'You may believe:',
    truth: 'What is so:',
    read: 'Read next:',
    rules: 'Rules',
  },

  questions: {
    missed: 'Questions missed',
    about: 'Wrong when you last answered them.',
    none: 'None: every question was right when you last answered it.',
    gone: 'This question is no longer in the bank.',
    wrong: (wrong: number, times: number) => `Wrong ${wrong} of ${number(times, 'time')}`,
    times: 'Time for each question',
    caption: 'Questions, the slowest first',
    question: 'Question',
    time: 'Time',
  },

  file: {
    title: 'Your results',
    about: 'A copy to keep, or to take to another browser.',
    json: 'Export as JSON',
    csv: 'Export as CSV',
    import: 'Import JSON…',
    delete: 'Delete all…',
    /** Of the files that are made. */
    jsonName: 'sts-lab-results.json',
    csvName: 'sts-lab-results.csv',
    added: (added: number, known: number) =>
      `Added: ${number(added, 'paper')}${known > 0 ? `. There already: ${known}` : ''}`,
    tooLarge: (name: string): Phrase => say`${name} is larger than 10 MB, which no export of results is.`,
    unreadable: (name: string): Phrase => say`The browser cannot read ${name}.`,
    notKept: say`Nothing was changed: your results are as they were.`,
    notKeptToDo: say`Make room in this browser’s storage for this page, then try again.`,
    unread: 'Your results could not be read',
    putAside: (key: string): Phrase =>
      say`What stood there is put aside as ${key} in this browser’s storage.`,
    denied: say`This browser lets the page keep nothing.`,
    unreadToDo: say`Import a file that you have exported, or begin anew.`,
  },

  remove: {
    title: 'Delete all results?',
    loses: (papers: number) =>
      `What goes: ${number(papers, 'paper')} with all answers, and when questions come up again. A paper that you are sitting stays.`,
    back: 'You can undo it while this page is open. To keep a copy, export first.',
    cancel: 'Cancel',
    go: 'Delete',
    done: (papers: number) => `Deleted: ${number(papers, 'paper')}`,
  },
};
