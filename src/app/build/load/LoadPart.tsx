import { useMemo, useState } from 'react';
import { FACTS } from 'virtual:facts';
import { LESSONS } from 'virtual:lessons';
import { useLocation } from 'wouter';
import {
  BUNDLE_LIMIT,
  openLessonFile,
  openLessonLink,
  type BundleFault,
  type OpenedFiles,
} from '../../../content/lesson/authoring/bundle.ts';
import { readDraft } from '../../../content/lesson/authoring/readDraft.ts';
import { faultSentence } from '../../../content/lesson/fault.ts';
import { proveLesson } from '../../../content/lesson/prove.ts';
import { err, type Result } from '../../../lib/result.ts';
import type { SaveFailure } from '../../../storage/save.ts';
import { CannotOpen, HandedOver } from '../../../view/build/HandedOver.tsx';
import { ActionLink } from '../../../view/ui/ActionLink.tsx';
import { buttonClass } from '../../../view/ui/buttonClass.ts';
import { FileButton } from '../../../view/ui/FileButton.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { BUILD } from '../../addresses.ts';
import { contentsOf } from '../../sandbox/worlds/contents.ts';
import { addDraft } from '../buildStore.ts';
import { faultPhrase } from './faultPhrase.ts';
import { keepLoaded } from './loadedStore.ts';

type Opened = Result<OpenedFiles, BundleFault | { readonly code: 'unreadable' }>;

/** A lesson from a link, or from a file that is chosen: what is in it, or why it cannot be opened. */
export default function LoadPart({ link }: { readonly link: string }) {
  const words = useWords().build.load;
  const linked = useMemo(() => (link === '' ? null : openLessonLink(link)), [link]);
  const [chosen, setChosen] = useState<Opened | null>(null);
  const opened = chosen ?? linked;
  const read = async (file: File): Promise<void> => {
    const limit = BUNDLE_LIMIT.bytes;
    if (file.size > limit) {
      setChosen(err({ code: 'oversized', length: file.size, limit }));
      return;
    }
    try {
      setChosen(openLessonFile(new Uint8Array(await file.arrayBuffer())));
    } catch {
      setChosen(err({ code: 'unreadable' }));
    }
  };
  const choose = (
    <FileButton accept=".zip,.json" onFiles={([file]) => void (file && read(file))}>
      {opened ? words.again : words.choose}
    </FileButton>
  );
  return (
    <div className="space-y-6">
      <header className="space-y-3">
        <h1 className="text-xl font-extrabold tracking-tight">{words.title}</h1>
        <p className="max-w-prose text-ink-muted">{words.about}</p>
      </header>
      {opened?.ok && <Loaded key={opened.value.lesson.id} opened={opened.value} />}
      {opened && !opened.ok && <Refused fault={opened.error} />}
      {choose}
    </div>
  );
}

function Refused({ fault }: { readonly fault: Extract<Opened, { ok: false }>['error'] }) {
  const words = useWords().build.load;
  const where = fault.code === 'unreadable' ? words.fault.unreadable : faultPhrase(fault, words.fault);
  return <CannotOpen where={where} errors={fault.code === 'content' ? fault.errors : []} />;
}

function Loaded({ opened: { lesson, files } }: { readonly opened: OpenedFiles }) {
  const words = useWords();
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<'denied' | 'full' | null>(null);
  const faults = useMemo(() => proveLesson(lesson, RULES), [lesson]);
  const go = (kept: Result<string, SaveFailure>, to: string): void => {
    if (kept.ok) navigate(`${to}/${kept.value}`);
    else setFailure(kept.error.code);
  };
  const edit = (): void => {
    const draft = readDraft(files);
    if (draft.ok) go(addDraft(draft.value), '/build');
  };
  const { title, summary, minutes, learnt, prerequisites, steps, world } = lesson;
  return (
    <HandedOver
      lesson={{
        title,
        summary,
        minutes,
        learnt,
        steps: steps.map((step) => step.title),
        world: contentsOf({ world, calls: steps[0]?.calls.slice(0, 1) ?? [] }),
        size: [...files.values()].reduce((sum, text) => sum + text.length, 0),
        builtOn: prerequisites.filter((id) => !LESSONS.some((known) => known.id === id)),
        faults: faults.map((fault) => words.build.missing.fault(faultSentence(fault))),
      }}
      failure={failure}
      onPlay={() => go(keepLoaded(files), '/lesson/kept')}
      onEdit={edit}
      leave={
        <ActionLink to={BUILD} className={buttonClass({})}>
          {words.build.load.leave}
        </ActionLink>
      }
    />
  );
}

const RULES: ReadonlySet<string> = new Set(Object.keys(FACTS));
