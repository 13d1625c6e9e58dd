import type { PageView } from '../../../frame/page-view.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Document } from '../../../ui/document/document.tsx';
import { ScrollRegion } from '../../../ui/scroll-region/scroll-region.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../words/nl.data.ts';

export type FieldListView = PageView & {
  readonly rows: readonly (Anchor & {
    readonly publications: string;
    readonly years: string;
    readonly findings: Anchor | null;
  })[];
};

/** Every field that can be followed, in the order of the documents. */
export function FieldListPage({ view, words }: { view: FieldListView; words: Words }) {
  const t = words.threads.field;
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={t.list} />}
        title={t.list}
      >
        <p class="nl-paragraph nl-paragraph--lead">{view.rows.length > 0 ? t.listLead : t.listNone}</p>
      </TitleBand>
      {view.rows.length > 0 && (
        <div class="ds-wide ds-page">
          <ScrollRegion labelledBy="lijst" extraClass="ds-narrow">
            <table class="utrecht-table utrecht-table--html-table ds-figures">
              <caption id="lijst" class="ds-hidden">
                {t.list}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{t.name}</th>
                  <th scope="col">{t.publications}</th>
                  <th scope="col">{t.years}</th>
                  <th scope="col">{t.findings}</th>
                </tr>
              </thead>
              <tbody>
                {view.rows.map((row) => (
                  <tr key={row.href}>
                    <th scope="row" lang={view.contentLanguage}>
                      <a class="nl-link" href={row.href}>
                        {row.text}
                      </a>
                    </th>
                    <td>{row.publications}</td>
                    <td>{row.years}</td>
                    <td>
                      {row.findings === null ? (
                        '0'
                      ) : (
                        <a class="nl-link" href={row.findings.href}>
                          {row.findings.text}
                        </a>
                      )}
                    </td>
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
