import { chromium } from '@playwright/test';
import lighthouse, { desktopConfig } from 'lighthouse';
import { launch } from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from '../shared/chromium.mjs';

/**
 * Runs Lighthouse several times, each in a browser that knows nothing yet and can reach this machine only.
 * @param {{ address: string, form: 'desktop' | 'mobile', times: number }} what
 * @returns {Promise<import('lighthouse').Result[]>}
 */
export async function measure({ address, form, times }) {
  const results = [];
  for (let run = 0; run < times; run++) results.push(await measureOnce(address, form));
  return results;
}

async function measureOnce(/** @type {string} */ address, /** @type {'desktop' | 'mobile'} */ form) {
  const browser = await launch({
    executablePath: findChromium() ?? chromium.executablePath(),
    args: [...CHROMIUM_ARGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  try {
    const port = Number(new URL(browser.wsEndpoint()).port);
    const config = form === 'desktop' ? desktopConfig : undefined;
    const run = await lighthouse(address, { port, logLevel: 'silent' }, config);
    if (!run) throw new Error('Lighthouse gave no result');
    if (run.lhr.runtimeError) throw new Error(`Lighthouse: ${run.lhr.runtimeError.message}`);
    return run.lhr;
  } finally {
    await browser.close();
  }
}
