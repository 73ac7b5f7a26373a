import type { PolicyEditorEvents } from './events.ts';
import { KeyCode, type editor, type IKeyboardEvent } from './monaco.ts';

type KeyActions = Pick<
  PolicyEditorEvents,
  'onUndoExhausted' | 'onRedoExhausted' | 'onToggleTab' | 'onFormat'
> & {
  /** Leads to the next problem (1) or the one before (-1). */
  readonly visitProblem: (step: 1 | -1) => void;
};

/**
 * The keys that differ from Monaco's own: undo and redo go on beyond the editor when its edits run out, F8 goes from
 * problem to problem, and Ctrl+M (Ctrl+Shift+M on a Mac) says what Tab does.
 */
export const editorKeys =
  (model: editor.ITextModel, actions: KeyActions) =>
  (event: IKeyboardEvent): void => {
    const act = actionOf(event, model, actions);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

function actionOf(
  { keyCode, ctrlKey, metaKey, shiftKey, altKey }: IKeyboardEvent,
  model: editor.ITextModel,
  { onUndoExhausted, onRedoExhausted, onToggleTab, onFormat, visitProblem }: KeyActions,
): (() => void) | null {
  const undoes = (ctrlKey || metaKey) && keyCode === KeyCode.KeyZ && !shiftKey;
  const redoes = (ctrlKey || metaKey) && (keyCode === KeyCode.KeyY || (keyCode === KeyCode.KeyZ && shiftKey));
  if (undoes) return model.canUndo() ? null : onUndoExhausted;
  if (redoes) return model.canRedo() ? null : onRedoExhausted;
  if (ctrlKey && keyCode === KeyCode.KeyM) return onToggleTab;
  if (shiftKey && altKey && keyCode === KeyCode.KeyF) return onFormat;
  if (keyCode === KeyCode.F8) return () => visitProblem(shiftKey ? -1 : 1);
  return null;
}
