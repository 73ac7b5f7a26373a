/** Where the file of a step is, by its place from 0: `FOLDER/01-ID.md`. */
export const stepPath = (folder: string, id: string, index: number): string =>
  `${folder}/${String(index + 1).padStart(2, '0')}-${id}.md`;

/** Whether a file lies where those of steps do: beside `lesson.yaml`, not in the folder of a translation. */
export const isStepFile = (path: string): boolean => /^tutorials\/[^/]+\/[^/]+\.md$/.test(path);
