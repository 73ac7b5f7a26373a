import { useState } from 'react';
import { useLocation } from 'wouter';
import { HomePage } from '../../view/home/HomePage.tsx';
import { AppHeader } from '../../view/shell/AppHeader.tsx';
import { Footer } from '../../view/shell/Footer.tsx';
import { useWords } from '../../view/ui/words.ts';
import { COURSE, EXAM, HOME, lessonAt, SANDBOX } from '../addresses.ts';
import { useArrival } from '../arrival.ts';
import { lessonsIn } from '../lessons.ts';
import { forgetLesson, lessonLeft } from '../lessonStore.ts';
import { useTheme } from '../theme.ts';

/** The lesson that a newcomer starts with, two presses from the first call. */
const FOR_NEWCOMERS = 'across-accounts';

/** The first page. It carries no engine and no editor: they come with the first lesson. */
export function HomeRoute() {
  const theme = useTheme();
  const { locale, product } = useWords();
  useArrival(product);
  const [, navigate] = useLocation();
  const lessons = lessonsIn(locale);
  const first = lessons.find(({ id }) => id === FOR_NEWCOMERS) ?? lessons[0];
  const [leftAt] = useState(() => lessonLeft(first.id)?.at ?? null);
  const begin = {
    ...lessonAt(first.id),
    onNavigate: () => {
      forgetLesson(first.id);
      navigate(`/learn/${first.id}`);
    },
  };
  return (
    <HomePage
      header={<AppHeader home={HOME} theme={theme.choice} onTheme={theme.choose} />}
      footer={<Footer />}
      start={{ title: first.title, to: leftAt === null ? lessonAt(first.id) : begin }}
      resume={leftAt === null ? null : { step: leftAt + 1, to: lessonAt(first.id) }}
      learn={COURSE}
      sandbox={SANDBOX}
      exam={EXAM}
    />
  );
}
