import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { type Anchor, Document } from '../../ui/document/document.tsx';
import { KeyFigures } from '../../ui/key-figures/key-figures.tsx';
import { ScrollRegion } from '../../ui/scroll-region/scroll-region.tsx';
import { TitleBand } from '../../ui/title-band/title-band.tsx';
import type { PageView } from '../frame/page-view.ts';
import type { Words } from '../words/nl.data.ts';

/** A number that opens to what it counts. */
export type CountView = {
  readonly label: string;
  readonly count: number;
  readonly items: readonly (Anchor & { readonly about: string })[];
  readonly more: string | null;
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
    <Document {...view.frame}>
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
            <Counts title={t.counted} counts={section.counted} language={view.contentLanguage} />
            <Counts title={t.leftOut} counts={section.leftOut} language={view.contentLanguage} />
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

type CountsProps = { title: string; counts: readonly CountView[]; language: string | undefined };

function Counts({ title, counts, language }: CountsProps) {
  const filled = counts.filter(({ count }) => count > 0);
  if (filled.length === 0) return null;
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">{title}</h3>
      {filled.map((count) => (
        <details key={count.label} class="ds-loose">
          <summary>
            <b class="ds-number">{count.count}</b> {count.label}
          </summary>
          <ul class="ds-plain">
            {count.items.map((item) => (
              <li key={item.href}>
                <a class="nl-link" href={item.href} lang={language}>
                  {item.text}
                </a>
                <small class="ds-soft">{item.about}</small>
              </li>
            ))}
            {count.more && <li class="ds-soft">{count.more}</li>}
          </ul>
        </details>
      ))}
    </>
  );
}
