import { RichTextView } from '../../../../ui/draft/rich-text.tsx';
import { marginWords } from '../../../../words/drafts/margin-words.data.ts';
import type { Language } from '../../../../words/numerals.ts';
import { dutchIn } from '../../../work-desk/work-page.tsx';
import { LiveList } from '../live/live-list.tsx';
import { FoundList } from '../margin/found-list.tsx';
import type { BesideView, ChapterView, PieceView, WritePieceWords } from './chapter-view.ts';
import { PieceForm } from './piece-form.tsx';

/** A piece of a chapter, to write or to read, with what was promised beside it. */
export function Piece({
  piece,
  words,
  language,
  resolve,
}: {
  piece: PieceView;
  words: WritePieceWords;
  language: Language;
  resolve: ChapterView['resolve'];
}) {
  const { anchor, title, waits, isFolded, beside, found, live, form } = piece;
  if (isFolded && form === null) return null;
  // The values of an indicator need the whole line; its aims stand above them.
  const isAbove = piece.kind === 'indicator';
  const m = marginWords[language];
  const isBare = beside === null && found.length === 0;
  // Bare it stays, so that the script of the page has a place for what is found later.
  const margin = (
    <div class="ds-piece__margin" hidden={isBare}>
      {beside !== null && <Beside beside={beside} language={language} />}
      <div data-found={piece.itemId}>
        <FoundList found={found} title={m.here} words={m} />
      </div>
    </div>
  );
  const extra = `${isBare || isAbove ? '' : ' ds-piece--beside'}${waits === null ? '' : ' ds-piece--waits'}`;
  return (
    <article class={`ds-piece${extra}`} id={anchor} aria-labelledby={`${anchor}-naam`}>
      {!isAbove && margin}
      {isFolded && form !== null ? (
        <details>
          <summary id={`${anchor}-naam`}>{title}</summary>
          <PieceForm piece={piece} form={form} words={words} lang={dutchIn(language)} />
        </details>
      ) : (
        <div>
          <h3 id={`${anchor}-naam`} lang={piece.kind === 'indicator' ? dutchIn(language) : undefined}>
            {title}
          </h3>
          {isAbove && margin}
          {form === null ? (
            <Shown piece={piece} words={words} resolve={resolve} lang={dutchIn(language)} />
          ) : (
            <PieceForm piece={piece} form={form} words={words} lang={dutchIn(language)} />
          )}
          <LiveList live={live} language={language} />
        </div>
      )}
    </article>
  );
}

/** What was promised, or adopted before, beside a piece. */
export function Beside({
  beside: { title, quotes, facts, remark, link },
  language,
}: {
  beside: BesideView;
  language: Language;
}) {
  return (
    <div class="ds-piece__beside">
      {title !== null && <p class="ds-soft ds-small">{title}</p>}
      {quotes.map((quote, at) => (
        <blockquote key={at}>
          <p lang={dutchIn(language)}>{quote.text}</p>
          {quote.link !== null && (
            <p class="ds-small">
              <a class="nl-link" href={quote.link.href}>
                {quote.link.text}
              </a>
            </p>
          )}
        </blockquote>
      ))}
      {facts.length > 0 && (
        <dl>
          {facts.map(({ term, value }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {remark !== null && <p class="ds-small ds-soft">{remark}</p>}
      {link !== null && (
        <p class="ds-small">
          <a class="nl-link" href={link.href}>
            {link.text}
          </a>
        </p>
      )}
    </div>
  );
}

function Shown({
  piece: { shown, waits },
  words,
  resolve,
  lang,
}: {
  piece: PieceView;
  words: WritePieceWords;
  resolve: ChapterView['resolve'];
  lang: 'nl' | undefined;
}) {
  if ('type' in shown)
    return (
      <div lang={lang}>
        <RichTextView text={shown} table={words.table} resolve={resolve} />
      </div>
    );
  if (shown.length === 0) return <p class="nl-paragraph ds-soft">{waits}</p>;
  return (
    <>
      {shown.map((line, at) => (
        <p key={at} class="nl-paragraph">
          {line}
        </p>
      ))}
    </>
  );
}
