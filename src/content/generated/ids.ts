/** What an id of a question says that was made from a seed. */
export interface MadeFrom {
  readonly template: string;
  readonly seed: number;
}

/** The id of the question that a template makes of a seed: `made/duration/42`. */
export const idOf = (template: string, seed: number): string => `made/${template}/${seed}`;

/** What such an id says; null for any other text. */
export function parseId(id: string): MadeFrom | null {
  const [, template, digits] = /^made\/([a-z-]+)\/(0|[1-9]\d{0,15})$/.exec(id) ?? [];
  const seed = Number(digits);
  return template === undefined || !Number.isSafeInteger(seed) ? null : { template, seed };
}
