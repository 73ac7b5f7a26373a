import type { NotModelledParameter } from './notModelled.ts';
import type { Member, Parameter } from './shape.ts';

/**
 * An operation of an AWS service as data. One entry serves parsing, validation, answers, command line, forms and help;
 * nothing about an operation's parameters is written anywhere else. Source: the service's API model.
 */
export interface Operation {
  readonly service: string;
  readonly name: string;
  /** What it does, one sentence, for forms and `help`. */
  readonly summary: string;
  readonly input: readonly Parameter[];
  readonly output: readonly Member[];
  /** The rest of the API model's input: a call that has one of these is not judged. */
  readonly notModelled?: readonly NotModelledParameter[];
  /** Taken without a signature: a token among the parameters proves who calls. */
  readonly unsigned?: true;
  /** Refused on an endpoint that belongs to no Region. */
  readonly regionalOnly?: true;
  /** The answer has its result element, with nothing in it: UpdateRole. */
  readonly emptyResult?: true;
  readonly http?: Http;
}

/** How a REST protocol carries an operation. Source: the service's API model. */
export interface Http {
  readonly method: string;
  /** Path and fixed query, such as `/{Bucket}/{Key+}` and `/{Bucket}?policy`. */
  readonly uri: string;
  /** Of an answer that succeeds; 200 when left out. */
  readonly status?: number;
  /** The element around an answer in XML; none where headers or a payload are the answer. */
  readonly root?: string;
  /** That element holds the value of the only member, with no element of its own: GetBucketLocation. */
  readonly unwrapped?: true;
}

/** `service:Action`, the name that policies and cases use. */
export const actionOf = ({ service, name }: Pick<Operation, 'service' | 'name'>): string =>
  `${service}:${name}`;
