import type { ReactNode } from 'react';
import { AppHeader } from '../../view/shell/AppHeader.tsx';
import { Footer } from '../../view/shell/Footer.tsx';
import { cx } from '../../view/ui/cx.ts';
import { useWords } from '../../view/ui/words.ts';
import { HOME } from '../addresses.ts';
import { useArrival } from '../arrival.ts';
import { useTheme } from '../theme.ts';

interface PageProps {
  /** What the page is called; left out while it is loading. */
  readonly title?: string;
  /** Whether it takes the room that wide windows have; else it is as wide as text is read. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A plain page with the lab's header and footer. */
export function Page({ title, wide = false, children }: PageProps) {
  const theme = useTheme();
  const words = useWords();
  useArrival(title === undefined ? words.product : words.pageTitle(title));
  return (
    <div className="flex min-h-dvh flex-col">
      <AppHeader home={HOME} theme={theme.choice} onTheme={theme.choose} />
      <main
        id="main"
        tabIndex={-1}
        className={cx(
          'page-gutter mx-auto w-full flex-1 py-10 outline-none',
          wide ? 'max-w-7xl' : 'max-w-3xl',
        )}
      >
        {children}
      </main>
      <Footer />
    </div>
  );
}
