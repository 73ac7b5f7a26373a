/** Announces its text whenever it changes; not shown. */
export function LiveRegion({ text, urgent = false }: { readonly text: string; readonly urgent?: boolean }) {
  return (
    <span aria-live={urgent ? 'assertive' : 'polite'} aria-atomic="true" className="sr-only">
      {text}
    </span>
  );
}
