import { actionName } from '../../serviceReference/actionName.ts';
import { valueAt, type Completion } from '../completion.ts';
import type { Asking } from '../asking.ts';
import type { Surroundings } from '../subject.ts';

/**
 * What may come of the beginning of an action: services up to the colon, then the actions of the service. In a trust
 * policy the actions that it may have come first.
 */
export async function completeAction({ place, around }: Asking): Promise<readonly Completion[]> {
  const { slot } = place;
  const { prefix } = actionName(slot.typed);
  if (prefix !== null) {
    const known = await actionsOf(around, prefix);
    const all = known.map((each) => valueAt(slot, each.label, each.about));
    return known.length === 0
      ? []
      : [
          ...all,
          valueAt(slot, `${prefix}:*`, {
            kind: 'actions',
            names: firstNames(known),
            more: Math.max(0, known.length - MOST),
          }),
        ];
  }
  const index = await around.reference?.index();
  const services = (index?.services ?? []).map(({ prefix: text, name }) =>
    valueAt(slot, `${text}:`, { kind: 'service', prefix: text, name }, { again: true }),
  );
  if (around.type === 'trust') return [...(await trustActions({ place, around })), ...services];
  return services.length === 0 || around.type === 'rcp'
    ? services
    : [...services, valueAt(slot, '*', { kind: 'everything' })];
}

/** C-011: what may stand in a trust policy. */
async function trustActions({
  place,
  around,
}: Pick<Asking, 'place' | 'around'>): Promise<readonly Completion[]> {
  const known = await actionsOf(around, 'sts');
  return known
    .filter(({ label }) => TRUST_ACTIONS.has(label))
    .map(({ label, about }) => valueAt(place.slot, label, about));
}

async function actionsOf(
  { reference }: Surroundings,
  prefix: string,
): Promise<
  readonly { readonly label: string; readonly about: Extract<Completion['about'], { kind: 'action' }> }[]
> {
  const service = await reference?.service(prefix);
  return (service?.actions ?? []).map((action) => ({
    label: `${prefix}:${action.name}`,
    about: { kind: 'action', prefix, action, arns: [] },
  }));
}

const firstNames = (known: readonly { readonly label: string }[]): readonly string[] =>
  known.slice(0, MOST).map(({ label }) => label);

/** So many actions of a pattern are named. */
const MOST = 12;

const TRUST_ACTIONS: ReadonlySet<string> = new Set([
  'sts:AssumeRole',
  'sts:AssumeRoleWithSAML',
  'sts:AssumeRoleWithWebIdentity',
  'sts:TagSession',
  'sts:SetSourceIdentity',
  'sts:SetContext',
]);
