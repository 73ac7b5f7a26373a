import type { Service } from '../operations/service.ts';

/** What a host name tells. */
export interface NamedEndpoint {
  readonly service: string;
  readonly region: string;
  /** Whether it is the endpoint that belongs to no Region. */
  readonly isGlobal: boolean;
  /** The bucket in front of an S3 host. */
  readonly bucket: string | null;
}

const REGION = '[a-z]{2}(?:-[a-z]+)+-\\d{1,2}';
const WHOLE_REGION = new RegExp(`^${REGION}$`);
const S3_HOST = new RegExp(`^(?:(.+)\\.)?s3(?:-fips)?(?:\\.dualstack)?(?:[.-](${REGION}))?$`);
const REGIONAL_HOST = new RegExp(`^([a-z0-9-]+?)(?:-fips)?\\.(${REGION})$`);

/** Whether a text has the form of a Region's name. */
export const isRegion = (text: string): boolean => WHOLE_REGION.test(text);

/** Reads one of AWS's host names, such as `sts.eu-west-1.amazonaws.com`; null for any other. */
export function readAwsHost(host: string, services: readonly Service[]): NamedEndpoint | null {
  const name = nameOf(host);
  const owner = services.find(({ global }) => global?.host === name);
  if (owner?.global)
    return { service: owner.name, region: owner.global.region, isGlobal: true, bucket: null };
  const prefix = /^(.+)\.(?:amazonaws\.com(?:\.cn)?|api\.aws)$/.exec(name)?.[1];
  if (prefix === undefined) return null;
  const s3 = S3_HOST.exec(prefix);
  if (s3) return { service: 's3', region: s3[2] ?? 'us-east-1', isGlobal: false, bucket: s3[1] ?? null };
  const [, service, region] = REGIONAL_HOST.exec(prefix) ?? [];
  return service === undefined || region === undefined
    ? null
    : { service, region, isGlobal: false, bucket: null };
}

/**
 * Whether the lab itself is called by that host: it stands for all of AWS. By any address, but by no other name, so that no
 * page of a foreign name can reach it (DNS rebinding).
 */
export const isLocalHost = (host: string): boolean =>
  /^(?:\d+\.\d+\.\d+\.\d+|\[[\da-f:.]+\]|(?:.+\.)?localhost)$/.test(nameOf(host));

/** The bucket in front of `localhost`; null where there is none. */
export const bucketOfLocalHost = (host: string): string | null =>
  /^(.+)\.localhost$/.exec(nameOf(host))?.[1] ?? null;

/** In lower case, without the port. */
const nameOf = (host: string): string => host.toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '');
