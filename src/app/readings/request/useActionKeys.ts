import { useEffect, useState } from 'react';
import { conditionKeysOf } from '../../../serviceReference/conditionKeysOf.ts';
import { findAction } from '../../../serviceReference/findAction.ts';
import { loadReference } from '../../../serviceReference/loadReference.ts';
import { SERVICE_REFERENCE } from '../../serviceReference.ts';

const NONE: readonly string[] = [];

/** Condition keys of an action's own service, as AWS publishes them; none until they have arrived. */
export function useActionKeys(call: string): readonly string[] {
  const [found, setFound] = useState<{ readonly call: string; readonly names: readonly string[] } | null>(
    null,
  );
  useEffect(() => {
    let left = false;
    loadReference(SERVICE_REFERENCE, call).then(
      (reference) => {
        const action = findAction(reference, call);
        if (!left && action) setFound({ call, names: conditionKeysOf(action) });
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [call]);
  return found?.call === call ? found.names : NONE;
}
