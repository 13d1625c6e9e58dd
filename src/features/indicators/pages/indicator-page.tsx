import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Chart } from '../../../ui/chart/chart.tsx';
import { Cite } from '../../../ui/cite/cite.tsx';
import { Document } from '../../../ui/document/document.tsx';
import { FindingCards } from '../../../ui/finding-card/finding-card.tsx';
import { FollowLink } from '../../../ui/follow-link/follow-link.tsx';
import { Neighbours } from '../../../ui/neighbours/neighbours.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PictureLinks } from '../../../ui/picture/picture-links.tsx';
import { ThreadTable } from '../../../ui/thread-table/thread-table.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import { YearTable } from '../../../ui/year-table/year-table.tsx';
import type { Words } from '../../../words/nl.data.ts';
import { CountedYears } from '../../evidence/counted-years.tsx';
import type { IndicatorView } from './indicator-view.ts';

/** One indicator through the years: a chart, and always the table that it is drawn from. */
export function IndicatorPage({ view, words }: { view: IndicatorView; words: Words }) {
  const t = words.indicator;
  return (
    <Document {...view.frame} sheets={['overviewCss', 'threadTableCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={view.name} />}
        badges={[t.badge, ...view.about]}
        title={view.name}
        titleLanguage={view.contentLanguage}
      >
        <p class="nl-paragraph nl-paragraph--lead">{view.lead}</p>
        {view.field && (
          <p class="nl-paragraph">
            <a class="nl-link" href={view.field.href}>
              {view.field.text}
            </a>
          </p>
        )}
        {view.compare && (
          <p class="nl-paragraph ds-small ds-screen">
            <a class="nl-link" href={view.compare.href}>
              {view.compare.text}
            </a>
          </p>
        )}
        {view.follow && <FollowLink follow={view.follow} />}
        {view.names.length > 0 && (
          <div class="nl-paragraph ds-small">
            <b>{words.threads.indicator.names}</b>
            <ul class="ds-plain" lang={view.contentLanguage}>
              {view.names.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </div>
        )}
      </TitleBand>
      <div class="ds-wide ds-page">
        <div class="ds-beside">
          <div>
            <h2 class="nl-heading nl-heading--level-2">{t.chart}</h2>
            {view.chart ? <Chart id="grafiek" chart={view.chart} /> : <p class="nl-paragraph ds-soft">{t.noChart}</p>}
            {view.picture && <PictureLinks picture={view.picture} />}
            {view.differences.length > 0 && (
              <Notice>
                <p>
                  <b>{t.differ}.</b> {t.differLead}
                </p>
                <ul class="ds-plain" lang={view.contentLanguage}>
                  {view.differences.map((difference) => (
                    <li key={difference}>{difference}</li>
                  ))}
                </ul>
              </Notice>
            )}
            {view.findings.length > 0 && (
              <div class="ds-block">
                <h2 class="nl-heading nl-heading--level-2" id="bevindingen">
                  {words.threads.finding.list}
                </h2>
                <FindingCards findings={view.findings} level={3} language={view.contentLanguage} />
              </div>
            )}
          </div>
          <div>
            <h2 class="nl-heading nl-heading--level-2">{t.table}</h2>
            <YearTable table={view.table} words={{ ...words.figures, year: t.year }} language={view.contentLanguage} />
            <CountedYears counted={view.counted} language={view.frame.language} own={view.contentLanguage} />
            <Cite cite={view.cite} level={2} />
          </div>
        </div>
        {view.thread && (
          <div class="ds-block">
            <h2 class="nl-heading nl-heading--level-2">{words.threads.indicator.thread}</h2>
            <ThreadTable table={view.thread} language={view.contentLanguage} />
          </div>
        )}
        <Neighbours
          label={words.chapter.neighbours}
          {...view.beside}
          words={words.chapter}
          language={view.contentLanguage}
        />
      </div>
    </Document>
  );
}
