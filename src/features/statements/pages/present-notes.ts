import type { FigureSaying } from '../../../model/statement.ts';
import type { NoteMarkView, NoteView } from '../../../ui/indicator-table/indicator-table-view.ts';
import type { Words } from '../../../words/nl.data.ts';
import { sayOf } from '../../../words/say.ts';

type Marked = { readonly id: string; readonly mark: string };
type Reading = Marked & { readonly saying: FigureSaying; readonly quoted: string[] };

/**
 * Gathers the notes of one table: footnotes are numbered, readings of ours get letters, and what returns keeps its mark. Readings that say the
 * same of other cells are one note that quotes all these cells.
 */
export class NoteGatherer {
  readonly #prefix: string;
  readonly #words: Words;
  readonly #footnotes = new Map<string, Marked>();
  readonly #readings = new Map<string, Reading>();

  /** @param prefix begins the ids of the notes: the id of the table */
  constructor(prefix: string, words: Words) {
    this.#prefix = prefix;
    this.#words = words;
  }

  footnote(text: string | null): NoteMarkView[] {
    if (text === null || text === '') return [];
    const known = this.#footnotes.get(text);
    const note = known ?? this.#place(String(this.#footnotes.size + 1));
    this.#footnotes.set(text, note);
    return [{ id: note.id, mark: note.mark, isFirst: known === undefined }];
  }

  /** The marks of all that is said of how one figure was read, each once. */
  readings(settled: readonly FigureSaying[]): NoteMarkView[] {
    const marks = settled.map((saying) => this.#reading(saying));
    return marks.filter((one, at) => marks.findIndex(({ id }) => id === one.id) === at);
  }

  #reading(saying: FigureSaying): NoteMarkView {
    const key = JSON.stringify({ ...saying, with: { ...saying.with, quoted: [] } });
    const known = this.#readings.get(key);
    const note = known ?? { ...this.#place(letters(this.#readings.size)), saying, quoted: [] };
    this.#readings.set(key, note);
    for (const text of quotedIn(saying)) if (!note.quoted.includes(text)) note.quoted.push(text);
    return { id: note.id, mark: note.mark, isFirst: known === undefined };
  }

  get notes(): NoteView[] {
    const { figures, reading } = this.#words;
    const footnotes = [...this.#footnotes].map(([text, { id, mark }]) => ({ id, mark, text, isAsWritten: true }));
    const readings = [...this.#readings.values()].map(({ id, mark, saying, quoted }) => ({
      id,
      mark,
      text: figures.settled(sayOf(reading, saying, quoted)),
      isAsWritten: saying.say === 'as-written',
    }));
    return [...footnotes, ...readings];
  }

  #place(mark: string): Marked {
    return { id: `${this.#prefix}-${mark}`, mark };
  }
}

function quotedIn(saying: FigureSaying): readonly string[] {
  return 'quoted' in saying.with ? saying.with.quoted : [];
}

/** a, b, … z, aa, ab, … */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
