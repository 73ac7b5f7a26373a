import { cruise } from 'dependency-cruiser';
import config from '../../.dependency-cruiser.mjs';
import { ROOMS } from './rooms.mjs';

/**
 * Holds src/ below a folder to the room table.
 * @param {string} folder
 * @returns {Promise<{ modules: string[], problems: Problem[] }>}
 *
 * @typedef {{ rule: string, from: string, to: string, because: string }} Problem
 */
export async function checkLayers(folder) {
  const { forbidden = [], options = {} } = config;
  const { output } = await cruise(['src'], {
    ...options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden },
  });
  if (typeof output === 'string') throw new Error(output);
  const modules = output.modules.map(({ source }) => source).filter((source) => source.startsWith('src/'));
  const because = new Map(forbidden.map(({ name, comment }) => [name, comment ?? '']));
  const broken = output.summary.violations.map(({ rule: { name }, from, to, cycle }) => ({
    rule: name,
    from,
    to: cycle?.map((step) => step.name).join(' -> ') ?? to,
    because: because.get(name) ?? '',
  }));
  return { modules, problems: [...modules.filter(isHomeless).map(homeless), ...broken] };
}

const isHomeless = (/** @type {string} */ source) => !((source.split('/')[1] ?? '') in ROOMS);

const homeless = (/** @type {string} */ source) => ({
  rule: 'in-a-room',
  from: source,
  to: 'no room',
  because: 'every folder of src/ has a line in scripts/layers/rooms.mjs and in ARCHITECTURE.md',
});
