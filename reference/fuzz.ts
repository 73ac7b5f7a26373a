/* eslint-disable no-console */
import { disagreementAmong } from './agreement.ts';
import { proveGenerated } from './generatedItems.ts';

/*
 * Holds the engine to the reference for as long as one likes: `npm run fuzz [-- REQUESTS [SEED]]`, a million requests
 * unless said otherwise. It goes in chunks of one seed each, so that a disagreement can be met again without the rest:
 * `npm run fuzz -- 1 SEED` asks the one chunk of that seed. Without any number, a thousand generated exam items of each
 * template are made and proven first.
 */
const CHUNK = 20_000;

/** Generated exam items of each template. */
const ITEMS = 1000;

const [requests = 1_000_000, first = Date.now() % 0x7000_0000] = process.argv.slice(2).map(Number);

if (process.argv.length === 2 && !proveGenerated(ITEMS, first)) process.exitCode = 1;

for (let chunk = 0; chunk * CHUNK < requests; chunk++) {
  const seed = first + chunk;
  const disagreement = disagreementAmong(CHUNK, seed);
  if (disagreement !== null) {
    console.error(disagreement);
    process.exitCode = 1;
    break;
  }
  console.log(`seed ${String(seed)}: ${String((chunk + 1) * CHUNK)} requests, no disagreement`);
}
