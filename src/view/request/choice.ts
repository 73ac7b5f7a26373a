/** One of several things to choose. */
export interface Choice {
  /** What is chosen. */
  readonly id: string;
  /** What it is called; typing is compared with it. */
  readonly name: string;
  readonly detail?: string | undefined;
}

/** Choices of one kind under their heading. */
export interface ChoiceGroup {
  readonly id: string;
  readonly title: string;
  readonly choices: readonly Choice[];
}

/**
 * Whether a name is what somebody means who types: every word of it stands in the name, letter case, hyphens and white
 * space aside, so that `assume role` and `assume-role` find `sts:AssumeRole`.
 */
export function isMeant(name: string, typed: string): boolean {
  const whole = plain(name);
  return typed
    .split(/\s+/)
    .map(plain)
    .every((word) => whole.includes(word));
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s-]/g, '');

/**
 * The groups with the choices that fit a text. What is chosen is always among them, at the end when it does not fit, for a
 * field that is left without choosing goes back to its name.
 * @param own what the text means by itself, where it names none of the choices
 */
export function groupsFor(
  groups: readonly ChoiceGroup[],
  typed: string,
  chosen: string,
  own: Choice | null,
  titles: { readonly typed: string; readonly chosen: string },
): readonly ChoiceGroup[] {
  const fits = ({ id, name, detail = '' }: Choice): boolean => isMeant(`${name} ${id} ${detail}`, typed);
  const fitting = groups
    .map((group) => ({ ...group, choices: group.choices.filter(fits) }))
    .filter(({ choices }) => choices.length > 0);
  const isLeft = fitting.some(({ choices }) => choices.some(({ id }) => id === chosen));
  const gone = isLeft ? [] : groups.flatMap(({ choices }) => choices.filter(({ id }) => id === chosen));
  return [
    ...(own ? [{ id: 'typed', title: titles.typed, choices: [own] }] : []),
    ...fitting,
    ...(gone.length > 0 ? [{ id: 'chosen', title: titles.chosen, choices: gone }] : []),
  ];
}
