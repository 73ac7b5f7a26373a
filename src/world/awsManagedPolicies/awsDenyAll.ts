import type { AwsManagedPolicy } from './awsManagedPolicy.ts';

export const awsDenyAll: AwsManagedPolicy = {
  name: 'AWSDenyAll',
  path: '/',
  version: 'v2',
  reducedTo: null,
  document: {
    Version: '2012-10-17',
    Statement: [{ Sid: 'DenyAll', Effect: 'Deny', Action: ['*'], Resource: '*' }],
  },
};
