import { Drama, Filter, SearchX, UserRound, type LucideIcon } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useWords } from '../ui/words.ts';

/** Why there is nothing to show. */
export type MatrixLack =
  | { readonly kind: 'noRoles' | 'noPrincipals' | 'nothingFound' }
  /** More pairs than are asked about at once, whatever the filter has left out. */
  | {
      readonly kind: 'tooMany';
      readonly ofPrincipals: number;
      readonly ofRoles: number;
      readonly limit: number;
    };

interface MatrixEmptyProps {
  readonly lack: MatrixLack;
  /** Clears the filter. */
  readonly onClear: () => void;
}

const ICON: Readonly<Record<MatrixLack['kind'], LucideIcon>> = {
  noRoles: Drama,
  noPrincipals: UserRound,
  nothingFound: SearchX,
  tooMany: Filter,
};

/** Stands in the place of the matrix and says what would fill it. */
export function MatrixEmpty({ lack, onClear }: MatrixEmptyProps) {
  const words = useWords().matrix;
  const { empty } = words;
  if (lack.kind === 'tooMany') {
    const { ofPrincipals, ofRoles, limit } = lack;
    return (
      <EmptyState icon={ICON.tooMany} title={empty.tooMany(ofPrincipals * ofRoles)}>
        {empty.tooManyText(ofPrincipals, ofRoles, limit)}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={ICON[lack.kind]} title={empty[lack.kind]}>
      <p>{empty[`${lack.kind}Text`]}</p>
      {lack.kind === 'nothingFound' && (
        <Button size="small" className="mt-3 pointer-coarse:min-h-11" onClick={onClear}>
          {words.filter.clear}
        </Button>
      )}
    </EmptyState>
  );
}
