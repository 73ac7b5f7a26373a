import { CopyButton } from '../../ui/CopyButton.tsx';
import { useWords } from '../../ui/words.ts';
import type { MessageView } from './message.ts';
import { Pieces } from './Pieces.tsx';
import { wholeText } from './textPiece.ts';

interface MessageTextProps {
  readonly label: string;
  readonly message: MessageView;
  readonly whole: boolean;
}

/** A request or response as text: first line, headers, an empty line, body. */
export function MessageText({ label, message: { start, headers, body }, whole }: MessageTextProps) {
  const words = useWords().readings.http;
  const text = [
    wholeText(start),
    ...headers.map(({ name, value }) => `${name}: ${wholeText(value)}`),
    '',
    wholeText(body),
  ].join('\n');
  return (
    <div className="flex items-start rounded-md border border-line bg-sunken">
      <pre
        role="group"
        aria-label={label}
        lang="en"
        translate="no"
        className="min-w-0 flex-1 p-3 text-xs leading-relaxed wrap-anywhere whitespace-pre-wrap"
      >
        <code>
          <span className="block font-bold">
            <Pieces pieces={start} whole={whole} />
          </span>
          {headers.map(({ name, value }) => (
            <span key={name} className="block ps-4 -indent-4">
              <span className="text-syntax-key">{name}</span>: <Pieces pieces={value} whole={whole} />
            </span>
          ))}
          {body.length > 0 ? (
            <span className="mt-2 block border-t border-line pt-2">
              <Pieces pieces={body} whole={whole} />
            </span>
          ) : (
            <em className="mt-2 block border-t border-line pt-2 text-ink-muted">{words.noBody}</em>
          )}
        </code>
      </pre>
      <CopyButton text={text} what={label} className="m-1" />
    </div>
  );
}
