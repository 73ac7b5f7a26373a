import { IdCard } from 'lucide-react';
import { useSelector } from '@xstate/react';
import { useCallback, useState } from 'react';
import { dissectSaml } from '../../../federation/saml/dissectSaml.ts';
import { BreakButtons } from '../../../view/tokens/BreakButtons.tsx';
import { SamlFields } from '../../../view/tokens/SamlFields.tsx';
import { TimeList } from '../../../view/tokens/TimeList.tsx';
import { TokenCard } from '../../../view/tokens/TokenCard.tsx';
import { TradeCard } from '../../../view/tokens/TradeCard.tsx';
import { TwoColumns } from '../../../view/tokens/TwoColumns.tsx';
import { XmlText } from '../../../view/tokens/XmlText.tsx';
import { EmptyState } from '../../../view/ui/EmptyState.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { makeSaml, SAML_BREAKS, type SamlBreak, type SamlForm } from '../../readings/tokens/makeSaml.ts';
import { rolesFor, samlProvidersOf, type SamlProviderOption } from '../../readings/tokens/providers.ts';
import { firstSamlForm, tagsFor } from '../../readings/tokens/samlDraft.ts';
import { assertionTimes } from '../../readings/tokens/tokenTimes.ts';
import type { LabActors } from '../actors.ts';
import { FailedNotice } from './FailedNotice.tsx';
import { useBreaks } from './useBreaks.ts';
import { useLatest } from './useLatest.ts';
import { useTrade } from './useTrade.ts';

/** Most characters of SAMLAssertion (B-081). */
const MOST = 100_000;

interface MakerProps {
  readonly actors: LabActors;
  readonly onDecode: (token: string) => void;
}

/** Makes a response of a SAML provider of this world. */
export function SamlMaker({ actors, onDecode }: MakerProps) {
  const words = useWords().tokensTool;
  const world = useSelector(actors.lab, ({ context }) => context.timeline.present.world);
  const [arn, setArn] = useState<string | null>(null);
  const providers = samlProvidersOf(world);
  const provider = providers.find((each) => each.arn === arn) ?? providers[0];
  if (!provider) {
    return (
      <EmptyState icon={IdCard} title={words.none.saml}>
        {words.none.samlText}
      </EmptyState>
    );
  }
  return (
    <SamlFormPart
      key={provider.arn}
      actors={actors}
      onDecode={onDecode}
      provider={provider}
      providers={providers}
      onProvider={setArn}
    />
  );
}

interface SamlFormPartProps extends MakerProps {
  readonly provider: SamlProviderOption;
  readonly providers: readonly SamlProviderOption[];
  readonly onProvider: (arn: string) => void;
}

function SamlFormPart({ actors, onDecode, provider, providers, onProvider }: SamlFormPartProps) {
  const words = useWords().tokensTool;
  const world = useSelector(actors.lab, ({ context }) => context.timeline.present.world);
  const [form, setForm] = useState(() => firstSamlForm(provider, world));
  const change = (changed: Partial<SamlForm>): void => setForm({ ...form, ...changed });
  const { breaks, ...breaking } = useBreaks(SAML_BREAKS, words.breaks.saml, words.breaks.samlHelp);
  const made = useLatest(useCallback(() => madeWithXml(form, breaks), [form, breaks]));
  const trade = useTrade(actors, {
    kind: 'saml',
    token: made.value?.token ?? null,
    provider: provider.arn,
    role: form.role === '' ? null : form.role,
  });
  if (made.failed) return <FailedNotice />;
  return (
    <TwoColumns
      result={
        <>
          <TokenCard
            title={words.token.saml}
            copied={words.token.copySaml}
            token={made.value?.token ?? null}
            limit={MOST}
            stale={false}
            onDecode={() => onDecode(made.value?.token ?? '')}
          >
            <XmlText xml={made.value?.xml ?? null} />
            {made.value?.assertion && <TimeList times={assertionTimes(made.value.assertion, world.clock)} />}
          </TokenCard>
          <TradeCard {...trade} />
        </>
      }
    >
      <SamlFields
        providers={providers.map(({ arn, account, name }) => ({ id: arn, name: `${account}/${name}` }))}
        provider={provider.arn}
        onProvider={onProvider}
        foreign={provider.certificate !== null}
        roles={rolesFor(world, provider.arn)}
        role={form.role}
        onRole={(role) => change({ role, tags: tagsFor(role, world) })}
        texts={form}
        onText={(name, text) => change({ [name]: text })}
        tags={form.tags}
        onTags={(tags) => change({ tags })}
        issuedAt={form.issuedAt}
        onNow={() => change({ issuedAt: world.clock })}
      />
      <BreakButtons {...breaking} />
    </TwoColumns>
  );
}

async function madeWithXml(form: SamlForm, breaks: readonly SamlBreak[]) {
  const token = await makeSaml({ form, breaks });
  const read = await dissectSaml(token);
  return read.state === 'read'
    ? { token, xml: read.xml, assertion: read.assertion }
    : { token, xml: null, assertion: null };
}
