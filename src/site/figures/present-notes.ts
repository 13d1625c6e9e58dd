import type { NoteMarkView, NoteView } from '../../ui/indicator-table/indicator-table-view.ts';

/** Gathers the notes of one table: footnotes are numbered, readings of ours get letters, and a text that returns keeps its mark. */
export class NoteGatherer {
  readonly #prefix: string;
  readonly #footnotes = new Map<string, NoteView>();
  readonly #readings = new Map<string, NoteView>();

  /** @param prefix begins the ids of the notes: the id of the table */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  footnote(text: string | null): NoteMarkView[] {
    return this.#mark(this.#footnotes, text, (index) => String(index + 1));
  }

  reading(text: string | null): NoteMarkView[] {
    return this.#mark(this.#readings, text, letters);
  }

  get notes(): NoteView[] {
    return [...this.#footnotes.values(), ...this.#readings.values()];
  }

  #mark(notes: Map<string, NoteView>, text: string | null, print: (index: number) => string): NoteMarkView[] {
    if (text === null || text === '') return [];
    const known = notes.get(text);
    if (known) return [{ id: known.id, mark: known.mark, isFirst: false }];
    const mark = print(notes.size);
    const note = { id: `${this.#prefix}-${mark}`, mark, text };
    notes.set(text, note);
    return [{ id: note.id, mark, isFirst: true }];
  }
}

/** a, b, … z, aa, ab, … */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
