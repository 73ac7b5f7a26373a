import { parseArgs } from 'node:util';

const DEFAULT_PORT = 4173;

/**
 * The options of `start` and `serve`; throws a sentence that says what is wrong with them.
 * @param {string[]} args
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  return {
    port: values.port === undefined ? DEFAULT_PORT : readPort(values.port),
    open: !values['no-open'],
    help: values.help === true,
  };
}

function readPort(/** @type {string} */ text) {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535)
    throw new Error(`--port ${text}: a port is a whole number from 1 to 65535`);
  return port;
}
