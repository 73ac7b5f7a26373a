/** Temporary credentials as the list shows them. Times are ISO 8601 in UTC. */
export interface SessionView {
  readonly accessKeyId: string;
  /** Role or user and session: "prod/ReadOnly / ana". */
  readonly title: string;
  readonly expiresAt: string;
  readonly secondsLeft: number;
  readonly secondsTotal: number;
  /** Whether the call in question is made with it. */
  readonly inUse: boolean;
  /** The credentials as lines of a shell, and as a profile of the AWS CLI's file. */
  readonly environment: string;
  readonly profile: string;
  readonly facts: readonly SessionFact[];
}

/** One thing that is known of a session. */
export interface SessionFact {
  readonly name: string;
  readonly values: readonly string[];
  /** `document`: JSON of several lines; `code`: ARNs, tags and the like. */
  readonly as: 'text' | 'code' | 'document';
}
