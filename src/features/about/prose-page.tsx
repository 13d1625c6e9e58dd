import type { PageView } from '../../frame/page-view.ts';
import type { Anchor } from '../../ui/anchor.ts';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Document } from '../../ui/document/document.tsx';
import { TitleBand } from '../../ui/title-band/title-band.tsx';
import type { Words } from '../../words/nl.data.ts';

/** A page of our own text: a lead, then sections of paragraphs and lists. */
export type Prose = {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly {
    /** What other pages link to. */
    readonly id?: string;
    readonly heading: string;
    readonly paragraphs: readonly string[];
    readonly points?: readonly string[];
    /** In a row behind it. */
    readonly links?: readonly Anchor[];
  }[];
};

export function ProsePage({ view, prose, words }: { view: PageView; prose: Prose; words: Words }) {
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={prose.title} />}
        title={prose.title}
      >
        <p class="nl-paragraph nl-paragraph--lead">{prose.lead}</p>
      </TitleBand>
      <div class="ds-wide ds-page">
        <div class="ds-essay">
          {prose.sections.map((section) => (
            <section key={section.heading} class="ds-prose">
              <h2 id={section.id} class="nl-heading nl-heading--level-2">
                {section.heading}
              </h2>
              {section.paragraphs.map((paragraph) => (
                <p key={paragraph} class="nl-paragraph">
                  {paragraph}
                </p>
              ))}
              {section.points && (
                <ul class="utrecht-unordered-list utrecht-unordered-list--html-content">
                  {section.points.map((point) => (
                    <li key={point}>{point}</li>
                  ))}
                </ul>
              )}
              {section.links && (
                <p class="nl-paragraph">
                  {section.links.map(({ href, text }) => (
                    <>
                      <a key={href} class="nl-link" href={href}>
                        {text}
                      </a>{' '}
                    </>
                  ))}
                </p>
              )}
            </section>
          ))}
        </div>
      </div>
    </Document>
  );
}
