import { err, ok, type Result } from '../../lib/result.ts';
import { advance } from '../../world/clock.ts';
import { applyEdit } from '../../world/edit.ts';
import { inWords, type Finding, type Path } from '../../world/file/fileError.ts';
import { rootArn, userArn } from '../../world/names.ts';
import type { World } from '../../world/world.ts';
import { actorOf } from '../call/actor.ts';
import { deviceMeant, deviceOf } from '../call/tokenCode.ts';
import { tokenFindings } from '../call/tokenFindings.ts';
import type { Case } from './case.ts';
import type { AdvanceStep, CallStep, EditStep } from './schema.ts';

/**
 * Goes through the steps of a case without making its calls: what is wrong with its edits and durations, with who calls,
 * with the tokens that are written down and the MFA devices whose codes are asked for. Nobody may call who was never there, and no session be used whose label no earlier step gives.
 */
export function rehearse({ world: first, steps }: Case): Finding[] {
  let world = first;
  const known = { principals: new Set(principalsOf(world)), labels: new Set<string>() };
  const findings: Finding[] = [];
  for (const [index, step] of steps.entries()) {
    const path: Path = ['steps', index];
    if ('call' in step) {
      findings.push(...callerFindings(step, known, [...path, 'as']));
      findings.push(...deviceFindings(step, world, path));
      if (step.token) findings.push(...tokenFindings(step.call, step.token, [...path, 'token']));
      if (step.label !== undefined) known.labels.add(step.label);
      continue;
    }
    const moved = 'advance' in step ? rehearseAdvance(step, world, path) : rehearseEdit(step, world, path);
    if (!moved.ok) {
      findings.push(moved.error);
      break;
    }
    world = moved.value;
    for (const arn of principalsOf(world)) known.principals.add(arn);
  }
  return findings;
}

interface Known {
  readonly principals: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
}

function callerFindings({ as, token }: CallStep, known: Known, path: Path): Finding[] {
  const finding = (code: Finding['code'], expected: string): Finding[] => [
    { path, part: 'value', code, expected, found: inWords(as) },
  ];
  if (as === undefined) {
    return token === undefined
      ? finding('field.missing', 'a user ARN, an account root ARN, session:LABEL, service:NAME or none')
      : [];
  }
  const actor = actorOf(as);
  if (!actor.ok) return finding('value.form', actor.error);
  switch (actor.value.kind) {
    case 'user':
      return known.principals.has(as)
        ? []
        : finding('name.unknown', 'the ARN of a user who is or was in this world');
    case 'root':
      return known.principals.has(as)
        ? []
        : finding('name.unknown', 'the root ARN of an account of this world');
    case 'session':
      return known.labels.has(actor.value.label)
        ? []
        : finding('name.unknown', 'the label of an earlier step');
    case 'none':
    case 'service':
      return [];
  }
}

function deviceFindings({ as = 'none', params }: CallStep, world: World, path: Path): Finding[] {
  const meant = deviceMeant(params['TokenCode']);
  if (!meant || deviceOf(params, as, world)) return [];
  const expected =
    meant.serial === null
      ? 'mfa for a user who has an MFA device, or mfa:SERIAL of one of this world'
      : 'mfa:SERIAL of an MFA device of this world';
  const found = inWords(params['TokenCode']);
  return [{ path: [...path, 'params', 'TokenCode'], part: 'value', code: 'name.unknown', expected, found }];
}

function rehearseAdvance(
  { advance: duration }: AdvanceStep,
  world: World,
  path: Path,
): Result<World, Finding> {
  const advanced = advance(world, duration);
  if (advanced.ok) return advanced;
  return err({
    path: [...path, 'advance'],
    part: 'value',
    code: 'value.form',
    expected: 'an ISO 8601 duration such as PT1H that ends before the year 10000',
    found: inWords(duration),
  });
}

function rehearseEdit({ edit }: EditStep, world: World, path: Path): Result<World, Finding> {
  const edited = applyEdit(world, edit);
  if (edited.ok) return ok(edited.value.world);
  const [first] = edited.error;
  const place = first && !first.code.startsWith('patch.') ? ` at ${first.path} of the world after it` : '';
  return err({
    path: [...path, 'edit', first?.operation ?? 0],
    part: 'value',
    code: first?.code ?? 'patch.form',
    expected: `${first?.expected ?? 'an edit that works'}${place}`,
    found: first?.found ?? 'one that does not',
  });
}

const principalsOf = ({ accounts }: World): string[] =>
  accounts.flatMap(({ id, users }) => [rootArn(id), ...users.map((user) => userArn(id, user))]);
