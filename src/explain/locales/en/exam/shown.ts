import { saidSeconds } from '../durations.ts';

/** Words of what the engine makes of an option. */
export const SHOWN = {
  title: 'In the simulator',
  working: 'Asking the simulator…',
  option: (letter: string) => `Option ${letter}`,
  /** An option found for a prompt. */
  pair: (letter: string, number: number) => `Number ${number} with option ${letter}`,
  rightOrder: 'The right order',
  yourOrder: 'Your order',
  cannot: 'This step cannot be carried out.',
  /** A claim and what came of it. */
  differs: (wanted: string, found: string) => `It would have to be ${wanted}, and it is ${found}.`,
  /** Of seconds that are not a number: nothing is handed out that could last. */
  duration: (seconds: number) => (Number.isNaN(seconds) ? 'no credentials' : saidSeconds(seconds)),
  none: 'no error',
  open: 'Open in the lab',
  openOf: (what: string) => `Open in the lab: ${what}`,
  notShown: 'The simulator does not show this one',
  rules: 'Rules behind it',
};
