/**
 * What Monaco would keep between visits: nothing but that suggestions are shown with what is said of them. Given to the
 * first editor, it holds for all.
 */
export const EDITOR_STORAGE = {
  getBoolean: (key: string, _scope: unknown, otherwise?: boolean) =>
    key === 'expandSuggestionDocs' ? true : otherwise,
  get: (_key: string, _scope: unknown, otherwise?: string) => otherwise,
  getNumber: (_key: string, _scope: unknown, otherwise?: number) => otherwise,
  getObject: (_key: string, _scope: unknown, otherwise?: object) => otherwise,
  store: () => undefined,
  storeAll: () => undefined,
  remove: () => undefined,
  keys: () => [],
  log: () => undefined,
  flush: async () => undefined,
  optimize: async () => undefined,
  hasScope: () => true,
  isNew: () => false,
  onDidChangeValue: () => () => ({ dispose: () => undefined }),
  onDidChangeTarget: () => ({ dispose: () => undefined }),
  onWillSaveState: () => ({ dispose: () => undefined }),
};
