import { CircleDashed, Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import type { Phrase } from '../../../explain/phrase.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PhraseText } from '../../ui/PhraseText.tsx';
import { useWords } from '../../ui/words.ts';
import { FormFields } from './FormFields.tsx';
import type { MessageView } from './message.ts';
import { MessageText } from './MessageText.tsx';

export interface HttpExchangeProps {
  /** Who sends the request, by a short name. */
  readonly client: string;
  readonly host: string;
  readonly request: MessageView;
  /** Why the request bears no signature; null when it bears one. */
  readonly unsigned: string | null;
  /** Null where the lab does not judge the call; `unmodelled` says why. */
  readonly response: MessageView | null;
  readonly unmodelled: Phrase;
  /** Whether there is anything that stands shortened. */
  readonly hides: boolean;
}

/** A call as text on the wire, and what comes back. */
export function HttpExchange({ client, host, request, response, ...props }: HttpExchangeProps) {
  const { http: words, unmodelled } = useWords().readings;
  const [whole, setWhole] = useState(false);
  const { unsigned, hides } = props;
  return (
    <div className="space-y-4">
      {hides && (
        <Button
          size="small"
          icon={whole ? EyeOff : Eye}

          onClick={() => setWhole(!whole)}
        >
          {whole ? words.hide : words.show}
        </Button>
      )}
      <Card title={words.request}>
        <p className="-mt-2 mb-3 text-xs wrap-anywhere text-ink-muted">{words.from(client, host)}</p>
        <div className="space-y-2">
          {unsigned !== null && <p className="text-sm">{unsigned}</p>}
          <MessageText label={words.request} message={request} whole={whole} />
          <FormFields fields={request.fields} whole={whole} />
        </div>
      </Card>
      {response ? (
        <Card title={words.response}>
          <p className="-mt-2 mb-3 text-xs wrap-anywhere text-ink-muted">{words.to(host, client)}</p>
          <MessageText label={words.response} message={response} whole={whole} />
          {response.indented && <p className="mt-2 text-xs text-ink-muted">{words.indented}</p>}
        </Card>
      ) : (
        <EmptyState icon={CircleDashed} title={unmodelled.title}>
          <PhraseText phrase={props.unmodelled} />
        </EmptyState>
      )}
    </div>
  );
}
