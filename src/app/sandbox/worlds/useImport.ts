import { useState } from 'react';
import type { Phrase } from '../../../explain/phrase.ts';
import { words as inWords } from '../../../explain/phrase.ts';
import { useWords } from '../../../view/ui/words.ts';
import type { ImportState } from '../../../view/worlds/ImportView.tsx';
import { contentsOf } from './contents.ts';
import { firstCalls } from './firstCalls.ts';
import { makeWorld } from './makeWorld.ts';
import { readImport, type Imported, type ImportedFile, type ImportFault } from './readImport.ts';
import { freeTitle } from './titles.ts';

interface Importing {
  readonly state: ImportState;
  readonly files: (files: readonly File[]) => void;
  readonly text: (text: string) => void;
  /** Forgets what was read. */
  readonly again: () => void;
  readonly make: (title: string) => void;
}

/** Larger files are not even read. */
const MOST_BYTES = 10_000_000;

/** An import on its way: what was read, or why it was not, and the world that is made of it. */
export function useImport(taken: readonly string[], onMade: (id: string) => void): Importing {
  const words = useWords().worlds.import;
  const [state, setState] = useState<ImportState>({ kind: 'waiting' });
  const [imported, setImported] = useState<Imported | null>(null);

  const fault = (sentence: Phrase): void => setState({ kind: 'fault', sentence });
  const take = (files: readonly ImportedFile[]): void => {
    const read = readImport(files);
    if (!read.ok) {
      setImported(null);
      setState(faultState(read.error, words));
      return;
    }
    setImported(read.value);
    setState(readState(read.value, taken, words));
  };
  const readFiles = async (files: readonly File[]): Promise<void> => {
    const large = files.find(({ size }) => size > MOST_BYTES);
    if (large) {
      fault(words.tooLarge(large.name));
      return;
    }
    setState({ kind: 'reading' });
    const texts: ImportedFile[] = [];
    for (const file of files) {
      try {
        texts.push({ name: file.name, text: await file.text() });
      } catch {
        fault(words.unreadable(file.name));
        return;
      }
    }
    take(texts);
  };
  const make = (title: string): void => {
    if (!imported) return;
    const { name, world, calls } = imported;
    const start = { world, calls: firstCalls(world, calls) };
    const made = makeWorld({ title, from: { kind: 'file', name }, start, work: null });
    if (made.ok) onMade(made.value);
    else setState({ ...readState(imported, taken, words), failure: made.error.code });
  };
  return {
    state,
    files: (files) => void (files.length > 0 && readFiles(files)),
    text: (text) => take([{ name: words.pasted, text }]),
    again: () => setState({ kind: 'waiting' }),
    make,
  };
}

type ImportWords = ReturnType<typeof useWords>['worlds']['import'];

function faultState(fault: ImportFault, words: ImportWords): ImportState {
  if (fault.code === 'errors') return { kind: 'errors', errors: fault.errors };
  return { kind: 'fault', sentence: inWords(words[fault.code]) };
}

function readState(
  { name, world, calls, notes, stepsLeftOut }: Imported,
  taken: readonly string[],
  words: ImportWords,
): ImportState & { readonly kind: 'read' } {
  const title = name === words.pasted ? words.pastedTitle : name.replace(/\.(?:ya?ml|json)$/i, '');
  return {
    kind: 'read',
    title: freeTitle(title === '' ? words.pastedTitle : title, taken),
    contents: contentsOf({ world, calls }),
    notes: [
      ...(notes > 0 ? [words.notes(notes)] : []),
      ...(stepsLeftOut > 0 ? [words.stepsLeftOut(stepsLeftOut)] : []),
    ],
    failure: null,
  };
}
