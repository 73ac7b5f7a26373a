import { Component, type ContextType, type ReactNode } from 'react';
import { Button } from '../view/ui/Button.tsx';
import { ErrorNotice } from '../view/ui/ErrorNotice.tsx';
import { LanguageContext } from '../view/ui/words.ts';

interface CrashState {
  readonly error: Error | null;
}

/** The last resort: says what went wrong where nothing else could be shown. What was saved stays saved. */
export class Crash extends Component<{ readonly children: ReactNode }, CrashState> {
  static override contextType = LanguageContext;
  declare context: ContextType<typeof LanguageContext>;

  override state: CrashState = { error: null };

  static getDerivedStateFromError(error: unknown): CrashState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const words = this.context.words.lab.crash;
    return (
      <main className="page-gutter mx-auto max-w-3xl py-10">
        <ErrorNotice title={words.title} where={[{ code: error.message }]} whatToDo={[words.whatToDo]}>
          <Button onClick={() => window.location.reload()}>{words.reload}</Button>
        </ErrorNotice>
      </main>
    );
  }
}
