import { defineAction, type Action } from '../pipeline/action.ts';
import { stagesOf } from '../pipeline/stage.ts';
import { notModelledYet } from '../pipeline/stages/receive.ts';
import { assumeRole } from './assumeRole.ts';
import { getCallerIdentity } from './getCallerIdentity.ts';

const MODELLED: ReadonlyMap<string, Action> = new Map(
  [assumeRole, getCallerIdentity].map((action) => [action.name, action]),
);

/** The STS action of that name. STS is never answered by policies alone, so what is not modelled says so. */
export const stsAction = (name: string): Action =>
  MODELLED.get(name) ??
  defineAction(name, stagesOf(notModelledYet), ({ world }) => ({ world, response: null }));
