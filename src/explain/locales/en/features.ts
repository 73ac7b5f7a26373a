import type { Catalogue } from '../../catalogue.ts';
import { say, words } from '../../phrase.ts';
import { POLICY_TYPE_WORDS } from './words.ts';

export const features: Catalogue['features'] = {
  operation: (name) => say`the operation ${name}`,
  parameter: (name) => say`the parameter ${name}`,
  policyType: (name) => words(isPolicyType(name) ? POLICY_TYPE_WORDS[name] : name),
  managedPolicy: (name) => say`the managed policy ${name}`,
  policy: (name) => say`the policy ${name}, of which not every statement can be read,`,
  caller: (name) => say`calls by ${name}`,
};

const isPolicyType = (name: string): name is keyof typeof POLICY_TYPE_WORDS =>
  Object.hasOwn(POLICY_TYPE_WORDS, name);
