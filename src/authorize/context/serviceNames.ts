import { parseArn } from '../../world/names.ts';
import type { AccessRequest } from '../request.ts';
import { givenValue } from './contextKey.ts';

/**
 * All names of the service that calls, as the instance of its Region has them (D-034): the plain one and the one with
 * the Region before the domain. The Region is that of the resource which the service acts for, else the call's own.
 */
export function serviceNames(request: AccessRequest): readonly string[] | undefined {
  if (request.caller.kind !== 'service') return undefined;
  const { service } = request.caller;
  const [, plain, ownRegion, domain] = SERVICE_PRINCIPAL.exec(service) ?? [];
  if (plain === undefined || domain === undefined) return [service];
  const region = ownRegion ?? sourceRegion(request) ?? request.region;
  return [`${plain}.${domain}`, `${plain}.${region}.${domain}`];
}

/** `logs.amazonaws.com` or `logs.eu-west-1.amazonaws.com`. */
const SERVICE_PRINCIPAL = /^(.+?)(?:\.([a-z]{2}(?:-[a-z]+)+-\d))?\.(amazonaws\.com(?:\.cn)?)$/;

const sourceRegion = (request: AccessRequest): string | undefined =>
  parseArn(givenValue(request, 'aws:sourcearn') ?? '')?.region || undefined;
