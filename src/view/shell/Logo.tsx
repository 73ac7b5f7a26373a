/** The lab's mark: a path that passes through a gate, with the dot that travels it. */
export function Logo({ size = 32 }: { readonly size?: number }) {
  return (
    <svg aria-hidden width={size} height={size} viewBox="0 0 32 32" fill="none" className="shrink-0">
      <rect width="32" height="32" rx="9" className="fill-accent" />
      <g className="stroke-on-accent" strokeWidth="2.6" strokeLinecap="round">
        <path d="M11 24V13.5a5 5 0 0 1 10 0V24" />
        <path d="M5.5 19.5H8M24 19.5h2.5" strokeOpacity="0.75" />
      </g>
      <circle cx="16" cy="19.5" r="2.9" className="fill-on-accent" />
    </svg>
  );
}
