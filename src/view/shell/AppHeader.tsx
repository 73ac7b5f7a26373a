import type { ReactNode } from 'react';
import { ActionLink, type Destination } from '../ui/ActionLink.tsx';
import { LanguageToggle } from '../ui/LanguageToggle.tsx';
import { ThemeToggle, type ThemeChoice } from '../ui/ThemeToggle.tsx';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';
import { Logo } from './Logo.tsx';

export interface AppHeaderProps {
  readonly home: Destination;
  /** Of the lesson or page; left out on the home page. */
  readonly title?: string | undefined;
  readonly theme: ThemeChoice;
  readonly onTheme: (theme: ThemeChoice) => void;
  /** The page's own tools, such as `LabControls`. */
  readonly children?: ReactNode;
  /** Beside the theme: what every page of its kind has. */
  readonly aside?: ReactNode;
}

/** The top of every page: the way home, the page's title, its tools, the language, the theme. */
export function AppHeader({ home, title, theme, onTheme, children, aside }: AppHeaderProps) {
  const words = useWords();
  return (
    <header className="flex print:hidden shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-4 py-2">
      <ActionLink to={home} className="flex min-h-9 items-center gap-2.5 rounded-md font-bold tracking-tight">
        <Logo />
        <span className={title === undefined ? '' : 'max-lg:sr-only'}>{words.product}</span>
        {title !== undefined && <span className="sr-only">{words.homePage}</span>}
      </ActionLink>
      {title !== undefined && (
        <h1 className="min-w-0 flex-1 truncate border-s border-line ps-3 text-sm font-semibold">{title}</h1>
      )}
      {children !== undefined && (
        <div className="ms-auto flex items-center gap-x-3 gap-y-1 max-md:order-last max-md:ms-0 max-md:w-full max-md:flex-wrap max-md:gap-x-1">
          {children}
        </div>
      )}
      <div className={cx('flex', children === undefined ? 'ms-auto' : 'max-md:ms-auto')}>
        {aside}
        <LanguageToggle />
        <ThemeToggle theme={theme} onChange={onTheme} />
      </div>
    </header>
  );
}
