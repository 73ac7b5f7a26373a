import { parse } from 'es-module-lexer/js';
import { err, ok, type Result } from '../../../lib/result.ts';
import { isPackage, type PackageName } from '../packages.ts';
import type { CodeError } from './codeError.ts';

/** A stretch of code, or the place where the address of a package belongs. */
export type CodePiece = string | { readonly package: PackageName };

/** The code in pieces, with a place for the address of each package that it imports; or the first import that may not be. */
export function linkImports(code: string): Result<readonly CodePiece[], CodeError> {
  const found = importsIn(code);
  if (!found.ok) return found;
  const pieces: CodePiece[] = [];
  let done = 0;
  for (const each of found.value) {
    if (each.type === 'import-meta') continue;
    const line = lineAt(code, each.start);
    const expression = code.slice(each.start, each.end);
    const { specifier } = each;
    if (specifier === undefined || (each.type === 'dynamic' && each.glob))
      return err({ code: 'importNotLiteral', params: { expression }, line });
    if (!isPackage(specifier)) return err({ code: 'importNotAllowed', params: { specifier }, line });
    // A dynamic import's stretch has its quotes, a static one's has not.
    const quote = each.type === 'dynamic' ? '"' : '';
    pieces.push(code.slice(done, each.start) + quote, { package: specifier }, quote);
    done = each.end;
  }
  return ok([...pieces, code.slice(done)].filter((piece) => piece !== ''));
}

type ImportFound = ReturnType<typeof parse>[0][number];

function importsIn(code: string): Result<readonly ImportFound[], CodeError> {
  try {
    const [imports] = parse(code);
    return ok(imports.toSorted((one, other) => one.start - other.start));
  } catch (thrown) {
    const { idx } = thrown as { readonly idx?: number };
    const line = idx === undefined ? null : lineAt(code, idx);
    return err({ code: 'syntaxError', params: { message: 'Unexpected token' }, line });
  }
}

const lineAt = (code: string, index: number): number => code.slice(0, index).split('\n').length;
