import type { Plugin } from 'vite';

/** Writes into the build which npm packages ended up in which chunk; the budgets read it. */
export const chunkPackages = (): Plugin => ({
  name: 'chunk-packages',
  apply: 'build',
  generateBundle(_, bundle) {
    const packages: Record<string, string[]> = {};
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        packages[chunk.fileName] = [
          ...new Set(chunk.moduleIds.flatMap((id) => packageOf(id) ?? [])),
        ].toSorted();
    this.emitFile({
      type: 'asset',
      fileName: '.vite/packages.json',
      source: `${JSON.stringify(packages, null, 2)}\n`,
    });
  },
});

const packageOf = (moduleId: string) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(moduleId)?.[1];
