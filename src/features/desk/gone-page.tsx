import type { PageView } from '../../frame/page-view.ts';
import type { Anchor } from '../../ui/anchor.ts';
import { Document } from '../../ui/document/document.tsx';
import { TitleBand } from '../../ui/title-band/title-band.tsx';

export type GoneView = PageView & {
  /** What it was, and that it is that no more. */
  readonly badges: readonly string[];
  readonly title: string;
  readonly lead: string;
  /** What it went on in, or where it stood last. */
  readonly links: readonly Anchor[];
};

/** The page at the address of what is there no more: what it was, what became of it, and where it still stands. */
export function GonePage({ view }: { view: GoneView }) {
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand badges={view.badges} title={view.title}>
        <p class="nl-paragraph nl-paragraph--lead">{view.lead}</p>
      </TitleBand>
      <div class="ds-wide ds-page">
        <ul class="ds-plain ds-links">
          {view.links.map((link) => (
            <li key={link.href}>
              <a class="nl-link" href={link.href}>
                {link.text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </Document>
  );
}
