import { decide } from '../src/engine/engine.ts';
import { callOf } from '../src/call/call.ts';
import { readWorldValue } from '../src/world/file/readValue.ts';
import { crossAccountCall } from './crossAccount.ts';
import { measureInTurns, medianOf } from './measure.ts';

/* What makes a decision dearer: not the roles of the world, only the statements that apply. */

/** Microseconds that each of some things takes. */
async function timesOf(
  what: Readonly<Record<string, () => void>>,
): Promise<readonly (readonly [string, number])[]> {
  const rounds = await measureInTurns(what);
  return Object.keys(what).map((name) => [name, medianOf(rounds, (rates) => 1e6 / (rates[name] ?? 0))]);
}

const ROLES = [10, 100, 1_000, 10_000];

console.log('One decision in worlds with more and more roles.\n');
const byRoles = await timesOf(
  Object.fromEntries(
    ROLES.map((roles) => {
      const { world, call } = crossAccountCall(roles);
      return [`${roles} roles`, () => void decide(world, call, { trace: false })];
    }),
  ),
);
console.table(
  Object.fromEntries(byRoles.map(([name, time]) => [name, { 'µs a decision': Number(time.toFixed(2)) }])),
);

const STATEMENTS = [1, 10, 100, 1_000];

/** A user's call under that many statements, each with a test that has to be made. */
function underStatements(count: number): () => void {
  const Statement = Array.from({ length: count }, (_, index) => ({
    Effect: 'Allow',
    Action: 's3:GetObject',
    Resource: '*',
    Condition: { StringEquals: { 'aws:PrincipalTag/team': `team-${index}` } },
  }));
  const read = readWorldValue({
    accounts: [
      {
        id: '111122223333',
        users: [{ name: 'Ana', inlinePolicies: { own: { Version: '2012-10-17', Statement } } }],
      },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { world } = read.value;
  const accessKeyId = world.accounts[0]?.users[0]?.accessKeys[0]?.id ?? '';
  const call = callOf({
    service: 's3',
    operation: 'GetObject',
    credentials: { kind: 'accessKey', accessKeyId, sessionToken: null },
    resource: 'arn:aws:s3:::reports/a.csv',
  });
  return () => void decide(world, call, { trace: false });
}

console.log('\nOne decision under more and more statements that have to be looked at.\n');
const byStatements = await timesOf(
  Object.fromEntries(STATEMENTS.map((count) => [`${count} statements`, underStatements(count)])),
);
console.table(
  Object.fromEntries(
    byStatements.map(([name, time], index) => [
      name,
      {
        'µs a decision': Number(time.toFixed(2)),
        'µs a statement': Number((time / (STATEMENTS[index] ?? 1)).toFixed(3)),
      },
    ]),
  ),
);
