import { DESIGN } from '../../explain/locales/en/design.ts';
import { DesignPage } from '../../view/gallery/DesignPage.tsx';
import { AppHeader } from '../../view/shell/AppHeader.tsx';
import { Footer } from '../../view/shell/Footer.tsx';
import { useWords } from '../../view/ui/words.ts';
import { HOME } from '../addresses.ts';
import { useArrival } from '../arrival.ts';
import { useTheme } from '../theme.ts';

/** The visual language of the lab, for whoever makes it or is curious. */
export default function DesignRoute() {
  const theme = useTheme();
  const words = useWords();
  useArrival(words.pageTitle(DESIGN.title));
  return (
    <DesignPage
      header={<AppHeader home={HOME} title={DESIGN.title} theme={theme.choice} onTheme={theme.choose} />}
      footer={<Footer />}
      theme={theme.shown}
    />
  );
}
