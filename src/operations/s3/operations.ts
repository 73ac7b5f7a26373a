export * from './bucketPolicies.ts';
export * from './buckets.ts';
export * from './objectLists.ts';
export * from './objects.ts';
