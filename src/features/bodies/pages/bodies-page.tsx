import { AmountsByYear } from '../../../ui/amounts-by-year/amounts-by-year.tsx';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Document } from '../../../ui/document/document.tsx';
import { Facts } from '../../../ui/facts/facts.tsx';
import { FilterForm } from '../../../ui/filter-form/filter-form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../words/nl.data.ts';
import type { BodiesView } from './bodies-view.ts';

/** One indicator, or the money of one field, of several bodies beside each other by year. Never a ranking. */
export function BodiesPage({ view, words }: { view: BodiesView; words: Words }) {
  const t = words.bodies;
  const language = view.contentLanguage;
  const { outcome } = view;
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={t.title} />}
        badges={outcome === null ? [] : [t.title]}
        title={view.title}
        titleLanguage={outcome === null ? undefined : language}
      >
        <p class="nl-paragraph nl-paragraph--lead">{outcome === null ? t.lead : outcome.verdict}</p>
        {view.empty === null && (
          <FilterForm
            form={{ action: view.action, language: view.language, filters: [view.what, ...view.bodies] }}
            legend={t.form}
            submit={t.submit}
          />
        )}
      </TitleBand>
      <div class="ds-wide ds-page">
        {view.empty && (
          <Notice>
            <p>
              <b>{view.empty.text}</b> {view.empty.what}
            </p>
          </Notice>
        )}
        {view.remarks.map((remark) => (
          <p key={remark} class="nl-paragraph">
            {remark}
          </p>
        ))}
        {outcome && <Outcome outcome={outcome} words={words} language={language} />}
        {view.offered.length > 0 && (
          <>
            <h2 class="nl-heading nl-heading--level-2">{t.offered}</h2>
            <p class="nl-paragraph ds-soft">{t.offeredLead}</p>
            {view.offered.map((group) => (
              <div key={group.title} class="ds-block">
                <h3 class="nl-heading nl-heading--level-3">{group.title}</h3>
                <ul class="ds-plain ds-links ds-names">
                  {group.links.map((link) => (
                    <li key={link.href}>
                      <a class="nl-link" href={link.href} lang={language}>
                        {link.text}
                      </a>{' '}
                      <small class="ds-soft">{link.about}</small>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </>
        )}
        {view.alone && <p class="nl-paragraph ds-small ds-soft">{view.alone}</p>}
      </div>
    </Document>
  );
}

type OutcomeProps = { outcome: NonNullable<BodiesView['outcome']>; words: Words; language: string | undefined };

function Outcome({ outcome, words, language }: OutcomeProps) {
  const t = words.bodies;
  return (
    <>
      {outcome.isDoubtful && outcome.objections.length > 0 && (
        <Notice>
          <ul class="ds-plain">
            {outcome.objections.map((objection) => (
              <li key={objection}>{objection}</li>
            ))}
          </ul>
        </Notice>
      )}
      {outcome.tables.map((table) => (
        <div key={table.id} class="ds-block">
          <h2 class="nl-heading nl-heading--level-2">{t.table}</h2>
          <AmountsByYear table={table} language={language} />
        </div>
      ))}
      <div class="ds-block">
        <h2 class="nl-heading nl-heading--level-2">{t.definitions}</h2>
        <ul class="ds-plain ds-cards">
          {outcome.definitions.map((body) => (
            <li key={body.key}>
              <h3 class="nl-heading nl-heading--level-3">{body.name}</h3>
              {body.isInvented && <p class="ds-soft">{t.invented}</p>}
              <div lang={language}>
                <Facts facts={body.facts} />
              </div>
              {body.open && (
                <p>
                  <a class="nl-link" href={body.open.href}>
                    {body.open.text}
                  </a>
                </p>
              )}
            </li>
          ))}
        </ul>
      </div>
      {outcome.how.length > 0 && (
        <div class="ds-block ds-small ds-soft">
          <h2 class="nl-heading nl-heading--level-3">{t.how}</h2>
          <ul class="utrecht-unordered-list">
            {outcome.how.map((line) => (
              <li key={line} class="utrecht-unordered-list__item">
                {line}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
