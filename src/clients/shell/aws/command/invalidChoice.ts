import { closeMatches } from './closeMatches.ts';

/** What the CLI says of a word that is none of the choices: all of them in two columns, and those that are near. */
export function invalidChoice(argument: string, value: string, choices: readonly string[]): string {
  const rows = choices.flatMap((choice, index) =>
    index % 2 === 0
      ? [[choice, choices[index + 1]].flatMap((each) => (each === undefined ? [] : [each.padEnd(40)]))]
      : [],
  );
  const near = closeMatches(value, choices);
  return [
    `argument ${argument}: Invalid choice, valid choices are:\n`,
    ...rows.map((row) => row.join(' | ')),
    ...(near.length > 0 ? [`\n\nInvalid choice: '${value}', maybe you meant:\n`] : []),
    ...near.map((word) => `  * ${word}`),
  ].join('\n');
}
