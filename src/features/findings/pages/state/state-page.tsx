import type { PageLinks } from '../../../../frame/page-links.ts';
import type { PageView } from '../../../../frame/page-view.ts';
import type { Anchor } from '../../../../ui/anchor.ts';
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx';
import { Document } from '../../../../ui/document/document.tsx';
import { KeyFigures } from '../../../../ui/key-figures/key-figures.tsx';
import { Pagination } from '../../../../ui/pagination/pagination.tsx';
import { ScrollRegion } from '../../../../ui/scroll-region/scroll-region.tsx';
import { TitleBand } from '../../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../../words/nl.data.ts';

/** A number with the way to the list of what it counts, and that list where it is open. */
export type CountView = {
  readonly id: string;
  readonly label: string;
  readonly count: string;
  readonly isEmpty: boolean;
  readonly href: string;
  readonly open: {
    readonly items: readonly (Anchor & { readonly about: string; readonly isWritten: boolean })[];
    readonly pages: PageLinks | null;
  } | null;
};

export type StateView = PageView & {
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string;
    readonly value: string;
    readonly label: string;
    readonly text: string;
    readonly counted: readonly CountView[];
    readonly leftOut: readonly CountView[];
  }[];
  readonly years: {
    readonly heads: readonly string[];
    readonly rows: readonly { readonly year: string; readonly values: readonly string[] }[];
  };
};

/** The state of account in a few numbers, each opening to what it counts and what it leaves out. */
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
          <section key={section.id} class={index > 0 ? 'ds-count ds-block ds-narrow' : 'ds-count ds-narrow'}>
            <h2 class="nl-heading nl-heading--level-2" id={section.id}>
              {section.heading}
            </h2>
            <KeyFigures figures={[{ value: section.value, label: section.label }]} />
            <p class="nl-paragraph">{section.text}</p>
            <Counts title={t.counted} counts={section.counted} language={view.contentLanguage} words={words} />
            <Counts title={t.leftOut} counts={section.leftOut} language={view.contentLanguage} words={words} />
          </section>
        ))}
        {view.years.rows.length > 0 && (
          <div class="ds-block">
            <h2 class="nl-heading nl-heading--level-2" id="per-jaar">
              {t.perYear}
            </h2>
            <ScrollRegion labelledBy="per-jaar">
              <table class="utrecht-table utrecht-table--html-table ds-figures">
                <thead>
                  <tr>
                    <th scope="col">{t.year}</th>
                    {view.years.heads.map((head) => (
                      <th key={head} scope="col">
                        {head}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {view.years.rows.map((row) => (
                    <tr key={row.year}>
                      <th scope="row">{row.year}</th>
                      {row.values.map((value, index) => (
                        <td key={view.years.heads[index]}>{value}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
          </div>
        )}
      </div>
    </Document>
  );
}

type CountsProps = { title: string; counts: readonly CountView[]; language: string | undefined; words: Words };

function Counts({ title, counts, language, words }: CountsProps) {
  const filled = counts.filter(({ isEmpty }) => !isEmpty);
  if (filled.length === 0) return null;
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">{title}</h3>
      <ul class="ds-plain ds-counts">
        {filled.map((count) => (
          <li key={count.id} id={count.id}>
            {count.open === null ? (
              <a class="nl-link" href={count.href}>
                <b>{count.count}</b> {count.label}
              </a>
            ) : (
              <>
                <b>
                  {count.count} {count.label}
                </b>
                <OpenCount open={count.open} language={language} words={words} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

type OpenProps = { open: NonNullable<CountView['open']>; language: string | undefined; words: Words };

function OpenCount({ open: { items, pages }, language, words }: OpenProps) {
  return (
    <>
      <ul class="ds-plain ds-opened">
        {items.map((item) => (
          <li key={item.href}>
            <a class="nl-link" href={item.href} lang={item.isWritten ? language : undefined}>
              {item.text}
            </a>{' '}
            <small class="ds-soft">{item.about}</small>
          </li>
        ))}
      </ul>
      {pages && <Pagination label={words.list.pages} previous={pages.previous} pages={pages.links} next={pages.next} />}
    </>
  );
}
