import { useSelector } from '@xstate/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Asked, MadeCall } from '../../../content/call/made.ts';
import { sameJson } from '../../../lib/sameJson.ts';
import { draftWorld } from '../../../machines/lab/drafts.ts';
import type { RuleId } from '../../../trace/step.ts';
import type { RuleView } from '../../../view/ui/rule.ts';
import type { TradeCardProps } from '../../../view/tokens/TradeCard.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { useFacts } from '../../facts.ts';
import { awsCommand } from '../../readings/request/awsCommand.ts';
import { labelled } from '../../readings/request/changes.ts';
import { askedFor } from '../../readings/tokens/askedFor.ts';
import { judge } from '../../readings/tokens/judge.ts';
import { rolesFor } from '../../readings/tokens/providers.ts';
import {
  certificateFor,
  operationFor,
  proveTrade,
  tradeCall,
  type Trade,
} from '../../readings/tokens/tradeCall.ts';
import type { LabActors } from '../actors.ts';
import { whoAmI } from '../../../content/call/whoAmI.ts';
import { useLatest } from './useLatest.ts';

/** A token, and what is known of it before anything is chosen. */
export interface Tradable {
  readonly kind: Trade['kind'];
  /** Null while it is being made. */
  readonly token: string | null;
  /** As trust policies name it: an ARN or a host. */
  readonly provider: string;
  /** ARN of the role to begin with; null: the first that trusts the provider. */
  readonly role: string | null;
}

/** Everything about trading one token: the choice of the role, the engine's verdict as one types, the call itself. */
export function useTrade({ lab }: LabActors, { kind, token, provider, role }: Tradable): TradeCardProps {
  const { locale } = useWords();
  const facts = useFacts();
  const rulesOf = (ids: readonly RuleId[]): readonly RuleView[] => ids.flatMap((id) => facts[id] ?? []);
  const { asked, drafts, timeline } = useSelector(lab, ({ context }) => context);
  const { world, calls } = timeline.present;
  const [chosen, setChosen] = useState<{ readonly arn: string; readonly of: string } | null>(null);
  const [sessionName, setSessionName] = useState('learner');
  // What this token last made the call in question.
  const sent = useRef<Asked | null>(null);
  const [last, setLast] = useState<{ readonly made: MadeCall; readonly trade: Trade } | null>(null);

  const draft = useMemo(() => draftWorld(world, drafts), [world, drafts]);
  const roles = rolesFor(draft, provider);
  const start = role ?? roles[0]?.arn ?? '';
  const isThere = roles.some(({ arn }) => arn === chosen?.arn);
  const roleArn = chosen && isThere && chosen.of === start ? chosen.arn : start;
  const providerArn = kind === 'saml' ? provider : '';

  // The proof comes with the token that it is about, so that no verdict mixes two.
  const certificate = certificateFor({ kind, token: '', roleArn: '', sessionName: '', providerArn }, draft);
  const prove = useCallback(async () => {
    if (token === null) return null;
    const proof = await proveTrade({ kind, token, providerArn, roleArn: '', sessionName: '' }, certificate);
    return { token, proof };
  }, [kind, token, providerArn, certificate]);
  const proved = useLatest(prove).value;

  const trade = useMemo(
    (): Trade => ({ kind, token: proved?.token ?? '', roleArn, sessionName, providerArn }),
    [kind, proved, roleArn, sessionName, providerArn],
  );
  const verdict = useMemo(
    () => proved && judge(draft, tradeCall(trade, proved.proof), locale),
    [draft, trade, proved, locale],
  );
  const wanted = useMemo(() => proved && askedFor(trade, proved.proof, draft), [draft, trade, proved]);

  const ask = (next: Asked): void => {
    const named = labelled(next, calls);
    sent.current = named;
    lab.send({ type: 'ASK', asked: named });
  };
  // The call in question follows the token for as long as nobody asks about something else.
  const named = useMemo(() => wanted && { ...wanted, label: asked.label }, [wanted, asked.label]);
  useEffect(() => {
    if (!named || !sent.current || !sameJson(sent.current, asked) || sameJson(named, asked)) return;
    sent.current = named;
    lab.send({ type: 'ASK', asked: named });
  }, [lab, asked, named]);

  const make = (): void => {
    if (!proved) return;
    if (wanted) {
      // Every trade has a label of its own, so that each session can be gone on with.
      ask(wanted);
      lab.send({ type: 'MAKE_CALL' });
    } else lab.send({ type: 'KNOCK', call: tradeCall(trade, proved.proof) });
    const made = lab.getSnapshot().context.timeline.present.calls.at(-1);
    setLast(made ? { made, trade } : null);
  };

  const shown = last && calls.includes(last.made) && sameJson(last.trade, trade) ? last.made : null;
  return {
    role: roleArn,
    roles,
    onRole: (arn) => setChosen({ arn, of: start }),
    sessionName: kind === 'jwt' ? { text: sessionName, onChange: setSessionName } : null,
    provider: null,
    verdict: verdict && {
      ...verdict,
      rules: rulesOf(verdict.rules),
      findings: verdict.findings.map((finding) => ({ ...finding, rules: rulesOf(finding.rules) })),
    },
    onTrade: proved && proved.token !== '' && roleArn !== '' ? make : null,
    onAsk: wanted && (() => ask(wanted)),
    asked: named !== null && sameJson(named, asked),
    command: proved ? commandOf(trade) : '',
    traded: shown && {
      accessKeyId: shown.issued,
      onUse:
        shown.issued === null
          ? null
          : () => lab.send({ type: 'ASK', asked: whoAmI(`session:${shown.asked.label ?? ''}`) }),
    },
  };
}

function commandOf(trade: Trade): string {
  const { operation, params } = operationFor(trade);
  return awsCommand(
    {
      as: 'none',
      call: `sts:${operation}`,
      params,
      resource: null,
      token: null,
      context: {},
      omitSessionToken: false,
      label: null,
    },
    ' \\\n  ',
  );
}
