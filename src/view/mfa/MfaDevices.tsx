import { Smartphone } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { useWords } from '../ui/words.ts';
import { DeviceCard } from './DeviceCard.tsx';
import type { DevicesView } from './device.ts';

interface MfaDevicesProps extends DevicesView {
  readonly onNext: () => void;
  /** Told when the learner has asked for the next codes; empty before. */
  readonly told: string;
}

/** So many are shown until more are asked for. */
const FIRST = 24;

/** The virtual MFA devices of a world and the codes that they show. */
export function MfaDevices({ devices, told, ...rest }: MfaDevicesProps) {
  const words = useWords().mfa;
  const [all, setAll] = useState(false);
  if (devices.length === 0)
    return (
      <EmptyState icon={Smartphone} title={words.none}>
        {words.noneText}
      </EmptyState>
    );
  const shown = all ? devices : devices.slice(0, FIRST);
  return (
    <div className="@container space-y-3">
      <p className="text-sm text-ink-muted">{words.about}</p>
      <ul className="grid items-start gap-3 @2xl:grid-cols-2 @5xl:grid-cols-3">
        {shown.map((device) => (
          <li key={device.serial} className="min-w-0">
            <DeviceCard device={device} {...rest} />
          </li>
        ))}
      </ul>
      {shown.length < devices.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {words.showAll(devices.length)}
        </Button>
      )}
      <LiveRegion text={told} />
    </div>
  );
}
