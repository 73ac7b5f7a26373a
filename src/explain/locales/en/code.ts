/** The words of the code runner. */
export const CODE = {
  source: 'Code',
  output: 'Output of the code',
  run: 'Run the code',
  stop: 'Stop',
  running: 'Running…',
  nothing: 'Nothing has been written.',
  about:
    'JavaScript or TypeScript with the AWS SDK for JavaScript, apart from the page and without a network. process.env has the keys, and unlike in other pages the clients find them there, as in Node.',
  finished: (exitCode: number) => (exitCode === 0 ? 'Finished.' : `Finished with exit code ${exitCode}.`),
  stopped: 'Stopped.',
  timeout: (seconds: number) => `Stopped after ${seconds} seconds.`,
  truncated: 'There was more output than is shown.',
  thrown: (text: string, line: number | null) => (line === null ? text : `Line ${line}: ${text}`),
  unavailable: 'The runner could not be loaded. Check the connection, then run again.',
  refused: {
    syntaxError: (line: number | null, detail: string) =>
      `${line === null ? '' : `Line ${line}: `}the code cannot be read: ${detail}`,
    importNotAllowed: (line: number | null, detail: string) =>
      `${line === null ? '' : `Line ${line}: `}${detail} is not there. The packages are @aws-sdk/client-sts, @aws-sdk/client-s3 and @aws-sdk/client-iam.`,
    importNotLiteral: (line: number | null) =>
      `${line === null ? '' : `Line ${line}: `}what import() loads has to be written out as text.`,
  },
} as const;
