import type { PageView } from '../../../../frame/page-view.ts';
import type { Anchor } from '../../../../ui/anchor.ts';
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx';
import { Document } from '../../../../ui/document/document.tsx';
import { Neighbours } from '../../../../ui/neighbours/neighbours.tsx';
import { TitleBand } from '../../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../../words/nl.data.ts';

export type RuleView = PageView & {
  readonly badges: readonly string[];
  readonly title: string;
  readonly code: string;
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
  readonly previous: Anchor | null;
  readonly next: Anchor | null;
};

/** One rule in plain language: what it looks at, why, an example, how to mend it, when it is wrong. */
export function RulePage({ view, words }: { view: RuleView; words: Words }) {
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={view.title} />}
        badges={view.badges}
        title={view.title}
      >
        <p class="nl-paragraph ds-small ds-soft">
          {words.threads.rule.code}: <code>{view.code}</code>
        </p>
      </TitleBand>
      <div class="ds-wide ds-page">
        <div class="ds-essay">
          {view.sections.map((section) => (
            <section key={section.heading} class="ds-prose">
              <h2 class="nl-heading nl-heading--level-2">{section.heading}</h2>
              <p class="nl-paragraph">{section.text}</p>
            </section>
          ))}
        </div>
        <Neighbours label={words.chapter.neighbours} previous={view.previous} next={view.next} words={words.chapter} />
      </div>
    </Document>
  );
}
