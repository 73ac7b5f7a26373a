import { say, type Phrase } from '../../phrase.ts';
import { saidDuration } from './durations.ts';

const KB = 1024;

const size = (characters: number): string =>
  characters < KB ? `${characters} characters` : `${(characters / KB).toFixed(1)} KB`;

/** Words of the lesson builder, and of lessons from a file or a link. */
export const BUILD = {
  title: 'Lesson builder',
  about:
    'Make a lesson of your own: choose a world, do in the lab what learners are to do, and write what they should know. Nothing leaves this page until you hand the lesson on.',

  course: {
    title: 'Lessons of your own',
    about: 'Make a lesson in the lab and hand it on, or open one that somebody has handed to you.',
    build: 'Make a lesson',
  },

  index: {
    new: 'New lesson',
    name: 'Title',
    untitled: 'A lesson without a title',
    world: 'World that it starts in',
    ready: 'Ready worlds',
    own: 'Your worlds',
    begin: 'Begin',
    noWorld: 'This world cannot be read. Choose another.',
    drafts: 'Your lessons',
    none: 'None yet',
    noneAbout: 'Begin a new one, or load one that somebody has handed to you.',
    steps: (count: number) => (count === 1 ? '1 step' : `${count} steps`),
    changed: (when: string) => `Changed ${when}`,
    delete: (title: string) => `Delete: ${title}`,
    deleted: (title: string) => `Deleted: ${title}`,
    load: 'Load a lesson…',
  },

  all: 'All your lessons',
  otherTab: {
    title: 'This lesson was changed in another tab',
    where: say`In this browser’s storage. Nothing that you do here is saved over it until you choose.`,
    whatToDo: say`Take what the other tab has, which undo takes back, or keep yours as a lesson of its own.`,
    take: 'Take the other tab’s work',
    copy: 'Keep mine as a copy',
    notCopied: say`Delete worlds or lessons that you no longer need, or download this lesson as a file.`,
  },

  undo: 'Undo in the lesson',
  redo: 'Redo in the lesson',

  section: {
    about: 'About the lesson',
    steps: 'Steps',
    prose: 'What the learner reads',
    begin: 'Before the step',
    recording: 'Solution',
    calls: 'Calls offered',
    goals: 'Goals',
    hints: 'Hints',
    wrongTurns: 'Wrong turns',
    panels: 'What the step shows',
    terminal: 'Terminal and code',
    missing: 'Still missing',
    passOn: 'Hand it on',
  },

  field: {
    title: 'Title of the lesson',
    summary: 'What the learner will have done, in a sentence or two',
    minutes: 'Minutes it takes',
    part: 'Part of a course',
    learnt: 'What a learner takes away, one sentence a line',
    examTasks: 'Exam tasks, such as SAA-C03 1.1, one a line',
    teaches: 'Facts of the curriculum that it teaches, by id, one a line',
    more: 'Exam tasks and curriculum',
    stepTitle: 'Title of the step',
    prose: 'Prose, in Markdown',
    proseHelp:
      'Paragraphs, ## headings, lists, **strong**, `code`, [links](https://…), [B-043] for a rule, and blocks behind ```sh, ```js or ```output.',
    preview: 'Preview',
    previewEmpty: 'What you write is shown here as learners see it.',
    proseError: (line: number, expected: string, found: string) =>
      `Line ${line}: write ${expected} here. Found: ${found}.`,
  },

  step: {
    name: (number: number, title: string) => (title === '' ? `Step ${number}` : `Step ${number}: ${title}`),
    add: 'Add a step',
    up: (step: string) => `Move up: ${step}`,
    down: (step: string) => `Move down: ${step}`,
    duplicate: (step: string) => `Duplicate: ${step}`,
    delete: (step: string) => `Delete: ${step}`,
    notWhileRecording: 'Steps cannot change while you record.',
    cannotStart:
      'This step cannot start: the solution of a step before it cannot be played. See what is missing.',
  },

  record: {
    about:
      'Press the button, then do in the lab what the learner is to do: save policies, make calls, move the clock.',
    begin: 'Begin recording',
    again: 'Record again',
    stop: 'Stop and keep',
    cancel: 'Call off',
    going: {
      solution: 'Recording the solution. Do it in the lab beside this.',
      wrongTurn: 'Recording a wrong turn. Do in the lab what learners do instead.',
      begin: 'Recording what happens before the step. Do it in the lab beside this.',
    },
    soFar: 'So far',
    nothing: 'Nothing yet.',
    worldEdited:
      'The world was edited by hand. Learners cannot do that, so it is left out: use a call, record it as what happens before the step, or start from another world.',
    empty: 'Nothing was done, so nothing was kept.',
    done: (actions: number) => (actions === 1 ? '1 action recorded' : `${actions} actions recorded`),
    action: {
      document: (title: string) => `Save: ${title}`,
      call: (title: string) => `Call: ${title}`,
      advance: (duration: string) => `Clock: ${saidDuration(duration)} on`,
      edit: 'The world is edited',
    },
  },

  before: {
    more: 'What others and time do before it',
    about:
      'Learners find it done when they open the step. Press the button, then do it in the lab: save policies, make calls, move the clock, change the world itself.',
    begin: 'Record what happens before',
    again: 'Record it again',
    remove: (action: string) => `Leave out: ${action}`,
  },

  calls: {
    about: 'Cards that learners choose from. The first is open when the step begins.',
    offer: 'Offer the call in question',
    remove: (call: string) => `Do not offer: ${call}`,
    first: (call: string) => `Put first: ${call}`,
  },

  goals: {
    about: 'Make a call in the lab, then press it here: its answer becomes a goal.',
    madeCalls: 'Calls made here',
    noCalls: 'No call has been made since the step began. Make one in the lab.',
    make: (call: string) => `Make it a goal: ${call}`,
    makeShort: 'Make it a goal',
    name: 'Title of the goal',
    made: 'The learner must make this call. Otherwise it is judged live.',
    up: (goal: string) => `Move up: ${goal}`,
    remove: (goal: string) => `Remove: ${goal}`,
    more: 'More about this goal',
    after: 'When the call counts',
    anyTime: 'At any time in the step',
    onlyAfter: (goal: string) => `Only after: ${goal}`,
    exactly: 'Learners must give exactly this',
    exactlyAbout: 'Otherwise they choose a value of their own.',
    answer: 'The answer must have exactly this',
    answerAbout: 'Otherwise any answer will do that allows or refuses the call as the goal says.',
    noAnswer: 'Make the call in the lab, so that there is an answer to choose from.',
    fact: {
      error: (code: string) => `Error: ${code}`,
      policyType: (type: string) => `Decided by: ${type}`,
      element: (element: string) => `Element that decides: ${element}`,
      policy: (name: string) => `Policy that decides: ${name}`,
      statement: (number: number) => `Statement that decides: ${number}`,
    },
    protocol: 'the service, without policies',
    ownHints: 'Hints of its own',
    ownHintsAbout: 'Shown for this goal instead of the hints of the step.',
    ownGate: 'Where the call is stopped',
    addHints: 'Add hints',
    removeHints: (gate: string) => `Remove hints: ${gate}`,
    title: {
      allow: (who: string, what: string) => `${who} gets ${what}`,
      deny: (who: string, what: string) => `${who} is denied ${what}`,
      invalid: (who: string, what: string) => `${who} is refused ${what}`,
    },
  },

  hints: {
    about: 'Learners who come to a stop find help here, more of it at each press.',
    none: 'Nothing stops learners yet. Record the solution, goals and wrong turns first.',
    gate: {
      credentials: 'When credentials are missing or not good',
      parameters: 'When parameters cannot be taken',
      role: 'When the role does not exist',
      rcp: 'When a resource control policy stops the call',
      scp: 'When a service control policy stops the call',
      endpoint: 'When an endpoint policy stops the call',
      trust: 'When the trust policy stops the call',
      resource: 'When the resource policy stops the call',
      identity: 'When the identity policy stops the call',
      boundary: 'When the permissions boundary stops the call',
      session: 'When the session policy stops the call',
      duration: 'When the session would be too long',
      service: 'When the service refuses by its own rules',
    },
    goal: (title: string) => `When this goal waits, or is let in and must not be: ${title}`,
    level: { nudge: 'Where to look', concept: 'The idea behind it', exact: 'What to write or press' },
  },

  wrongTurns: {
    about: 'What learners do instead. Each is recorded from the start of the step.',
    record: 'Record a wrong turn',
    name: 'What the learner does',
    suggested: (number: number) => `Wrong turn ${number}`,
    stopsAt: (gate: string) => `Stopped at ${gate}`,
    stopsGoal: (goal: string, gate: string) => `Goal “${goal}” is stopped at ${gate}`,
    letsIn: (goal: string) => `Goal “${goal}” is let in`,
    remove: (title: string) => `Remove: ${title}`,
    noEnd:
      'Nothing stops this, and nothing is let in that must not be: it is no wrong turn. It was not kept.',
  },

  panels: {
    about: 'Only these parts of the workbench are shown in this step.',
    names: {
      decision: 'Decision',
      policies: 'Policies',
      world: 'World',
    },
    documents: 'Policies that learners may change',
    noDocuments: 'None yet: those that you change while recording are added.',
  },

  terminal: {
    more: 'What terminal and code begin with',
    about: 'They are set up so when the step is opened, and again when it is reset.',
    as: 'Whose credentials they have',
    firstCaller: 'Those of the user who makes the first call',
    nobody: 'Nobody’s',
    session: (label: string) => `Session ${label}`,
    files: 'Files',
    noFiles: 'None but the profiles of the users, in ~/.aws/credentials.',
    path: 'Path',
    pathError: 'Write a path that begins with / and has no spaces.',
    pathTaken: 'Another file has this path.',
    holds: 'What it holds',
    text: 'A text',
    tokenOf: (label: string) => `The token of the call ${label}`,
    content: 'Its text',
    add: 'Add a file',
    remove: (path: string) => `Remove: ${path}`,
  },

  missing: {
    none: 'Nothing is missing: the lesson is ready.',
    count: (count: number) => (count === 1 ? '1 thing is missing' : `${count} things are missing`),
    lesson: 'The lesson',
    error: (field: string, expected: string) => `${field}: write ${expected}.`,
    fault: (sentence: string) => `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`,
    show: 'Show what is missing',
    go: 'Go there',
    blocks:
      'Whether commands and code in the prose do what stands behind them is proven by the command lab prove.',
  },

  passOn: {
    zip: 'Download as a folder (zip)',
    json: 'Download as one file (JSON)',
    link: 'link',
    size: (characters: number) => `The link has ${size(characters)}.`,
    large: 'Some chats and mail programs cut links of this length short. A file is safer.',
    tooLarge: (characters: number, limit: number) =>
      `A link would have ${size(characters)}, and ${size(limit)} are the most that is opened. Hand on a file.`,
    notReady: 'Something is missing still, and whoever opens it is told so.',
    leftOut: 'Secret keys, MFA seeds and sessions of the world are left out.',
    prove: say`Put the folder into ${'lessons/'} and prove it with ${'npm run -s lab -- prove'}.`,
  },

  load: {
    title: 'A lesson from somebody',
    about:
      'A zip of a lesson’s folder, or one JSON file with all of it. You see what is in it before anything is made of it.',
    choose: 'Choose a file…',
    reading: 'Reading the lesson…',
    builtOn: (ids: readonly string[]) =>
      `It goes on from ${ids.length === 1 ? 'a lesson that is' : 'lessons that are'} not here: ${ids.join(', ')}. It can be played all the same.`,
    notTheLabs:
      'This lesson is not the lab’s own. It cannot run anything by itself or reach beyond this page; whether what it says is right is between you and whoever wrote it.',
    note: 'Not the lab’s own lesson',
    claims: 'What it says of itself',
    minutes: (minutes: number) => `${minutes} min`,
    steps: 'Steps',
    world: 'World',
    learnt: 'What you are to take away',
    size: (characters: number) => `Size: ${size(characters)}`,
    holds: 'The lab has played it: its solutions and wrong turns end as it says.',
    fails: (count: number) =>
      count === 1
        ? 'The lab has played it, and one thing is not as it says:'
        : `The lab has played it, and ${count} things are not as it says:`,
    question: 'What do you want to do with it?',
    play: 'Play it',
    edit: 'Open in the builder',
    leave: 'Leave it',
    again: 'Choose another file',
    cannot: 'This lesson cannot be opened',

    whatToDo: say`Ask for it again, as a file if it came as a link.`,
    mend: say`Mend what is named here, and choose the file again.`,
    fault: {
      notALesson: say`The file is neither a zip nor JSON of a lesson.`,
      noLesson: say`It has no file ${'tutorials/ID/lesson.yaml'}.`,
      severalLessons: (count: number): Phrase => say`It has ${count} lessons, and one is opened at a time.`,
      oversized: (length: number, limit: number): Phrase =>
        say`It has ${size(length)}, and ${size(limit)} are the most that is opened.`,
      tooLarge: (limit: number): Phrase =>
        say`It unpacks to too many files, or to more than ${size(limit)}, the most that is opened.`,
      form: say`The link has no version and text.`,
      version: (version: number, newest: number): Phrase =>
        say`It is of version ${version}, and this lab reads version ${newest}.`,
      base64: say`The link has been cut short, or has a character that links do not have.`,
      deflate: say`What is packed in it is damaged.`,
      content: say`Its files were unpacked, and cannot be read as a lesson.`,
      unreadable: say`The file could not be read.`,
    },
    notKept: say`The lesson could not be kept in this browser’s storage.`,
    notKeptToDo: say`Let this page use the browser’s storage, or delete worlds that you no longer need.`,
  },
};
