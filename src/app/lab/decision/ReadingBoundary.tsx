import { Component, type ContextType, type ReactNode } from 'react';
import { ErrorNotice } from '../../../view/ui/ErrorNotice.tsx';
import { LanguageContext } from '../../../view/ui/words.ts';

interface ReadingBoundaryProps {
  /** Name of the reading. */
  readonly reading: string;
  readonly children: ReactNode;
}

/** Keeps a failure of one reading to itself: the path and all other readings go on. */
export class ReadingBoundary extends Component<ReadingBoundaryProps, { readonly failed: boolean }> {
  static override contextType = LanguageContext;
  declare context: ContextType<typeof LanguageContext>;

  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { reading, children } = this.props;
    if (!this.state.failed) return children;
    const words = this.context.words.readings;
    return (
      <ErrorNotice title={words.broken} where={words.brokenWhere(reading)} whatToDo={words.brokenToDo} />
    );
  }
}
