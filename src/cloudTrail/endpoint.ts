import type { Call } from '../call/call.ts';
import { SERVICES } from '../operations/services.ts';
import { textParam, type Logged } from './logged.ts';
import { shared } from './shared.ts';

/** Calls of the global endpoint, and of services that have no other, are logged in us-east-1 (G-021, A-049). */
export const awsRegion = (call: Call): string => {
  const onlyGlobal = call.service === 'sts' ? null : globalOf(call);
  return onlyGlobal?.region ?? (call.globalEndpoint ? 'us-east-1' : call.region);
};

const globalOf = ({ service }: Call) => SERVICES.find(({ name }) => name === service)?.global ?? null;

/** The connection, with the host name that was called (G-022); null for services, which are not asked over it. */
export function tlsDetails(logged: Logged) {
  if (logged.caller.kind === 'service') return null;
  const host = hostOf(logged);
  return connections(host, () => ({
    tlsVersion: 'TLSv1.3',
    cipherSuite: 'TLS_AES_128_GCM_SHA256',
    clientProvidedHostHeader: host,
  }));
}

const connections = shared<{ tlsVersion: string; cipherSuite: string; clientProvidedHostHeader: string }>();

/** The host name of the endpoint that was called. */
export function hostOf(logged: Logged): string {
  const { call } = logged;
  const { service, region, globalEndpoint } = call;
  const global = globalOf(call);
  if (global && (service !== 'sts' || globalEndpoint)) return global.host;
  const bucket = service === 's3' ? textParam(logged, 'Bucket') : '';
  return `${bucket === '' ? '' : `${bucket}.`}${service}.${region}.amazonaws.com`;
}
