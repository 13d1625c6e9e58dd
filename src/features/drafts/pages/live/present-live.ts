import type { Outline } from '../../../../drafting/compose/outline.ts';
import { printValueOf } from '../../../../drafting/compose/value-of.ts';
import type { Identified } from '../../../../drafting/item.ts';
import { livePiecesOf } from '../../../../drafting/text/live-pieces.ts';
import { printLivePiece } from '../../../../drafting/text/live-tokens.ts';
import type { RichText } from '../../../../drafting/text/rich-text.ts';
import { addressOf } from '../../../../frame/addresses.ts';
import type { Context } from '../../../../frame/context.ts';
import { liveWords } from '../../../../words/drafts/live-words.data.ts';
import { chapterName } from '../../../../words/publication-name.ts';

/** What a code in a text stands for. */
export type LiveView = {
  readonly code: string;
  /** What is shown in its place, or why nothing is. */
  readonly shows: string;
  /** What it is; null where it is not there any more. */
  readonly what: string | null;
  /** Where it is written. */
  readonly href: string | null;
};

/** What the codes in a text stand for now, each once. @param path of the document */
export function presentLive(
  text: RichText,
  { items, outline, path }: { readonly items: readonly Identified[]; readonly outline: Outline; readonly path: string },
  { voice, words }: Context,
): readonly LiveView[] {
  const t = liveWords[voice.language];
  const written = printValueOf(items);
  const views = livePiecesOf(text).map((piece): LiveView => {
    const code = printLivePiece(piece);
    const gone = { code, shows: t.gone, what: null, href: null };
    if (piece.type === 'chapter') {
      const chapter = outline.chapters.find(({ id }) => id === piece.attrs.item);
      if (chapter === undefined) return gone;
      const href = addressOf(voice, `${path}/${chapter.id}`);
      return { code, shows: chapterName(chapter.item), what: t.chapter, href };
    }
    const { item: id, role, year } = piece.attrs;
    const item = items.find((one) => one.id === id)?.item;
    if (item?.kind !== 'indicator' || item.ended !== null) return gone;
    const figure = item.figures.find((one) => one.role === role && one.year === year);
    if (figure === undefined) return gone;
    const href = addressOf(voice, `${path}/${item.chapter}#stuk-${id}`);
    const what = t.figure(item.name, words.roles[figure.role].toLowerCase(), year);
    return { code, shows: written(id, role, year) ?? t.waits, what, href };
  });
  return [...new Map(views.map((view) => [view.code, view])).values()];
}
