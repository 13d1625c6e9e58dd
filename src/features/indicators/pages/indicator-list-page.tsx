import type { PageView } from '../../../frame/page-view.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Document } from '../../../ui/document/document.tsx';
import { ScrollRegion } from '../../../ui/scroll-region/scroll-region.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../words/nl.data.ts';

export type IndicatorListView = PageView & {
  readonly rows: readonly (Anchor & {
    readonly years: string;
    readonly publications: string;
    readonly findings: string;
  })[];
};

/** Every indicator of an organisation, in the order of the alphabet. */
export function IndicatorListPage({ view, words }: { view: IndicatorListView; words: Words }) {
  const t = words.indicator;
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={t.list} />}
        title={t.list}
      >
        <p class="nl-paragraph nl-paragraph--lead">{view.rows.length > 0 ? t.listLead : t.none}</p>
      </TitleBand>
      {view.rows.length > 0 && (
        <div class="ds-wide ds-page">
          <ScrollRegion labelledBy="lijst" extraClass="ds-narrow">
            <table class="utrecht-table utrecht-table--html-table ds-figures" lang={view.contentLanguage}>
              <caption id="lijst" class="ds-hidden">
                {t.list}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{t.name}</th>
                  <th scope="col">{words.threads.field.publications}</th>
                  <th scope="col">{t.years}</th>
                  <th scope="col">{words.threads.field.findings}</th>
                </tr>
              </thead>
              <tbody>
                {view.rows.map((row) => (
                  <tr key={row.href}>
                    <th scope="row">
                      <a class="nl-link" href={row.href}>
                        {row.text}
                      </a>
                    </th>
                    <td>{row.publications}</td>
                    <td>{row.years}</td>
                    <td>{row.findings}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </div>
      )}
    </Document>
  );
}
