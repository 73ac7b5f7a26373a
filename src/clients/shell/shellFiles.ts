import type { IFileSystem } from 'just-bash/browser';
import type { Files } from './aws/surroundings.ts';
import { HOME } from './home.ts';

/** The files of the shell, seen from a folder. */
export function shellFiles(fs: IFileSystem, cwd: string): Files {
  const resolve = (path: string): string => fs.resolvePath(cwd, path.replace(/^~(?=\/|$)/, HOME));
  const isFolder = async (path: string): Promise<boolean> => {
    const resolved = resolve(path);
    return (await fs.exists(resolved)) && (await fs.stat(resolved)).isDirectory;
  };
  return {
    read: async (path) => {
      const resolved = resolve(path);
      if (!(await fs.exists(resolved)) || (await fs.stat(resolved)).isDirectory) return null;
      return fs.readFileBuffer(resolved);
    },
    write: async (path, content) => {
      if (await isFolder(path)) return false;
      const resolved = resolve(path);
      const folder = resolved.slice(0, resolved.lastIndexOf('/')) || '/';
      if (!(await fs.exists(folder))) await fs.mkdir(folder, { recursive: true });
      await fs.writeFile(resolved, content);
      return true;
    },
    isFolder,
    below: async (path) => {
      const folder = `${resolve(path).replace(/\/$/, '')}/`;
      const names: string[] = [];
      for (const each of fs.getAllPaths()) {
        if (each.startsWith(folder) && !(await fs.stat(each)).isDirectory)
          names.push(each.slice(folder.length));
      }
      return names.toSorted();
    },
  };
}
