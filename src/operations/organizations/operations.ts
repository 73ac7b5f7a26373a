export * from './organization.ts';
export * from './policies.ts';
export * from './policyTargets.ts';
