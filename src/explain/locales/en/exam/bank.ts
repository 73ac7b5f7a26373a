import { say, type Phrase } from '../../../phrase.ts';

const questions = (number: number): string => (number === 1 ? '1 question' : `${number} questions`);

/** Words of the bank for teachers: all questions, sets of them, papers to print, one question by itself. */
export const BANK = {
  nav: {
    label: 'Exam practice',
    exam: 'Practice',
    detective: 'Trust detective',
    results: 'Your results',
    bank: 'All questions',
    sets: 'Your sets',
  },
  loading: 'Loading the questions…',
  questions,
  kinds: {
    one: 'One answer',
    several: 'Several answers',
    ordering: 'Ordering',
    matching: 'Matching',
  },
  isShown: 'Shown by the engine',
  notShown: 'Not shown by the engine',

  list: {
    title: 'All questions',
    about:
      'The whole bank, with its key. Choose questions to make a set: to practise, to print, or to share by a link.',
    search: 'Search the questions',
    clear: 'Empty the search',
    found: (found: number, of: number) =>
      found === of ? `${questions(of)} in all` : `${found} of ${questions(of)}`,
    filter: 'Filter',
    fields: {
      task: 'Exam and task',
      kind: 'Kind',
      difficulty: 'Difficulty',
      shown: 'Proof',
      misconception: 'Misconception',
      rule: 'Rule',
    },
    any: 'All',
    counted: (name: string, count: number) => `${name} (${count})`,
    wholeExam: (code: string) => `${code}, all tasks`,
    reset: 'Show all questions',
    none: 'No question is like that',
    noneHint: 'Take a filter away, or search for fewer words.',
    choose: (title: string) => `Choose: ${title}`,
    print: 'Print these',
  },

  chosen: {
    title: 'A set of questions',
    all: 'Choose all that are listed',
    none: 'Tick questions to make a set of them.',
    count: (number: number) => `${questions(number)} chosen`,
    clear: 'Choose none',
    name: 'Name of the set',
    make: 'Make a set',
    tooMany: (limit: number) => `A set has at most ${limit} questions.`,
  },

  question: {
    title: (id: string) => `Question ${id}`,
    heading: (place: number, of: number) => `Question ${place} of ${of}`,
    outside: 'Not within the filter',
    list: 'Back to the list',
    previous: 'Previous question',
    next: 'Next question',
    key: 'Show the key',
    hide: 'Hide the key',
    study: 'Answer it yourself',
    tasks: 'Tasks',
    rules: 'Rules:',
    read: 'Read next',
    misconceptions: 'Misconceptions behind its options',
    why: 'Why the engine does not show it:',
    gone: (id: string) => `There is no question ${id}`,
    goneHint: 'It may have another name by now.',
  },

  study: {
    title: 'One question',
    check: 'Check the answer',
    again: 'Answer it again',
    notWhole: 'Your answer is not whole yet.',
    more: 'In the bank',
  },

  sets: {
    title: 'Your sets',
    about: 'Sets are kept in this browser, and nowhere else. A link hands one on.',
    none: 'None yet',
    noneAbout: 'Choose questions in the bank and make a set of them.',
    rename: (title: string) => `Rename: ${title}`,
    delete: (title: string) => `Delete: ${title}`,
    deleted: (title: string) => `Deleted: ${title}`,
    renamed: (title: string) => `Renamed: ${title}`,
    undo: 'Put it back',
    putBack: (title: string) => `Put back: ${title}`,
    notKept: { full: 'The browser’s storage is full', denied: 'This browser does not let the lab save' },
    where: say`Your sets could not be kept in this browser’s storage.`,
    whatToDo: say`Share the set by a link to keep it, or delete sets that you no longer need.`,
    unread: 'Your sets could not be read',
    unreadWhere: (keptAs: string | null): Phrase =>
      keptAs === null
        ? say`This browser’s storage is out of reach.`
        : say`This browser’s storage. What was there is kept under ${keptAs}.`,
    unreadToDo: say`Make the sets anew, or open the links to them.`,
  },

  set: {
    shared: 'A shared set',
    ofLesson: (lesson: string) => `Check yourself: ${lesson}`,
    gone: 'There is no such set here',
    goneHint: 'Sets are kept in the browser that made them. Ask for a link to it.',
    questions: 'Its questions',
    up: (title: string) => `Move up: ${title}`,
    down: (title: string) => `Move down: ${title}`,
    remove: (title: string) => `Take away: ${title}`,
    moved: (title: string, place: number) => `Number ${place}: ${title}`,
    removed: (title: string) => `Taken away: ${title}`,
    unknown: (ids: number) =>
      ids === 1
        ? 'One question of this set is not in this bank:'
        : `${ids} questions of this set are not in this bank:`,
    nothing: 'None of its questions is in this bank',
    link: 'Link to this set',
    copy: 'link',
    linkAbout: 'Whoever opens it sees the same questions in the same order. No server sees it.',
    keep: 'Keep this set',
    print: 'Print',
  },

  begin: {
    title: 'Sit it',
    study: 'Study',
    studyAbout: 'Each answer is explained at once. No clock.',
    timed: 'Against the clock',
    timedAbout: 'Explained at the end.',
    minutes: 'Minutes',
    minutesWrong: (most: number) => `A whole number from 1 to ${most}.`,
    pausable: 'The clock can be stopped for a while',
    beginStudy: 'Begin studying',
    beginTimed: 'Begin with the clock',
    asks: 'Give up the paper that is open?',
    open: (answered: number, of: number) =>
      `You are in the middle of a paper: ${answered} of ${questions(of)} answered. Its answers are lost when you begin another.`,
    giveUp: 'Give it up and begin',
    goOn: 'Go on with the open paper',
    cancel: 'Cancel',
  },

  link: {
    title: 'A shared set',
    cannot: 'This link cannot be opened',
    whatToDo: say`Ask whoever sent it for the whole link. Your own sets are as they were.`,
    fault: {
      form: say`A link holds a version and a text, like ${'#/exam/set/1.…'}. This one does not: it may have been cut short.`,
      content: say`It unpacks, but no set of questions can be read from it:`,
    },
  },

  print: {
    title: 'A paper',
    ofBank: 'Questions of the bank',
    key: 'With the key',
    print: 'Print',
    back: 'Back',
    name: 'Name',
    date: 'Date',
    order: 'Your order:',
    pairs: 'Write the letter of an option beside each.',
    answers: 'Key',
    answer: (number: number, answer: string) => `${number}. ${answer}`,
    right: 'Right',
    wrong: 'Not right',
    rules: 'Rules:',
  },

  lesson: {
    title: 'Check yourself',
    go: (number: number) => `${questions(number)} on this lesson`,
  },
};
