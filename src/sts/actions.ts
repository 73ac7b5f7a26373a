import { defineAction, type Action } from '../pipeline/action.ts';
import { stagesOf } from '../pipeline/stage.ts';
import { noSuchOperation } from '../pipeline/stages/receive.ts';
import { assumeRole } from './assumeRole.ts';
import { assumeRoleWithSAML } from './assumeRoleWithSAML.ts';
import { assumeRoleWithWebIdentity } from './assumeRoleWithWebIdentity.ts';
import { assumeRoot } from './assumeRoot.ts';
import { decodeAuthorizationMessage } from './decodeAuthorizationMessage.ts';
import { getAccessKeyInfo } from './getAccessKeyInfo.ts';
import { getCallerIdentity } from './getCallerIdentity.ts';
import { getDelegatedAccessToken } from './getDelegatedAccessToken.ts';
import { getFederationToken } from './getFederationToken.ts';
import { getSessionToken } from './getSessionToken.ts';
import { getWebIdentityToken } from './getWebIdentityToken.ts';

const MODELLED: ReadonlyMap<string, Action> = new Map([
  ['AssumeRole', assumeRole],
  ['AssumeRoleWithSAML', assumeRoleWithSAML],
  ['AssumeRoleWithWebIdentity', assumeRoleWithWebIdentity],
  ['AssumeRoot', assumeRoot],
  ['DecodeAuthorizationMessage', decodeAuthorizationMessage],
  ['GetAccessKeyInfo', getAccessKeyInfo],
  ['GetCallerIdentity', getCallerIdentity],
  ['GetDelegatedAccessToken', getDelegatedAccessToken],
  ['GetFederationToken', getFederationToken],
  ['GetSessionToken', getSessionToken],
  ['GetWebIdentityToken', getWebIdentityToken],
]);

/** The action of an STS operation; other names, those of permissions among them, are no operations (A-044, B-080). */
export const stsAction = (operation: string): Action =>
  MODELLED.get(operation) ??
  defineAction(`sts:${operation}`, stagesOf(noSuchOperation('2011-06-15')), ({ world }) => ({
    world,
    response: null,
  }));
