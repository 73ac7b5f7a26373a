import { transform } from 'sucrase';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { CodeError } from './codeError.ts';

export type Language = 'js' | 'ts';

/** TypeScript without its types, line by line; JavaScript as it is. Both are parsed, for the place of what is wrong. */
export function stripTypes(source: string, language: Language): Result<string, CodeError> {
  try {
    const { code } = transform(source, {
      transforms: language === 'ts' ? ['typescript'] : [],
      disableESTransforms: true,
      production: true,
    });
    return ok(language === 'ts' ? code : source);
  } catch (thrown) {
    return err(syntaxError(thrown as Error & { readonly loc?: { readonly line: number } }));
  }
}

const syntaxError = (thrown: Error & { readonly loc?: { readonly line: number } }): CodeError => ({
  code: 'syntaxError',
  params: { message: thrown.message.replace(/^Error transforming [^:]*: /, '').replace(/ \(\d+:\d+\)$/, '') },
  line: thrown.loc?.line ?? null,
});
