import { useWords } from '../ui/words.ts';

/** The last line of every page. */
export function Footer() {
  const words = useWords();
  return (
    <footer className="page-gutter flex shrink-0 flex-wrap justify-between gap-x-6 gap-y-1 border-t border-line py-2 text-xs text-ink-muted">
      <p>{words.footer.notAffiliated}</p>
      <p>{words.footer.staysHere}</p>
    </footer>
  );
}
