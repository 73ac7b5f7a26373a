import type { ReactNode } from 'react';
import { useWords } from '../ui/words.ts';

/** The parts of the builder, by which what is missing is found. */
export type SectionName = keyof ReturnType<typeof useWords>['build']['section'];

const sectionId = (name: SectionName): string => `build-${name}`;

/** Goes to a part of the builder. */
export function goToSection(name: SectionName): void {
  const section = document.getElementById(sectionId(name));
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}

/** Keeps the focus in a part whose button goes with what it was about. */
export const stayInSection = (name: SectionName): void =>
  document.getElementById(sectionId(name))?.focus({ preventScroll: true });

interface BuildSectionProps {
  readonly name: SectionName;
  readonly about?: string;
  readonly children: ReactNode;
}

/** A part of the builder with its heading. */
export function BuildSection({ name, about, children }: BuildSectionProps) {
  const title = useWords().build.section[name];
  const id = sectionId(name);
  return (
    <section
      id={id}
      tabIndex={-1}
      aria-label={title}
      className="scroll-mt-2 space-y-3 border-t border-line pt-4 -outline-offset-2"
    >
      <h3 className="font-semibold">{title}</h3>
      {about && <p className="text-sm text-ink-muted">{about}</p>}
      {children}
    </section>
  );
}
