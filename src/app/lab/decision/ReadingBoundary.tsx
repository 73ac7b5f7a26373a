import { Component, type ReactNode } from 'react';
import { INTERFACES } from '../../../explain/interface.ts';
import { ErrorNotice } from '../../../view/ui/ErrorNotice.tsx';

interface ReadingBoundaryProps {
  /** Name of the reading. */
  readonly reading: string;
  readonly children: ReactNode;
}

/** Keeps a failure of one reading to itself: the path and all other readings go on. */
export class ReadingBoundary extends Component<ReadingBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { reading, children } = this.props;
    if (!this.state.failed) return children;
    const words = INTERFACES.en.readings;
    return (
      <ErrorNotice title={words.broken} where={words.brokenWhere(reading)} whatToDo={words.brokenToDo} />
    );
  }
}
