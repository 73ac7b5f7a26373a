import type { IdentityView, LookView, SwitchTarget } from './console.ts';
import { IdentityBar } from './IdentityBar.tsx';
import { LookAround } from './LookAround.tsx';
import { RoleHistory } from './RoleHistory.tsx';
import { SwitchForm, type SwitchFormProps } from './SwitchForm.tsx';
import { Underneath, type UnderneathProps } from './Underneath.tsx';

interface ConsolePageProps {
  readonly identity: IdentityView;
  /** Null while no role is switched to. */
  readonly onBack: (() => void) | null;
  readonly onSignOut: () => void;
  readonly form: SwitchFormProps;
  readonly history: readonly SwitchTarget[];
  readonly onSwitch: (target: SwitchTarget) => void;
  readonly looks: readonly LookView[];
  readonly underneath: UnderneathProps;
}

/** The page of somebody who has signed in. */
export function ConsolePage(props: ConsolePageProps) {
  const { identity, onBack, onSignOut, form, history, onSwitch, looks, underneath } = props;
  return (
    <div className="space-y-4">
      <IdentityBar
        key={`${identity.name} ${identity.as ?? ''}`}
        identity={identity}
        onBack={onBack}
        onSignOut={onSignOut}
      />
      <div className="grid items-start gap-4 @3xl:grid-cols-2">
        <div className="min-w-0 space-y-4">
          <SwitchForm {...form} />
          <RoleHistory history={history} onSwitch={onSwitch} />
        </div>
        <div className="min-w-0 space-y-4">
          <LookAround who={identity.name} looks={looks} />
          <Underneath {...underneath} />
        </div>
      </div>
    </div>
  );
}
