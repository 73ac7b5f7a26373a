import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './scripts/shared/chromium.mjs';

// Not the port of `npm start`: a lab that is open meanwhile is left alone.
const PORT = process.env['E2E_PORT'] ?? '4187';
const executablePath = findChromium();

export default defineConfig({
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 30_000,
  reporter: 'list',
  outputDir: 'test-results',
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
