import type { ReactNode } from 'react';
import { DESIGN } from '../../explain/locales/en/design.ts';
import { DecisionParts } from './DecisionParts.tsx';
import { EditorParts } from './EditorParts.tsx';
import { ChartParts } from './ChartParts.tsx';
import { ColourParts } from './foundations/ColourParts.tsx';
import { IconParts } from './foundations/IconParts.tsx';
import { MotionParts } from './foundations/MotionParts.tsx';
import { SpaceParts } from './foundations/SpaceParts.tsx';
import { TypeParts } from './foundations/TypeParts.tsx';
import { LanguageParts } from './LanguageParts.tsx';
import { LessonParts } from './LessonParts.tsx';
import { MapParts } from './MapParts.tsx';
import { MatrixParts } from './MatrixParts.tsx';
import { ReadingParts } from './ReadingParts.tsx';
import { RequestParts } from './RequestParts.tsx';
import { TokenParts } from './TokenParts.tsx';
import { UiParts } from './UiParts.tsx';
import { WorldParts } from './WorldParts.tsx';

interface DesignPageProps {
  readonly header: ReactNode;
  readonly footer: ReactNode;
  readonly theme: 'light' | 'dark';
}

/** The visual language on one page: what it is made of, then every component in all its states. */
export function DesignPage({ header, footer, theme }: DesignPageProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      {header}
      <main
        id="main"
        tabIndex={-1}
        className="page-gutter mx-auto w-full max-w-6xl flex-1 space-y-14 py-10 outline-none"
      >
        <p className="max-w-prose">{DESIGN.about}</p>
        <ColourParts />
        <TypeParts />
        <SpaceParts />
        <IconParts />
        <MotionParts />
        <UiParts />
        <EditorParts theme={theme} />
        <LanguageParts theme={theme} />
        <RequestParts />
        <DecisionParts />
        <LessonParts />
        <WorldParts />
        <MatrixParts />
        <ReadingParts />
        <MapParts />
        <TokenParts />
        <ChartParts />
      </main>
      {footer}
    </div>
  );
}
