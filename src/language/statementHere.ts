import { parsePolicy } from '../policy/parse.ts';

/** What the statement around a place says, as far as its text can be read. */
export interface StatementHere {
  /** Values of Action; empty for a statement with NotAction. */
  readonly actions: readonly string[];
  /** Identity providers that its Principal names. */
  readonly providers: readonly string[];
  /** Whether `${…}` is a variable in this document (C-002). */
  readonly variables: boolean;
}

/** @param index position of the statement, from 0; null outside of statements */
export function statementAt(text: string, index: number | null): StatementHere {
  const { version, statements } = parsePolicy(text);
  const statement = statements.find((each) => each.index === index);
  return {
    actions: statement?.action?.values.map(({ value }) => value).filter((value) => value !== '') ?? [],
    providers:
      statement?.principal?.entries.filter(({ type }) => type === 'Federated').map(({ value }) => value) ??
      [],
    variables: version?.value === '2012-10-17',
  };
}
