import type { Anchor } from '../anchor.ts';
import { Place, type PlaceView } from '../place/place.tsx';

export type QuoteView = {
  readonly key: string;
  /** "Begroting 2018". */
  readonly publication: string;
  /** The way to the place where it stands. */
  readonly source: Anchor;
  /** Whether that is called by the name of a chapter, which is as the document has it. */
  readonly isNamed: boolean;
  /** Where it stands in its file; null where that is not known. */
  readonly place: PlaceView | null;
  /** "Doel 2018". */
  readonly label: string;
  /** As written; empty where the point is that nothing stands there. */
  readonly text: string;
  /** Its words are not those of the body: then it is no quotation. */
  readonly isOurs: boolean;
};

/** Whether all that is quoted is a number or a word or two: that is shown large. */
export function isShort({ text, isOurs }: QuoteView): boolean {
  return !isOurs && text !== '' && text.length < 20;
}

/** The texts that something rests on, side by side; under each other where there is no room. */
export function Quotes({
  quotes,
  nothing,
  language,
}: {
  quotes: readonly QuoteView[];
  nothing: string;
  language?: string | undefined;
}) {
  return (
    <ul class="ds-quotes ds-plain">
      {quotes.map((quote) => (
        <li key={quote.key}>
          <p class="ds-quotes__where" lang={language}>
            {quote.publication}
          </p>
          <p class="ds-small ds-soft">{quote.label}</p>
          {quote.text === '' ? (
            <p class="ds-soft">{nothing}</p>
          ) : quote.isOurs ? (
            <p class="ds-quotes__ours" lang={language}>
              {quote.text}
            </p>
          ) : (
            <blockquote lang={language} class={isShort(quote) ? 'ds-quotes__short' : undefined}>
              {quote.text}
            </blockquote>
          )}
          <p class="ds-small">
            <a class="nl-link" href={quote.source.href} lang={quote.isNamed ? language : undefined}>
              {quote.source.text}
            </a>
          </p>
          {quote.place !== null && (
            <p class="ds-small ds-soft">
              <Place place={quote.place} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
