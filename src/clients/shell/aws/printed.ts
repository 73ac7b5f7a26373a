/** What a command leaves behind: text for the terminal and the exit code. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
  /** Stands in for `stdout` where a command hands on bytes: `aws s3 cp s3://… -`. */
  readonly bytes?: Uint8Array;
}

/** A command that did what it was asked. */
export const printed = (stdout: string): Printed => ({ stdout, stderr: '', code: 0 });
