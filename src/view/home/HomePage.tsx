import type { ReactNode } from 'react';
import { useWords } from '../ui/words.ts';
import { Doors, type DoorsProps } from './Doors.tsx';
import { HowItWorks } from './HowItWorks.tsx';
import { StartCard, type StartCardProps } from './StartCard.tsx';

export interface HomePageProps extends StartCardProps, DoorsProps {
  readonly header: ReactNode;
  readonly footer: ReactNode;
}

/** The first page: what the lab is, and one thing to press. */
export function HomePage({ header, footer, start, resume, ...doors }: HomePageProps) {
  const words = useWords();
  return (
    <div className="flex min-h-dvh flex-col">
      {header}
      <main
        id="main"
        tabIndex={-1}
        className="page-gutter mx-auto w-full max-w-6xl flex-1 space-y-16 py-10 outline-none md:py-16"
      >
        <div className="grid items-center gap-10 lg:grid-cols-[1.1fr_1fr]">
          <div>
            <h1 className="text-display font-extrabold tracking-tight">{words.home.promise}</h1>
            <p className="mt-4 max-w-prose text-lg text-ink-muted">{words.home.more}</p>
            <StartCard start={start} resume={resume} />
          </div>
          <HowItWorks />
        </div>
        <Doors {...doors} />
      </main>
      {footer}
    </div>
  );
}
