import type { ComponentChildren } from 'preact';
import { Document } from '../../ui/document/document.tsx';
import { TitleBand } from '../../ui/title-band/title-band.tsx';
import { WorkBar } from '../../ui/work/work-bar.tsx';
import type { Language } from '../../words/numerals.ts';
import type { WorkFrame } from './work-frame.ts';

type WorkPageProps = {
  readonly frame: WorkFrame;
  readonly title: string;
  /** Whether the title is of a document: those are Dutch, whatever the interface speaks. */
  readonly isQuoted?: boolean;
  readonly lead?: ComponentChildren;
  readonly children?: ComponentChildren;
};

/** What says of a text of a document in which language it is, where the interface speaks another (WCAG 3.1.2). */
export function dutchIn(language: Language): 'nl' | undefined {
  return language === 'nl' ? undefined : 'nl';
}

/** A page of the workspace: who works, its title with what it is for, its content. */
export function WorkPage({ frame: { work, ...frame }, title, isQuoted = false, lead, children }: WorkPageProps) {
  return (
    <Document {...frame} sheets={['workCss']} bar={work === null ? undefined : <WorkBar view={work} />}>
      <TitleBand title={title} titleLanguage={isQuoted ? dutchIn(frame.language) : undefined}>
        {lead !== undefined && <p class="nl-paragraph nl-paragraph--lead">{lead}</p>}
      </TitleBand>
      <div class="ds-wide ds-page">{children}</div>
    </Document>
  );
}
