/** What a line left behind: what it printed, and the code that it ended with. */
export interface Left {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** Commands that somebody types, one after the other in one shell. */
export interface Transcript {
  readonly name: string;
  /** A world of `clients/worlds`. */
  readonly world: string;
  /** ARN of the user whose keys the shell has in its environment. */
  readonly as: string;
  /** Files of the home folder to begin with, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Texts that stand in the lines as `{name}`, such as the code of an MFA device. */
  readonly given: Readonly<Record<string, string>>;
  readonly lines: readonly string[];
}

/** The line as it is typed. */
export const typed = (line: string, { given }: Pick<Transcript, 'given'>): string =>
  line.replaceAll(/\{(\w+)\}/g, (whole, name: string) => given[name] ?? whole);

/**
 * How version 1 of the CLI comes to print times and take addresses as version 2 does; the beginning of `~/.aws/config`,
 * for the default profile.
 */
export const SETTINGS = '[default]\ncli_timestamp_format = iso8601\ncli_follow_urlparam = false\n';

/** The files that a transcript begins with. */
export const filesOf = ({ files }: Pick<Transcript, 'files'>): Readonly<Record<string, string>> => ({
  '.aws/config': SETTINGS,
  ...files,
});

/** Where both shells begin: keys and Region in the environment. */
export const environment = (keys: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  ...keys,
  AWS_DEFAULT_REGION: 'us-east-1',
});
