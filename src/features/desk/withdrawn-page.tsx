import type { PageView } from '../../frame/page-view.ts';
import type { Anchor } from '../../ui/anchor.ts';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Document } from '../../ui/document/document.tsx';
import { Facts } from '../../ui/facts/facts.tsx';
import { Links } from '../../ui/links/links.tsx';
import { TitleBand } from '../../ui/title-band/title-band.tsx';
import type { Words } from '../../words/nl.data.ts';

export type WithdrawnView = PageView & {
  readonly badge: string;
  readonly title: string;
  readonly lead: string;
  readonly meaning: string;
  /** What stays of the editions. */
  readonly hashes: { readonly term: string; readonly values: readonly string[] };
  readonly at: string;
  /** As a person gave them. */
  readonly reason: string;
  readonly decision: string | null;
  readonly editions: { readonly term: string; readonly numbers: string };
  readonly links: readonly Anchor[];
};

/** The page at every address of what was withdrawn: that it was, when and why, and a way back. It has no word of what it was. */
export function WithdrawnPage({ view, words }: { view: WithdrawnView; words: Words }) {
  const t = words.withdrawn;
  const asSaid = (text: string) => <span lang={view.contentLanguage}>{text}</span>;
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={view.badge} onPaper />}
        badges={[view.badge]}
        title={view.title}
      >
        <p class="nl-paragraph nl-paragraph--lead">{view.lead}</p>
      </TitleBand>
      <div class="ds-wide ds-page">
        <div class="ds-narrow">
          <Facts
            facts={[
              { term: t.reason, value: asSaid(view.reason) },
              ...(view.decision === null ? [] : [{ term: t.decision, value: asSaid(view.decision) }]),
              { term: t.at, value: view.at },
              { term: view.editions.term, value: view.editions.numbers },
              { term: view.hashes.term, value: view.hashes.values.map((hash) => <code key={hash}>{hash} </code>) },
            ]}
          />
        </div>
        <div class="ds-block ds-narrow">
          <h2 class="nl-heading nl-heading--level-2">{t.meaning}</h2>
          <p class="nl-paragraph">{view.meaning}</p>
        </div>
        <div class="ds-block">
          <h2 class="nl-heading nl-heading--level-2">{t.more}</h2>
          <Links links={view.links} />
        </div>
      </div>
    </Document>
  );
}
