import { foldSpace } from '../../../../model/text/fold-space.ts';
import { allBlank, type Place, placeOfRow } from '../../heads/row-kind.ts';
import { isTitleRow } from '../../interpret/row-kinds.ts';
import { indexOfKind, type Section, valueColumns } from '../section.ts';

/** The places that the rows of a table name; each is found once. */
export class RowPlaces {
  readonly #section: Section;
  readonly #values: readonly number[];
  readonly #name: number;
  readonly #organisation: string | null;
  readonly #known: (Place | null)[] = [];

  constructor(section: Section, organisation: string | null) {
    this.#section = section;
    this.#values = valueColumns(section.columns);
    // where no column has names, the first may have them
    this.#name = Math.max(0, indexOfKind(section.columns, 'name'));
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
    const row = this.#section.rows[index];
    if (row === undefined || isTitleRow(row) || allBlank(row.cells, this.#values)) return null;
    return foldSpace(row.cells[this.#name]?.text ?? '');
  }
}
