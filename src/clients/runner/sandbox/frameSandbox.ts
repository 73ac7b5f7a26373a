import type { Sandbox } from './sandbox.ts';

/**
 * A frame that is sandboxed, so that its origin is nobody's, and that has a security policy of its own, with a worker in
 * it. The worker has no page, no storage and no network; taking the frame away ends it.
 * @param address of the frame's page
 * @param worker the script of the worker, as text: a worker of that origin can load nothing
 */
export const frameSandbox = (address: string, worker: string): Sandbox => ({
  start: (program, receive) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.hidden = true;
    frame.title = '';
    frame.src = address;
    const talk = new MessageChannel();
    const control = new MessageChannel();
    for (const { port1 } of [talk, control]) {
      port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => receive(data));
      port1.start();
    }
    frame.addEventListener(
      'load',
      // An origin that is nobody's cannot be named.
      () => frame.contentWindow?.postMessage({ worker, program }, '*', [talk.port2, control.port2]),
      { once: true },
    );
    document.body.append(frame);
    return {
      post: (message) => talk.port1.postMessage(message),
      kill: () => {
        frame.remove();
        talk.port1.close();
        control.port1.close();
      },
    };
  },
});
