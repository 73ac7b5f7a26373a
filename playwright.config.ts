import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './scripts/shared/chromium.mjs';

// Not the port of `npm start`: a lab that is open meanwhile is left alone.
const PORT = process.env['E2E_PORT'] ?? '4187';
const executablePath = findChromium();

export default defineConfig({
  // One more than the cores that it is made for: tests wait for what the lab does on a pause.
  workers: 3,
  retries: 0,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // On a busy machine the editor alone takes seconds to load.
  timeout: 60_000,
  reporter: 'list',
  outputDir: 'test-results',
  // One picture for every system: e2e/visual.spec.ts looks only where text is drawn in the same faces.
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  expect: { timeout: 15_000, toHaveScreenshot: { scale: 'css', threshold: 0.25, maxDiffPixelRatio: 0.01 } },
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    screenshot: 'only-on-failure',
    // Tests paste what a learner would.
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: { args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: 'e2e', testDir: 'e2e' },
    { name: 'bench', testDir: 'bench', testMatch: '**/ui.*.ts', fullyParallel: false },
  ],
  webServer: {
    command: `node scripts/serve.mjs --port ${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
