import { parseMoment } from '../conditions/dateOperand.ts';
import { parseOperator } from '../conditions/operators.ts';
import { broken, type GrammarRule } from './rule.ts';

/**
 * D-013: IAM reads the dates of an identity policy when it is saved, and refuses what is none. It takes more than it
 * can later compare, such as a time without a zone. Values of other operators are not looked at before a call is made.
 */
export const dateValues: GrammarRule = ({ statements }) =>
  statements.flatMap(
    ({ condition }) =>
      condition?.tests
        .filter(({ operator }) => parseOperator(operator.value)?.operator.type === 'date')
        .flatMap(({ operator, values }) =>
          values
            .filter(({ value }) => !isDate(value))
            .map(({ value, span }) =>
              broken('grammar.dateValue', 'D-013', span, { operator: operator.value, value }),
            ),
        ) ?? [],
  );

function isDate(value: string): boolean {
  if (parseMoment(value) !== null || /^\d{1,18}$/.test(value)) return true;
  const [, month = '1', day = '1', hours = '0', minutes = '0', seconds = '0'] = WRITTEN.exec(value) ?? [];
  return (
    WRITTEN.test(value) &&
    within(month, 1, 12) &&
    within(day, 1, 31) &&
    within(hours, 0, 23) &&
    within(minutes, 0, 59) &&
    within(seconds, 0, 59)
  );
}

const WRITTEN =
  /^-?\d{1,8}(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:t(?:(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:\.\d{1,9})?)?)?(?:z|[+-]\d\d(?::\d\d)?)?)?)?$/i;

const within = (text: string, least: number, most: number): boolean =>
  Number(text) >= least && Number(text) <= most;
