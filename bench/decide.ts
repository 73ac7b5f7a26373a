import { Bench } from 'tinybench';
import { decide } from '../src/engine/engine.ts';
import { compilePolicy } from '../src/policy/compile.ts';
import { parsePolicy } from '../src/policy/parse.ts';
import { callOf } from '../src/pipeline/call.ts';
import { readWorldValue } from '../src/world/file/read.ts';

const ROLE = 'arn:aws:iam::111122223333:role/ReadOnly';

const trustPolicy = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::444455556666:user/Ana' },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': 'unique-id' } },
    },
  ],
};

const identityPolicy = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: ROLE }],
};

const read = readWorldValue({
  accounts: [
    { id: '111122223333', roles: [{ name: 'ReadOnly', trustPolicy }] },
    { id: '444455556666', users: [{ name: 'Ana', inlinePolicies: { assume: identityPolicy } }] },
  ],
});
if (!read.ok) throw new Error(JSON.stringify(read.error));
const { world } = read.value;
const accessKeyId = world.accounts[1]?.users[0]?.accessKeys[0]?.id ?? '';
const call = callOf({
  service: 'sts',
  operation: 'AssumeRole',
  credentials: { kind: 'accessKey', accessKeyId, sessionToken: null },
  params: { RoleArn: ROLE, RoleSessionName: 'ana', ExternalId: 'unique-id' },
});
const texts = [trustPolicy, identityPolicy].map((policy) => JSON.stringify(policy));

const bench = new Bench({ time: 1000, warmupTime: 300 });
bench
  .add('decide, no trace', () => void decide(world, call, { trace: false }))
  .add('decide, with trace', () => void decide(world, call))
  .add('compile both policies', () => texts.forEach((text) => compilePolicy(parsePolicy(text))))
  .add('JSON.parse + JSON.stringify of both policies', () =>
    texts.forEach((text) => JSON.stringify(JSON.parse(text))),
  );
await bench.run();

const rate = (name: string): number => {
  const result = bench.tasks.find((task) => task.name === name)?.result;
  return result && 'throughput' in result ? result.throughput.mean : Number.NaN;
};
const json = rate('JSON.parse + JSON.stringify of both policies');
console.log(
  'Cross-account sts:AssumeRole with ExternalId, policies compiled once. Ratios are of this run.\n',
);
console.table(
  bench.tasks.map(({ name }) => ({
    what: name,
    'a second': Math.round(rate(name)),
    'cost, JSON = 1': Number((json / rate(name)).toFixed(2)),
  })),
);
