import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { showPage } from '../../../frame/show-page.ts';
import type { SourceDocument } from '../../../model/block.ts';
import type { ReadingError } from '../../../reading/reading-error.ts';
import type { OriginalElement, OriginalView } from '../../../ui/original/original-view.ts';
import { wordsIn } from '../../../words/language.ts';
import type { Language } from '../../../words/numerals.ts';
import { presentOriginal } from '../original/present-original.ts';
import { showOriginal } from '../original/show-original.ts';
import { type ReviewContext, type ReviewSite, reviewAddress } from '../pages/review-site.ts';
import type { Asked } from '../queries/find-item.ts';
import type { ReviewSession } from '../session/review-session.ts';

/** How what goes wrong is worded where documents are kept. */
export type Sayings = {
  /** Why a file could not be read. */
  readonly unread: (error: ReadingError, language: Language) => string;
  /** Why a decision could not be laid down; null where that is a fault of the program. */
  readonly fault: (error: unknown, language: Language) => string | null;
};

/** What all routes of a review begin with. */
export class ReviewDesk {
  readonly session: ReviewSession;
  readonly site: ReviewSite;
  readonly sayings: Sayings;
  readonly #language: Language;
  #shown: { readonly sha256: string; readonly pieces: Promise<readonly OriginalElement[] | null> } | null = null;

  constructor(
    session: ReviewSession,
    { site, language, sayings }: { readonly site: ReviewSite; readonly language: Language; readonly sayings: Sayings },
  ) {
    this.session = session;
    this.site = site;
    this.sayings = sayings;
    this.#language = language;
  }

  /** In the language of the address, else in that of the command. */
  contextOf({ url }: { readonly url: string }): ReviewContext {
    const { pathname, searchParams } = new URL(url);
    const asked = searchParams.get('lang');
    const isAsked = asked === 'nl' || asked === 'en';
    const language = isAsked ? asked : this.#language;
    searchParams.delete('lang');
    const query = searchParams.toString();
    return {
      site: this.site,
      voice: { language, explicit: isAsked },
      words: wordsIn(language),
      path: query === '' ? pathname : `${pathname}?${query}`,
    };
  }

  /** The original beside what is asked of it. */
  async originalOf(context: ReviewContext, { open, opened }: Asked): Promise<OriginalView> {
    const { document } = opened;
    const source = reviewAddress(context, `/bron/${document.sha256}`);
    return presentOriginal(context.words, opened, open, await this.piecesOf(document), source);
  }

  /** The pieces of an original; those of the last one are kept, for the next question is mostly about the same. */
  async piecesOf(document: SourceDocument): Promise<readonly OriginalElement[] | null> {
    const { sha256 } = document;
    if (this.#shown?.sha256 !== sha256)
      this.#shown = { sha256, pieces: showOriginal(document, this.session.keeping.bytesOf).catch(() => null) };
    return await this.#shown.pieces;
  }
}

/** A page as a response that nobody keeps. @param isPassing the browser asks for it again after a second */
export function respondReview(page: VNode, { voice }: ReviewContext, status = 200, isPassing = false): Response {
  return new Response(`<!doctype html>${showPage(renderToString(page))}`, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': voice.language,
      'cache-control': 'no-store',
      ...(isPassing && { refresh: '1' }),
    },
  });
}

/** After a form was sent the browser asks for a page: to load that again sends nothing again. */
export function leadTo(address: string): Response {
  return new Response(null, { status: 303, headers: { location: address, 'cache-control': 'no-store' } });
}
