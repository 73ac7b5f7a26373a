// Which room imports which, held to the table in layers/rooms.mjs.
import { checkLayers } from './layers/checkLayers.mjs';
import { ROOT } from './shared/project.mjs';

// A parser that does not understand the sources finds no modules, and then nothing wrong with them.
const FEWEST_MODULES = 30;

const { modules, problems } = await checkLayers(ROOT);
for (const { rule, from, to, because } of problems)
  console.error(`${rule}: ${from} -> ${to}\n    ${because}`);
const tooFew = modules.length < FEWEST_MODULES;
if (tooFew) console.error(`fewer than ${FEWEST_MODULES} modules: the sources were not read`);
console.log(`${modules.length} modules read, ${problems.length} problems`);
process.exitCode = tooFew || problems.length > 0 ? 1 : 0;
