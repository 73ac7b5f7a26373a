import type { ReasonParams } from '../trace/reason.ts';
import type { Step } from '../trace/step.ts';
import { isWithin } from './isWithin.ts';

/** A permission that a call needs besides its action, and what of the call needs it (B-080). */
export type NeededPermission = ReasonParams['permission.needed'];

/**
 * The part of a trace that belongs to one question put to the policies: the permission that a step was taken for, or
 * else the action of the call. The stages themselves belong to every question. Ids no longer tell positions.
 * @param step null: the action of the call
 */
export function askedSteps(trace: readonly Step[], step: Step | null): readonly Step[] {
  const permission = step && permissionAbove(trace, step);
  const others = new Set<number>();
  return trace.filter((each) => {
    const { id, parentId } = each;
    const isOther =
      parentId !== null &&
      (others.has(parentId) || (permission ? isBeside(each, permission) : isPermission(each)));
    if (isOther) others.add(id);
    return !isOther;
  });
}

/** The permission whose question a step belongs to; null for the action of the call itself. */
export function neededFor(trace: readonly Step[], step: Step): NeededPermission | null {
  const permission = permissionAbove(trace, step);
  return permission && neededIn(trace, permission);
}

/** The permissions asked for after the action, in that order. */
export const permissionSteps = (trace: readonly Step[]): readonly Step[] => trace.filter(isPermission);

/** What a permission's step asks for; null for other steps. */
export function neededIn(trace: readonly Step[], { id }: Step): NeededPermission | null {
  for (const { parentId, reason } of trace) {
    if (parentId === id && reason.code === 'permission.needed') return reason.params;
  }
  return null;
}

const isPermission = ({ question }: Step): boolean => question === 'permission';

/** Asked in the same stage, but not for that permission. */
const isBeside = ({ id, parentId }: Step, permission: Step): boolean =>
  parentId === permission.parentId && id !== permission.id;

const permissionAbove = (trace: readonly Step[], { id }: Step): Step | null =>
  permissionSteps(trace).find((permission) => isWithin(trace, id, permission.id)) ?? null;
