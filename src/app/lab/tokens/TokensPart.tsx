import { useSelector } from '@xstate/react';
import { useState } from 'react';
import { TokenTabs, type TokenTab } from '../../../view/tokens/TokenTabs.tsx';
import type { LabActors } from '../actors.ts';
import { Decoder } from './Decoder.tsx';
import { JwtMaker } from './JwtMaker.tsx';
import { SamlMaker } from './SamlMaker.tsx';

/** Tokens of this world's identity providers: made, broken on purpose, read and traded. */
export default function TokensPart({ actors }: { readonly actors: LabActors }) {
  const first = useSelector(actors.lab, ({ context }) => firstTab(context.timeline.present.world.accounts));
  const [open, setOpen] = useState<TokenTab>(first);
  const [pasted, setPasted] = useState('');
  const decode = (token: string): void => {
    setPasted(token);
    setOpen('decode');
  };
  return (
    <TokenTabs
      open={open}
      onOpen={setOpen}
      contents={{
        jwt: <JwtMaker actors={actors} onDecode={decode} />,
        saml: <SamlMaker actors={actors} onDecode={decode} />,
        decode: <Decoder actors={actors} text={pasted} onChange={setPasted} />,
      }}
    />
  );
}

type Providers = readonly {
  readonly oidcProviders: readonly unknown[];
  readonly samlProviders: readonly unknown[];
}[];

/** What there is a provider for; a world without any has nothing but tokens from elsewhere. */
function firstTab(accounts: Providers): TokenTab {
  if (accounts.some(({ oidcProviders }) => oidcProviders.length > 0)) return 'jwt';
  return accounts.some(({ samlProviders }) => samlProviders.length > 0) ? 'saml' : 'decode';
}
