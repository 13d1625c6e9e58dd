import type { PageView } from '../../../frame/page-view.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Cite, type CiteView } from '../../../ui/cite/cite.tsx';
import { Document } from '../../../ui/document/document.tsx';
import { type Beside, Neighbours } from '../../../ui/neighbours/neighbours.tsx';
import { QuotesByRow, type RowQuote } from '../../../ui/quotes/quotes-by-row.tsx';
import { TitleBand } from '../../../ui/title-band/title-band.tsx';
import type { Words } from '../../../words/nl.data.ts';
import { Explanation, type ExplanationView } from './explanation.tsx';

/** All that the page of one finding shows. */
export type FindingView = PageView & {
  readonly badges: readonly string[];
  readonly title: string;
  readonly message: string;
  /** What the quotes are: as they stand in the documents, or retold. */
  readonly quotesLead: string;
  readonly quotes: readonly RowQuote[];
  readonly about: Anchor;
  readonly field: Anchor | null;
  /** What else the rule found of the same. */
  readonly also: {
    readonly head: string;
    readonly lead: string;
    readonly findings: readonly { readonly message: string; readonly quotes: readonly RowQuote[] }[];
  } | null;
  readonly explanation: ExplanationView | null;
  /** How findings were explained that it speaks for now, where that is another explanation; each with what was explained. */
  readonly explained: {
    readonly head: string;
    readonly each: readonly { readonly of: string | null; readonly explanation: ExplanationView }[];
  } | null;
  readonly rule: { readonly what: string; readonly why: string; readonly wrong: string; readonly link: Anchor } | null;
  readonly key: string;
  readonly cite: CiteView;
  /** What stands before and after it in the list. */
  readonly beside: Beside;
};

/** One finding: what was noticed in one sentence, the texts that it rests on, and what may be said against it. */
export function FindingPage({ view, words }: { view: FindingView; words: Words }) {
  const t = words.threads.finding;
  const language = view.contentLanguage;
  const link = (anchor: Anchor) => (
    <a class="nl-link" href={anchor.href} lang={language}>
      {anchor.text}
    </a>
  );
  return (
    <Document {...view.frame} sheets={['overviewCss']}>
      <TitleBand
        breadcrumb={<Breadcrumb label={words.frame.breadcrumb} above={view.above} current={view.title} />}
        badges={view.badges}
        title={view.title}
      >
        <p class="nl-paragraph nl-paragraph--lead">{view.message}</p>
        <p class="nl-paragraph ds-small">
          {t.about}: {link(view.about)}
          {view.field && (
            <>
              {' · '}
              {t.field}: {link(view.field)}
            </>
          )}
        </p>
      </TitleBand>
      <div class="ds-wide ds-page">
        <h2 class="nl-heading nl-heading--level-2">{t.quotes}</h2>
        <p class="ds-soft ds-small">{view.quotesLead}</p>
        <QuotesByRow quotes={view.quotes} nothing={t.nothingThere} language={language} />
        {view.also && (
          <div class="ds-block">
            <h2 class="nl-heading nl-heading--level-2">{view.also.head}</h2>
            <p class="ds-soft ds-small">{view.also.lead}</p>
            {view.also.findings.map(({ message, quotes }) => (
              <section key={quotes[0]?.key}>
                <p class="nl-paragraph">{message}</p>
                <QuotesByRow quotes={quotes} nothing={t.nothingThere} language={language} />
              </section>
            ))}
          </div>
        )}
        <div class="ds-block ds-essay">
          <section class="ds-narrow">
            <h2 class="nl-heading nl-heading--level-2">{t.explained}</h2>
            {view.explanation === null ? (
              <p class="nl-paragraph">{t.unexplained}</p>
            ) : (
              <Explanation explanation={view.explanation} language={language} words={words} />
            )}
            {view.explained && (
              <>
                <h3 class="nl-heading nl-heading--level-3">{view.explained.head}</h3>
                {view.explained.each.map(({ of, explanation }) => (
                  <section key={explanation.reason}>
                    {of && <p class="nl-paragraph">{of}</p>}
                    <Explanation explanation={explanation} language={language} words={words} />
                  </section>
                ))}
              </>
            )}
          </section>
          {view.rule && (
            <section class="ds-prose">
              <h2 class="nl-heading nl-heading--level-2">{t.ruleHead}</h2>
              <p class="nl-paragraph">{view.rule.what}</p>
              <p class="nl-paragraph">{view.rule.why}</p>
              <h3 class="nl-heading nl-heading--level-3">{words.threads.rule.wrong}</h3>
              <p class="nl-paragraph">{view.rule.wrong}</p>
              <p>
                <a class="nl-link" href={view.rule.link.href}>
                  {view.rule.link.text}
                </a>
              </p>
            </section>
          )}
          <section class="ds-narrow">
            <h2 class="nl-heading nl-heading--level-2">{t.reply}</h2>
            <p class="nl-paragraph">
              {t.replyText} <code>{view.key}</code>
            </p>
          </section>
        </div>
        <Cite cite={view.cite} level={2} />
        <Neighbours label={words.chapter.neighbours} {...view.beside} words={words.chapter} />
      </div>
    </Document>
  );
}
