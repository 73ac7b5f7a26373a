import { useWords } from './words.ts';

/** Holds the place of something that is still loading; `height` in pixels, so that nothing jumps. */
export function Skeleton({ height }: { readonly height: number }) {
  const words = useWords();
  return (
    <div
      role="status"
      style={{ height }}
      className="grid place-items-center rounded-lg border border-line bg-sunken text-sm text-ink-muted"
    >
      {words.loading}
    </div>
  );
}
