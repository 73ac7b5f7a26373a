import { use, useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import type { PolicyEditorHandle } from './monaco/createPolicyEditor.ts';
import type { FixView } from './marks.ts';
import { useWords } from '../ui/words.ts';
import { ServiceReferenceContext } from './serviceReferenceContext.ts';
import type { SurfaceProps } from './surface.ts';
import type { MonacoState } from './useMonaco.ts';

interface MonacoSurfaceProps extends SurfaceProps {
  readonly monaco: Extract<MonacoState, { state: 'ready' }>['monaco'];
  readonly tabLeaves: boolean;
  readonly onToggleTab: () => void;
  /** F8 has led to a problem; says which one. */
  readonly onProblem: (index: number) => void;
  readonly onFix: (fix: FixView) => void;
  readonly onFormat: () => void;
}

/** Monaco, kept to what its owner says. */
export function MonacoSurface({ ref, ...props }: MonacoSurfaceProps) {
  const { monaco, text, label, readOnly, marks, squiggles, theme, reveal, lit, tabLeaves, subject } = props;
  const reference = use(ServiceReferenceContext);
  const { locale } = useWords();
  const host = useRef<HTMLDivElement>(null);
  const handle = useRef<PolicyEditorHandle>(null);
  const onChange = useEffectEvent(props.onChange);
  const onUndoExhausted = useEffectEvent(() => props.onUndoExhausted?.());
  const onRedoExhausted = useEffectEvent(() => props.onRedoExhausted?.());
  const onToggleTab = useEffectEvent(props.onToggleTab);
  const onProblem = useEffectEvent(props.onProblem);
  const onFix = useEffectEvent(props.onFix);
  const onFormat = useEffectEvent(props.onFormat);
  const firstText = useEffectEvent(() => text);

  useEffect(() => {
    if (!host.current) return undefined;
    const events = {
      onChange: (next: string) => onChange(next),
      onUndoExhausted: () => onUndoExhausted(),
      onRedoExhausted: () => onRedoExhausted(),
      onToggleTab: () => onToggleTab(),
      onProblem: (index: number) => onProblem(index),
      onFix: (fix: FixView) => onFix(fix),
      onFormat: () => onFormat(),
    };
    const created = monaco.createPolicyEditor(host.current, firstText(), events);
    handle.current = created;
    return () => {
      handle.current = null;
      created.dispose();
    };
  }, [monaco]);

  useImperativeHandle(ref, () => ({
    applyFix: (of, fix) => handle.current?.applyFix(of, fix),
    cursor: () => handle.current?.cursor() ?? 0,
  }));
  useEffect(() => {
    handle.current?.setSurroundings(subject ? { ...subject, reference } : null, locale);
  }, [monaco, subject, reference, locale]);
  useEffect(() => monaco.followTheme(theme), [monaco, theme]);
  useEffect(() => handle.current?.setLabel(label), [monaco, label]);
  useEffect(() => handle.current?.setReadOnly(readOnly), [monaco, readOnly]);
  useEffect(() => handle.current?.setTabLeaves(tabLeaves), [monaco, tabLeaves]);
  useEffect(() => {
    handle.current?.setText(text);
    handle.current?.setMarks(text, marks, squiggles);
  }, [monaco, text, marks, squiggles]);
  useEffect(() => handle.current?.setLit(text, lit ?? null), [monaco, text, lit]);
  useEffect(() => {
    if (reveal) handle.current?.reveal(reveal);
  }, [monaco, reveal]);

  return <div ref={host} className="absolute inset-0" />;
}
