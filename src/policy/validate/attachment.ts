/** What a policy is stored as, as far as the grammar and the quotas depend on it. */
export interface Attachment {
  /** A managed policy, which has to be of version 2012-10-17 and has a quota of its own. */
  readonly managed: boolean;
  /** For an inline policy: whose it is, and how much its holder's other inline policies leave of the common quota. */
  readonly inline: InlineAttachment | null;
}

export interface InlineAttachment {
  readonly holder: 'user' | 'group' | 'role';
  /** The holder's name. */
  readonly name: string;
  /** Characters of the holder's other inline policies, white space left out. */
  readonly others: number;
}

/** A policy of which nothing but its text and kind is known. */
export const UNATTACHED: Attachment = { managed: false, inline: null };
