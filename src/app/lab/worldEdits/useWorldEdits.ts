import { useState } from 'react';
import { useWords } from '../../../view/ui/words.ts';
import type { FormProblems, FormView } from '../../../view/world/form/form.ts';
import type { EditAction, WorldEditing } from '../../../view/world/menu.ts';
import { nodeAfter, pathToNode, type WorldNode } from '../../../view/world/node.ts';
import { saveDrafts } from '../../../machines/lab/drafts.ts';
import { applyEdit } from '../../../world/edit.ts';
import { addFields, setFields } from '../../../world/parts/fields.ts';
import type { Part } from '../../../world/parts/part.ts';
import type { FieldValues } from '../../../world/parts/values.ts';
import type { World } from '../../../world/world.ts';
import { accountName, shortName } from '../../readings/names.ts';
import type { LabActors } from '../actors.ts';
import { editForm, renameField } from './editForm.ts';
import { editMenu } from './editMenu.ts';
import { editPlan } from './editPlan.ts';
import { formProblems } from './formProblems.ts';
import { nodeOfPart } from './nodeOfPart.ts';

/** The form that is open, with what sends it. */
export interface OpenForm {
  readonly form: FormView;
  readonly onSubmit: (values: FieldValues) => FormProblems | null;
  readonly onClose: () => void;
}

interface Asked {
  readonly node: WorldNode | null;
  readonly action: EditAction;
  readonly form: FormView;
}

/**
 * Edits of the world from its tree: menus, the form that is open, and what happens once it is sent. An edit is tried
 * before it is told to the lab, so that what stands against it can stand in the form.
 * @param nodesOf the tree of a world
 */
export function useWorldEdits(
  { lab }: LabActors,
  nodesOf: (world: World) => readonly WorldNode[],
): { readonly editing: WorldEditing; readonly open: OpenForm | null } {
  const words = useWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [toFocus, setToFocus] = useState<{ readonly id: string } | null>(null);
  const [done, setDone] = useState('');

  /** With the drafts in it that the lab saves first. */
  const current = (): World => {
    const { timeline, drafts } = lab.getSnapshot().context;
    return saveDrafts(timeline.present.world, drafts).world;
  };
  const make = (node: WorldNode | null, action: EditAction, values: FieldValues): FormProblems | null => {
    const world = current();
    const part = node?.part ?? null;
    const fields = fieldsOf(part, action);
    const plan = editPlan(world, part, action, values);
    if (!plan.ok) return formProblems(plan.error, fields, null, words);
    const { operations, at, part: result } = plan.value;
    const edited = applyEdit(world, operations);
    if (!edited.ok) return formProblems(edited.error, fields, at, words);
    const before = nodesOf(world);
    const after = nodesOf(edited.value.world);
    const label = (result && nodeOfPart(after, result)?.label) ?? node?.label ?? '';
    if (edited.value.world !== world) {
      const subject = subjectOf(edited.value.world, result ?? part, label);
      lab.send({ type: 'CHANGE', operations, subject, what: action.what });
      setDone(words.worldEdit.done[action.what](label));
    }
    const id = result ? nodeOfPart(after, result)?.id : node && nodeAfter(before, node.id);
    const there = id !== undefined && id !== null && pathToNode(after, id) ? id : (after[0]?.id ?? null);
    setToFocus(there === null ? null : { id: there });
    setAsked(null);
    return null;
  };
  const onAction = (node: WorldNode | null, action: EditAction): void => {
    const label = node?.label ?? words.worldEdit.theWorld;
    const form = editForm(current(), { part: node?.part ?? null, label }, action, words);
    if (form) setAsked({ node, action, form });
    else make(node, action, {});
  };
  return {
    editing: {
      menuOf: (node) => editMenu(current(), node?.part ?? null, words),
      onAction,
      toFocus,
      done,
    },
    open: asked && {
      form: asked.form,
      onSubmit: (values) => make(asked.node, asked.action, values),
      onClose: () => {
        const id = asked.node?.id ?? nodesOf(current())[0]?.id;
        setAsked(null);
        setToFocus(id === undefined ? null : { id });
      },
    },
  };
}

function fieldsOf(part: Part | null, action: EditAction) {
  if (action.what === 'add') return addFields(action.kind);
  if (!part) return [];
  return action.what === 'rename' ? [renameField(part)] : setFields(part.kind);
}

/** What a step of undo names: `prod/Audit`, `dev/Ana/assume`. */
function subjectOf(world: World, part: Part | null, label: string): string {
  const owner = part?.owner ?? '';
  if (owner.startsWith('arn:')) return `${shortName(world, owner)}/${label}`;
  return /^\d{12}$/.test(owner) ? `${accountName(world, owner)}/${label}` : label;
}
