import { useWords } from '../ui/words.ts';

/** The last line of every page. */
export function Footer() {
  const words = useWords();
  return (
    <footer className="page-gutter flex print:hidden shrink-0 flex-wrap justify-between gap-x-6 gap-y-1 border-t border-line py-2 text-xs text-ink-muted">
      <p>{words.footer.notAffiliated}</p>
      <p>
        {words.footer.staysHere}{' '}
        <a
          href="#/choose"
          className="ms-3 inline-flex min-h-6 items-center underline underline-offset-2 hover:text-ink"
        >
          {words.reference.title}
        </a>
        <a
          href="#/design"
          className="ms-3 inline-flex min-h-6 items-center underline underline-offset-2 hover:text-ink"
        >
          {words.footer.design}
        </a>
      </p>
    </footer>
  );
}
