import type { NoteMarkView, NoteView } from '../../../ui/indicator-table/indicator-table-view.ts';

/** A note with what it quotes first: “52.773” of "De punt in “52.773” is gelezen als duizendteken". */
type Note = { readonly id: string; readonly mark: string; readonly form: readonly [string, string]; quotes: string[] };

/**
 * Gathers the notes of one table: footnotes are numbered, readings of ours get letters, and a text that returns keeps its mark. Readings
 * that say the same of other cells are one note that names all these cells.
 */
export class NoteGatherer {
  readonly #prefix: string;
  readonly #footnotes = new Map<string, Note>();
  readonly #readings = new Map<string, Note>();

  /** @param prefix begins the ids of the notes: the id of the table */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  footnote(text: string | null): NoteMarkView[] {
    return text === null || text === ''
      ? []
      : [this.#mark(this.#footnotes, [text, ''], null, (index) => String(index + 1))];
  }

  reading(text: string | null): NoteMarkView[] {
    if (text === null || text === '') return [];
    const [before = '', quote, after = ''] = text.split(/(“[^”]*”)(.*)/su);
    return [this.#mark(this.#readings, quote === undefined ? [text, ''] : [before, after], quote ?? null, letters)];
  }

  get notes(): NoteView[] {
    return [...this.#footnotes.values(), ...this.#readings.values()].map(
      ({ id, mark, form: [before, after], quotes }) => ({
        id,
        mark,
        text: `${before}${quotes.join(', ')}${after}`,
      }),
    );
  }

  #mark(
    notes: Map<string, Note>,
    form: readonly [string, string],
    quote: string | null,
    print: (index: number) => string,
  ): NoteMarkView {
    const key = form.join('“”');
    const known = notes.get(key);
    const mark = known?.mark ?? print(notes.size);
    const note = known ?? { id: `${this.#prefix}-${mark}`, mark, form, quotes: [] };
    if (quote !== null && !note.quotes.includes(quote)) note.quotes.push(quote);
    notes.set(key, note);
    return { id: note.id, mark, isFirst: known === undefined };
  }
}

/** a, b, … z, aa, ab, … */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
