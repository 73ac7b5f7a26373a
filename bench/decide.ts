import { decide } from '../src/engine/engine.ts';
import { compilePolicy } from '../src/policy/compile.ts';
import { parsePolicy } from '../src/policy/parse.ts';
import { crossAccountCall } from './crossAccount.ts';
import { measureInTurns, medianOf } from './measure.ts';

/*
 * What a decision costs, as a ratio to JSON.parse and JSON.stringify over the same three policies in the same run: rates
 * say little on another machine, ratios do. The ceilings are the gate.
 */
const JSON_TWICE = 'JSON.parse and JSON.stringify of the policies';

const CEILINGS = {
  'decide, without trace': 1 / 3,
  'decide, with trace': 2 / 3,
  'compile the policies': 10,
  [JSON_TWICE]: 1,
} as const;

type What = keyof typeof CEILINGS;

const { world, call, policies } = crossAccountCall();
const rounds = await measureInTurns<What>({
  'decide, without trace': () => void decide(world, call, { trace: false }),
  'decide, with trace': () => void decide(world, call),
  'compile the policies': () => policies.forEach((text) => compilePolicy(parsePolicy(text))),
  [JSON_TWICE]: () => policies.forEach((text) => JSON.stringify(JSON.parse(text))),
});
const costOf = (what: What): number => medianOf(rounds, (rates) => rates[JSON_TWICE] / rates[what]);
const names = Object.keys(CEILINGS) as What[];

console.log(
  'sts:AssumeRole across accounts with an external id: trust policy, identity policy and one SCP.\n',
);
console.table(
  Object.fromEntries(
    names.map((what) => [
      what,
      {
        'a second': Math.round(medianOf(rounds, (rates) => rates[what])),
        'cost, JSON = 1': Number(costOf(what).toFixed(3)),
        ceiling: Number(CEILINGS[what].toFixed(3)),
      },
    ]),
  ),
);
const over = names.filter((what) => what !== JSON_TWICE && costOf(what) > CEILINGS[what]);
for (const what of over) console.error(`${what} costs more than its ceiling.`);
process.exitCode = over.length > 0 ? 1 : 0;
