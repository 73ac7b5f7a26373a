import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';

const LOOKS = [
  { name: 'header', className: 'text-syntax-number' },
  { name: 'claims', className: 'text-syntax-string' },
  { name: 'signature', className: 'text-syntax-key' },
  { name: 'more', className: 'text-ink-muted' },
] as const;

/** A token in its parts, each with its name; together with the dots between they are the token. */
export function JwtText({ token }: { readonly token: string }) {
  const words = useWords().tokensTool.token;
  const parts = token.split('.');
  const shown = [...parts.slice(0, 3), ...(parts.length > 3 ? [parts.slice(3).join('.')] : [])];
  return (
    <dl
      className="max-h-80 space-y-2 overflow-y-auto rounded-md border border-line bg-sunken p-3"
      tabIndex={0}
    >
      {LOOKS.slice(0, Math.max(3, shown.length)).map(({ name, className }, at) => (
        <div key={name}>
          <dt className={cx('text-xs font-semibold', className)}>{words.part[name]}</dt>
          <dd className={cx('font-mono text-xs wrap-anywhere', className)} translate="no">
            {shown[at] === undefined || shown[at] === '' ? (
              <span className="font-sans text-ink-muted italic">{words.empty}</span>
            ) : (
              shown[at]
            )}
            {at < shown.length - 1 && <span className="font-bold text-ink">.</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
