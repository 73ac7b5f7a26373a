/**
 * The parts of Monaco that the policy editor uses; everything imports Monaco through here. No feature of this list
 * starts a worker, and the tokenizer of `language.ts` stands in for Monaco's JSON mode.
 */
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/caretOperations/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codeAction/register';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/cursorUndo/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/suggest/register';
import 'monaco-editor/features/tokenization/register';
import 'monaco-editor/features/wordOperations/register';
// The feature above leaves out what shows and makes the suggestions.
import 'monaco-editor/editor/contrib/suggest/browser/suggestController';
import './editor.css';

export { KeyCode, Position, Range, editor, languages } from 'monaco-editor/editor';
export type { IKeyboardEvent, IMarkdownString, IRange } from 'monaco-editor/editor';
