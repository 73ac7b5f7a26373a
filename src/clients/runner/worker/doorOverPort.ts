import type { Door } from '../../../protocol/door.ts';
import type { HttpResponse } from '../../../protocol/http.ts';
import type { FromWorker, ToWorker } from '../messages.ts';
import type { Work } from './work.ts';

/** A door whose other side is the page: each request is posted, and answered when the page posts back. */
export function doorOverPort(
  post: (message: FromWorker) => void,
  work: Work,
): { readonly door: Door; readonly receive: (message: ToWorker) => void } {
  const waiting = new Map<
    number,
    { resolve: (response: HttpResponse) => void; reject: (why: Error) => void }
  >();
  let last = 0;
  return {
    door: (request) =>
      work.track(
        new Promise((resolve, reject) => {
          const id = ++last;
          waiting.set(id, { resolve, reject });
          post({ type: 'request', id, request });
        }),
      ),
    receive: (message) => {
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.type === 'response') asked?.resolve(message.response);
      else asked?.reject(new Error(message.message));
    },
  };
}
