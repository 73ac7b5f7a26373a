import type { GrammarFixCode } from '../policy/fix.ts';
import type { GrammarCode, Problem } from '../policy/problem.ts';
import { ARN } from './fixtureReasons.ts';

/** Advice has its own samples, beside its words. */
export const PROBLEMS: Readonly<Record<GrammarCode, readonly Problem['params'][]>> = {
  'json.syntax': [{ fault: 'CommaExpected' }, { fault: 'Unheard' }],
  'json.empty': [{}],
  'json.tooDeep': [{ limit: 64 }],
  'json.tooLarge': [{ characters: 300_000, limit: 262_144 }],
  'json.duplicateKey': [{ key: 'Effect' }],
  'json.characters': [
    { character: 'U+FEFF', count: 1 },
    { character: 'U+1F600', count: 3 },
  ],
  'shape.notAnObject': [{ found: 'array' }, { found: 'null' }],
  'shape.unknownElement': [
    { element: 'Actions', nearest: 'Action' },
    { element: 'Acts', nearest: '' },
  ],
  'shape.wrongType': [
    { element: 'Statement', expected: 'statement', found: 'string' },
    { element: 'Principal', expected: 'principal', found: 'number' },
    { element: 'StringEquals', expected: 'object', found: 'boolean' },
  ],
  'shape.emptyList': [{ element: 'Action' }],
  'shape.unknownOperator': [
    { operator: 'stringEquals', nearest: 'StringEquals' },
    { operator: 'Matches', nearest: '' },
  ],
  'shape.missingElement': [{ element: 'Effect' }, { element: 'Action' }, { element: 'Statement' }],
  'shape.bothElements': [{ element: 'Action', other: 'NotAction' }],
  'shape.effectValue': [{ found: 'allow' }],
  'shape.versionValue': [{ found: '2026-01-01' }],
  'shape.barePrincipal': [{ principal: '111122223333' }],
  'shape.principalType': [
    { type: 'Aws', nearest: 'AWS' },
    { type: 'Anyone', nearest: '' },
  ],
  'shape.emptyPrincipal': [{ element: 'Principal' }],
  'grammar.prohibitedElement': [
    { element: 'Resource', kind: 'trust' },
    { element: 'Principal', kind: 'identity' },
    { element: 'Principal', kind: 'session' },
    { element: 'NotAction', kind: 'rcp' },
    { element: 'Id', kind: 'scp' },
  ],
  'grammar.requiredElement': [
    { element: 'Principal', kind: 'resource' },
    { element: 'Resource', kind: 'scp' },
  ],
  'grammar.versionRequired': [
    { found: '', kind: 'managed' },
    { found: '2008-10-17', kind: 'rcp' },
  ],
  'grammar.duplicateSid': [{ sid: 'One' }],
  'grammar.sidCharacters': [{ sid: 'a b' }],
  'grammar.actionForm': ['noService', 'colons', 'service', 'name'].map((fault) => ({ action: 'x', fault })),
  'grammar.resourceForm': ['noArn', 'partition', 'service', 'parts', 'region', 'iamType'].map((fault) => ({
    resource: 'reports',
    fault,
  })),
  'grammar.principalForm': [
    ...['wildcard', 'group', 'instanceProfile', 'anyService'].map((fault) => ({
      principal: 'x',
      type: 'AWS',
      fault,
    })),
    ...['AWS', 'Service', 'Federated', '*'].map((type) => ({ principal: 'x', type, fault: 'form' })),
  ],
  'grammar.principalPlacement': [
    { type: 'Federated', principal: 'accounts.google.com', kind: 'resource' },
    { type: 'CanonicalUser', principal: 'abc', kind: 'trust' },
  ],
  'grammar.principalUnknown': [{ principal: ARN, type: 'AWS' }],
  'grammar.trustAction': [{ action: 's3:*' }, { action: 'NotAction' }],
  'grammar.oidcCondition': [{ provider: 'gitlab.com', key: 'gitlab.com:sub' }],
  'grammar.conditionKeyForm': [{ key: 'username' }, { key: '' }],
  'grammar.dateValue': [{ operator: 'DateLessThan', value: 'tomorrow' }],
  'grammar.rcpEffect': [{}],
  'grammar.rcpPrincipal': [{ principal: ARN }],
  'grammar.rcpAction': [
    { action: '*', service: '' },
    { action: 'ec2:*', service: 'ec2' },
  ],
  'grammar.quota': [
    { quota: 'ACLSizePerRole', characters: 3000, limit: 2048, spaces: 'free' },
    { quota: 'SCP', characters: 30_000, limit: 10_240, spaces: 'counted' },
    { quota: 'inline', characters: 3000, limit: 2048, spaces: 'free', holder: 'user', name: 'Ana' },
  ],
  'problems.more': [{ count: 1 }, { count: 7 }],
};

export const GRAMMAR_FIXES: Readonly<Record<GrammarFixCode, readonly Problem['params'][]>> = {
  respell: [{}],
  quote: [{}],
  remove: [{ element: 'Resource' }, { key: 'Effect' }, {}],
  removeComma: [{}],
  insertComma: [{}],
  removeComment: [{}],
  straightenQuotes: [{}],
  removeCharacters: [{}],
  setVersion: [{}],
  renameSid: [{}],
  addPrincipal: [{}],
  wrapPrincipal: [{}],
  trustAccount: [{}],
  trustByCondition: [{}],
};
