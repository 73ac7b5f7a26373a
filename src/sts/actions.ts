import { defineAction, type Action } from '../pipeline/action.ts';
import { stagesOf } from '../pipeline/stage.ts';
import { notModelledYet } from '../pipeline/stages/receive.ts';
import { assumeRole } from './assumeRole.ts';
import { getCallerIdentity } from './getCallerIdentity.ts';
import { getFederationToken } from './getFederationToken.ts';
import { getSessionToken } from './getSessionToken.ts';

const MODELLED: ReadonlyMap<string, Action> = new Map([
  ['AssumeRole', assumeRole],
  ['GetCallerIdentity', getCallerIdentity],
  ['GetFederationToken', getFederationToken],
  ['GetSessionToken', getSessionToken],
]);

/** The action of an STS operation. STS is never answered by policies alone, so what is not modelled says so. */
export const stsAction = (operation: string): Action =>
  MODELLED.get(operation) ??
  defineAction(`sts:${operation}`, stagesOf(notModelledYet), ({ world }) => ({ world, response: null }));
