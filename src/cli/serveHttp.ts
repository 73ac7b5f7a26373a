import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Door } from '../protocol/door.ts';
import { httpRequest, type HttpRequest, type HttpResponse } from '../protocol/http.ts';

/** Requests that are slow to come are given up, so that nobody can hold the server; in milliseconds. */
const TIMEOUTS = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 2000 };

/**
 * A server of node:http before a door.
 * @param failed told what was thrown on the way; who knocks gets a bare 500
 */
export function httpServer(door: Door, failed: (error: unknown) => void): Server {
  const server = createServer(TIMEOUTS, (incoming, outgoing) => {
    const giveUp = (error: unknown): void => {
      failed(error);
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(500, { 'content-length': 0 }).end();
    };
    readBody(incoming, (body) => {
      door(requestOf(incoming, body))
        .then((response) => send(outgoing, incoming.method === 'HEAD', response))
        .catch(giveUp);
    });
  });
  // What is not HTTP at all gets a short answer and no more.
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  });
  return server;
}

/** One byte more than the door takes is enough to be refused. */
const MOST_BYTES = 1_048_577;

/**
 * Reads a body, once, up to one byte more than the door takes: that is answered at once, and what still comes is
 * thrown away. A client that leaves before its end is forgotten.
 */
function readBody(incoming: IncomingMessage, whole: (body: Uint8Array) => void): void {
  let chunks: Buffer[] = [];
  let length = 0;
  let isRead = false;
  const done = (): void => {
    if (isRead) return;
    isRead = true;
    const [only] = chunks;
    whole(only && chunks.length === 1 ? only : Buffer.concat(chunks));
    chunks = [];
  };
  incoming.on('data', (chunk: Buffer) => {
    if (isRead) return;
    chunks.push(chunk);
    length += chunk.length;
    if (length >= MOST_BYTES) done();
  });
  incoming.on('end', done);
}

/** Values of a header that was sent more than once are joined by commas, as signatures want it. */
function requestOf({ method, url, rawHeaders }: IncomingMessage, body: Uint8Array): HttpRequest {
  const headers: Record<string, string> = {};
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] ?? '').toLowerCase();
    const value = rawHeaders[at + 1] ?? '';
    headers[name] = Object.hasOwn(headers, name) ? `${headers[name]},${value}` : value;
  }
  return httpRequest({ method: method ?? 'GET', target: url ?? '/', headers, body });
}

/**
 * Answers of a known length go out in one piece with their headers. Node writes headers and body together only when the
 * body is text: as Latin-1 every byte is a character.
 */
function send(outgoing: ServerResponse, isHead: boolean, { status, headers, body }: HttpResponse): void {
  if (isHead || status === 204 || status === 304) {
    outgoing.writeHead(status, headers).end();
    return;
  }
  outgoing.writeHead(status, { ...headers, 'content-length': body.length });
  outgoing.end(Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1'), 'latin1');
}
