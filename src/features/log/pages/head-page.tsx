import type { PageView } from '../../../frame/page-view.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Document } from '../../../ui/document/document.tsx';
import { Facts } from '../../../ui/facts/facts.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../words/nl.data.ts';

export type HeadPageView = PageView & {
  readonly title: string;
  readonly lead: string;
  readonly sequence: string;
  readonly hash: string;
  readonly published: string;
};

/** Where the event log of an organisation ended on one day. What stands here never changes. */
export function HeadPage({ view, words }: { view: HeadPageView; words: Words }) {
  const t = words.log;
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={view.title} />}
        title={view.title}
      >
        <p class="nl-paragraph nl-paragraph--lead">{view.lead}</p>
      </TitleBand>
      <div class="ds-wide ds-page">
        <div class="ds-narrow">
          <Facts
            facts={[
              { term: t.sequence, value: view.sequence },
              {
                term: t.hash,
                value: (
                  <>
                    <code>{view.hash}</code>
                    <small class="ds-soft ds-line">{t.hashMeaning}</small>
                  </>
                ),
              },
              { term: t.published, value: view.published },
            ]}
          />
        </div>
      </div>
    </Document>
  );
}
