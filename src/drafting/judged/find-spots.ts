import { printBlock } from '../../editions/print-block.ts';
import type { Quote } from '../../findings/finding.ts';
import type { Position } from '../../model/source.ts';
import { placeKey, type StatedPublication } from '../../threading/stated.ts';
import type { Draft } from '../compose/draft.ts';
import { Outline } from '../compose/outline.ts';
import { printText } from '../compose/print-text.ts';
import { resolveIn } from '../compose/resolve-in.ts';
import type { Spot } from './spot.ts';

type Figures = ReadonlyMap<string, NonNullable<Spot['figure']>>;
type Texts = readonly { readonly item: string; readonly text: string }[];

/** Finds where in a draft what findings quote stands: for a statement its piece, for a value which one, for words the text that has them. */
export class Spots {
  readonly #draft: Draft;
  readonly #stated: StatedPublication;
  readonly #outline: Outline;
  readonly #texts = new Map<string, Texts>();
  #figures: Figures | null = null;

  /** @param stated the same draft as a publication */
  constructor(draft: Draft, stated: StatedPublication) {
    this.#draft = draft;
    this.#stated = stated;
    this.#outline = new Outline(draft.items);
  }

  /** The piece that a chapter is, by its slug in the document; null where there is none. */
  chapter(slug: string): string | null {
    return this.#stated.ids?.get(placeKey(slug, 'chapter', 0)) ?? null;
  }

  /** Null where it quotes another document, or stands in no piece. */
  of({ publication, chapter, statement, kind, raw, position }: Quote): Spot | null {
    if (publication !== this.#draft.slug) return null;
    if (statement !== null) {
      const key = kind === 'indicator' ? cellKey(position) : null;
      this.#figures ??= figuresOf(this.#stated);
      return { item: statement, figure: (key !== null && this.#figures.get(key)) || null, words: null };
    }
    const id = this.chapter(chapter);
    const own = raw.trim();
    if (id === null || own === '') return null;
    const found = this.#textsIn(id).find(({ text }) => text.includes(own));
    return found === undefined ? null : { item: found.item, figure: null, words: { own, paragraph: found.text } };
  }

  /** The texts of a chapter as they are shown, a paragraph each. */
  #textsIn(chapter: string): Texts {
    const known = this.#texts.get(chapter);
    if (known !== undefined) return known;
    const outline = this.#outline;
    const resolve = resolveIn(this.#draft.items, outline, this.#draft.slug);
    const texts = [
      ...outline
        .in(chapter, 'passage')
        .flatMap(({ id, item }) => [
          ...printText(item.text, resolve).flatMap((block) => printBlock(block).map((text) => ({ item: id, text }))),
          ...(item.heading === null ? [] : [{ item: id, text: item.heading }]),
        ]),
      ...(['commitment', 'account'] as const).flatMap((kind) =>
        outline.in(chapter, kind).map(({ id, item }) => ({ item: id, text: item.text })),
      ),
    ];
    this.#texts.set(chapter, texts);
    return texts;
  }
}

/** Where a cell stands among the tables of the document; null for what is no cell. */
function cellKey(position: Position | null | undefined): string | null {
  return position?.cell === undefined ? null : `${position.table} ${position.cell.join(' ')}`;
}

function figuresOf({ chapters }: StatedPublication): Figures {
  const all = chapters.flatMap(({ indicators }) => indicators.flatMap(({ figures }) => figures));
  return new Map(
    all.flatMap(({ at, role, year }) => {
      const key = cellKey(at);
      return key === null || role === 'other' || year === null ? [] : [[key, { role, year }] as const];
    }),
  );
}
