import { request } from 'node:http';
import { connect } from 'node:net';

/** What a server answered, headers left out but the type. */
export interface Answered {
  readonly status: number;
  readonly type: string | undefined;
  readonly body: string;
}

export interface Knock {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Sends a request as it stands, unsigned, and with any Host. */
export const knock = (
  url: string,
  { method = 'POST', path = '/', headers = {}, body = '' }: Knock,
): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const sent = request(new URL(path, url), { method, headers }, (response) => {
      const parts: string[] = [];
      response.setEncoding('utf8').on('data', (part: string) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'],
          body: parts.join(''),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** Writes bytes to a server that need not be HTTP, and gives what came back until the server closed. */
export const shove = (url: string, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const parts: string[] = [];
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.setEncoding('utf8').on('data', (part: string) => parts.push(part));
    socket.on('error', reject).on('close', () => resolve(parts.join('')));
  });

/** Opens a connection, sends the beginning of a request and leaves it there. */
export const dawdle = (url: string, text: string): Promise<{ readonly leave: () => void }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname, () => {
      socket.write(text, () => resolve({ leave: () => socket.destroy() }));
    });
    socket.on('error', reject);
  });
