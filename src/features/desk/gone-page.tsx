import type { PageView } from '../../frame/page-view.ts';
import type { Anchor } from '../../ui/anchor.ts';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Document } from '../../ui/document/document.tsx';
import { Links } from '../../ui/links/links.tsx';
import { TitleBand } from '../../ui/title-band/title-band.tsx';
import type { Words } from '../../words/nl.data.ts';

export type GoneView = PageView & {
  /** What it was, and that it is that no more. */
  readonly badges: readonly string[];
  readonly title: string;
  readonly lead: string;
  readonly more: string;
  /** What it went on in, or where it stood last. */
  readonly links: readonly Anchor[];
};

/** The page at the address of what is there no more: what it was, what became of it, and where it still stands. */
export function GonePage({ view, words }: { view: GoneView; words: Words }) {
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={view.title} onPaper />}
        badges={view.badges}
        title={view.title}
      >
        <p class="nl-paragraph nl-paragraph--lead">{view.lead}</p>
      </TitleBand>
      <div class="ds-wide ds-page">
        <h2 class="nl-heading nl-heading--level-2">{view.more}</h2>
        <Links links={view.links} />
      </div>
    </Document>
  );
}
