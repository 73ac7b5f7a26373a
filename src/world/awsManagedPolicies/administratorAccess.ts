import type { AwsManagedPolicy } from './awsManagedPolicy.ts';

export const administratorAccess: AwsManagedPolicy = {
  name: 'AdministratorAccess',
  path: '/',
  version: 'v1',
  reducedTo: null,
  document: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
};
