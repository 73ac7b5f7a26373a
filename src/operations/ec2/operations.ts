export * from './associateIamInstanceProfile.ts';
export * from './instances.ts';
