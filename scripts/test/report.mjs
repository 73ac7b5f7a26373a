/**
 * A table of the steps, everything that was left out with its reason, and as the last line the counts of steps.
 * @param {import('./runSteps.mjs').StepResult[]} results
 */
export function printSummary(results) {
  console.log('\nstep       result        time');
  for (const { name, outcome, seconds } of results)
    console.log(`${name.padEnd(10)} ${outcome.padEnd(8)} ${`${seconds.toFixed(1)} s`.padStart(9)}`);
  console.log('');
  for (const { name, reason, left } of results)
    for (const what of reason ? [reason, ...left] : left) console.log(`SKIPPED ${name}: ${what}`);
  console.log(counts(results));
}

/** @param {import('./runSteps.mjs').StepResult[]} results */
function counts(results) {
  const count = (/** @type {string} */ outcome) =>
    results.filter((result) => result.outcome === outcome).length;
  const skipped = count('skipped');
  return `${count('passed')} passed, ${count('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
