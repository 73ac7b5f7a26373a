/**
 * An operation of an AWS service as data. One entry serves parsing, validation, command line, forms and help; nothing
 * about an operation's parameters is written anywhere else. Source: the service's API model.
 */
export interface Operation {
  readonly service: string;
  readonly name: string;
  /** What it does, one sentence, for forms and `help`. */
  readonly summary: string;
  readonly members: readonly Member[];
}

/** A request parameter and its constraints, as the API model states them. */
export interface Member {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'list';
  readonly required: boolean;
  /** Least length of a string or least value of an integer. */
  readonly minimum?: number;
  /** Greatest length of a string, value of an integer, or number of items of a list. */
  readonly maximum?: number;
  /** The model's pattern, printed in errors as it stands; the whole value must match. */
  readonly pattern?: string;
  readonly summary: string;
}

/** `service:Action`, the name that policies and cases use. */
export const actionOf = ({ service, name }: Pick<Operation, 'service' | 'name'>): string =>
  `${service}:${name}`;
