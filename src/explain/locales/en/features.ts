import type { Catalogue } from '../../catalogue.ts';
import { say } from '../../phrase.ts';

export const features: Catalogue['features'] = {
  operation: (name) => say`the operation ${name}`,
  parameter: (name) => say`the parameter ${name}`,
  managedPolicy: (name) => say`the managed policy ${name}`,
  caller: (name) => say`calls by ${name}`,
  policy: (name) => say`the policy ${name}, of which not every statement can be read,`,
};
