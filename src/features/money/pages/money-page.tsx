import { AmountsByYear } from '../../../ui/amounts-by-year/amounts-by-year.tsx';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Document } from '../../../ui/document/document.tsx';
import { FindingCards } from '../../../ui/finding-card/finding-card.tsx';
import { MoneyPicture } from '../../../ui/money-picture/money-picture.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { ScrollRegion } from '../../../ui/scroll-region/scroll-region.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../words/nl.data.ts';
import { printNumber } from '../../../words/numerals.ts';
import type { MoneyView } from './money-view.ts';

/** The money of a field through the years: a picture of budget and account, and every amount that documents state with where it stands. */
export function MoneyPage({ view, words }: { view: MoneyView; words: Words }) {
  const t = words.fieldMoney;
  const language = view.contentLanguage;
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={t.badge} />}
        badges={[t.badge]}
        code={view.code}
        title={view.title}
        titleLanguage={language}
      >
        <p class="nl-paragraph nl-paragraph--lead">{view.latest ?? view.lead}</p>
        {view.latest && <p class="nl-paragraph ds-soft">{view.lead}</p>}
        <p class="nl-paragraph ds-small">
          <a class="nl-link" href={view.back.href}>
            {view.back.text}
          </a>
          {view.compare && (
            <span class="ds-screen">
              {' · '}
              <a class="nl-link" href={view.compare.href}>
                {view.compare.text}
              </a>
            </span>
          )}
        </p>
      </TitleBand>
      <div class="ds-wide ds-page">
        {view.empty && (
          <Notice>
            <p>{view.empty.what}</p>
          </Notice>
        )}
        {view.pictures.length > 0 && (
          <>
            <h2 class="nl-heading nl-heading--level-2">{t.picture}</h2>
            <div class="ds-money-pictures">
              {view.pictures.map((picture) => (
                <ScrollRegion key={picture.id} label={picture.title}>
                  <MoneyPicture picture={picture} printTick={(value) => printNumber(view.frame.language, value)} />
                </ScrollRegion>
              ))}
            </div>
          </>
        )}
        {view.findings.length > 0 && (
          <div class="ds-block">
            <h2 class="nl-heading nl-heading--level-2">{t.findings}</h2>
            <FindingCards findings={view.findings} level={3} language={language} />
          </div>
        )}
        {view.restated.length > 0 && (
          <Notice>
            <p>
              <b>{t.restated}.</b> {t.restatedLead}
            </p>
            <ul class="ds-plain" lang={language}>
              {view.restated.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Notice>
        )}
        {view.totals && (
          <div class="ds-block">
            <h2 class="nl-heading nl-heading--level-2">{t.table}</h2>
            <AmountsByYear table={view.totals} language={language} />
          </div>
        )}
        {view.others && (
          <div class="ds-block">
            <h2 class="nl-heading nl-heading--level-2">{t.other}</h2>
            <p class="nl-paragraph ds-soft">{t.otherLead}</p>
            <AmountsByYear table={view.others} language={language} />
          </div>
        )}
        {view.aboveLinks.length > 0 && (
          <div class="ds-block">
            <h2 class="nl-heading nl-heading--level-3">{t.above}</h2>
            <ul class="ds-plain ds-links" lang={language}>
              {view.aboveLinks.map((link) => (
                <li key={link.href}>
                  <a class="nl-link" href={link.href}>
                    {link.text}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        {view.how.length > 0 && (
          <div class="ds-block ds-small ds-soft">
            <h2 class="nl-heading nl-heading--level-3">{t.how}</h2>
            <ul class="utrecht-unordered-list">
              {view.how.map((line) => (
                <li key={line} class="utrecht-unordered-list__item">
                  {line}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Document>
  );
}
