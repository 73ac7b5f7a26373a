/** How far somebody has come in a lesson. */
export interface Come {
  /** Ids of solved steps. */
  readonly solved: readonly string[];
  /** Position of the open step, from 0. */
  readonly at: number;
}

/**
 * Which of two saves of a lesson has come further: the one with more of its steps solved, else the one whose open step
 * stands later. `mine` when neither has.
 * @param steps ids of the lesson's steps
 */
export function further(mine: Come | null, file: Come, steps: readonly string[]): 'mine' | 'file' {
  if (!mine) return 'file';
  const ahead = solvedOf(file, steps) - solvedOf(mine, steps) || file.at - mine.at;
  return ahead > 0 ? 'file' : 'mine';
}

/** How many of a lesson's steps are solved. */
export const solvedOf = ({ solved }: Pick<Come, 'solved'>, steps: readonly string[]): number =>
  steps.filter((id) => solved.includes(id)).length;
