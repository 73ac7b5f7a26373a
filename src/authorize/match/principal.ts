import { valueAt } from '../../lib/valueAt.ts';
import type { PrincipalSet } from '../../policy/compile.ts';
import { GRANT_FORMS, type GrantForm } from '../../policy/grantForm.ts';
import type { PrincipalPattern } from '../../policy/principal.ts';
import type { Reason } from '../../trace/reason.ts';
import type { RuleId } from '../../trace/step.ts';
import { boundEntity, callerAccount, type Caller } from '../../world/caller.ts';
import type { Question } from '../question.ts';
import { DIFFERS, NOT_EXCLUDED, type NoteElement } from './element.ts';

/** Whether Principal names the caller, or NotPrincipal does not (C-027 to C-045). */
export const principalHolds = (set: PrincipalSet, question: Question): boolean =>
  grantForm(set, question) !== null;

/** The strongest form in which a policy names the caller; null when it does not. */
export function grantForm(set: PrincipalSet, question: Question): GrantForm | null {
  if (set.negated) return listedBy(set, question) < 0 ? 'anyone' : null;
  const named = strongest(set, question);
  return named < 0 ? null : formAt(set, named, question);
}

/** The same as `principalHolds`, noting the value that decided. */
export const judgePrincipal = (set: PrincipalSet, question: Question, note: NoteElement): boolean =>
  set.negated ? judgeNegated(set, question, note) : judgeNamed(set, question, note);

function judgeNamed(set: PrincipalSet, question: Question, note: NoteElement): boolean {
  const hit = strongest(set, question);
  const entry = valueAt(set.principals, hit);
  const form = formAt(set, hit, question);
  const recreated = entry ? null : recreatedIn(set, question);
  const reason: Reason = entry
    ? { code: 'element.matches', params: { matched: entry.written } }
    : recreated
      ? { code: 'element.principalRecreated', params: recreated }
      : DIFFERS;
  const rules = form ? FORM_RULES[form] : recreated ? RECREATED : NOT_NAMED;
  const span = entry?.span ?? set.syntax.span;
  note('Principal', form !== null, reason, rules, span, set.written, question.found.caller);
  return form !== null;
}

function judgeNegated(set: PrincipalSet, question: Question, note: NoteElement): boolean {
  const entry = valueAt(set.principals, listedBy(set, question));
  const holds = entry === undefined;
  const reason: Reason = entry
    ? { code: 'element.excluded', params: { matched: entry.written } }
    : (notSpared(set, question) ?? NOT_EXCLUDED);
  const span = entry?.span ?? set.syntax.span;
  note('NotPrincipal', holds, reason, NEGATED, span, set.written, question.found.caller);
  return holds;
}

/** Why a Deny does not leave out a caller whom it lists; null when it does not list the caller. */
function notSpared(set: PrincipalSet, question: Question): Reason | null {
  const { caller } = question.request;
  const forms = set.principals.map((_, index) => formAt(set, index, question));
  const own = forms.findIndex((form) => form !== null && form !== 'account');
  const matched = set.written[own >= 0 ? own : forms.indexOf('account')];
  if (matched === undefined || (own < 0 && !hasBoundary(caller))) return null;
  const lacks = hasBoundary(caller) ? 'boundary' : forms.includes('account') ? 'role' : 'account';
  return { code: 'element.notSpared', params: { matched, because: lacks } };
}

const NOT_NAMED: readonly RuleId[] = ['C-027'];
const RECREATED: readonly RuleId[] = ['C-035', 'C-036'];
const NEGATED: readonly RuleId[] = ['C-039', 'C-040'];

const FORM_RULES: Readonly<Record<GrantForm, readonly RuleId[]>> = {
  account: ['C-028'],
  role: ['C-027', 'C-035'],
  issuingUser: ['E-021'],
  anyone: ['C-033'],
  service: ['C-043'],
  federated: ['B-082', 'B-102'],
  user: ['C-027', 'C-035'],
  roleSession: ['C-027'],
  federatedUser: ['C-027', 'E-021'],
};

/** Position of the value that names the caller most directly, or -1. */
function strongest(set: PrincipalSet, question: Question): number {
  let best = -1;
  let strength = -1;
  for (let index = 0; index < set.principals.length; index++) {
    const form = formAt(set, index, question);
    if (form !== null && GRANT_FORMS.indexOf(form) > strength) {
      best = index;
      strength = GRANT_FORMS.indexOf(form);
    }
  }
  return best;
}

/**
 * Position of the value by which NotPrincipal leaves the caller out, or -1. With Allow any value that names the caller
 * does (C-040). With Deny its account has to be listed too, and for a role session its role, which is why listing only
 * some of them denies more than was meant; and nobody is left out who has a permissions boundary (C-039; AWS's page on
 * NotPrincipal). Root is its account; a service has none.
 */
function listedBy(set: PrincipalSet, question: Question): number {
  const { caller } = question.request;
  const forms = set.principals.map((_, index) => formAt(set, index, question));
  if (!set.denies) return forms.findIndex((form) => form !== null);
  if (hasBoundary(caller)) return -1;
  const alone = forms.findIndex((form) => form === 'anyone' || form === 'service');
  if (alone >= 0) return alone;
  const account = forms.indexOf('account');
  if (account < 0 || caller.kind === 'root') return account;
  return caller.kind === 'roleSession'
    ? forms.indexOf('role')
    : forms.findIndex((form) => form !== null && form !== 'account');
}

const hasBoundary = (caller: Caller): boolean => (boundEntity(caller)?.permissionsBoundary ?? null) !== null;

/** How the value at a position names the caller; null when it does not. */
function formAt(set: PrincipalSet, index: number, question: Question): GrantForm | null {
  const pattern = valueAt(set.principals, index)?.pattern;
  const form = pattern ? formOf(pattern, question.request.caller) : null;
  if (form === null || form === 'account' || form === 'anyone') return form;
  return pattern && isRecreated(pattern, question) ? null : form;
}

function formOf(pattern: PrincipalPattern, caller: Caller): GrantForm | null {
  switch (pattern.form) {
    case 'anyone':
      return 'anyone';
    case 'account':
      return callerAccount(caller) === pattern.accountId ? 'account' : null;
    case 'user':
      if (caller.kind === 'user' && caller.arn === pattern.arn) return 'user';
      return caller.kind === 'federatedUser' && caller.userArn === pattern.arn ? 'issuingUser' : null;
    case 'role':
      return caller.kind === 'roleSession' && caller.roleArn === pattern.arn ? 'role' : null;
    case 'roleSession':
      return caller.kind === 'roleSession' && caller.arn === pattern.arn ? 'roleSession' : null;
    case 'federatedUser':
      return caller.kind === 'federatedUser' && caller.arn === pattern.arn ? 'federatedUser' : null;
    case 'uniqueId':
      if (caller.kind === 'roleSession') return caller.role.id === pattern.id ? 'role' : null;
      if (caller.kind === 'user') return caller.user.id === pattern.id ? 'user' : null;
      return caller.kind === 'federatedUser' && caller.user?.id === pattern.id ? 'issuingUser' : null;
    case 'service':
      return caller.kind === 'service' && caller.service === pattern.service ? 'service' : null;
    case 'federated':
      return caller.kind === 'federated' && caller.provider === pattern.provider ? 'federated' : null;
    case 'canonicalUser':
    case 'malformed':
      return null;
  }
}

/** A principal made again under an old name is not the one that was trusted (C-035, C-036). */
function isRecreated(
  pattern: PrincipalPattern,
  { request, storedIds }: Question,
): pattern is Extract<PrincipalPattern, { form: 'user' | 'role' }> {
  if (pattern.form !== 'user' && pattern.form !== 'role') return false;
  const stored = storedIds[pattern.arn];
  return stored !== undefined && stored !== entityId(request.caller);
}

const entityId = (caller: Caller): string | null => boundEntity(caller)?.id ?? null;

/** The value that would name the caller, were it still who it was. */
function recreatedIn(
  { principals }: PrincipalSet,
  question: Question,
): { readonly arn: string; readonly storedId: string } | null {
  for (const { pattern } of principals) {
    if (formOf(pattern, question.request.caller) !== null && isRecreated(pattern, question)) {
      return { arn: pattern.arn, storedId: question.storedIds[pattern.arn] ?? '' };
    }
  }
  return null;
}
