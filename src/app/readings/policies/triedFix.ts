import type { Call } from '../../../call/call.ts';
import { decide } from '../../../engine/engine.ts';
import { fixesFor } from '../../../explain/advice/fixesFor.ts';
import type { Fix as Advice } from '../../../explain/advice/fix.ts';
import { denialOf } from '../../../explain/denial.ts';
import type { Interface } from '../../../explain/interface.ts';
import { words as running, type Phrase } from '../../../explain/phrase.ts';
import type { Decision } from '../../../pipeline/run.ts';
import type { PolicyRef } from '../../../policy/document.ts';
import { applyFix } from '../../../policy/fix.ts';
import type { Step } from '../../../trace/step.ts';
import type { FixView } from '../../../view/editor/marks.ts';
import { readDocument } from '../../../world/documents.ts';
import { saveDocument } from '../../../world/saveDocument.ts';
import type { World } from '../../../world/world.ts';
import { adviceEdit, adviceTarget } from './adviceEdit.ts';
import { editedFor } from './policyTab.ts';

/** An edit that the engine has tried: AWS would take it, and the call is then allowed or gets further. */
export interface TriedFix {
  /** The document that it edits, and its text that the edit is for. */
  readonly document: PolicyRef;
  readonly of: string;
  readonly fix: FixView;
}

/**
 * What mends a denied call in one edit of a policy; null when no advice comes down to one, or when trying shows that it
 * would not help.
 * @param world as the editors show it, in which the call was decided
 */
export function triedFix(
  world: World,
  call: Call,
  { outcome, trace }: Decision,
  words: Interface,
): TriedFix | null {
  const deciding = trace.find(({ decisive }) => decisive);
  const denial = outcome === 'deny' && deciding ? denialOf(trace, deciding) : null;
  const [advice] = denial ? fixesFor(denial, trace) : [];
  const policy = advice && adviceTarget(advice);
  const document = policy && editedFor(world, policy);
  const text = document && readDocument(world, document);
  const edit = advice && text ? adviceEdit(advice, text) : null;
  if (!advice || !document || !text || !edit || !deciding) return null;
  const mended = saveDocument(world, document, applyFix(text, edit));
  if (!mended.ok) return null;
  const after = decide(mended.value, call);
  const helps = after.outcome === 'allow' || (after.outcome === 'deny' && movedOn(deciding, after));
  if (!helps) return null;
  const { allows, further } = words.policyEditor.tried;
  const outlook = after.outcome === 'allow' ? allows : further;
  return { document, of: text, fix: { ...edit, title: titled(advice, outlook, words) } };
}

/** Whether another policy than before decides now. */
function movedOn(before: Step, { trace }: Decision): boolean {
  const after = trace.find(({ decisive }) => decisive);
  return after?.evidence?.policy.type !== before.evidence?.policy.type;
}

function titled({ code, params }: Advice, outlook: string, words: Interface): Phrase {
  const title = words.policyEditor.triedFix;
  const parts = ((): { readonly before: string; readonly value: string; readonly after: string } => {
    switch (code) {
      case 'addValue':
        return title.addValue(params.value, params.element);
      case 'nameCaller':
        return title.nameCaller(params.caller.principal);
      case 'dropElement':
        return title.dropElement(params.element);
      case 'removeDeny':
        return title.removeDeny(params.place.sid);
      case 'addStatement':
        return title.addStatement(params.action);
      default:
        return { before: '', value: '', after: '' };
    }
  })();
  const value: Phrase = parts.value === '' ? [] : [{ code: parts.value }];
  return [...running(parts.before), ...value, ...running(`${parts.after} (${outlook})`)];
}
