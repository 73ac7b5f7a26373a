/** A client that scripts/clients.mjs found on this machine. */
export interface Tool {
  readonly file: string;
  /** Major, minor, patch. */
  readonly version: readonly number[];
  /** Whether it reads AWS_ENDPOINT_URL. */
  readonly readsEndpoint: boolean;
}

/** The AWS CLI. Its tests run only where there is one. */
export const awsCli = (): Tool => toolNamed('LAB_AWS_CLI');

/** A Python that has boto3; the version is that of boto3. */
export const python = (): Tool => toolNamed('LAB_PYTHON');

function toolNamed(variable: string): Tool {
  const text = process.env[variable];
  if (text === undefined)
    throw new Error(`${variable} is not set: these tests are started by npm run clients`);
  return JSON.parse(text) as Tool;
}
