import type { Service } from '../operations/service.ts';
import { ec2 } from './ec2/ec2.ts';
import { json } from './json/json.ts';
import type { Protocol } from './protocol.ts';
import { query } from './query/query.ts';
import { restXml } from './restXml/restXml.ts';

/** By the name that a service's entry has for it. */
export const PROTOCOLS: Readonly<Record<Service['protocol'], Protocol>> = {
  query,
  ec2,
  json,
  'rest-xml': restXml,
};
