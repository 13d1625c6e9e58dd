import type { Cell } from '../../model/block.ts';
import { foldText } from './head-text.ts';
import { allBlank, type Place, placeOfRow } from './row-kind.ts';

/** The places that the rows of a table name; each is found once. */
export class RowPlaces {
  readonly #rows: readonly (readonly Cell[])[];
  readonly #values: readonly number[];
  readonly #nameIndex: number;
  readonly #organisation: string | null;
  readonly #known: (Place | null)[] = [];

  /** @param values the columns with values; @param nameIndex the column with names, -1 where no head says which: then the first */
  constructor(
    rows: readonly (readonly Cell[])[],
    values: readonly number[],
    nameIndex: number,
    organisation: string | null,
  ) {
    this.#rows = rows;
    this.#values = values;
    this.#nameIndex = nameIndex;
    this.#organisation = organisation;
  }

  at(index: number): Place | null {
    const known = this.#known[index];
    if (known !== undefined) return known;
    const place = this.#find(index);
    this.#known[index] = place;
    return place;
  }

  /** A name of its own under a title, just above "Landelijk", is the body itself. */
  #find(index: number): Place | null {
    const name = this.#valuedName(index);
    if (name === null) return null;
    const place = placeOfRow(name, this.#organisation);
    if (place !== null || name.length > 40) return place;
    const below = this.#valuedName(index + 1);
    const isUnderTitle = index > 0 && this.#valuedName(index - 1) === null;
    return isUnderTitle && below !== null && placeOfRow(below, null) === 'reference' ? 'own' : null;
  }

  #valuedName(index: number): string | null {
    const row = this.#rows[index];
    if (row === undefined || allBlank(row, this.#values)) return null;
    return foldText((row[this.#nameIndex] ?? row[0])?.text ?? '');
  }
}
