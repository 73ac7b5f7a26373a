import type { ServiceOperation } from '../serviceOperation.ts';
import { lookupEvents } from './lookupEvents.ts';

/** What the lab carries out of AWS CloudTrail. */
export const CLOUDTRAIL_ENTRIES: readonly ServiceOperation[] = [lookupEvents];
