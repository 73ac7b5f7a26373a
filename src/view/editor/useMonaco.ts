import { useEffect, useState } from 'react';

type Monaco = typeof import('./monaco/createPolicyEditor.ts');

export type MonacoState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly monaco: Monaco }
  | { readonly state: 'failed' };

let loading: Promise<Monaco> | null = null;

/** Loads Monaco once for the page, when first wanted; a failure is forgotten so that the next editor tries again. */
export function useMonaco(wanted: boolean): MonacoState {
  const [state, setState] = useState<MonacoState>({ state: 'loading' });
  useEffect(() => {
    if (!wanted) return undefined;
    let here = true;
    loading ??= import('./monaco/createPolicyEditor.ts');
    loading.then(
      (monaco) => here && setState({ state: 'ready', monaco }),
      () => {
        loading = null;
        if (here) setState({ state: 'failed' });
      },
    );
    return () => {
      here = false;
    };
  }, [wanted]);
  return state;
}
