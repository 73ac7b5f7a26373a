import path from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Runs the test files that stand nearest to the mutated file first, so that most mutants die soon. */
export class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [mutated = ''] = this.ctx.config.related ?? [];
    return files
      .map((file) => ({ file, distance: distance(mutated, file.moduleId) }))
      .toSorted((a, b) => a.distance - b.distance)
      .map(({ file }) => file);
  }
}

/** How many folders lie between two files; a test of the file itself is nearest of all. */
function distance(mutated: string, test: string): number {
  if (test === mutated.replace(/\.ts$/, '.test.ts')) return -1;
  return path.relative(path.dirname(mutated), path.dirname(test)).split(path.sep).filter(Boolean).length;
}
