import { compileConditionTest, type CompiledConditionTest } from './conditions/conditionTest.ts';
import { compileGlob, type Glob } from './glob.ts';
import { parsePolicy } from './parse.ts';
import { compilePrincipal, type CompiledPrincipal } from './principal.ts';
import { compileResourcePattern, type ResourcePattern } from './resourcePattern.ts';
import type { Located } from './span.ts';
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
  readonly syntax: PrincipalSyntax;
  readonly principals: readonly CompiledPrincipal[];
}

/** Action, or NotAction when negated. */
export interface ActionSet {
  readonly negated: boolean;
  readonly syntax: ListSyntax;
  readonly patterns: readonly { readonly glob: Glob; readonly written: Located<string> }[];
}

/** Resource, or NotResource when negated. */
export interface ResourceSet {
  readonly negated: boolean;
  readonly syntax: ListSyntax;
  readonly values: readonly CompiledResource[];
}

export interface CompiledResource {
  readonly written: Located<string>;
  /** Prepared once when the value has no variables, else null. */
  readonly fixed: ResourcePattern | null;
  readonly template: readonly TemplatePart[];
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
      syntax,
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
      patterns: syntax.values.map((written) => ({
        // Action names match ignoring case (C-019); callers hand in lower case.
        glob: compileGlob([{ kind: 'text', text: written.value.toLowerCase() }]),
        written,
      })),
    }
  );
}

function compileResources(statement: StatementSyntax, variables: boolean): ResourceSet | null {
  const syntax = statement.resource ?? statement.notResource;
  return (
    syntax && {
      negated: statement.resource === null,
      syntax,
      values: syntax.values.map((written) => compileResource(written, variables)),
    }
  );
}

function compileResource(written: Located<string>, variables: boolean): CompiledResource {
  const template = resourceTemplate(written.value, variables);
  const resolved = template.filter((part) => part.kind !== 'variable');
  const fixed = resolved.length === template.length ? compileResourcePattern(resolved) : null;
  return { written, fixed, template };
}

/** Variables are variables in the last part of an ARN only, behind its fifth colon (C-047). */
function resourceTemplate(value: string, variables: boolean): readonly TemplatePart[] {
  const head = /^(?:[^:]*:){5}/.exec(value)?.[0] ?? '';
  const tail = parseTemplate(value.slice(head.length), variables && head !== '');
  return head === '' ? tail : [{ kind: 'text', text: head }, ...tail];
}
