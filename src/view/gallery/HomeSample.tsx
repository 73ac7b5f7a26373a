import type { ReactNode } from 'react';
import { HomePage } from '../home/HomePage.tsx';
import { Footer } from '../shell/Footer.tsx';

export function HomeSample({ header, resumes }: { readonly header: ReactNode; readonly resumes: boolean }) {
  const to = { href: '?page=workbench' };
  return (
    <HomePage
      header={header}
      footer={<Footer />}
      start={{ title: 'Across accounts', to }}
      resume={resumes ? { step: 3, to } : null}
      learn={to}
      sandbox={null}
      exam={null}
    />
  );
}
