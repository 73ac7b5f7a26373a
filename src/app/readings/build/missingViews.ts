import type { Missing } from '../../../content/lesson/authoring/checkDraft.ts';
import { faultSentence, type LessonFault } from '../../../content/lesson/fault.ts';
import type { Interface } from '../../../explain/interface.ts';
import type { SectionName } from '../../../view/build/BuildSection.tsx';
import type { MissingView } from '../../../view/build/Checklist.tsx';

/** What is missing, each with the part of the builder where it is mended. */
export const missingViews = (missing: readonly Missing[], words: Interface): readonly MissingView[] =>
  missing.map((each) => {
    const { missing: sentences, section: names } = words.build;
    if (each.kind === 'fault') {
      const text = sentences.fault(faultSentence(each.fault));
      return { step: each.step, section: FAULTS[each.fault.code] ?? 'goals', text };
    }
    const { path, expected, line } = each.error;
    const [, field = '', ...deeper] = path.split('/');
    const section = each.step === null ? 'about' : (FIELDS[field] ?? 'prose');
    const name = deeper.length > 0 ? path.slice(1) : capital(field);
    const where = path === '' && line !== null ? `${names[section]}, ${line}` : name;
    return { step: each.step, section, text: sentences.error(where, expected) };
  });

const capital = (field: string): string => field.slice(0, 1).toUpperCase() + field.slice(1);

const FIELDS: Readonly<Record<string, SectionName>> = {
  calls: 'calls',
  goals: 'goals',
  hints: 'hints',
  wrongTurns: 'wrongTurns',
  panels: 'panels',
  editable: 'panels',
  solution: 'recording',
  begin: 'begin',
  terminal: 'terminal',
};

const FAULTS: Readonly<Partial<Record<LessonFault['code'], SectionName>>> = {
  startMeetsGoals: 'goals',
  cannotBegin: 'begin',
  notByHand: 'recording',
  cannotPlay: 'recording',
  notSaved: 'recording',
  solutionMisses: 'recording',
  notEditable: 'panels',
  notOffered: 'calls',
  noPanelFor: 'panels',
  wrongTurn: 'wrongTurns',
  hintsMissing: 'hints',
  noSuchRule: 'prose',
};
