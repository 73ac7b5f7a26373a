import type { Asked, MadeCall } from '../../../content/call/made.ts';
import { rehearse } from '../../../content/case/rehearse.ts';
import { runCase, type StepResult } from '../../../content/case/run.ts';
import { callStep, type CallStep } from '../../../content/case/schema.ts';
import { askedWithoutSecrets, secretsOf, withoutSecrets } from '../../../content/shared/leftOut.ts';
import { issuersOf, stepOf, type WrittenStep } from '../../../content/case/steps.ts';
import { readWorldValue } from '../../../world/file/readValue.ts';
import type { WorldFile } from '../../../world/file/schema.ts';
import { writeWorld } from '../../../world/file/write.ts';
import { worldFileText } from '../../../world/file/writeText.ts';
import type { World } from '../../../world/world.ts';
import { yamlText } from '../../readings/request/yamlText.ts';

/** What of the lab is exported. */
type ExportKind = 'world' | 'call' | 'calls';

export interface ExportChoice {
  readonly kind: ExportKind;
  readonly format: 'yaml' | 'json';
  /** Secret keys, MFA seeds, sessions and trails as well. */
  readonly secrets: boolean;
}

export interface Exportable {
  readonly world: World;
  readonly made: readonly MadeCall[];
  readonly asked: Asked;
  /** Calls that could be made, by whose labels `asked` may be made with a session. */
  readonly offered: readonly Asked[];
}

/** The text of a file (docs/formats.md): a world file, or a case file with the world in it. */
export function exportText(lab: Exportable, { kind, format, secrets }: ExportChoice): string {
  if (kind === 'world') {
    return secrets
      ? worldFileText(lab.world, format, { policies: 'objects', secrets })
      : fileText(publicWorld(lab.world), format);
  }
  const keep = (asked: Asked): WrittenStep => stepOf(secrets ? asked : askedWithoutSecrets(asked));
  const world = secrets ? writeWorld(lab.world, { policies: 'objects', secrets }) : publicWorld(lab.world);
  const asked =
    kind === 'call'
      ? [...issuersOf(lab.asked, lab.made, lab.offered), lab.asked]
      : lab.made.map((call) => call.asked);
  const steps = kind === 'call' ? asked.map(keep) : answered(world, asked.map(keep));
  const file = { version: 1, world, steps };
  return fileText(secrets ? file : withoutSecrets(file, secretsOf(lab.world)), format);
}

/** What such a file is called. */
export const exportName = (title: string, { kind, format }: ExportChoice): string => {
  const slug = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return `${slug === '' ? 'world' : slug}${SUFFIX[kind]}.${format}`;
};

const SUFFIX: Readonly<Record<ExportKind, string>> = { world: '', call: '-call', calls: '-calls' };

const fileText = (value: unknown, format: ExportChoice['format']): string =>
  `${format === 'json' ? JSON.stringify(value, null, 2) : yamlText(value)}\n`;

const publicWorld = (world: World) =>
  withoutSecrets(writeWorld(world, { policies: 'objects', secrets: false }), secretsOf(world));

/** The steps that can be taken in the world, each with the answer that it gets there. */
function answered(file: WorldFile, written: readonly WrittenStep[]): readonly WrittenStep[] {
  const read = readWorldValue(file);
  if (!read.ok) return written;
  const { world } = read.value;
  const taken: { readonly step: WrittenStep; readonly call: CallStep }[] = [];
  for (const step of written) {
    const call = callStep.safeParse(step);
    if (!call.success) continue;
    const steps = [...taken.map((each) => each.call), call.data];
    if (rehearse({ world, steps }).length === 0) taken.push({ step, call: call.data });
  }
  const results = runCase({ world, steps: taken.map(({ call }) => call) });
  return taken.map(({ step }, index) => withAnswer(step, results[index]));
}

function withAnswer(step: WrittenStep, result: StepResult | undefined): WrittenStep {
  if (!result || result.outcome === 'unmodelled') return step;
  const { outcome, error, decidedBy } = result;
  return {
    ...step,
    expect: {
      outcome,
      ...(error && { error: error.code }),
      ...(decidedBy && { decidedBy: { policyType: decidedBy.policyType, element: decidedBy.element } }),
    },
  };
}
