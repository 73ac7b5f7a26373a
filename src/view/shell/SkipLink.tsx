import { useWords } from '../ui/words.ts';

/** The first stop for Tab: past the header, to the page's main part. */
export function SkipLink({ target }: { readonly target: string }) {
  const words = useWords();
  const skip = () => document.getElementById(target)?.focus();
  return (
    <a
      href={`#${target}`}
      onClick={(event) => {
        event.preventDefault();
        skip();
      }}
      className="fixed print:hidden start-2 top-2 z-40 -translate-y-20 rounded-md bg-accent px-4 py-2 font-semibold text-on-accent focus:translate-y-0"
    >
      {words.skip}
    </a>
  );
}
