import { codeKey, titleKey } from '../../model/text/keys.ts';
import type { FieldIndex } from '../fields/field-index.ts';
import type { StatedChapter, StatedPublication, StatedReference } from '../stated.ts';
import type { Statement } from '../statement.ts';

/** That the text of a field points at another: "zie verder 2.3.6". */
export type Pointer = { readonly text: string; readonly field: number };

/** Accounts answer what was wanted in the same field for the same year; what has no year answers only its own publication. */
export function placeOf({ publication }: Pick<Statement, 'publication'>, field: number): string {
  return `${field} ${publication.year ?? publication.slug}`;
}

/** The same year in another field. */
export function placeAt(place: string, field: number): string {
  return `${field}${place.slice(place.indexOf(' '))}`;
}

type Chapters = ReadonlyMap<string, readonly StatedChapter[]>;

/** The chapters of a publication by their codes and by their titles. */
function nameChapters(chapters: readonly StatedChapter[]): Chapters {
  const named = chapters.flatMap((chapter) => {
    const code = codeKey(chapter.code);
    const names = [`title ${titleKey(chapter.title)}`, ...(code === null ? [] : [`code ${code}`])];
    return names.map((name) => [name, chapter] as const);
  });
  const groups = Map.groupBy(named, ([name]) => name);
  return new Map([...groups].map(([name, own]) => [name, own.map(([, chapter]) => chapter)]));
}

/** The one chapter that a reference points at; none where several can be meant. */
function chapterAt({ code, title }: StatedReference, chapters: Chapters): StatedChapter | undefined {
  const meant = codeKey(code);
  const found = chapters.get(meant === null ? `title ${titleKey(title ?? '')}` : `code ${meant}`) ?? [];
  return found.length === 1 ? found[0] : undefined;
}

/** The fields that the documents about a year point at from a field, each once. */
export class References {
  readonly #pointers = new Map<string, Map<number, Pointer>>();

  constructor(publications: readonly StatedPublication[], fields: FieldIndex) {
    for (const publication of publications) {
      const chapters = nameChapters(publication.chapters);
      for (const chapter of publication.chapters) {
        for (const reference of chapter.references) {
          const target = chapterAt(reference, chapters);
          if (target !== undefined) this.#add({ publication, chapter }, reference.text, target, fields);
        }
      }
    }
  }

  /** @param place a field and a year, as `placeOf` names it */
  from(place: string): readonly Pointer[] {
    return [...(this.#pointers.get(place)?.values() ?? [])];
  }

  #add(at: Pick<Statement, 'publication' | 'chapter'>, text: string, target: StatedChapter, fields: FieldIndex): void {
    const [from, field] = [fields.fieldOf(at), fields.fieldOf({ chapter: target })];
    if (field === from) return;
    const place = placeOf(at, from);
    const pointers = this.#pointers.get(place) ?? new Map<number, Pointer>();
    if (!pointers.has(field)) pointers.set(field, { text, field });
    this.#pointers.set(place, pointers);
  }
}
