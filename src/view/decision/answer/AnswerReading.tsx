import { plain } from '../../../explain/phrase.ts';
import { Card } from '../../ui/Card.tsx';
import { CodeBlock } from '../../ui/CodeBlock.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PhraseText } from '../../ui/PhraseText.tsx';
import { useWords } from '../../ui/words.ts';
import type { AnswerView } from './answer.ts';
import { AnswerTerms } from './AnswerTerms.tsx';

/** AWS's answer: its own text, what clients make of it, what it leaves out, and where it is logged. */
export function AnswerReading({ answer }: { readonly answer: AnswerView }) {
  const words = useWords().readings.answer;
  const { error, inOurWords, cli, python, javascript, trails, noTrail } = answer;
  const printed = cli.printed
    .map((piece) => (typeof piece === 'string' ? piece : piece.short))
    .join('')
    .trim();
  return (
    <div className="space-y-4">
      <Card title={words.title}>
        <AnswerTerms {...answer} />
        {!error && <p className="mt-3 text-sm">{words.allowed}</p>}
        {inOurWords && (
          <>
            <h4 className="mt-3 text-sm font-semibold">{words.tells}</h4>
            <p className="text-sm">
              <PhraseText phrase={inOurWords} />
            </p>
          </>
        )}
      </Card>
      <Card title={words.cli}>
        {printed === '' ? (
          <p className="text-sm">{words.nothing}</p>
        ) : (
          <CodeBlock text={printed} label={words.cliPrints} wrap />
        )}
        <p className="mt-2 text-sm text-ink-muted">{words.exit(cli.exitCode)}</p>
      </Card>
      {python !== null && (
        <Card title={words.python}>
          <CodeBlock text={python} label={words.pythonCode} wrap />
        </Card>
      )}
      {javascript !== null && (
        <Card title={words.javascript}>
          <CodeBlock text={javascript} label={words.javascriptCode} wrap />
        </Card>
      )}
      <Card title={words.trails}>
        {trails.length === 0 ? (
          <p className="text-sm">{noTrail}</p>
        ) : (
          <>
            <ul>
              {trails.map(({ sentence, json }, index) => (
                <li key={index}>
                  <Disclosure summary={<PhraseText phrase={sentence} />} className="-ms-1.5 px-1.5">
                    <CodeBlock text={json} label={plain(sentence)} />
                  </Disclosure>
                </li>
              ))}
            </ul>
            <p className="mt-2 text-xs text-ink-muted">{words.trailNote}</p>
          </>
        )}
      </Card>
    </div>
  );
}
