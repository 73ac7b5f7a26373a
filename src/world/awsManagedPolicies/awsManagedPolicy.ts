/** One of the policies that AWS itself keeps. Source: AWS Managed Policy Reference Guide, one page a policy. */
export interface AwsManagedPolicy {
  readonly name: string;
  /** What stands before the name in its ARN: `/` or, for instance, `/service-role/`. */
  readonly path: string;
  /** AWS's default version, as of which the document is. AWS makes new ones without notice. */
  readonly version: string;
  /**
   * Prefixes of the services that the document here is complete for, in a policy that AWS writes for nearly all: about
   * other services it says nothing. Null when the document is whole.
   */
  readonly reducedTo: readonly string[] | null;
  readonly document: AwsPolicyDocument;
}

interface AwsPolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly AwsPolicyStatement[];
}

interface AwsPolicyStatement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action?: string | readonly string[];
  readonly NotAction?: readonly string[];
  readonly Resource?: string | readonly string[];
  readonly NotResource?: string;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}
