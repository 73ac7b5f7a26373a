/** The partitions of AWS, which stand second in its ARNs. */
export const PARTITIONS: ReadonlySet<string> = new Set(['aws', 'aws-cn', 'aws-us-gov']);

/** The beginning of a pattern of ARNs of every partition. */
export const ARN = `arn:(?:${[...PARTITIONS].join('|')})`;
