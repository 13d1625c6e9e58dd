import type { PageView } from '../../frame/page-view.ts';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Document } from '../../ui/document/document.tsx';
import { TitleBand } from '../../ui/title-band/title-band.tsx';
import type { Words } from '../../words/nl.data.ts';

export type GlossaryView = PageView & {
  readonly title: string;
  readonly lead: string;
  readonly terms: readonly {
    /** The place on the page that explains it. */
    readonly id: string;
    readonly term: string;
    /** The word that documents use, where the interface has another. */
    readonly written: string | null;
    readonly means: string;
    readonly source: string | null;
  }[];
};

/** The words of planning and control, each explained in a sentence or two. */
export function GlossaryPage({ view, words }: { view: GlossaryView; words: Words }) {
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={view.title} />}
        title={view.title}
      >
        <p class="nl-paragraph nl-paragraph--lead">{view.lead}</p>
      </TitleBand>
      <div class="ds-wide ds-page">
        <dl class="ds-terms ds-plain">
          {view.terms.map(({ id, term, written, means, source }) => (
            <div key={id} id={id}>
              <dt>
                {term}
                {written && (
                  <>
                    {' '}
                    <span class="ds-soft" lang="nl">
                      {written}
                    </span>
                  </>
                )}
              </dt>
              <dd>
                {means}
                {source && <small class="ds-soft ds-line">{source}</small>}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Document>
  );
}
