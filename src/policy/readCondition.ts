import type { Node } from 'jsonc-parser';
import { parseOperator } from './conditions/operators.ts';
import { respellAs } from './fix.ts';
import { members, spanOf, type Property, type Report } from './json.ts';
import { nearestOperator } from './nearestOperator.ts';
import { readStrings, SCALARS } from './readStrings.ts';
import type { ConditionSyntax, ConditionTestSyntax } from './syntax.ts';

/** `{ operator: { key: values } }`; every operator over every key is one test (D-001). */
export function readCondition(
  property: Property,
  value: Node,
  text: string,
  report: Report,
): ConditionSyntax {
  const tests: ConditionTestSyntax[] = [];
  if (value.type !== 'object') {
    report('shape.wrongType', 'C-003', spanOf(value), {
      element: 'Condition',
      expected: 'object',
      found: value.type,
    });
    return { span: property.span, keySpan: property.keySpan, tests };
  }
  const operators = members(value, text, report);
  for (const operator of operators) {
    if (!parseOperator(operator.name)) reportOperator(operator, operators, report);
    if (operator.value?.type !== 'object') {
      if (operator.value) {
        report('shape.wrongType', 'C-003', spanOf(operator.value), {
          element: operator.name,
          expected: 'object',
          found: operator.value.type,
        });
      }
      continue;
    }
    for (const key of members(operator.value, text, report)) {
      if (!key.value) continue;
      tests.push({
        operator: { value: operator.name, span: operator.keySpan },
        key: { value: key.name, span: key.keySpan },
        span: key.span,
        values: readStrings(key.name, key.value, text, report, SCALARS),
      });
    }
  }
  return { span: property.span, keySpan: property.keySpan, tests };
}

/** D-004, D-026: no operator of that name, or one that takes no set prefix and no IfExists. */
function reportOperator({ name, keySpan }: Property, siblings: readonly Property[], report: Report): void {
  const meant = nearestOperator(name);
  report('shape.unknownOperator', 'D-004', keySpan, { operator: name, nearest: meant ?? '' }, () =>
    siblings.some((sibling) => sibling.name === meant) ? null : respellAs(keySpan, meant),
  );
}
