import type { ComponentChildren } from 'preact';
import { Document } from '../../ui/document/document.tsx';
import { TitleBand } from '../../ui/title-band/title-band.tsx';
import { WorkBar } from '../../ui/work/work-bar.tsx';
import type { WorkFrame } from './work-frame.ts';

type WorkPageProps = {
  readonly frame: WorkFrame;
  readonly title: string;
  readonly lead?: ComponentChildren;
  readonly children?: ComponentChildren;
};

/** A page of the workspace: who works, its title with what it is for, its content. */
export function WorkPage({ frame: { work, ...frame }, title, lead, children }: WorkPageProps) {
  return (
    <Document {...frame} sheets={['workCss']} bar={work === null ? undefined : <WorkBar view={work} />}>
      <TitleBand title={title}>{lead !== undefined && <p class="nl-paragraph nl-paragraph--lead">{lead}</p>}</TitleBand>
      <div class="ds-wide ds-page">{children}</div>
    </Document>
  );
}
