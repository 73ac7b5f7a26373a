/** How many rules each group of the ledger has: A to I, numbered from 001 without gaps. */
const RULES_PER_GROUP = { A: 66, B: 161, C: 56, D: 63, E: 55, F: 38, G: 36, H: 33, I: 20 } as const;

export type RuleGroup = keyof typeof RULES_PER_GROUP;

export const isRuleGroup = (text: string): text is RuleGroup => Object.hasOwn(RULES_PER_GROUP, text);

/** The ids of a group in their order: `C-001`, `C-002` … */
export const rulesOf = (group: RuleGroup): readonly string[] =>
  Array.from({ length: RULES_PER_GROUP[group] }, (_, index) => ruleId(group, index + 1));

/** Whether the ledger has a rule of that id. */
export function isRule(id: string): boolean {
  const [group = ''] = id;
  return isRuleGroup(group) && rulesOf(group).includes(id);
}

/** Rule ids cited anywhere in a text, as often as they are; `C-010 to C-016` and `C-010–C-016` cite every rule between. */
export const citedRules = (text: string): readonly string[] =>
  [...text.matchAll(/\b([A-I])-(\d{3})\b(?:(?: to |\s*[–…]\s*)\1-(\d{3})\b)?/g)].flatMap(
    ([, group = '', first = '', last = first]) =>
      Array.from({ length: Math.max(0, Number(last) - Number(first)) + 1 }, (_, index) =>
        ruleId(group, Number(first) + index),
      ),
  );

const ruleId = (group: string, number: number): string => `${group}-${String(number).padStart(3, '0')}`;
