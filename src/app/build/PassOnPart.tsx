import { useMemo } from 'react';
import { BUNDLE_LIMIT, jsonOf, lessonLink, zipOf } from '../../content/lesson/authoring/bundle.ts';
import type { LessonDraft } from '../../content/lesson/authoring/draft.ts';
import { filesOf } from '../../content/lesson/authoring/files.ts';
import { PassOn } from '../../view/build/PassOn.tsx';
import { download } from '../download.ts';

interface PassOnPartProps {
  readonly draft: LessonDraft;
  readonly ready: boolean;
}

/** The lesson as files and as a link. */
export function PassOnPart({ draft, ready }: PassOnPartProps) {
  const files = useMemo(() => filesOf(draft), [draft]);
  const link = useMemo(() => lessonLink(files), [files]);
  const address = `${window.location.href.split('#')[0]}#/lesson/${link}`;
  const standing = link.length > BUNDLE_LIMIT.link ? 'tooLarge' : address.length > LARGE ? 'large' : 'good';
  return (
    <PassOn
      ready={ready}
      link={{ address, standing, limit: BUNDLE_LIMIT.link }}
      onZip={() => download(`${draft.about.id}.zip`, new Uint8Array(zipOf(files)))}
      onJson={() => download(`${draft.about.id}.json`, jsonOf(files))}
    />
  );
}

/** Characters of an address from which on some programs cut it short. */
const LARGE = 8 * 1024;
