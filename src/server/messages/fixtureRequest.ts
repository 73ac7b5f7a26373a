import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest as SmithyRequest } from '@smithy/protocol-http';
import { SignatureV4 } from '@smithy/signature-v4';
import { SERVICES } from '../../operations/services.ts';
import { fromSmithy } from '../../protocol/fixture.ts';
import { encodePercent, type HttpRequest } from '../../protocol/http.ts';
import type { World } from '../../world/world.ts';

/*
 * Requests that are written and signed by hand, so that anything in them can be wrong.
 */

export type Params = Readonly<Record<string, unknown>>;

/** A request: which operation, with what, signed by whom. */
export interface Ask {
  /** `service:Operation`. */
  readonly call: string;
  readonly params?: Params | ((world: World) => Params | Promise<Params>);
  /** A user's name, `issued` for the session made last, null for nobody; Ana when left out. */
  readonly as?: string | null;
  /** How much later than the last request, an ISO 8601 duration. */
  readonly after?: string;
  readonly region?: string;
  readonly host?: string;
  /** What the signature is made with instead of what is right. */
  readonly signed?: {
    readonly accessKeyId?: string;
    readonly secretAccessKey?: string;
    readonly sessionToken?: string | undefined;
    readonly region?: string;
    readonly service?: string;
    readonly at?: string;
  };
  readonly method?: string;
  readonly path?: string;
  /** Where the call comes from, which no request says of itself: condition keys. */
  readonly context?: Readonly<Record<string, string>>;
  /** Changes what was signed. */
  readonly spoil?: (request: HttpRequest) => HttpRequest;
}

/** The request as it comes to the door. */
export async function requestOf(ask: Ask, world: World): Promise<HttpRequest> {
  const { spoil = (request) => request, signed = {}, as } = ask;
  const params = typeof ask.params === 'function' ? await ask.params(world) : (ask.params ?? {});
  const [service = ''] = ask.call.split(':');
  const region = ask.region ?? (service === 'iam' || service === 'organizations' ? 'us-east-1' : 'eu-west-1');
  const unsigned = unsignedRequest(ask, params, region);
  if (as === null) return spoil(await fromSmithy(unsigned));
  const signer = new SignatureV4({
    service: signed.service ?? service,
    region: signed.region ?? region,
    credentials: { ...keysOf(world, as ?? 'Ana'), ...definedOf(signed) },
    sha256: Sha256,
  });
  const made = await signer.sign(unsigned, { signingDate: new Date(signed.at ?? world.clock) });
  return spoil(await fromSmithy(made as SmithyRequest));
}

function unsignedRequest(ask: Ask, params: Params, region: string): SmithyRequest {
  const [name = '', operation = ''] = ask.call.split(':');
  const service = SERVICES.find((each) => each.name === name);
  const host = ask.host ?? (name === 'iam' ? 'iam.amazonaws.com' : `${name}.${region}.amazonaws.com`);
  const isJson = service?.protocol === 'json';
  const type = isJson ? 'application/x-amz-json-1.1' : 'application/x-www-form-urlencoded';
  const named = { Action: operation, Version: service?.apiVersion, ...params };
  const body = isJson ? JSON.stringify(params) : formOf(fieldsOf(named, '', service?.protocol === 'ec2'));
  const isBare = ask.method === 'GET';
  return new SmithyRequest({
    method: ask.method ?? 'POST',
    hostname: host,
    path: ask.path ?? '/',
    headers: {
      host,
      ...(!isBare && { 'content-type': type }),
      ...(isJson && { 'x-amz-target': `${service.targetPrefix}.${operation}` }),
      ...(name === 's3' && { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' }),
    },
    ...(!isBare && { body }),
  });
}

/** `Tags.member.1.Key`; in EC2 `Tag.1.Key`. */
function fieldsOf(value: unknown, name: string, isEc2: boolean): readonly (readonly [string, string])[] {
  const below = (key: string | number): string => (name === '' ? String(key) : `${name}.${key}`);
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      fieldsOf(item, below(isEc2 ? index + 1 : `member.${index + 1}`), isEc2),
    );
  }
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, each]) => fieldsOf(each, below(key), isEc2));
  }
  return [[name, String(value)]];
}

const formOf = (fields: readonly (readonly [string, string])[]): string =>
  fields.map(([name, value]) => `${encodePercent(name)}=${encodePercent(value)}`).join('&');

function keysOf(
  world: World,
  as: string,
): { accessKeyId: string; secretAccessKey: string; sessionToken?: string } {
  if (as === 'issued') {
    const session = world.sessions.at(-1);
    if (!session) throw new Error('no session has been issued');
    const { accessKeyId, secretAccessKey, sessionToken } = session;
    return { accessKeyId, secretAccessKey, sessionToken };
  }
  const user = world.accounts.flatMap(({ users }) => users).find(({ name }) => name === as);
  const key = user?.accessKeys[0];
  if (!key) throw new Error(`${as} has no key`);
  return { accessKeyId: key.id, secretAccessKey: key.secret };
}

/** Which of the signer's credentials are given; a token that is given as undefined is left out. */
const definedOf = (signed: NonNullable<Ask['signed']>): object =>
  Object.fromEntries(
    (['accessKeyId', 'secretAccessKey', 'sessionToken'] as const)
      .filter((name) => Object.hasOwn(signed, name))
      .map((name) => [name, signed[name]]),
  );
