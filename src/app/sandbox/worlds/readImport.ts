import { readCase, type CaseFileError } from '../../../content/case/read.ts';
import type { Asked } from '../../../content/call/made.ts';
import { askedOf } from '../../../content/case/steps.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import { readWorld } from '../../../world/file/read.ts';
import { readText } from '../../../world/file/text.ts';
import type { World } from '../../../world/world.ts';

export interface ImportedFile {
  readonly name: string;
  readonly text: string;
}

export interface Imported {
  /** The file that the world is called after. */
  readonly name: string;
  readonly world: World;
  /** Calls that the file brings, the one in question first. */
  readonly calls: readonly Asked[];
  /** Names in the world that stand for nothing in it. */
  readonly notes: number;
  /** Steps of a case that are no calls. */
  readonly stepsLeftOut: number;
}

export type ImportFault =
  | { readonly code: 'empty' }
  /** More than one world, and no case that says which. */
  | { readonly code: 'several' }
  /** The export of an AWS account, which the lab does not read. */
  | { readonly code: 'accountExport' }
  | { readonly code: 'errors'; readonly errors: readonly CaseFileError[] };

/** Reads what somebody has chosen or pasted: a world file, or a case file and the world files that it names. */
export function readImport(files: readonly ImportedFile[]): Result<Imported, ImportFault> {
  const kinds = files.map((file) => ({ file, kind: kindOf(file.text) }));
  const cases = kinds.filter(({ kind }) => kind === 'case');
  const [main] = cases.length > 0 ? cases : kinds;
  if (!main || main.kind === 'empty') return err({ code: 'empty' });
  if (main.kind === 'accountExport') return err({ code: 'accountExport' });
  if (cases.length > 1 || (cases.length === 0 && files.length > 1)) return err({ code: 'several' });
  return main.kind === 'case' ? importCase(main.file, files) : importWorld(main.file);
}

function importWorld({ name, text }: ImportedFile): Result<Imported, ImportFault> {
  const read = readWorld(text);
  if (!read.ok) return err({ code: 'errors', errors: read.error.map((error) => ({ ...error, file: name })) });
  const { world, diagnostics } = read.value;
  return ok({ name, world, calls: [], notes: diagnostics.length, stepsLeftOut: 0 });
}

function importCase(file: ImportedFile, files: readonly ImportedFile[]): Result<Imported, ImportFault> {
  const named = (path: string): ImportedFile | null =>
    files.find(({ name }) => name !== file.name && name === path.split('/').at(-1)) ?? null;
  const read = readCase(file, named);
  if (!read.ok) return err({ code: 'errors', errors: read.error });
  const { world, steps } = read.value;
  const calls = steps.flatMap((step) => ('call' in step ? [askedOf(step)] : []));
  return ok({
    name: file.name,
    world,
    calls: questionFirst(calls),
    notes: 0,
    stepsLeftOut: steps.length - calls.length,
  });
}

/** The last call of a case is the one in question, unless it needs a session that is still to be issued. */
function questionFirst(calls: readonly Asked[]): readonly Asked[] {
  const last = calls.at(-1);
  return !last || last.as.startsWith('session:') ? calls : [last, ...calls.slice(0, -1)];
}

type Kind = 'world' | 'case' | 'accountExport' | 'empty';

function kindOf(text: string): Kind {
  if (text.trim() === '') return 'empty';
  const source = readText(text);
  const value = source.ok ? source.value.value : null;
  if (typeof value !== 'object' || value === null) return 'world';
  if ('steps' in value) return 'case';
  return 'UserDetailList' in value || 'RoleDetailList' in value ? 'accountExport' : 'world';
}
