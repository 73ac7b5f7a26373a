import { StrictMode, useLayoutEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../theme.css';
import { AppHeader } from '../shell/AppHeader.tsx';
import type { ThemeChoice } from '../ui/ThemeToggle.tsx';
import { HomeSample } from './HomeSample.tsx';
import { PartsSample } from './PartsSample.tsx';
import { WorkbenchSample } from './WorkbenchSample.tsx';

/** `?page=parts`, `home`, `resume` or `workbench`; `&theme=dark`; `&step=end` for the workbench when all is solved. */
const asked = new URLSearchParams(location.search);

function Gallery() {
  const [theme, setTheme] = useState<ThemeChoice>((asked.get('theme') as ThemeChoice | null) ?? 'system');
  useLayoutEffect(() => {
    if (theme === 'system') document.documentElement.removeAttribute('data-theme');
    else document.documentElement.setAttribute('data-theme', theme);
  }, [theme]);
  const systemDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const editorTheme = theme === 'dark' || (theme === 'system' && systemDark) ? 'dark' : 'light';
  const header = { home: { href: '?page=home' }, theme, onTheme: setTheme };
  switch (asked.get('page')) {
    case 'home':
    case 'resume':
      return <HomeSample header={<AppHeader {...header} />} resumes={asked.get('page') === 'resume'} />;
    case 'workbench':
      return <WorkbenchSample header={header} theme={editorTheme} solved={asked.get('step') === 'end'} />;
    default:
      return <PartsSample header={<AppHeader {...header} title="Gallery" />} theme={editorTheme} />;
  }
}

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  );
