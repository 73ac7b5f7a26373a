import { useSelector } from '@xstate/react';
import { useCallback, useDeferredValue, useState } from 'react';
import { DecodePanel, DecodeResult } from '../../../view/tokens/DecodePanel.tsx';
import { TradeCard } from '../../../view/tokens/TradeCard.tsx';
import { TwoColumns } from '../../../view/tokens/TwoColumns.tsx';
import { Button } from '../../../view/ui/Button.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { withOperation, withParam } from '../../readings/request/changes.ts';
import { decodedView } from '../../readings/tokens/decodedView.ts';
import { pastedToken } from '../../readings/tokens/pastedToken.ts';
import { hostOf, samlProvidersOf } from '../../readings/tokens/providers.ts';
import { readToken, type TokenReading } from '../../readings/tokens/readToken.ts';
import type { LabActors } from '../actors.ts';
import { useLatest } from './useLatest.ts';
import { useTrade } from './useTrade.ts';

interface DecoderProps {
  readonly actors: LabActors;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Reads any token that is pasted, as far as it can be read. */
export function Decoder({ actors, text, onChange }: DecoderProps) {
  const words = useWords().tokensTool;
  const world = useSelector(actors.lab, ({ context }) => context.timeline.present.world);
  const settled = useDeferredValue(text);
  const read = useLatest(
    useCallback(async () => ({ reading: await readToken(settled, world), text: settled }), [settled, world]),
  ).value;
  return (
    <TwoColumns
      result={
        <>
          <DecodeResult decoded={read && decodedView(read.reading, words, world.clock)} />
          {read?.reading.kind === 'message' && read.reading.decoded !== null && (
            <Button size="small" onClick={() => askToDecode(actors, pastedToken(read.text))}>
              {words.decode.message.ask}
            </Button>
          )}
        </>
      }
    >
      <DecodePanel text={text} onChange={onChange} />
      {read && isTradable(read.reading) && (
        <DecodedTrade actors={actors} reading={read.reading} token={tokenIn(read.reading, read.text)} />
      )}
    </TwoColumns>
  );
}

type Tradable = Extract<TokenReading, { readonly kind: 'jwt' | 'saml' }>;

const isTradable = (reading: TokenReading): reading is Tradable =>
  reading.kind === 'jwt' || reading.kind === 'saml';

/** As the call would send it: a response in Base64, whatever form it was pasted in. */
const tokenIn = (reading: Tradable, text: string): string =>
  reading.kind === 'saml' && reading.dissection.state === 'read'
    ? reading.dissection.base64
    : pastedToken(text);

interface DecodedTradeProps {
  readonly actors: LabActors;
  readonly reading: Tradable;
  readonly token: string;
}

/** A token that was pasted, traded as it is. */
function DecodedTrade({ actors, reading, token }: DecodedTradeProps) {
  const words = useWords().tokensTool.trade;
  const world = useSelector(actors.lab, ({ context }) => context.timeline.present.world);
  const [chosen, setChosen] = useState<string | null>(null);
  const providers = samlProvidersOf(world);
  const fitting =
    reading.kind === 'saml'
      ? (providers.find(({ arn }) => arn === chosen) ??
        providers.find(({ entityId }) => entityId === issuerIn(reading)) ??
        providers[0])
      : null;
  const trade = useTrade(actors, {
    kind: reading.kind,
    token,
    provider: reading.kind === 'saml' ? (fitting?.arn ?? '') : principalIn(reading, world.accounts),
    role: null,
  });
  const options = providers.map(({ arn, account, name }) => ({ id: arn, name: `${account}/${name}` }));
  return (
    <TradeCard
      {...trade}
      provider={
        reading.kind === 'saml'
          ? {
              chosen: fitting?.arn ?? '',
              options: options.length > 0 ? options : [{ id: '', name: words.noProvider }],
              onChoose: setChosen,
            }
          : null
      }
    />
  );
}

const issuerIn = ({ dissection }: Extract<Tradable, { kind: 'saml' }>): string =>
  dissection.state === 'read' ? dissection.assertion.issuer : '';

/** As trust policies name the issuer of a token: the ARN of its provider where an account has one. */
function principalIn(
  { dissection: { claims } }: Extract<Tradable, { kind: 'jwt' }>,
  accounts: readonly { readonly id: string; readonly oidcProviders: readonly { readonly url: string }[] }[],
): string {
  const issuer = claims.state === 'read' ? String(claims.value['iss'] ?? '') : '';
  const account = accounts.find(({ oidcProviders }) => oidcProviders.some(({ url }) => url === issuer));
  return account ? `arn:aws:iam::${account.id}:oidc-provider/${hostOf(issuer)}` : hostOf(issuer);
}

/** The call by which STS reads an encoded message, by whoever calls now. */
function askToDecode({ lab }: LabActors, message: string): void {
  const { asked, timeline } = lab.getSnapshot().context;
  const call = withOperation(asked, 'sts:DecodeAuthorizationMessage', timeline.present.world);
  lab.send({ type: 'ASK', asked: withParam(call, 'EncodedMessage', message) });
}
