import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

/** The plainest of static servers: the built files below a path, and nothing else. */
function serveBelow(prefix: string): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const file = path === prefix ? 'index.html' : path.slice(prefix.length);
    const found = path.startsWith(prefix)
      ? readFile(join('dist', file))
      : Promise.reject(new Error('outside'));
    found.then(
      (body) => response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ server, url: `http://127.0.0.1:${port}${prefix}` });
    });
  });
}

test('works below a path of any static server', async ({ page }) => {
  const { server, url } = await serveBelow('/tools/sts-lab/');
  try {
    await page.goto(url);
    await page.getByRole('link', { name: 'Start: Across accounts' }).click();
    const decision = page.getByRole('region', { name: 'Decision' });
    await decision.getByRole('button', { name: 'Make the call' }).click();
    await expect(decision.getByText('AccessDenied', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Next step' }).first().click();
    await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
