/** Members of IAM's answers that carry a policy in percent-encoding. */
const POLICIES: ReadonlySet<string> = new Set(['AssumeRolePolicyDocument', 'PolicyDocument', 'Document']);

/** An answer of IAM with its policies as JSON, which is how the CLI shows them. */
export const readPolicies = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  readValue(values) as Readonly<Record<string, unknown>>;

function readValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      POLICIES.has(name) && typeof each === 'string' ? readPolicy(each) : readValue(each),
    ]),
  );
}

/** A text that is no policy stays as it is. */
function readPolicy(text: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(text));
  } catch {
    return text;
  }
}
