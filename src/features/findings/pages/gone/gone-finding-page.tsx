import type { PageView } from '../../../../frame/page-view.ts';
import type { Anchor } from '../../../../ui/anchor.ts';
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx';
import { Document } from '../../../../ui/document/document.tsx';
import { Quotes, type QuoteView } from '../../../../ui/quotes/quotes.tsx';
import { TitleBand } from '../../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../../words/nl.data.ts';
import { Explanation, type ExplanationView } from '../explanation.tsx';

export type GoneFindingView = PageView & {
  readonly badges: readonly string[];
  readonly title: string;
  /** Since what it is gone. */
  readonly lead: string;
  readonly on: string | null;
  readonly said: {
    readonly head: string;
    readonly lead: string;
    readonly message: string;
    /** The message is in Dutch whatever the language of the page. */
    readonly isDutch: boolean;
    readonly about: string | null;
    readonly quotes: readonly QuoteView[];
  } | null;
  readonly explanation: ExplanationView | null;
  readonly more: { readonly head: string; readonly links: readonly Anchor[] };
};

/** A finding that is not found any more: since what, what it said, and how the organisation explained it. */
export function GoneFindingPage({ view, words }: { view: GoneFindingView; words: Words }) {
  const t = words.threads.finding;
  const language = view.contentLanguage;
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={view.title} onPaper />}
        badges={view.badges}
        title={view.title}
      >
        <p class="nl-paragraph nl-paragraph--lead">{view.lead}</p>
        {view.on && <p class="ds-small ds-soft">{view.on}</p>}
      </TitleBand>
      <div class="ds-wide ds-page">
        {view.said && (
          <>
            <h2 class="nl-heading nl-heading--level-2">{view.said.head}</h2>
            <p class="ds-soft ds-small">{view.said.lead}</p>
            <p class="nl-paragraph" lang={view.said.isDutch ? language : undefined}>
              {view.said.message}
            </p>
            {view.said.about && (
              <p class="ds-small ds-soft" lang={language}>
                {view.said.about}
              </p>
            )}
            <Quotes quotes={view.said.quotes} nothing={t.nothingThere} language={language} />
          </>
        )}
        {view.explanation && (
          <div class="ds-block ds-narrow">
            <h2 class="nl-heading nl-heading--level-2">{t.explained}</h2>
            <Explanation explanation={view.explanation} language={language} words={words} />
          </div>
        )}
        <div class="ds-block ds-narrow">
          <h2 class="nl-heading nl-heading--level-2">{view.more.head}</h2>
          <ul class="ds-plain ds-links">
            {view.more.links.map((link) => (
              <li key={link.href}>
                <a class="nl-link" href={link.href}>
                  {link.text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Document>
  );
}
