/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').ElementHandle<Element>} Found
 */

/** In milliseconds: long enough for a busy machine, since nothing waits when the page is quick. */
const PATIENCE = 30_000;

/**
 * Waits for what assistive technology knows by a role and a name, within the page or a part of it.
 * @param {Page | Found} place @param {string} role @param {string} name
 * @returns {Promise<Found>}
 */
export const seek = (place, role, name) => wait(place, `aria/${name}[role="${role}"]`, `${role} “${name}”`);

/** @param {Page | Found} place @param {string} text  that some element shows */
export const seekText = (place, text) => wait(place, `text/${text}`, `the text “${text}”`);

/** Clicks what has a role and a name. @param {Page | Found} place @param {string} role @param {string} name */
export async function press(place, role, name) {
  const found = await seek(place, role, name);
  await found.click();
}

/** @param {Page | Found} place @param {string} selector @param {string} what */
async function wait(place, selector, what) {
  try {
    const found = await place.waitForSelector(selector, { timeout: PATIENCE });
    if (found) return /** @type {Found} */ (found);
  } catch (error) {
    throw new Error(`${what} did not come: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
  throw new Error(`${what} did not come`);
}
