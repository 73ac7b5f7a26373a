import { z } from '../lib/zod.ts';
import { worldFile } from '../world/file/schema.ts';
import { caseFile } from './case/schema.ts';
import { curriculumFile } from './curriculum/schema.ts';
import { examsFile, misconceptionsFile } from './exam/schema.ts';
import { factsFile } from './facts/schema.ts';
import { glossaryFile } from './glossary/schema.ts';
import { lessonFile, stepFile } from './lesson/schema.ts';
import { lessonTranslation, stepTranslation } from './lesson/translation/schema.ts';
import { questionFile } from './question/schema.ts';

const FILES = {
  world: worldFile,
  case: caseFile,
  lesson: lessonFile,
  step: stepFile,
  lessonTranslation,
  stepTranslation,
  facts: factsFile,
  glossary: glossaryFile,
  curriculum: curriculumFile,
  question: questionFile,
  exams: examsFile,
  misconceptions: misconceptionsFile,
} as const;

/** JSON Schemas of the files that people write, for the help of their editors, by kind of file. */
export const jsonSchemas = (): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(FILES).map(([kind, schema]) => [kind, jsonSchemaOf(schema)]));

function jsonSchemaOf(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    // One of several kinds (`oneOfKinds`) is checked by code, and says in its metadata what they are.
    override: ({ jsonSchema }) => {
      const { kinds } = jsonSchema as { readonly kinds?: readonly z.ZodType[] };
      if (!kinds) return;
      delete jsonSchema['kinds'];
      jsonSchema.anyOf = kinds.map((kind) => withoutDialect(jsonSchemaOf(kind))) as never;
    },
  });
}

function withoutDialect(schema: unknown): unknown {
  const { $schema: _dialect, ...rest } = schema as { readonly $schema?: string };
  return rest;
}
