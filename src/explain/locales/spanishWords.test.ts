import { describe, expect, test } from 'vitest';
import { OPERATORS, parseOperator } from '../../policy/conditions/operators.ts';
import { marked } from '../fixture.ts';
import { TEST } from '../fixtureParties.ts';
import { words } from '../phrase.ts';
import { conditions } from './es/conditions.ts';
import { count, list } from './es/lists.ts';
import { doesToYou, named, of, seconds, statementName, to } from './es/words.ts';

describe('words in Spanish', () => {
  test.each([
    [['a', 'b'], '`a` y `b`'],
    [['a', 'b', 'c', 'd', 'e'], '`a`, `b`, `c` y 2 más'],
    [['a', 'invoices'], '`a` e `invoices`'],
    [['a', 'iam:PassRole'], '`a` y `iam:PassRole`'],
    [['a', ''], '`a` y `""`'],
    [[], 'una lista vacía'],
  ])('%j are listed as %s', (values, said) => {
    expect(marked(list(values))).toBe(said);
  });

  test.each([
    [['a', 'b'], '`a` o `b`'],
    [['s3:*', 'organizations:*'], '`s3:*` u `organizations:*`'],
    [['7', '8'], '`7` u `8`'],
  ])('one of %j is listed as %s', (values, said) => {
    expect(marked(list(values, 'or'))).toBe(said);
  });

  test('none of several values is asked for with ni', () => {
    const operator = 'StringNotEquals';
    const negated = { ...TEST, operator, parsed: parseOperator(operator), expected: ['a', 'b'] };
    expect(marked(conditions.absent(negated))).toBe(
      '`StringNotEquals` pide que `aws:username` no sea `a` ni `b`, y esta llamada no tiene `aws:username`.',
    );
  });

  test.each([
    ['arn:aws:iam::111122223333:role/team/Audit', 'del rol `Audit`', 'al rol `Audit`'],
    ['arn:aws:iam::111122223333:root', 'de la cuenta `111122223333`', 'a la cuenta `111122223333`'],
    ['arn:aws:s3:::reports/a.csv', 'de `arn:aws:s3:::reports/a.csv`', 'a `arn:aws:s3:::reports/a.csv`'],
  ])('prepositions run into the article of %s', (arn, from, towards) => {
    expect([of(named(arn)), to(named(arn))].map(marked)).toEqual([from, towards]);
  });

  test('a statement is told with its policy and holder', () => {
    const owner = 'arn:aws:iam::111122223333:policy/Edge';
    const boundary = { type: 'boundary', owner, name: null } as const;
    expect(marked(statementName({ policy: boundary, statement: 1, sid: 'Interns' }))).toBe(
      'la instrucción 2 (`Interns`) del límite de permisos `Edge`',
    );
  });

  test('you stand before the verb, everybody else behind it', () => {
    const callers = ['arn:aws:iam::111122223333:user/Test', 'ec2.amazonaws.com', 'anonymous', null];
    expect(callers.map((caller) => marked(doesToYou(words('deja fuera'), caller)))).toEqual([
      'te deja fuera',
      'deja fuera al servicio `ec2.amazonaws.com`',
      'deja fuera a las llamadas anónimas',
      'te deja fuera',
    ]);
  });

  test('every operator has its verb', () => {
    const sentences = [...OPERATORS.values()].map(({ name }) =>
      marked(conditions.notMatched({ ...TEST, operator: name, parsed: parseOperator(name) })),
    );
    expect(sentences.filter((sentence) => sentence?.includes('cumpla'))).toEqual([]);
  });

  test('counts and durations', () => {
    expect([count(1, 'problema', 'problemas'), count(2, 'problema', 'problemas')].map(marked)).toEqual([
      '1 problema',
      '2 problemas',
    ]);
    expect([3600, 43_200, 900, 61].map((each) => marked(seconds(each)))).toEqual([
      '`3600` segundos (1 hora)',
      '`43200` segundos (12 horas)',
      '`900` segundos (15 minutos)',
      '`61` segundos',
    ]);
  });
});
