import type { Node } from 'jsonc-parser';
import { respellAs } from './fix.ts';
import { members, spanOf, type Property, type Report } from './json.ts';
import { nearest } from './nearest.ts';
import { ARN } from './partitions.ts';
import { readStrings, STRING_ONLY } from './readStrings.ts';
import type { Span } from './span.ts';
import type { PrincipalEntry, PrincipalSyntax } from './syntax.ts';

/** `"*"`, or an object of principal types with one or many values each (C-027, C-042). */
export function readPrincipal(
  property: Property,
  value: Node,
  text: string,
  report: Report,
): PrincipalSyntax {
  const entries: PrincipalEntry[] = [];
  if (value.type === 'string') {
    const span = spanOf(value);
    if (value.value === '*') entries.push({ type: '*', value: '*', span });
    else reportBarePrincipal(value.value as string, span, report);
  } else if (value.type === 'object') {
    const types = members(value, text, report);
    if (types.length === 0) {
      report('shape.emptyPrincipal', 'C-027', property.span, { element: property.name });
    }
    for (const member of types) {
      if (!member.value) continue;
      if (!PRINCIPAL_TYPES.includes(member.name)) {
        reportPrincipalType(member, types, report);
        continue;
      }
      if (member.value.type === 'array' && (member.value.children ?? []).length === 0) {
        report('shape.emptyList', 'C-027', member.span, { element: member.name });
      }
      for (const located of readStrings(member.name, member.value, text, report, STRING_ONLY)) {
        entries.push({ type: member.name, value: located.value, span: located.span });
      }
    }
  } else {
    report('shape.wrongType', 'C-027', spanOf(value), {
      element: property.name,
      expected: 'principal',
      found: value.type,
    });
  }
  return { span: property.span, keySpan: property.keySpan, entries };
}

const PRINCIPAL_TYPES = ['AWS', 'Service', 'Federated', 'CanonicalUser'];

/** A principal without its type; the type is told by the form of what needs one. */
function reportBarePrincipal(principal: string, span: Span, report: Report): void {
  report('shape.barePrincipal', 'C-027', span, { principal }, () => {
    const type = BARE_FORMS.find(([form]) => form.test(principal))?.[1];
    if (type === undefined) return null;
    const wrapped = `{ ${JSON.stringify(type)}: ${JSON.stringify(principal)} }`;
    return { code: 'wrapPrincipal', edits: [{ span, text: wrapped }] };
  });
}

const BARE_FORMS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `^(?:\\d{12}|${ARN}:iam::\\d{12}:(?:root|user/.+|role/.+)|${ARN}:sts::\\d{12}:assumed-role/.+)$`,
    ),
    'AWS',
  ],
  [/^[a-z0-9.-]+\.amazonaws\.com$/, 'Service'],
  [new RegExp(`^${ARN}:iam::\\d{12}:(?:oidc|saml)-provider/.+$`), 'Federated'],
];

function reportPrincipalType(
  { name, keySpan }: Property,
  siblings: readonly Property[],
  report: Report,
): void {
  const meant = nearest(name, PRINCIPAL_TYPES);
  report('shape.principalType', 'C-027', keySpan, { type: name, nearest: meant ?? '' }, () =>
    siblings.some((sibling) => sibling.name === meant) ? null : respellAs(keySpan, meant),
  );
}
