/** Where something is in S3. */
export interface S3Place {
  readonly bucket: string;
  readonly key: string;
}

/** Reads `s3://bucket/key`; null for a path of the shell. */
export function s3Place(path: string): S3Place | null {
  if (!path.startsWith('s3://')) return null;
  const [bucket = '', ...rest] = path.slice('s3://'.length).split('/');
  return { bucket, key: rest.join('/') };
}

export const s3Uri = ({ bucket, key }: S3Place): string => `s3://${bucket}/${key}`;

/** The last part of a path. */
export const baseName = (path: string): string => path.split('/').at(-1) ?? '';

/** A path as the CLI shows it, from the current folder: `./a.txt`, `logs/a.txt`, `../a.txt`. */
export function shownPath(path: string, cwd: string): string {
  const absolute = normalized(path.startsWith('/') ? path : `${cwd}/${path}`);
  const from = normalized(cwd);
  const shared = absolute.findIndex((part, index) => part !== from[index]);
  const same = shared < 0 ? absolute.length : shared;
  const up = from.slice(same).map(() => '..');
  const relative = [...up, ...absolute.slice(same)].join('/');
  return relative.includes('/') ? relative : `./${relative}`;
}

function normalized(path: string): readonly string[] {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts;
}
