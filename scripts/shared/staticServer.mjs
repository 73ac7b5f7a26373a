import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { gzipStore, takesGzip } from './gzipped.mjs';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

const NOT_FOUND = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Not found · STS Lab</title>
  <body style="font: 1rem/1.5 system-ui; margin: 4rem auto; max-width: 40ch; padding: 0 1rem">
    <h1>There is nothing here</h1>
    <p>The lab has one page. <a href="/">Open it</a>.</p>
  </body>
</html>
`;

/**
 * An HTTP server for the files below one folder, not yet listening. It answers GET and HEAD, gives no listings, and
 * never leaves the folder. What the build names by content may be kept for ever, everything else is asked for anew. Text
 * travels compressed to those who take it so, as it does from the hosts of static pages.
 * @param {string} folder
 */
export function staticServer(folder) {
  const root = path.resolve(folder);
  const gzipped = gzipStore();
  return createServer(async (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const found = await find(root, request.url ?? '/');
    if (!found) {
      response.writeHead(404, { 'Content-Type': TYPES['.html'], 'Cache-Control': 'no-cache' });
      response.end(request.method === 'HEAD' ? undefined : NOT_FOUND);
      return;
    }
    response.setHeader('Vary', 'Accept-Encoding');
    const body = takesGzip(request.headers['accept-encoding']) ? await gzipped(found) : null;
    response.writeHead(200, {
      'Content-Type': TYPES[path.extname(found.file).toLowerCase()] ?? 'application/octet-stream',
      'Content-Length': body?.length ?? found.size,
      ...(body && { 'Content-Encoding': 'gzip' }),
      'Cache-Control': isNamedByContent(root, found.file)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
    });
    if (body || request.method === 'HEAD') response.end(request.method === 'HEAD' ? undefined : body);
    // The headers are gone: all that is left to do about a file that fails now, or a reader who left, is to hang up.
    else pipeline(createReadStream(found.file), response, () => {});
  });
}

/** The file that a request's address means; null when there is none or it lies outside. */
async function find(/** @type {string} */ root, /** @type {string} */ url) {
  const address = decode(url.replace(/[?#].*$/s, ''));
  if (address === null || !address.startsWith('/') || address.includes('\0')) return null;
  const place = path.join(root, address);
  if (place !== root && !place.startsWith(root + path.sep)) return null;
  const file = address.endsWith('/') ? path.join(place, 'index.html') : place;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? { file, size: found.size, modified: found.mtimeMs } : null;
}

function decode(/** @type {string} */ text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

const isNamedByContent = (/** @type {string} */ root, /** @type {string} */ file) =>
  path.relative(root, file).startsWith(`assets${path.sep}`);

/**
 * Starts listening on this machine only, for port 0 on whichever is free. Resolves to the address; a port that cannot be had rejects with a sentence.
 * @param {import('node:http').Server} server @param {number} port
 * @returns {Promise<string>}
 */
export const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE')
        reject(
          new Error(`port ${port} is taken; choose another with --port ${port === 65535 ? 4173 : port + 1}`),
        );
      else if (error.code === 'EACCES')
        reject(new Error(`port ${port} may not be used here; choose one above 1023`));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}/`);
    });
  });

/** Closes the server and leaves with status 0 when the terminal or the system asks. */
export function stopOnSignals(/** @type {import('node:http').Server} */ server) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
}
