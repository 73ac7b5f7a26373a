import type { Step } from '../../trace/step.ts';
import type { Denial } from '../denial.ts';
import { isAwsManaged, type StatementPlace } from '../places.ts';
import { editorOf } from './editorOf.ts';
import type { Fix } from './fix.ts';
import { hasOwnPolicy } from './hasOwnPolicy.ts';
import { meetTest } from './meetTest.ts';
import { sessionOperation } from './sessionOperation.ts';
import { statementToWrite } from './statementToWrite.ts';

/** How to come by the Allow that is missing: by mending the statement that came nearest, or by another one. */
export function allowCall(denial: Denial): Fix | null {
  const { place, unreadable, cause, call } = denial;
  const [unread] = unreadable;
  if (denial.type === 'session') return newStatement(denial);
  if (cause === 'unreadable' && unread) {
    const { policy, problems } = unread;
    return { code: 'mendText', params: { policy, problems, editor: editorOf(denial) } };
  }
  const failing = denial.elements.filter(({ outcome }) => outcome === 'stop');
  const another = failing.some((step) => isForOtherAction(step, call.action, failing.length === 1));
  if (!place || another || isAwsManaged(place.policy)) return newStatement(denial);
  return mendElement(denial, place);
}

/** Whether the statement was written for something else; one for the same service that misses nothing else can be extended. */
function isForOtherAction({ evidence }: Step, action: string, alone: boolean): boolean {
  if (evidence?.element !== 'Action' && evidence?.element !== 'NotAction') return false;
  const service = action.slice(0, action.indexOf(':') + 1).toLowerCase();
  return !alone || !evidence.expected.some((value) => value.toLowerCase().startsWith(service));
}

function newStatement(denial: Denial): Fix | null {
  const { type, place, call, level } = denial;
  const editor = editorOf(denial);
  const statement = { ...statementToWrite(type, call), editor };
  const policy = place?.policy ?? (type === 'identity' ? undefined : denial.documents[0]);
  const holder = call.caller?.holder ?? null;
  if (type === 'session') {
    return { code: 'passSessionPolicy', params: { ...statement, operation: sessionOperation(call) } };
  }
  if (type === 'scp' && !place) {
    return level === null ? null : { code: 'attachFullAccess', params: { level, editor } };
  }
  if (policy && !isAwsManaged(policy)) return { code: 'addStatement', params: { ...statement, policy } };
  if (type === 'boundary') {
    return holder === null ? null : { code: 'setBoundary', params: { ...statement, holder, denies: false } };
  }
  if (type === 'identity' && holder !== null) {
    return { code: 'attachPolicy', params: { ...statement, holder } };
  }
  return type === 'resource' ? newPolicy(denial) : null;
}

/** For a resource that has no policy so far; of some kinds none can have one, and some are nobody's in the lab. */
function newPolicy(denial: Denial): Fix {
  const { target } = denial.call;
  if (target && target.accountId === null) {
    return { code: 'unknownOwner', params: { resource: target.arn } };
  }
  if (target?.accountId && !hasOwnPolicy(target.arn)) {
    return { code: 'callFromAccount', params: { resource: target.arn, accountId: target.accountId } };
  }
  const statement = statementToWrite(denial.type, denial.call);
  return { code: 'writePolicy', params: { ...statement, editor: editorOf(denial) } };
}

function mendElement(denial: Denial, place: StatementPlace): Fix | null {
  const { call, deciding } = denial;
  const { reason, evidence } = deciding;
  const editor = editorOf(denial);
  switch (denial.cause) {
    case 'principal':
      return call.caller && { code: 'nameCaller', params: { place, caller: call.caller, editor } };
    case 'notPrincipal':
      return call.caller && { code: 'replaceNotPrincipal', params: { place, caller: call.caller, editor } };
    case 'principalRecreated': {
      const arn = reason.code === 'element.principalRecreated' ? reason.params.arn : '';
      return { code: 'saveAgain', params: { place, arn, editor } };
    }
    case 'misplaced':
      return { code: 'dropElement', params: { place, element: evidence?.element ?? '', editor } };
    case 'action':
    case 'resource': {
      const { element } = evidence ?? {};
      const value = evidence?.found?.[0] ?? '';
      if (element === 'Action' || element === 'Resource') {
        return { code: 'addValue', params: { place, element, value, editor } };
      }
      return element === 'NotAction' || element === 'NotResource'
        ? { code: 'takeOut', params: { place, element, wanted: value, editor } }
        : null;
    }
    case 'variable': {
      const variables = reason.code === 'element.variableWithoutValue' ? reason.params.variables : [];
      const resource = evidence?.found?.[0] ?? '';
      return { code: 'replaceVariable', params: { place, variables, resource, editor } };
    }
    default:
      return meetTest(denial, place);
  }
}
