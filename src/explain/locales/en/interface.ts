import { BUILD } from './build.ts';
import { CODE } from './code.ts';
import { saidDuration, saidSeconds } from './durations.ts';
import { LAB } from './lab.ts';
import { EXAM } from './exam.ts';
import { LEARN } from './learn.ts';
import { REFERENCE } from './reference.ts';
import { REQUEST } from './request.ts';
import { MATRIX } from './matrix.ts';
import { SANDBOX } from './sandbox.ts';
import { SESSIONS } from './sessions.ts';
import { TERMINAL } from './terminal.ts';
import { TRAIL } from './trail.ts';
import { MAP } from './map.ts';
import { TOKENS_TOOL } from './tokensTool.ts';
import { CLOCK_TOOL } from './clockTool.ts';
import { CHARTS } from './charts.ts';
import { READINGS } from './readings.ts';
import { POLICY_EDITOR } from './policyEditor.ts';
import { WORLDS } from './worlds.ts';
import { FRAME } from './frame.ts';
import { WORLD_EDIT } from './worldEdit.ts';
import { CONSOLE } from './console.ts';
import { MFA } from './mfa.ts';

/** The words of the interface in English: buttons, headings, standings. What the engine has to say is elsewhere. */
export const INTERFACE = {
  locale: 'en' as const,
  product: 'STS Lab',
  pageTitle: (page: string) => `${page} · STS Lab`,
  homePage: 'Home page',
  skip: 'Skip to the main part',
  loading: 'Loading…',
  lab: LAB,
  learn: LEARN,
  exam: EXAM,
  build: BUILD,
  terminal: TERMINAL,
  code: CODE,
  sandbox: SANDBOX,
  trail: TRAIL,
  sessions: SESSIONS,
  map: MAP,
  tokensTool: TOKENS_TOOL,
  clockTool: CLOCK_TOOL,
  charts: CHARTS,
  readings: READINGS,
  policyEditor: POLICY_EDITOR,
  worlds: WORLDS,
  frame: FRAME,
  console: CONSOLE,
  mfa: MFA,
  opensNewTab: '(opens a new tab)',

  footer: {
    notAffiliated: 'Not affiliated with Amazon Web Services.',
    staysHere: 'Everything runs in this page. Nothing you type leaves it.',
    design: 'Design',
  },

  theme: {
    system: 'as your device',
    light: 'light',
    dark: 'dark',
    button: (now: string, next: string) => `Theme: ${now}. Switch to: ${next}`,
  },

  language: {
    change: (name: string) => `Language: ${name}`,
    failed: (name: string) => `${name} could not be loaded. Check the connection, then try again.`,
  },

  timeline: {
    undo: 'Undo',
    redo: 'Redo',
    nothingToUndo: 'Nothing to undo',
    nothingToRedo: 'Nothing to redo',
  },

  clock: {
    name: 'Clock of the lab',
    advance: '+1 h: move the clock on by one hour',
    advanceShort: '+1 h',
  },

  region: {
    lesson: 'Lesson',
    request: 'Request',
    decision: 'Decision',
    policies: 'Policies',
    world: 'World',
    map: 'Map',
    matrix: 'Trust matrix',
    tokens: 'Tokens',
    clock: 'Clock',
    charts: 'Charts',
    console: 'Console',
    mfa: 'MFA devices',
    terminal: 'Terminal',
    code: 'Code',
    trail: 'CloudTrail',
    sessions: 'Sessions',
    tools: 'Tools',
    openTool: 'Open a tool',
    jump: 'Parts of the lab',
  },

  status: {
    allow: 'Allowed',
    deny: 'Denied',
    invalid: 'Invalid request',
    unmodelled: 'Not judged',
    passed: 'Passed',
    stopped: 'Stopped',
    skipped: 'No say here',
    notReached: 'Not reached',
    stale: 'Out of date',
  },

  copy: {
    button: (what: string) => `Copy ${what}`,
    copied: 'Copied',
    refused: 'The browser did not allow copying. Select the text and copy it by hand.',
  },

  error: {
    where: 'Where:',
    whatToDo: 'What to do:',
  },

  rule: {
    title: 'Rules behind this',
    verified: 'Verified against AWS’s own sources',
    bestReading: 'Our best reading: AWS’s sources leave room',
    open: (id: string) => `Rule ${id}: show it`,
    name: (id: string) => `Rule ${id}`,
  },

  home: {
    promise: 'Learn to assume roles without breaking anything.',
    more: 'A flight simulator for AWS STS. Make a call, see which policy stops it and why, mend it, and watch the verdict change as you type.',
    start: (lesson: string) => `Start: ${lesson}`,
    startNote: 'Your first call takes one more press. No account, nothing to install.',
    resume: (step: number) => `Continue at step ${step}`,
    resumeNote: (lesson: string) => `You were in “${lesson}”. Your work is where you left it.`,
    startOver: 'Start over',
    staysHere: 'Nothing leaves this page: no AWS account, no sign-in, no tracking.',
    how: 'How it works',
    howSteps: {
      call: {
        title: 'Make a call',
        text: 'Ana asks for a role in another account. It is denied.',
        sample: 'sts:AssumeRole → AccessDenied',
      },
      mend: {
        title: 'Find the gate, mend the policy',
        text: 'The path shows the gate that said no, and the very words in the policy that made it so.',
        sample: '"Principal": { "AWS": … }',
      },
      pass: {
        title: 'See it pass',
        text: 'The verdict turns as you type. Then use the credentials, let them expire, take the trust away.',
        sample: 'sts:AssumeRole → Credentials',
      },
    },
    doors: 'Three ways in',
    open: (door: string) => `Open: ${door}`,
    door: {
      learn: {
        title: 'Learn',
        text: 'Lessons that end with something working. Each takes a few minutes, and every step can be undone.',
      },
      sandbox: {
        title: 'Sandbox',
        text: 'Ready-made worlds of accounts to change freely. Every verdict follows what you type.',
      },
      exam: {
        title: 'Exam practice',
        text: 'Questions by exam and domain, each answer proven by the simulator.',
      },
    },
  },

  editor: {
    tabLeaves: 'leaves the editor.',
    tabIndents: 'indents.',
    makeTabIndent: 'makes it indent.',
    makeTabLeave: 'makes it leave the editor again.',
    nextProblem: 'goes to the next problem.',
    plainBecauseFailed:
      'The full editor could not be loaded, so this is a plain text field. Reload the page to try again.',
    problems: 'Problems',
    advice: (count: number) => (count === 1 ? '1 piece of advice' : `${count} pieces of advice`),
    moreProblems: (count: number) => `${count} more`,
    fix: 'Fix:',
    fixed: (fix: string, errors: number) => `Done: ${fix}. ${errorsLeft(errors)}`,
    standings: 'Standing of each statement',
    problemAt: (severity: string, line: number) => `${severity} on line ${line}:`,
    statementAt: (number: number, line: number, standing: string) =>
      `Statement ${number} (line ${line}) ${standing}:`,
    severity: { error: 'Error', warning: 'Advice', info: 'Note' },
    standing: {
      allows: 'allows the call',
      denies: 'denies the call',
      notMatched: 'does not match the call',
      stale: 'is out of date',
    },
  },

  policy: {
    saved: 'Saved',
    draft: 'Draft, not saved yet',
    readOnly: 'Read only',
    refused: 'AWS would refuse to save this',
    broken: (line: number) => `Not JSON yet: it breaks on line ${line}`,
    lastGoodKept: 'The last good verdict is kept until it reads again.',
    noneOpen: 'No policy is open',
    openOne: 'Choose a user, role or bucket in the World to open its policies.',
  },

  call: {
    who: 'Caller',
    action: 'Action',
    target: 'On',
    make: 'Make the call',
    makeAgain: 'Make the call again',
    details: 'As a command, with its parameters',
    command: 'the command',
  },

  verdict: {
    of: {
      draft: 'If the call were made now',
      made: 'What happened',
    },
    stale: 'This is from the last policy that AWS would take',
    next: 'Try next:',
  },

  answer: {
    title: 'AWS’s answer',
    ours: 'In plain words:',
  },

  gates: {
    title: 'The way through the gates',
    controls: 'Move along the path',
    decides: 'Decides',
    evidenceOf: (gate: string) => `Evidence: ${gate}`,
    back: 'Back',
    next: 'Next',
    run: 'Run',
    reset: 'Reset',
    keysStep: 'step',
    keysRun: 'run to the end',
    keysReset: 'start again',
  },

  evidence: {
    outcome: { passed: 'Matches.', stopped: 'Does not match.', skipped: 'Does not apply.' },
    compared: 'Compared at',
    expected: 'Policy wants',
    expectedNone: 'nothing is written',
    found: 'Call has',
    foundNone: 'nothing of the kind',
    show: 'Show it in the editor',
  },

  credentials: {
    inUse: 'In use',
    use: 'Use these credentials',
    useOwn: (name: string) => `Use ${name}’s own keys`,
    stopUse: 'Stop using these credentials',
    you: 'Calls are made as',
    hidden: 'hidden',
    show: (name: string) => `Show the whole ${name}`,
    hide: (name: string) => `Hide the ${name}`,
    timeLeft: 'Time left',
    expires: 'Expires',
    expired: 'Expired',
    left: (seconds: number) => `${saidSeconds(seconds)} left`,
  },

  response: {
    title: 'What comes back',
    empty: 'An empty list.',
  },

  world: {
    tree: 'Accounts and what is in them',
    inWords: 'The same in words',
    kind: {
      organization: 'Organization',
      unit: 'Organizational unit',
      account: 'Account',
      folder: 'Folder',
      user: 'User',
      group: 'Group',
      role: 'Role',
      session: 'Session',
      policy: 'Policy',
      provider: 'Identity provider',
      bucket: 'Bucket',
      resource: 'Resource',
      endpoint: 'VPC endpoint',
      instanceProfile: 'Instance profile',
      attachment: 'Attached policy',
      boundary: 'Permissions boundary',
      accessKey: 'Access key',
    },
  },

  lesson: {
    progress: 'Steps of the lesson',
    stepOf: (step: number, count: number) => `Step ${step} of ${count}`,
    stepName: (step: number, title: string, solved: boolean) =>
      `Step ${step}: ${title}${solved ? ' (solved)' : ''}`,
    runs: {
      label: { terminal: 'the commands', code: 'the code' },
      run: { terminal: 'Run in the terminal', code: 'Run the code' },
      prints: 'It prints',
    },
    excerptOf: (title: string) => `the excerpt of ${title}`,
    show: 'Show in the editor',
    showOf: (title: string) => `Show in the editor: ${title}`,
    notTranslated: 'This lesson has not been translated yet. You read it in English.',
    documents: 'Policies of this step',
    codeIn: (language: string | null) => (language === null ? 'the code' : `the ${language} code`),
    goals: 'Goals',
    goalsMet: (met: number, count: number) => `${met} of ${count} met`,
    goal: {
      met: 'Met',
      toBeMade: 'Ready: make the call',
      noSession: 'Needs a session first',
      stopped: 'Not met: the call is stopped',
      letIn: 'Not met: the call is let in',
      unmodelled: 'The lab cannot judge this call',
      stale: 'Out of date',
    },
    wants: { allow: 'must be allowed', deny: 'must be denied', invalid: 'must be refused as invalid' },
    hints: 'Hints',
    hintButton: (shown: number, count: number) =>
      shown === 0 ? 'Give me a hint' : `Another hint (${shown} of ${count} shown)`,
    hintsFor: 'Hints about:',
    hintLevel: { nudge: 'A nudge', concept: 'The idea', exact: 'The exact change' },
    showSolution: 'Show the solution',
    applySolution: 'Apply it',
    diff: { removed: 'Removed:', added: 'Added:' },
    diffOf: (title: string) => `Changes to ${title}`,
    solved: 'Solved. That is the step done.',
    moveClock: (duration: string) => `Move the clock on by ${saidDuration(duration)}`,
    commandOf: (title: string) => `the command for ${title}`,
    previous: 'Previous step',
    next: 'Next step',
    resetStep: 'Reset this step',
    resetLesson: 'Reset the lesson',
  },

  matrix: MATRIX,

  request: REQUEST,

  worldEdit: WORLD_EDIT,

  reference: REFERENCE,
};

function errorsLeft(errors: number): string {
  if (errors === 0) return 'No errors are left.';
  return errors === 1 ? '1 error is left.' : `${errors} errors are left.`;
}
