import { say, words, type Phrase } from '../../phrase.ts';
import { count } from './lists.ts';

const KB = 1024;

const size = (characters: number): string =>
  characters < KB ? `${characters} characters` : `${(characters / KB).toFixed(1)} KB`;

/** Words of what is done with whole worlds: saved, named, shared, exported, imported. */
export const WORLDS = {
  menu: {
    button: 'World menu',
    saveAs: 'Save as…',
    share: 'Share by link…',
    export: 'Export…',
    import: 'Import…',
    startOver: 'Start this world over',
    all: 'All worlds',
  },

  own: {
    title: 'Your worlds',
    none: 'None yet',
    noneAbout: 'Begin with an empty world, import a file, or save a ready world under a name of your own.',
    empty: 'Empty world',
    emptyTitle: 'Empty world',
    import: 'Import…',
    changed: (when: string) => `Changed ${when}`,
    from: {
      empty: 'Began empty',
      link: 'Began from a link',
      world: (name: string) => `Began from ${name}`,
      file: (name: string) => `Began from the file ${name}`,
    },
    entryLost: 'What the list knew of it cannot be read. Open it: the world itself may be whole.',
    rename: (title: string) => `Rename: ${title}`,
    duplicate: (title: string) => `Duplicate: ${title}`,
    delete: (title: string) => `Delete: ${title}`,
    deleted: (title: string) => `Deleted: ${title}`,
    undo: 'Put it back',
    putBack: (title: string) => `Put back: ${title}`,
    duplicated: (title: string) => `Made: ${title}`,
    renamed: (title: string) => `Renamed: ${title}`,
    copyOf: (title: string) => `${title} copy`,
  },

  name: {
    label: 'Name',
    save: 'Save',
    cancel: 'Cancel',
    problem: {
      empty: 'Give it a name.',
      long: 'At most 80 characters.',
      taken: 'Another world has this name. Choose one that is free.',
    },
  },

  saveAs: {
    title: 'Save as a world of your own',
    about: 'Makes a copy with everything in it: policies, drafts, sessions and calls. You go on in the copy.',
    submit: 'Save as',
  },

  notKept: {
    full: 'The browser’s storage is full',
    denied: 'This browser does not let the lab save',
    where: say`The world could not be kept in this browser’s storage.`,
    whatToDo: say`Delete worlds that you no longer need, or export this one as a file.`,
    list: say`The list of your worlds is out of reach.`,
    listToDo: say`Ready worlds work, but a reload starts them anew. Let this page use the browser’s storage to keep worlds.`,
    download: 'Download this world',
  },

  otherTab: {
    title: 'This world was changed in another tab',
    where: say`In this browser’s storage. Nothing that you do here is saved over it until you choose.`,
    whatToDo: say`Take what the other tab has, which undo takes back, or keep yours as a world of its own.`,
    take: 'Take the other tab’s work',
    copy: 'Keep mine as a copy',
  },

  share: {
    title: 'Share by link',
    about:
      'Whoever opens the link sees what is in it and is asked before a new world is made. The world travels in the address itself; no server sees it.',
    carries:
      'It carries the accounts with their policies as they are now, what is in buckets, and the call in question.',
    leftOut:
      'Left out: secret keys, MFA seeds, sessions and their tokens, trails, and calls that were made. New keys are made on opening.',
    field: 'Link',
    size: (characters: number) => `Size: ${size(characters)}`,
    copy: 'link',
    large: (characters: number): Phrase =>
      say`At ${size(characters)} some chats and mail programs cut this link short. A file is safer.`,
    tooLarge: 'This world is too large for a link',
    tooLargeWhere: (characters: number, limit: number): Phrase =>
      say`It would be ${size(characters)} long; browsers and chats carry ${size(limit)} at most with some certainty.`,
    tooLargeToDo: say`Export it as a file instead, and send that.`,
    unreadable: 'This world cannot be shared by link',
    unreadableToDo: say`Mend what is named here, or export the world as a file.`,
    export: 'Export instead',
    close: 'Close',
  },

  export: {
    title: 'Export',
    what: 'What to export',
    kind: {
      world: 'The world, as a world file',
      call: 'The call in question with its world, as a case file',
      calls: (number: number) =>
        number === 0
          ? 'The calls made, as a case file (none was made yet)'
          : `The ${number === 1 ? 'call' : `${number} calls`} made with their world, as a case file`,
    },
    callsAbout:
      'Every call is put to the world as it is now, and the answer it gets is written down as the one to expect.',
    format: 'Format',
    yaml: 'YAML',
    json: 'JSON',
    secrets: 'With secrets',
    secretsAbout:
      'Secret keys, MFA seeds, sessions and trails. They are of this lab only, but leave them out when you pass the file on: new ones are made on import.',
    tooLong: {
      yaml: 'Import reads at most 1 MB of YAML, and this is more. Choose JSON for a file that can be read again.',
      json: 'Import reads at most 10 MB of JSON, and this is more: the lab could not read this file again.',
    },
    file: (name: string, characters: number) => `${name}, ${size(characters)}`,
    download: 'Download',
    preview: 'Text of the file',
    shortened: (characters: number) =>
      `The first part of ${size(characters)} is shown; the download has all of it.`,
    close: 'Close',
  },

  import: {
    title: 'Import',
    about:
      'A world file or a case file, in YAML or JSON. A case brings its world and its calls. What you import becomes a new world of its own; nothing is replaced, and nothing leaves this page.',
    choose: 'Choose a file…',
    paste: 'Or paste its text',
    read: 'Read it',
    pasted: 'pasted text',
    pastedTitle: 'Imported world',
    cannot: (problems: number) =>
      problems === 1 ? 'One thing keeps it from being read' : `${problems} things keep it from being read`,
    place: (file: string, line: number | null) => (line === null ? file : `${file}, line ${line}`),
    field: 'Field',
    write: 'What belongs there',
    found: 'What stands there',
    whole: 'the whole file',
    empty: 'There is no text in it.',
    several: 'These are several worlds. Choose one, or a case file together with the world that it names.',
    tooLarge: (name: string): Phrase =>
      say`${name} is larger than 10 MB. Worlds of that size cannot be worked with here.`,
    unreadable: (name: string): Phrase => say`The browser cannot read ${name}.`,
    accountExport:
      'This is an export of get-account-authorization-details. The lab cannot read those yet; write a world file.',
    notes: (number: number): Phrase =>
      say`${count(number, 'name', 'names')} in it ${words(number === 1 ? 'stands' : 'stand')} for nothing in this world. That is allowed: it may be another account’s, or deleted.`,
    stepsLeftOut: (number: number): Phrase =>
      say`${count(number, 'step', 'steps')} of the case ${words(number === 1 ? 'is an edit or moves' : 'are edits or move')} the clock, and ${words(number === 1 ? 'is' : 'are')} left out: only calls are offered.`,
    make: 'Make a new world',
    cancel: 'Cancel',
  },

  contents: {
    title: 'What is in it',
    accounts: (number: number) => (number === 1 ? '1 account' : `${number} accounts`),
    principals: (users: number, roles: number) =>
      `${users === 1 ? '1 user' : `${users} users`}, ${roles === 1 ? '1 role' : `${roles} roles`}`,
    policies: (number: number) => (number === 1 ? '1 policy' : `${number} policies`),
    resources: (number: number) => (number === 1 ? '1 resource' : `${number} resources`),
    more: (number: number) => `and ${number} more accounts`,
    organization: 'in an organization',
    call: (call: string, as: string): Phrase => say`The call in question: ${call} by ${as}`,
    offered: (number: number): Phrase => say`${count(number, 'more call is', 'more calls are')} offered.`,
    sessions: (number: number): Phrase => say`${count(number, 'session', 'sessions')}, with tokens.`,
  },

  link: {
    title: 'A shared world',
    loading: 'Reading the link…',
    fromSomebody:
      'Somebody else made this world. Whoever has the link could have changed what is in it: look before you trust what it shows. It cannot run anything, and it cannot see your other worlds.',
    size: (characters: number) => `The link is ${size(characters)} long.`,
    question: 'Open it as a new world? Your own worlds stay as they are.',
    open: 'Open as a new world',
    leave: 'Leave it',
    cannot: 'This link cannot be opened',
    whatToDo: say`Ask whoever sent it for the whole link, or for the world as a file. Your own worlds are as they were.`,
    fault: {
      form: say`A link holds a version and a text, like ${'#/share/1.…'}. This one does not: it may have been cut short.`,
      oversized: (length: number, limit: number): Phrase =>
        say`It is ${size(length)} long; at most ${size(limit)} are read.`,
      newer: (version: number, newest: number): Phrase =>
        say`It is of version ${version}; this lab reads version ${newest}. Reload the page to get the newest lab.`,
      older: (version: number, newest: number): Phrase =>
        say`It says version ${version}, which never was; this lab reads version ${newest}.`,
      base64: (at: number, found: string): Phrase =>
        say`At character ${at} stands ${found}, which such a link cannot have.`,
      base64Length: say`Its length is that of no whole link: characters are missing.`,
      deflate: say`What it carries cannot be unpacked: characters are missing or changed.`,
      tooLarge: (limit: number): Phrase =>
        say`It unpacks to more than ${`${limit / 1_000_000} MB`}. The lab stopped there.`,
      content: say`It unpacks, but no world can be read from it:`,
    },
  },
};
