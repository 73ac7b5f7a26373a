/** A way in which a lesson does not keep what it promises. `step` is null for the lesson as a whole. */
export type LessonFault = { readonly step: string | null } & (
  | { readonly code: 'startMeetsGoals' }
  | { readonly code: 'cannotBegin'; readonly why: string }
  | { readonly code: 'notByHand'; readonly where: string }
  | { readonly code: 'cannotPlay'; readonly where: string; readonly action: number; readonly why: string }
  | { readonly code: 'notSaved'; readonly action: number; readonly problem: string }
  | { readonly code: 'notEditable'; readonly where: string; readonly document: string }
  | { readonly code: 'notOffered'; readonly what: string }
  | { readonly code: 'solutionMisses'; readonly goal: string; readonly standing: string }
  | { readonly code: 'wrongTurn'; readonly title: string; readonly expected: string; readonly found: string }
  | { readonly code: 'hintsMissing'; readonly where: string }
  | { readonly code: 'noSuchDocument'; readonly document: string }
  | { readonly code: 'noSuchCaller'; readonly as: string }
  | { readonly code: 'noSuchRule'; readonly rule: string }
  | { readonly code: 'noPanelFor'; readonly panel: string }
  | { readonly code: 'blockEnds'; readonly block: string; readonly printed: string }
  | { readonly code: 'blockPrints'; readonly block: string; readonly printed: string }
  | { readonly code: 'blocksMiss'; readonly goal: string; readonly standing: string }
  | { readonly code: 'noSuchExcerpt'; readonly excerpt: string; readonly document: string }
  | { readonly code: 'notAnswered'; readonly quoted: string }
  | {
      readonly code: 'noSuchName';
      readonly what: 'term' | 'lesson' | 'fact of the curriculum';
      readonly id: string;
    }
  | { readonly code: 'bannedWord'; readonly word: string }
  | { readonly code: 'misspelt'; readonly word: string }
  | { readonly code: 'otherLabel'; readonly label: string; readonly expected: string }
);

/** The fault as an English sentence: `across-accounts, step mend-the-trust: …`. */
export function faultText(lesson: string, fault: LessonFault): string {
  const where = fault.step === null ? lesson : `${lesson}, step ${fault.step}`;
  return `${where}: ${faultSentence(fault)}`;
}

const firstLine = (text: string): string => text.trim().split('\n', 1)[0] ?? '';

/** What the fault is, without where. */
export function faultSentence(fault: LessonFault): string {
  switch (fault.code) {
    case 'startMeetsGoals':
      return 'its start meets all its goals already';
    case 'cannotBegin':
      return `what happens before it cannot be carried out (${fault.why})`;
    case 'notByHand':
      return `${fault.where} edits the world by operations, which no learner can do`;
    case 'cannotPlay':
      return `action ${fault.action + 1} of ${fault.where} cannot be carried out (${fault.why})`;
    case 'notSaved':
      return `AWS would not save the document of action ${fault.action + 1} of the solution (${fault.problem})`;
    case 'notEditable':
      return `${fault.where} changes ${fault.document}, which the step does not let the learner edit`;
    case 'notOffered':
      return `no card of the step offers ${fault.what}`;
    case 'solutionMisses':
      return `after its solution the goal ${fault.goal} is ${fault.standing}`;
    case 'wrongTurn':
      return `the wrong turn "${fault.title}" should end with ${fault.expected}, and ends with ${fault.found}`;
    case 'hintsMissing':
      return `learners come to a stop at ${fault.where} and find no hints`;
    case 'noSuchDocument':
      return `its world has no document ${fault.document}`;
    case 'noSuchCaller':
      return `nobody in it can call as ${fault.as}`;
    case 'noPanelFor':
      return `it has blocks for the panel ${fault.panel}, and does not show it`;
    case 'blockEnds':
      return `the block "${firstLine(fault.block)}" ends otherwise than it says, and prints:\n${fault.printed}`;
    case 'blockPrints':
      return `the block "${firstLine(fault.block)}" prints something else than what stands behind it:\n${fault.printed}`;
    case 'blocksMiss':
      return `after its blocks the goal ${fault.goal} is ${fault.standing}`;
    case 'noSuchExcerpt':
      return `${fault.document} never has the excerpt "${firstLine(fault.excerpt)}"`;
    case 'notAnswered':
      return `nothing up to there answers, prints or has ${fault.quoted}`;
    case 'noSuchName':
      return `there is no ${fault.what} ${fault.id}`;
    case 'bannedWord':
      return `its prose says "${fault.word}"`;
    case 'misspelt':
      return `its prose has the word "${fault.word}", which no dictionary has`;
    case 'otherLabel':
      return `the interface calls "${fault.label}" "${fault.expected}", and the step does not say that in bold`;
    case 'noSuchRule':
      return `no file of lessons/facts has the rule ${fault.rule}`;
  }
}
