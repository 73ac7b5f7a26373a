/** A key or chord of keys, each key as it is printed: `Ctrl+M`. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <kbd className="rounded-sm border border-b-2 border-line-strong bg-surface px-1.5 py-px text-xs whitespace-nowrap text-ink">
      {keys}
    </kbd>
  );
}
