import { compileConditionTest, type CompiledConditionTest } from './conditions/conditionTest.ts';
import { compileGlob, type Glob } from './glob.ts';
import { parsePolicy } from './parse.ts';
import { compilePrincipal, type CompiledPrincipal } from './principal.ts';
import { compileResourcePattern, type ResourcePattern } from './resourcePattern.ts';
import type { ListSyntax, PolicySyntax, PrincipalSyntax, StatementSyntax } from './syntax.ts';
import { parseTemplate, type TemplatePart } from './template.ts';

/** A policy ready for evaluation: every pattern prepared once, every part still knowing the text it came from. */
export interface CompiledPolicy {
  readonly syntax: PolicySyntax;
  /** False when the text has errors; then only its whole statements are here. */
  readonly sound: boolean;
  readonly statements: readonly CompiledStatement[];
}

export interface CompiledStatement {
  readonly syntax: StatementSyntax;
  readonly effect: 'Allow' | 'Deny';
  /** Null in policies that name no principal (identity policies). */
  readonly principals: PrincipalSet | null;
  readonly actions: ActionSet;
  /** Null in trust policies: the resource is the role itself. */
  readonly resources: ResourceSet | null;
  readonly conditions: readonly CompiledConditionTest[];
}

/** Principal, or NotPrincipal when negated. */
export interface PrincipalSet {
  readonly negated: boolean;
  /** The statement's effect is Deny. */
  readonly denies: boolean;
  readonly syntax: PrincipalSyntax;
  /** The values as written. */
  readonly written: readonly string[];
  readonly principals: readonly CompiledPrincipal[];
}

/** Action, or NotAction when negated. */
export interface ActionSet {
  readonly negated: boolean;
  readonly syntax: ListSyntax;
  readonly written: readonly string[];
  /** One for each value, in lower case, since action names match ignoring case (C-019). */
  readonly patterns: readonly Glob[];
}

/** Resource, or NotResource when negated. */
export interface ResourceSet {
  readonly negated: boolean;
  readonly syntax: ListSyntax;
  readonly written: readonly string[];
  readonly values: readonly CompiledResource[];
  /** Whether any of the values has variables. */
  readonly variables: boolean;
}

export interface CompiledResource {
  /** Prepared once when the value has no variables, else null. */
  readonly fixed: ResourcePattern | null;
  /** Empty when the value has no variables. */
  readonly template: readonly TemplatePart[];
  /** What every match begins with: the text before the first wildcard or variable. */
  readonly prefix: string;
  /** Keys of the variables that have no default: without a value for each it matches nothing (C-051). */
  readonly needs: readonly string[];
}

const CACHE_LIMIT = 2000;
const cache = new Map<string, CompiledPolicy>();

/** The compiled form of a policy's text; equal texts are compiled once. */
export function policyOf(text: string): CompiledPolicy {
  const known = cache.get(text);
  if (known) return known;
  const compiled = compilePolicy(parsePolicy(text));
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, compiled);
  return compiled;
}

/** Prepares every whole statement of a syntax tree. Variables are variables from Version 2012-10-17 on (C-001, C-002). */
export function compilePolicy(syntax: PolicySyntax): CompiledPolicy {
  const variables = syntax.version?.value === '2012-10-17';
  return {
    syntax,
    sound: syntax.problems.length === 0,
    statements: syntax.statements.flatMap((statement) => compileStatement(statement, variables) ?? []),
  };
}

function compileStatement(syntax: StatementSyntax, variables: boolean): CompiledStatement | null {
  const actions = compileActions(syntax);
  const effect = syntax.effect?.value;
  if (syntax.broken || !actions || (effect !== 'Allow' && effect !== 'Deny')) return null;
  const conditions: CompiledConditionTest[] = [];
  for (const test of syntax.condition?.tests ?? []) {
    const compiled = compileConditionTest(test, variables);
    if (!compiled) return null;
    conditions.push(compiled);
  }
  return {
    syntax,
    effect,
    principals: compilePrincipals(syntax),
    actions,
    resources: compileResources(syntax, variables),
    conditions,
  };
}

function compilePrincipals(statement: StatementSyntax): PrincipalSet | null {
  const syntax = statement.principal ?? statement.notPrincipal;
  return (
    syntax && {
      negated: statement.principal === null,
      denies: statement.effect?.value === 'Deny',
      syntax,
      written: syntax.entries.map(({ value }) => value),
      principals: syntax.entries.map(compilePrincipal),
    }
  );
}

function compileActions(statement: StatementSyntax): ActionSet | null {
  const syntax = statement.action ?? statement.notAction;
  return (
    syntax && {
      negated: statement.action === null,
      syntax,
      written: syntax.values.map(({ value }) => value),
      patterns: syntax.values.map(({ value }) => compileGlob([{ kind: 'text', text: value.toLowerCase() }])),
    }
  );
}

function compileResources(statement: StatementSyntax, variables: boolean): ResourceSet | null {
  const syntax = statement.resource ?? statement.notResource;
  if (!syntax) return null;
  const values = syntax.values.map(({ value }) => compileResource(value, variables));
  return {
    negated: statement.resource === null,
    syntax,
    written: syntax.values.map(({ value }) => value),
    values,
    variables: values.some(({ fixed }) => fixed === null),
  };
}

function compileResource(value: string, variables: boolean): CompiledResource {
  if (!variables || !value.includes('${')) {
    const fixed = compileResourcePattern([{ kind: 'text', text: value }]);
    return { fixed, template: NONE, prefix: '', needs: NONE };
  }
  const template = resourceTemplate(value);
  const resolved = template.filter((part) => part.kind !== 'variable');
  const fixed = resolved.length === template.length ? compileResourcePattern(resolved) : null;
  const [first] = template;
  const prefix = first?.kind === 'text' ? (/^[^*?]*/.exec(first.text)?.[0] ?? '') : '';
  const needs = template.flatMap((part) =>
    part.kind === 'variable' && part.fallback === null ? [part.key] : [],
  );
  return { fixed, template, prefix, needs };
}

const NONE: readonly never[] = [];

/** Variables are variables in the last part of an ARN only, behind its fifth colon (C-047). */
function resourceTemplate(value: string): readonly TemplatePart[] {
  const head = /^(?:[^:]*:){5}/.exec(value)?.[0] ?? '';
  const tail = parseTemplate(value.slice(head.length), head !== '');
  const [first, ...rest] = tail;
  return first?.kind === 'text'
    ? [{ kind: 'text', text: head + first.text }, ...rest]
    : [{ kind: 'text', text: head }, ...tail];
}
