import type { Node } from 'jsonc-parser';
import { parseOperator } from './conditions/operators.ts';
import { members, readJson, spanOf, type Property, type Report } from './json.ts';
import type { Problem } from './problem.ts';
import type { Located, Span } from './span.ts';
import type {
  ConditionSyntax,
  ConditionTestSyntax,
  ListSyntax,
  PolicySyntax,
  PrincipalEntry,
  PrincipalSyntax,
  StatementSyntax,
} from './syntax.ts';

/**
 * Reads a policy document. Never throws: text that is not JSON, or JSON of the wrong shape, gives problems with spans,
 * and whatever could be read stands in the tree. Rules C-003 (one or many), C-005 (Effect), C-006 (duplicate keys).
 */
export function parsePolicy(text: string): PolicySyntax {
  const problems: Problem[] = [];
  const report: Report = (code, span, params = {}) => {
    problems.push({ code, severity: 'error', span, params });
  };
  const root = readJson(text, report);
  const document = root ? readDocument(root, report) : { version: null, id: null, statements: [] };
  problems.sort((a, b) => a.span.start - b.span.start);
  return { text, ...document, problems };
}

function readDocument(root: Node, report: Report): Pick<PolicySyntax, 'version' | 'id' | 'statements'> {
  let version: Located<string> | null = null;
  let id: Located<string> | null = null;
  let statements: StatementSyntax[] = [];
  let hasStatement = false;
  if (root.type !== 'object') {
    report('shape.notAnObject', spanOf(root), { found: root.type });
    return { version, id, statements };
  }
  for (const property of members(root, report)) {
    if (!property.value) continue;
    if (property.name === 'Version') {
      version = readString(property, report);
      if (version && version.value !== '2012-10-17' && version.value !== '2008-10-17') {
        report('shape.versionValue', version.span, { found: version.value });
      }
    } else if (property.name === 'Id') id = readString(property, report);
    else if (property.name === 'Statement') {
      hasStatement = true;
      statements = readStatements(property, property.value, report);
    } else {
      report('shape.unknownElement', property.keySpan, {
        element: property.name,
        nearest: nearest(property.name, DOCUMENT),
      });
    }
  }
  if (!hasStatement) report('shape.missingElement', spanOf(root), { element: 'Statement' });
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

/** The element that differs from a misspelt one in case or plural only, or an empty string. */
const nearest = (name: string, known: readonly string[]): string =>
  known.find((element) => element.toLowerCase().replace(/s$/, '') === name.toLowerCase().replace(/s$/, '')) ??
  '';

function readStatements(property: Property, value: Node, report: Report): StatementSyntax[] {
  if (value.type === 'object') return [readStatement(value, 0, report)];
  if (value.type !== 'array') {
    report('shape.wrongType', spanOf(value), {
      element: 'Statement',
      expected: 'statement',
      found: value.type,
    });
    return [];
  }
  const nodes = value.children ?? [];
  if (nodes.length === 0) report('shape.emptyList', property.span, { element: 'Statement' });
  const statements: StatementSyntax[] = [];
  nodes.forEach((node, index) => {
    if (node.type === 'object') statements.push(readStatement(node, index, report));
    else
      report('shape.wrongType', spanOf(node), {
        element: 'Statement',
        expected: 'statement',
        found: node.type,
      });
  });
  return statements;
}

function readStatement(node: Node, index: number, reportOutside: Report): StatementSyntax {
  let broken = false;
  const report: Report = (code, span, params) => {
    broken = true;
    reportOutside(code, span, params);
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
  for (const property of members(node, report)) {
    const { name } = property;
    if (!property.value) {
      broken = true;
    } else if (name === 'Sid') sid = readString(property, report);
    else if (name === 'Effect') effect = readEffect(property, report);
    else if (name === 'Principal' || name === 'NotPrincipal')
      principals[name] = readPrincipal(property, property.value, report);
    else if (name === 'Action' || name === 'NotAction' || name === 'Resource' || name === 'NotResource') {
      lists[name] = readList(property, property.value, report);
    } else if (name === 'Condition') condition = readCondition(property, property.value, report);
    else
      report('shape.unknownElement', property.keySpan, { element: name, nearest: nearest(name, STATEMENT) });
  }
  const here = { start: node.offset, end: node.offset + 1 };
  if (!effect && !(node.children ?? []).some((child) => child.children?.[0]?.value === 'Effect')) {
    report('shape.missingElement', here, { element: 'Effect' });
  }
  if (!lists.Action && !lists.NotAction) report('shape.missingElement', here, { element: 'Action' });
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
    report('shape.bothElements', negative.keySpan, { element, other: `Not${element}` });
}

function readString(property: Property, report: Report): Located<string> | null {
  const { value } = property;
  if (!value) return null;
  if (value.type === 'string') return { value: value.value as string, span: spanOf(value) };
  report('shape.wrongType', spanOf(value), { element: property.name, expected: 'string', found: value.type });
  return null;
}

function readEffect(property: Property, report: Report): Located<string> | null {
  const effect = readString(property, report);
  if (effect && effect.value !== 'Allow' && effect.value !== 'Deny') {
    report('shape.effectValue', effect.span, { found: effect.value });
  }
  return effect;
}

/** One string or a list of strings (C-003). */
function readList(property: Property, value: Node, report: Report): ListSyntax {
  const values = readStrings(property.name, value, report, STRING_ONLY);
  if (values.length === 0 && value.type === 'array' && (value.children ?? []).length === 0) {
    report('shape.emptyList', property.span, { element: property.name });
  }
  return { span: property.span, keySpan: property.keySpan, values };
}

const STRING_ONLY: ReadonlySet<string> = new Set(['string']);
const SCALARS: ReadonlySet<string> = new Set(['string', 'number', 'boolean']);

function readStrings(
  element: string,
  value: Node,
  report: Report,
  types: ReadonlySet<string>,
): Located<string>[] {
  const nodes = value.type === 'array' ? (value.children ?? []) : [value];
  const values: Located<string>[] = [];
  for (const node of nodes) {
    if (types.has(node.type)) values.push({ value: String(node.value), span: spanOf(node) });
    else report('shape.wrongType', spanOf(node), { element, expected: 'string', found: node.type });
  }
  return values;
}

/** `"*"`, or an object of principal types with one or many values each (C-027, C-042). */
function readPrincipal(property: Property, value: Node, report: Report): PrincipalSyntax {
  const entries: PrincipalEntry[] = [];
  if (value.type === 'string') {
    const span = spanOf(value);
    if (value.value === '*') entries.push({ type: '*', value: '*', span });
    else report('grammar.principalForm', span, { principal: value.value as string });
  } else if (value.type === 'object') {
    for (const member of members(value, report)) {
      if (!member.value) continue;
      if (!PRINCIPAL_TYPES.has(member.name)) {
        report('grammar.principalForm', member.keySpan, { principal: member.name });
        continue;
      }
      for (const located of readStrings(member.name, member.value, report, STRING_ONLY)) {
        entries.push({ type: member.name, value: located.value, span: located.span });
      }
    }
  } else {
    report('shape.wrongType', spanOf(value), {
      element: property.name,
      expected: 'principal',
      found: value.type,
    });
  }
  return { span: property.span, keySpan: property.keySpan, entries };
}

const PRINCIPAL_TYPES: ReadonlySet<string> = new Set(['AWS', 'Service', 'Federated', 'CanonicalUser']);

/** `{ operator: { key: values } }`; every operator over every key is one test (D-001). */
function readCondition(property: Property, value: Node, report: Report): ConditionSyntax {
  const tests: ConditionTestSyntax[] = [];
  if (value.type !== 'object') {
    report('shape.wrongType', spanOf(value), { element: 'Condition', expected: 'object', found: value.type });
    return { span: property.span, keySpan: property.keySpan, tests };
  }
  for (const operator of members(value, report)) {
    if (!parseOperator(operator.name)) {
      report('shape.unknownOperator', operator.keySpan, { operator: operator.name });
    }
    if (operator.value?.type !== 'object') {
      if (operator.value) {
        report('shape.wrongType', spanOf(operator.value), {
          element: operator.name,
          expected: 'object',
          found: operator.value.type,
        });
      }
      continue;
    }
    for (const key of members(operator.value, report)) {
      if (!key.value) continue;
      tests.push({
        operator: { value: operator.name, span: operator.keySpan },
        key: { value: key.name, span: key.keySpan },
        span: key.span,
        values: readStrings(key.name, key.value, report, SCALARS),
      });
    }
  }
  return { span: property.span, keySpan: property.keySpan, tests };
}
