/** The lowest score of each category, in points of 100. Times vary from run to run, rules don't. */
const FLOORS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

/**
 * What this reads of Lighthouse's results.
 * @typedef {object} Audit
 * @property {string} title
 * @property {number | null} score  0 to 1; null when it has none
 * @property {string} [displayValue]
 * @property {{ type: string, items?: unknown }} [details]
 *
 * @typedef {object} Result
 * @property {Record<string, { title: string, score: number | null, auditRefs: { id: string, weight: number }[] }>} categories
 * @property {Record<string, Audit>} audits
 *
 * @typedef {object} Summary
 * @property {string} form
 * @property {{ title: string, points: number, runs: number[], floor: number }[]} categories  points are the median's
 * @property {string[]} costs  audits that cost points in some run
 * @property {string[]} problems  why the page fails, one a line
 */

/**
 * The medians of some runs on one page, and what is wrong with them.
 * @param {string} form @param {string} address  of the page @param {readonly Result[]} runs
 * @returns {Summary}
 */
export function summarise(form, address, runs) {
  const categories = Object.entries(FLOORS).map(([id, floor]) => {
    const points = runs.map(({ categories: { [id]: category } }) => Math.round((category?.score ?? 0) * 100));
    return { title: runs[0]?.categories[id]?.title ?? id, points: median(points), runs: points, floor };
  });
  const low = categories.filter(({ points, floor }) => points < floor);
  return {
    form,
    categories,
    costs: [...new Set(runs.flatMap(costsOf))],
    problems: [
      ...low.map(({ title, points, floor }) => `${form}: ${title} is ${points}, below ${floor}`),
      ...strangers(address, runs).map((url) => `${form}: asked for ${url}, which is not on this machine`),
    ],
  };
}

/** @param {Summary} summary */
export const linesOf = ({ form, categories, costs }) => [
  form,
  ...categories.map(
    ({ title, points, runs }) => `  ${title.padEnd(16)}${String(points).padStart(4)}   of ${runs.join(', ')}`,
  ),
  ...costs.map((cost) => `  costs points: ${cost}`),
];

/** @returns {string[]} */
const costsOf = (/** @type {Result} */ { categories, audits }) =>
  Object.keys(FLOORS).flatMap((category) =>
    (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (!audit || weight === 0 || audit.score === null || audit.score >= 0.995) return [];
      return `${id}, ${audit.displayValue ?? audit.title} (${Math.round(audit.score * 100)})`;
    }),
  );

/** Addresses that a run asked for beyond the page's own origin. */
const strangers = (/** @type {string} */ address, /** @type {readonly Result[]} */ runs) => {
  const asked = runs.flatMap(({ audits }) => {
    const items = audits['network-requests']?.details?.items;
    if (!Array.isArray(items)) throw new Error('Lighthouse did not list the requests of the page');
    return items.map(({ url }) => String(url));
  });
  return [...new Set(asked)].filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url));
};

/** @param {number[]} values  an odd number of them */
const median = (values) => values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
