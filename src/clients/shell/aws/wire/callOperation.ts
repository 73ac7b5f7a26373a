import { err, ok, type Result } from '../../../../lib/result.ts';
import type { Operation } from '../../../../operations/operation.ts';
import type { Failure } from '../failure.ts';
import type { Surroundings } from '../surroundings.ts';
import { xformName } from '../command/xformName.ts';
import { endpointOf } from './endpoint.ts';
import { readAnswer } from './readAnswer.ts';
import { readError } from './readError.ts';
import { signRequest, type Keys } from './sign.ts';
import { writeRequest } from './writeRequest.ts';

/** With what a call is made. */
export interface CallSettings {
  readonly region: string | null;
  /** Null: not signed. */
  readonly keys: Keys | null;
  readonly legacySts: boolean;
}

type Values = Readonly<Record<string, unknown>>;

const USER_AGENT = 'aws-cli/2.30.7 ua/2.1 os/linux lang/python#3.13.7 md/prompt#off';

/** Sends an operation through the door, as the CLI would to AWS, and reads the answer. */
export async function callOperation(
  operation: Operation,
  params: Values,
  { region, keys, legacySts }: CallSettings,
  { door, now }: Pick<Surroundings, 'door' | 'now'>,
): Promise<Result<Values, Failure>> {
  const endpoint = endpointOf(operation.service, region, legacySts);
  if (!endpoint.ok) return endpoint;
  const plain = writeRequest(operation, params, endpoint.value);
  const userAgent = `${USER_AGENT} md/command#${operation.service}.${xformName(operation.name)}`;
  const sent = { ...plain, headers: { ...plain.headers, 'user-agent': userAgent } };
  const signed = await signRequest(sent, endpoint.value, operation.unsigned ? null : keys, now());
  const response = await door(signed);
  const { service } = endpoint.value;
  if (response.status < 300) return ok(readAnswer(operation, service, response));
  return err({ reason: 'refused', operation: operation.name, ...readError(service, response) });
}
