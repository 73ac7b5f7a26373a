import type { ReactNode } from 'react';
import { Footer } from '../shell/Footer.tsx';
import { DecisionParts } from './DecisionParts.tsx';
import { EditorParts } from './EditorParts.tsx';
import { LessonParts } from './LessonParts.tsx';
import { MatrixParts } from './MatrixParts.tsx';
import { RequestParts } from './RequestParts.tsx';
import { UiParts } from './UiParts.tsx';
import { WorldParts } from './WorldParts.tsx';

interface PartsSampleProps {
  readonly header: ReactNode;
  readonly theme: 'light' | 'dark';
}

export function PartsSample({ header, theme }: PartsSampleProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      {header}
      <main className="page-gutter mx-auto w-full max-w-6xl flex-1 space-y-12 py-8">
        <UiParts />
        <EditorParts theme={theme} />
        <RequestParts />
        <DecisionParts />
        <LessonParts />
        <WorldParts />
        <MatrixParts />
      </main>
      <Footer />
    </div>
  );
}
