import { KeyRound } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { useSelector } from '@xstate/react';
import { dissectJwt } from '../../../federation/oidc/dissectJwt.ts';
import { readJsonObject } from '../../../federation/readJsonObject.ts';
import { JsonArea } from '../../../view/tokens/JsonArea.tsx';
import { BreakButtons } from '../../../view/tokens/BreakButtons.tsx';
import { JwtText } from '../../../view/tokens/JwtText.tsx';
import { SelectField } from '../../../view/tokens/SelectField.tsx';
import { TimeList } from '../../../view/tokens/TimeList.tsx';
import { TokenCard } from '../../../view/tokens/TokenCard.tsx';
import { TradeCard } from '../../../view/tokens/TradeCard.tsx';
import { TwoColumns } from '../../../view/tokens/TwoColumns.tsx';
import { Button } from '../../../view/ui/Button.tsx';
import { EmptyState } from '../../../view/ui/EmptyState.tsx';
import { useWords } from '../../../view/ui/words.ts';
import {
  jwtPresets,
  timedClaims,
  timesFrom,
  usualHeader,
  type JwtPreset,
} from '../../readings/tokens/jwtPresets.ts';
import { JWT_BREAKS, makeJwt } from '../../readings/tokens/makeJwt.ts';
import { issuersOf, principalOf, type IssuerOption } from '../../readings/tokens/providers.ts';
import { claimTimes, type TokenTime } from '../../readings/tokens/tokenTimes.ts';
import type { LabActors } from '../actors.ts';
import { FailedNotice } from './FailedNotice.tsx';
import { useBreaks } from './useBreaks.ts';
import { useLatest } from './useLatest.ts';
import { useTrade } from './useTrade.ts';

/** Most characters of WebIdentityToken (B-100). */
const MOST = 20_000;

interface MakerProps {
  readonly actors: LabActors;
  readonly onDecode: (token: string) => void;
}

/** Makes a JWT of an issuer of this world. */
export function JwtMaker({ actors, onDecode }: MakerProps) {
  const words = useWords().tokensTool;
  const world = useSelector(actors.lab, ({ context }) => context.timeline.present.world);
  const [url, setUrl] = useState<string | null>(null);
  const issuers = issuersOf(world);
  const issuer = issuers.find((each) => each.url === url) ?? issuers[0];
  if (!issuer) {
    return (
      <EmptyState icon={KeyRound} title={words.none.jwt}>
        {words.none.jwtText}
      </EmptyState>
    );
  }
  return (
    <JwtForm
      key={issuer.url}
      actors={actors}
      onDecode={onDecode}
      issuer={issuer}
      issuers={issuers}
      onIssuer={setUrl}
    />
  );
}

interface JwtFormProps extends MakerProps {
  readonly issuer: IssuerOption;
  readonly issuers: readonly IssuerOption[];
  readonly onIssuer: (url: string) => void;
}

function JwtForm({ actors, onDecode, issuer, issuers, onIssuer }: JwtFormProps) {
  const words = useWords().tokensTool;
  const world = useSelector(actors.lab, ({ context }) => context.timeline.present.world);
  const presets = jwtPresets(issuer, world);
  const [presetId, setPresetId] = useState(presets[0]?.id ?? 'sample');
  const preset = presets.find(({ id }) => id === presetId) ?? presets[0];
  const startWith = (from: JwtPreset | undefined): string =>
    from ? json(timedClaims(from, issuer, world.clock)) : '{}';
  const header = useJsonText(() => json(usualHeader(issuer.url)));
  const claims = useJsonText(() => startWith(preset));
  const { breaks, ...breaking } = useBreaks(JWT_BREAKS, words.breaks.jwt, words.breaks.jwtHelp);
  const { url } = issuer;
  const made = useLatest(
    useCallback(
      () => makeJwt({ issuer: url, header: header.value, claims: claims.value, breaks, clock: world.clock }),
      [url, header.value, claims.value, breaks, world.clock],
    ),
  );
  const trade = useTrade(actors, {
    kind: 'jwt',
    token: made.value,
    provider: principalOf(issuer),
    role: null,
  });
  if (made.failed) return <FailedNotice />;
  const choosePreset = (id: string): void => {
    const next = presets.find((each) => each.id === id);
    if (!next) return;
    setPresetId(next.id);
    claims.change(startWith(next));
  };
  return (
    <TwoColumns
      result={
        <>
          <TokenCard
            title={words.token.jwt}
            copied={words.token.copyToken}
            token={made.value}
            limit={MOST}
            stale={header.fault !== null || claims.fault !== null}
            onDecode={() => onDecode(made.value ?? '')}
          >
            <JwtText token={made.value ?? ''} />
            <TimeList times={timesIn(made.value ?? '', world.clock)} />
          </TokenCard>
          <TradeCard {...trade} />
        </>
      }
    >
      <div className="grid gap-3 @md:grid-cols-2">
        <SelectField
          label={words.jwt.provider}
          chosen={url}
          options={issuers.map((each) => ({
            id: each.url,
            name: words.jwt.inAccount(each.url, each.account),
          }))}
          onChoose={onIssuer}
        />
        <SelectField
          label={words.jwt.preset}
          chosen={presetId}
          options={presets.map(({ id, subject }) => ({
            id,
            name: words.jwt.presetWith(words.jwt.presets[id], subject),
          }))}
          onChoose={choosePreset}
        />
      </div>
      <JsonArea
        label={words.jwt.header}
        text={header.text}
        rows={5}
        fault={header.fault}
        onChange={header.change}
      />
      <JsonArea
        label={words.jwt.claims}
        text={claims.text}
        rows={Math.min(16, Math.max(8, claims.text.split('\n').length))}
        fault={claims.fault}
        onChange={claims.change}
      />
      <p className="text-xs text-ink-muted">{words.jwt.help}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          onClick={() => claims.change(json({ ...claims.value, ...timesFrom(url, world.clock) }))}
        >
          {words.jwt.now}
        </Button>
        <Button
          size="small"
          tone="quiet"
          onClick={() => {
            header.change(json(usualHeader(url)));
            claims.change(startWith(preset));
            breaking.onRestore();
          }}
        >
          {words.jwt.startAgain}
        </Button>
      </div>
      <BreakButtons {...breaking} />
    </TwoColumns>
  );
}

/** Those of the token as it would be sent, broken or not. */
function timesIn(token: string, clock: string): readonly TokenTime[] {
  const { claims } = dissectJwt(token);
  return claims.state === 'read' ? claimTimes(claims.value, clock) : [];
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** A text of JSON, and the last object that it was. */
function useJsonText(first: () => string) {
  const [text, setText] = useState(first);
  const [last, setLast] = useState<Readonly<Record<string, unknown>>>({});
  const read = useMemo(() => readJsonObject(text), [text]);
  const value = read.ok ? read.value : last;
  if (value !== last) setLast(value);
  return { text, value, fault: read.ok ? null : read.error, change: setText };
}
