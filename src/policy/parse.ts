import type { Node } from 'jsonc-parser';
import { respell, respellAs } from './fix.ts';
import { members, readJson, spanOf, type Property, type Report } from './json.ts';
import { nearest } from './nearest.ts';
import { readCondition } from './readCondition.ts';
import { readPrincipal } from './readPrincipal.ts';
import { readList, readString } from './readStrings.ts';
import type { Problem } from './problem.ts';
import { MAX_PROBLEMS, moreProblems } from './problemList.ts';
import type { Located, Span } from './span.ts';
import type {
  ConditionSyntax,
  ListSyntax,
  PolicySyntax,
  PrincipalSyntax,
  StatementSyntax,
} from './syntax.ts';

/**
 * Reads a policy document. Never throws: text that is not JSON, or JSON of the wrong shape, gives problems with spans,
 * and whatever could be read stands in the tree. Rules C-003 (one or many), C-005 (Effect), C-006 (duplicate keys).
 */
export function parsePolicy(text: string): PolicySyntax {
  const problems: Problem[] = [];
  let beyond: Span | null = null;
  let more = 0;
  const report: Report = (code, source, span, params = {}, fix = () => null) => {
    if (problems.length < MAX_PROBLEMS) {
      problems.push({ code, severity: 'error', span, params, source, fix: fix() });
    } else {
      beyond ??= span;
      more++;
    }
  };
  const root = readJson(text, report);
  const document = root ? readDocument(root, text, report) : { version: null, id: null, statements: [] };
  problems.sort((a, b) => rank(a) - rank(b) || a.span.start - b.span.start);
  if (beyond) problems.push(moreProblems(beyond, more));
  return { text, ...document, problems };
}

/** What breaks the JSON comes first: AWS looks no further. */
const rank = ({ code }: Problem): number => (code === 'json.syntax' ? 0 : 1);

function readDocument(
  root: Node,
  text: string,
  report: Report,
): Pick<PolicySyntax, 'version' | 'id' | 'statements'> {
  let version: Located<string> | null = null;
  let id: Located<string> | null = null;
  let statements: StatementSyntax[] = [];
  let hasStatement = false;
  if (root.type !== 'object') {
    report('shape.notAnObject', 'C-003', spanOf(root), { found: root.type });
    return { version, id, statements };
  }
  const properties = members(root, text, report);
  for (const property of properties) {
    const { name, value } = property;
    if (!value) continue;
    if (name === 'Version') version = readVersion(value, text, report);
    else if (name === 'Id') id = readString(name, value, text, report);
    else if (name === 'Statement') {
      hasStatement = true;
      statements = readStatements(property, value, text, report);
    } else reportUnknown(property, properties, DOCUMENT, report);
  }
  if (!hasStatement) report('shape.missingElement', 'C-003', spanOf(root), { element: 'Statement' });
  return { version, id, statements };
}

const DOCUMENT = ['Version', 'Id', 'Statement'];
const STATEMENT = [
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
];

/** A name that is no element here; respelt when it is near one that the object does not have yet. */
function reportUnknown(
  { name, keySpan }: Property,
  siblings: readonly Property[],
  known: readonly string[],
  report: Report,
): void {
  const meant = nearest(name, known);
  report('shape.unknownElement', 'C-003', keySpan, { element: name, nearest: meant ?? '' }, () =>
    meant === null || siblings.some((sibling) => sibling.name === meant) ? null : respell(keySpan, meant),
  );
}

function readStatements(property: Property, value: Node, text: string, report: Report): StatementSyntax[] {
  if (value.type === 'object') return [readStatement(value, 0, text, report)];
  if (value.type !== 'array') {
    report('shape.wrongType', 'C-003', spanOf(value), {
      element: 'Statement',
      expected: 'statement',
      found: value.type,
    });
    return [];
  }
  const nodes = value.children ?? [];
  if (nodes.length === 0) report('shape.emptyList', 'C-003', property.span, { element: 'Statement' });
  const statements: StatementSyntax[] = [];
  nodes.forEach((node, index) => {
    if (node.type === 'object') statements.push(readStatement(node, index, text, report));
    else
      report('shape.wrongType', 'C-003', spanOf(node), {
        element: 'Statement',
        expected: 'statement',
        found: node.type,
      });
  });
  return statements;
}

function readStatement(node: Node, index: number, text: string, reportOutside: Report): StatementSyntax {
  let broken = false;
  const report: Report = (...problem) => {
    broken = true;
    reportOutside(...problem);
  };
  let sid: Located<string> | null = null;
  let effect: Located<string> | null = null;
  let condition: ConditionSyntax | null = null;
  const principals: { Principal: PrincipalSyntax | null; NotPrincipal: PrincipalSyntax | null } = {
    Principal: null,
    NotPrincipal: null,
  };
  const lists: Record<'Action' | 'NotAction' | 'Resource' | 'NotResource', ListSyntax | null> = {
    Action: null,
    NotAction: null,
    Resource: null,
    NotResource: null,
  };
  const properties = members(node, text, report);
  for (const property of properties) {
    const { name, value } = property;
    if (!value) {
      broken = true;
    } else if (name === 'Sid') sid = readString(name, value, text, report);
    else if (name === 'Effect') effect = readEffect(value, text, report);
    else if (name === 'Principal' || name === 'NotPrincipal')
      principals[name] = readPrincipal(property, value, text, report);
    else if (name === 'Action' || name === 'NotAction' || name === 'Resource' || name === 'NotResource') {
      lists[name] = readList(property, value, text, report);
    } else if (name === 'Condition') condition = readCondition(property, value, text, report);
    else reportUnknown(property, properties, STATEMENT, report);
  }
  const here = { start: node.offset, end: node.offset + 1 };
  if (!effect && !properties.some(({ name }) => name === 'Effect')) {
    report('shape.missingElement', 'C-004', here, { element: 'Effect' });
  }
  if (!lists.Action && !lists.NotAction) {
    report('shape.missingElement', 'C-004', here, { element: 'Action' });
  }
  reportBoth(lists.Action, lists.NotAction, 'Action', report);
  reportBoth(lists.Resource, lists.NotResource, 'Resource', report);
  reportBoth(principals.Principal, principals.NotPrincipal, 'Principal', report);
  return {
    index,
    span: spanOf(node),
    sid,
    effect,
    principal: principals.Principal,
    notPrincipal: principals.NotPrincipal,
    action: lists.Action,
    notAction: lists.NotAction,
    resource: lists.Resource,
    notResource: lists.NotResource,
    condition,
    broken,
  };
}

function reportBoth(
  positive: { keySpan: Span } | null,
  negative: { keySpan: Span } | null,
  element: string,
  report: Report,
): void {
  if (positive && negative)
    report('shape.bothElements', 'C-004', negative.keySpan, { element, other: `Not${element}` });
}

function readVersion(value: Node, text: string, report: Report): Located<string> | null {
  const version = readString('Version', value, text, report);
  if (version && version.value !== '2012-10-17' && version.value !== '2008-10-17') {
    report('shape.versionValue', 'C-001', version.span, { found: version.value }, () =>
      respell(version.span, '2012-10-17', 'setVersion'),
    );
  }
  return version;
}

function readEffect(value: Node, text: string, report: Report): Located<string> | null {
  const effect = readString('Effect', value, text, report);
  if (effect && effect.value !== 'Allow' && effect.value !== 'Deny') {
    report('shape.effectValue', 'C-005', effect.span, { found: effect.value }, () =>
      respellAs(effect.span, nearest(effect.value, ['Allow', 'Deny'])),
    );
  }
  return effect;
}
