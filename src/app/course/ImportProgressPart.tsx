import { useState } from 'react';
import type { LessonSummary } from '../../content/lesson/lesson.ts';
import { readProgress, type SaveInFile } from '../../content/progress/file.ts';
import { attempt } from '../../storage/attempt.ts';
import { envelopeOf, envelopeText } from '../../storage/envelope.ts';
import { replaceAll, type Texts } from '../../storage/replace.ts';
import { ImportProgressView, type ImportProgressState } from '../../view/course/ImportProgressView.tsx';
import { useWords } from '../../view/ui/words.ts';
import { browserStore } from '../browserStore.ts';
import { lessonsIn } from '../lessons.ts';
import { lessonKey, lessonLeft } from '../lessonStore.ts';
import { saveChoices, type Mine } from './saveChoices.ts';

interface ImportProgressPartProps {
  readonly onClose: () => void;
  /** Is told how many lessons were taken, and what leads back. */
  readonly onTaken: (lessons: number, before: Texts) => void;
}

/** Larger files are not even read. */
const MOST_BYTES = 10_000_000;

/** Takes progress out of a file, lesson by lesson. */
export default function ImportProgressPart({ onClose, onTaken }: ImportProgressPartProps) {
  const {
    locale,
    learn: { file: words },
  } = useWords();
  const [state, setState] = useState<ImportProgressState>({ kind: 'waiting' });
  const [saves, setSaves] = useState<readonly SaveInFile[]>([]);

  const open = async (file: File): Promise<void> => {
    if (file.size > MOST_BYTES) {
      setState({ kind: 'fault', sentence: words.tooLarge(file.name) });
      return;
    }
    try {
      const read = readProgress(await file.text());
      if (!read.ok) {
        setState({ kind: 'errors', errors: read.error.map((error) => ({ ...error, file: file.name })) });
        return;
      }
      setSaves(read.value);
      setState(
        read.value.length === 0
          ? { kind: 'fault', sentence: words.empty(file.name) }
          : readState(read.value, lessonsIn(locale)),
      );
    } catch {
      setState({ kind: 'fault', sentence: words.unreadable(file.name) });
    }
  };

  const take = (): void => {
    if (state.kind !== 'read') return;
    const taken = state.saves.filter(({ same, choice }) => !same && choice === 'file');
    const texts = taken.flatMap(({ lesson }) => {
      const save = saves.find((each) => each.lesson === lesson);
      return save ? [[lessonKey(lesson), envelopeText(save, save.value, null)]] : [];
    });
    const before = replaceAll(browserStore, Object.fromEntries(texts) as Texts);
    if (before.ok) onTaken(taken.length, before.value);
    else setState({ ...state, failure: before.error.code });
  };

  return (
    <ImportProgressView
      state={state}
      onFile={(file) => void open(file)}
      onChoose={(lesson, choice) => {
        if (state.kind !== 'read') return;
        const chosen = state.saves.map((save) => (save.lesson === lesson ? { ...save, choice } : save));
        setState({ ...state, saves: chosen, failure: null });
      }}
      onTake={take}
      onClose={onClose}
    />
  );
}

function readState(saves: readonly SaveInFile[], lessons: readonly LessonSummary[]): ImportProgressState {
  const known = new Set(lessons.map(({ id }) => id));
  return {
    kind: 'read',
    saves: saveChoices(saves, lessons, mineOf),
    unknown: saves.flatMap(({ lesson }) => (known.has(lesson) ? [] : [lesson])),
    failure: null,
  };
}

function mineOf(id: string): Mine {
  const text = attempt(() => browserStore.read(lessonKey(id)));
  const save = envelopeOf((text.ok && text.value) || '');
  return { left: lessonLeft(id), value: save.ok ? save.value.value : undefined };
}
