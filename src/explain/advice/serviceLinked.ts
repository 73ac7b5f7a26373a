import type { Denial } from '../denial.ts';
import type { Fix } from './fix.ts';

/** That a service-linked role is for its service alone, whatever is edited (E-048); null for all other calls. */
export function serviceLinked({ type, call }: Denial): Fix | null {
  const { caller, target, called } = call;
  if (!target?.arn.includes(':role/aws-service-role/')) return null;
  const isForOthers = called === 'sts:AssumeRole' && caller?.kind !== 'service';
  return type === 'trust' || isForOthers ? { code: 'serviceLinked', params: { role: target.arn } } : null;
}
