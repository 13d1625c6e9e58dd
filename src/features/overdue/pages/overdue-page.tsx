import type { PageView } from '../../../frame/page-view.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Document } from '../../../ui/document/document.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../words/nl.data.ts';

export type OverdueView = PageView & {
  readonly title: string;
  readonly lead: string;
  readonly summary: string;
  /** By the chapter that things stand in. */
  readonly parts: readonly {
    readonly title: string;
    readonly items: readonly {
      readonly key: string;
      readonly title: string;
      readonly href: string | null;
      /** What it is, when it was due, and with whom. */
      readonly about: string;
    }[];
  }[];
};

/** What is late in the documents that are being written, where the organisation shows that. */
export function OverduePage({ view, words }: { view: OverdueView; words: Words }) {
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={view.title} />}
        title={view.title}
      >
        <p class="nl-paragraph nl-paragraph--lead">{view.lead}</p>
      </TitleBand>
      <div class="ds-wide ds-page">
        <p class="nl-paragraph">{view.summary}</p>
        {view.parts.map(({ title, items }) => (
          <section key={title} class="ds-block">
            <h2 class="nl-heading nl-heading--level-2" lang={view.contentLanguage}>
              {title}
            </h2>
            <ul class="ds-plain ds-links">
              {items.map((item) => (
                <li key={item.key}>
                  <span lang={view.contentLanguage}>
                    {item.href === null ? (
                      item.title
                    ) : (
                      <a class="nl-link" href={item.href}>
                        {item.title}
                      </a>
                    )}
                  </span>
                  <span class="ds-small ds-soft ds-line">{item.about}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Document>
  );
}
