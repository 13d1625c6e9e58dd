import type { DraftChapter, DraftFigure, DraftIndicator, DraftPublication } from './draft.ts';

/** The drafts of a municipality, for who plants a fault in one field. Throws where what is asked for was never written. */
export class Documents {
  readonly #drafts: readonly DraftPublication[];

  constructor(drafts: readonly DraftPublication[]) {
    this.#drafts = drafts;
  }

  publication(kind: DraftPublication['kind'], year: number): DraftPublication {
    return present(
      this.#drafts.find((draft) => draft.kind === kind && draft.year === year),
      `${kind} ${year}`,
    );
  }

  chapter(kind: DraftPublication['kind'], year: number, code: string): DraftChapter {
    return present(
      this.publication(kind, year).chapters.find((chapter) => chapter.code === code),
      `${kind} ${year} ${code}`,
    );
  }

  /** All documents from the budget of a year on. */
  from(year: number): readonly DraftPublication[] {
    return this.#drafts.filter((draft) => draft.year >= year);
  }

  /** The chapter in all documents from the budget of a year on. */
  chaptersFrom(year: number, code: string): readonly DraftChapter[] {
    return this.from(year).flatMap(({ chapters }) => chapters.filter((chapter) => chapter.code === code));
  }
}

export function indicatorOf({ indicators }: DraftChapter, at = 0): DraftIndicator {
  return present(indicators[at], `indicator ${at}`);
}

export function figureOf({ figures, name }: DraftIndicator, role: DraftFigure['role'], year: number): DraftFigure {
  return present(
    figures.find((figure) => figure.role === role && figure.year === year),
    `${role} ${year} of ${name}`,
  );
}

export function present<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`the municipality has no ${what}`);
  return value;
}
