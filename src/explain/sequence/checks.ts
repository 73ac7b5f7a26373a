import type { PolicyType } from '../../policy/document.ts';
import type { Gate } from '../gates.ts';
import type { Lane, LaneId, Message } from './message.ts';

/** What the service looks at itself, and what it asks of the accounts' policies, up to the check that stops the call. */
export function checksOf(gates: readonly Gate[], lanes: readonly Lane[]): readonly Message[] {
  const checks: { to: LaneId; gates: Gate[] }[] = [];
  for (const gate of gates) {
    if (!hasSay(gate)) continue;
    const to = laneOf(gate, lanes);
    const last = checks.at(-1);
    // What the service passes by itself, one after the other, is one message.
    if (
      last &&
      to === 'service' &&
      last.to === to &&
      passesPlainly(gate) &&
      last.gates.every(passesPlainly)
    ) {
      last.gates.push(gate);
    } else checks.push({ to, gates: [gate] });
  }
  return checks.map((check): Message => ({ kind: 'check', from: 'service', ...check }));
}

const hasSay = ({ outcome, decisive }: Gate): boolean =>
  outcome !== 'notReached' && (outcome !== 'skip' || decisive);

const passesPlainly = ({ outcome, decisive }: Gate): boolean => outcome === 'pass' && !decisive;

/** Policies are asked in the account that they belong to; where it is not known, by the service. */
function laneOf({ gate }: Gate, lanes: readonly Lane[]): LaneId {
  const side = gate.startsWith('permission:') ? 'caller' : SIDES[gate as PolicyType];
  const wanted: readonly LaneId[] =
    side === 'caller'
      ? ['callerAccount', 'targetAccount']
      : side === 'target'
        ? ['targetAccount', 'callerAccount']
        : [];
  return wanted.find((id) => lanes.some((lane) => lane.id === id)) ?? 'service';
}

const SIDES: Readonly<Partial<Record<PolicyType, 'caller' | 'target'>>> = {
  identity: 'caller',
  boundary: 'caller',
  session: 'caller',
  scp: 'caller',
  trust: 'target',
  resource: 'target',
  rcp: 'target',
};
