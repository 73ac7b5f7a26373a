import { describe, expect, it } from 'vitest';
import { SMALL, smallFiles, smallLesson } from '../fixture.ts';
import { lessonFileErrorText } from '../fileError.ts';
import { readTranslations, type Translation } from './read.ts';

const LESSON = 'tutorials/small/es/lesson.yaml';
const STEP = 'tutorials/small/es/01-trust.md';

const SPANISH = {
  lesson: `title: Pequeña
summary: La lección más pequeña.
learnt: [Una frase.]
`,
  step: `---
title: Confía en Ana
goals:
  ana-in: { title: Ana entra }
  bo-out:
    title: Bo se queda fuera
    hints: { nudge: ¿Quién más?, concept: Todos., exact: Nombra a Ana. }
hints:
  trust: { nudge: ¿Quién?, concept: 'Nombrada. [B-043]', exact: Escribe \`Ana\`. }
wrongTurns: [Confía en todos, Llama tal como está]
---

Nombra a **Ana** en la política de confianza.
`,
};

/** The small lesson in English, with that for its step, and its Spanish files. */
const readWith = (spanish: ReadonlyMap<string, string>, step: string = SMALL.step) => {
  const english = { lesson: SMALL.lesson, step };
  return readTranslations(new Map([...smallFiles(english), ...spanish]), [smallLesson(english)], ['es']);
};

const files = (changed: Partial<typeof SPANISH> = {}): Map<string, string> => {
  const { lesson, step } = { ...SPANISH, ...changed };
  return new Map([
    [LESSON, lesson],
    [STEP, step],
  ]);
};

const changed = (part: keyof typeof SPANISH, from: string, to: string): Map<string, string> => {
  expect(SPANISH[part]).toContain(from);
  return files({ [part]: SPANISH[part].replace(from, to) });
};

const errorsOf = (spanish: ReadonlyMap<string, string>, step?: string): readonly string[] => {
  const read = readWith(spanish, step);
  return read.ok ? [] : read.error.map(lessonFileErrorText);
};

describe('a translation', () => {
  it('is the lesson with other words', () => {
    const read = readWith(files());
    const [translation]: readonly (Translation | undefined)[] = read.ok ? read.value : [];
    const original = smallLesson();
    const text = (value: string) => ({ kind: 'text', text: value });
    const says = (...children: readonly object[]) => [{ kind: 'paragraph', children }];
    const [trust] = original.steps;
    const [anaIn, boOut] = trust?.goals ?? [];
    expect(translation).toEqual({
      language: 'es',
      lesson: {
        ...original,
        title: 'Pequeña',
        summary: 'La lección más pequeña.',
        learnt: ['Una frase.'],
        steps: [
          {
            ...trust,
            title: 'Confía en Ana',
            prose: says(
              text('Nombra a '),
              { kind: 'strong', children: [text('Ana')] },
              text(' en la política de confianza.'),
            ),
            goals: [
              { ...anaIn, title: 'Ana entra' },
              {
                ...boOut,
                title: 'Bo se queda fuera',
                hints: {
                  nudge: says(text('¿Quién más?')),
                  concept: says(text('Todos.')),
                  exact: says(text('Nombra a Ana.')),
                },
              },
            ],
            hints: {
              trust: {
                nudge: says(text('¿Quién?')),
                concept: says(text('Nombrada. '), { kind: 'rule', id: 'B-043' }),
                exact: says(text('Escribe '), { kind: 'code', text: 'Ana' }, text('.')),
              },
            },
            wrongTurns: trust?.wrongTurns.map((turn, index) => ({
              ...turn,
              title: ['Confía en todos', 'Llama tal como está'][index],
            })),
          },
        ],
      },
    });
  });

  it('may have other comments in its code', () => {
    const block = (text: string) => `\n\`\`\`sh\naws s3 ls # ${text}\n\`\`\`\n`;
    const step = `${SPANISH.step}${block('los buckets')}`;
    expect(errorsOf(files({ step }), `${SMALL.step}${block('the buckets')}`)).toEqual([]);
  });

  it.each([
    [
      'in a language that the lab does not have',
      new Map([['tutorials/small/fr/lesson.yaml', '']]),
      'tutorials/small/fr: expected a folder with the name of a language of the lab: es, found fr',
    ],
    [
      'without a step',
      new Map([[LESSON, SPANISH.lesson]]),
      `${STEP}: expected the translation of tutorials/small/01-trust.md, found nothing`,
    ],
    [
      'with a step more',
      new Map([...files(), ['tutorials/small/es/02-more.md', '']]),
      'tutorials/small/es/02-more.md: expected only files of the lesson: lesson.yaml, 01-trust.md, found 02-more.md',
    ],
    [
      'without a summary',
      changed('lesson', 'summary: La lección más pequeña.\n', ''),
      `${LESSON}, line 1, /summary: expected a sentence or two, on one line, found nothing`,
    ],
    [
      'with a field that is not translated',
      changed('lesson', 'title:', 'minutes: 1\ntitle:'),
      `${LESSON}, line 1, /minutes: expected one of the fields version, title, summary, learnt, hints, found "minutes"`,
    ],
    [
      'with other sentences learnt',
      changed('lesson', '[Una frase.]', '[Una frase., Otra.]'),
      `${LESSON}, line 3, /learnt: expected a list of 1 as in the original, found a list of 2`,
    ],
    [
      'with hints that the lesson does not have',
      changed('lesson', 'learnt:', 'hints: { role: { nudge: a, concept: b, exact: c } }\nlearnt:'),
      `${LESSON}, line 3, /hints/role: expected nothing as in the original, found "role"`,
    ],
    [
      'without a goal',
      changed('step', '  ana-in: { title: Ana entra }\n', ''),
      `${STEP}, line 3, /goals/ana-in: expected the goal ana-in as in the original, found nothing`,
    ],
    [
      'with a goal more',
      changed('step', 'ana-in:', 'cleo-in: { title: Cleo entra }\n  ana-in:'),
      `${STEP}, line 4, /goals/cleo-in: expected ana-in, bo-out as in the original, found "cleo-in"`,
    ],
    [
      'without the hints of a goal',
      changed('step', '    hints: { nudge: ¿Quién más?, concept: Todos., exact: Nombra a Ana. }\n', ''),
      `${STEP}, line 5, /goals/bo-out/hints: expected hints as in the original, found nothing`,
    ],
    [
      'with hints for another gate',
      changed('step', 'trust: {', 'role: {'),
      `${STEP}, line 8, /hints/trust: expected hints as in the original, found nothing`,
    ],
    [
      'without a wrong turn',
      changed('step', ', Llama tal como está', ''),
      `${STEP}, line 10, /wrongTurns: expected a list of 2 as in the original, found a list of 1`,
    ],
    [
      'without a rule',
      changed('step', ' [B-043]', ''),
      `${STEP}, line 9, /hints/trust/concept: expected [B-043] as in the original, found nothing`,
    ],
    [
      'with a term more',
      changed('step', 'de confianza', 'de [confianza](term:trust-policy)'),
      `${STEP}: expected nothing that the original does not name, found (term:trust-policy)`,
    ],
    [
      'with a name translated',
      changed('step', '`Ana`', '`Anita`'),
      `${STEP}, line 9, /hints/trust/exact: expected \`Ana\` as in the original, found nothing`,
    ],
    [
      'with a block that runs',
      files({ step: `${SPANISH.step}\n\`\`\`sh\naws s3 ls\n\`\`\`\n` }),
      `${STEP}: expected no further code block, found "aws s3 ls"`,
    ],
    [
      'with raw HTML',
      changed('step', '**Ana**', '<b>Ana</b>'),
      `${STEP}, line 13: expected text, \`code\`, *emphasis*, **strong**, a link or a rule such as [B-043], found raw HTML`,
    ],
  ])('%s says what to write', (_, spanish, error) => {
    expect(errorsOf(spanish)[0]).toBe(error);
  });

  it('says which block of code is another', () => {
    const block = (command: string) => `\n\`\`\`sh\n${command}\n\`\`\`\n`;
    const step = `${SPANISH.step}${block('aws s3 ls s3://informes')}`;
    expect(errorsOf(files({ step }), `${SMALL.step}${block('aws s3 ls s3://reports')}`)).toEqual([
      `${STEP}: expected the block "aws s3 ls s3://reports" as in the original, found "aws s3 ls s3://informes"`,
    ]);
  });
});
