export * from './lookupEvents.ts';
