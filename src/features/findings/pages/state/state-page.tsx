import type { PageView } from '../../../../frame/page-view.ts';
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx';
import { Document } from '../../../../ui/document/document.tsx';
import { KeyFigures } from '../../../../ui/key-figures/key-figures.tsx';
import { TitleBand } from '../../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../../words/nl.data.ts';
import { RulesOff, type RulesOffView } from '../rules-off.tsx';
import { CountTable, type CountTableView } from './count-table.tsx';
import { OpenedList, type OpenListView } from './open-list.tsx';

export type StateSectionView = {
  readonly id: string;
  readonly heading: string;
  readonly figures: readonly { readonly value: string; readonly label: string }[];
  readonly texts: readonly string[];
  readonly table: CountTableView;
  readonly open: readonly OpenListView[];
  readonly years: CountTableView;
};

export type StateView = PageView & { readonly sections: readonly StateSectionView[]; readonly off: RulesOffView };

/** The state of account: what was counted of commitments, targets and changes, adding up, each number opening to what it counts. */
export function StatePage({ view, words }: { view: StateView; words: Words }) {
  const t = words.threads.state;
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={t.title} />}
        title={t.title}
      >
        <p class="nl-paragraph nl-paragraph--lead">{t.lead}</p>
      </TitleBand>
      <div class="ds-wide ds-page">
        {view.sections.map((section, index) => (
          <section key={section.id} class={index > 0 ? 'ds-count ds-block' : 'ds-count'}>
            <h2 class="nl-heading nl-heading--level-2" id={section.id}>
              {section.heading}
            </h2>
            <KeyFigures figures={section.figures} />
            <div class="ds-narrow">
              {section.texts.map((text) => (
                <p key={text} class="nl-paragraph">
                  {text}
                </p>
              ))}
            </div>
            <div class="ds-count__tables">
              <div>
                <CountTable table={section.table} />
                {section.open.map((list) => (
                  <OpenedList key={list.id} list={list} language={view.contentLanguage} words={words} />
                ))}
              </div>
              <CountTable table={section.years} />
            </div>
          </section>
        ))}
        <RulesOff view={view.off} />
      </div>
    </Document>
  );
}
