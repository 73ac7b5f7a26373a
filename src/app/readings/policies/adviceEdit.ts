import type { Fix as Advice } from '../../../explain/advice/fix.ts';
import { principalType } from '../../../explain/principalType.ts';
import type { PolicyRef } from '../../../policy/document.ts';
import { removal, type Fix, type TextEdit } from '../../../policy/fix.ts';
import { parsePolicy } from '../../../policy/parse.ts';
import type { Located, Span } from '../../../policy/span.ts';
import type { PolicySyntax, StatementSyntax } from '../../../policy/syntax.ts';

/** The policy that advice is to be followed in; null for advice about something else than a policy's text. */
export function adviceTarget({ params }: Advice): PolicyRef | null {
  if ('place' in params) return params.place.policy;
  return 'policy' in params ? params.policy : null;
}

/**
 * Advice as edits of the policy that it is about; null where the reader has to choose, or has to do something else than
 * edit. Nothing that loosens a condition is among them.
 */
export function adviceEdit({ code, params }: Advice, text: string): Fix | null {
  const syntax = parsePolicy(text);
  const statement = 'place' in params ? syntax.statements[params.place.statement] : undefined;
  switch (code) {
    case 'addValue': {
      const list = params.element === 'Action' ? statement?.action : statement?.resource;
      return list ? made('respell', withValue(text, list.values, params.value)) : null;
    }
    case 'nameCaller': {
      const type = principalType(params.caller);
      return statement
        ? made('addPrincipal', withPrincipal(text, statement, type, params.caller.principal))
        : null;
    }
    case 'dropElement': {
      const element =
        statement &&
        [statement.principal, statement.notPrincipal, statement.resource, statement.notResource].find(
          (each) => each && text.slice(each.keySpan.start, each.keySpan.end) === `"${params.element}"`,
        );
      return element ? removal(text, element.span) : null;
    }
    case 'removeDeny':
      return statement && syntax.statements.length > 1 ? removal(text, statement.span) : null;
    case 'addStatement':
      return params.json === null ? null : made('respell', withStatement(syntax, params.json));
    default:
      return null;
  }
}

const made = (code: Fix['code'], edit: TextEdit | null): Fix | null => edit && { code, edits: [edit] };

/** One value more in a list, or a list where one value stood alone. */
function withValue(text: string, values: readonly Located<string>[], value: string): TextEdit | null {
  const last = values.at(-1);
  if (!last) return null;
  const written = JSON.stringify(value);
  const { start, end } = last.span;
  if (values.length > 1 || isInList(text, last.span)) {
    const gap =
      /,(\s*)$/.exec(text.slice(0, start))?.[1] ?? /\[(\s*)$/.exec(text.slice(0, start))?.[1] ?? ' ';
    return { span: { start: end, end }, text: `,${gap === '' ? ' ' : gap}${written}` };
  }
  return { span: last.span, text: `[${text.slice(start, end)}, ${written}]` };
}

const isInList = (text: string, { start }: Span): boolean => /\[\s*$/.test(text.slice(0, start));

function withPrincipal(
  text: string,
  { principal }: StatementSyntax,
  type: string,
  value: string,
): TextEdit | null {
  if (!principal) return null;
  const own = principal.entries.filter((entry) => entry.type === type);
  if (own.length > 0) return withValue(text, own, value);
  const [first] = principal.entries;
  if (!first || first.type === '*') return null;
  const at = text.indexOf('{', principal.keySpan.end);
  return at < 0 || at > first.span.start
    ? null
    : { span: { start: at + 1, end: at + 1 }, text: ` ${JSON.stringify(type)}: ${JSON.stringify(value)},` };
}

/** One statement more at the end, indented as the last one is. */
function withStatement({ text, statements }: PolicySyntax, json: string): TextEdit | null {
  const last = statements.at(-1);
  if (!last) return null;
  const { start, end } = last.span;
  const indent = /(?:^|\n)([ \t]*)$/.exec(text.slice(0, start))?.[1];
  const statement =
    indent === undefined ? json : JSON.stringify(JSON.parse(json), null, 2).replaceAll('\n', `\n${indent}`);
  const isListed = statements.length > 1 || isInList(text, last.span);
  if (isListed) {
    const gap = indent === undefined ? ' ' : `\n${indent}`;
    return { span: { start: end, end }, text: `,${gap}${statement}` };
  }
  return { span: last.span, text: `[${text.slice(start, end)}, ${json}]` };
}
