import { joinNatures } from '../../model/nature.ts';
import { pickOriginals } from '../../words/nature/pick-originals.ts';
import { sayNature } from '../../words/nature/say-nature.ts';
import type { CsvCell } from './csv.ts';
import { schemaPath } from './data-kinds.data.ts';
import type { PageData } from './page-data.ts';

/** Where data stands: of which page it is, and where its next part is. */
export type DataPlace = {
  /** Of the site, without a slash at the end. */
  readonly base: string;
  /** Of the page, complete. */
  readonly address: string;
  readonly next: string | null;
};

/** What every data file says first: its schema, its page, whose it is, under which licence, and what its texts are. */
function headOf({ kind, organisation, texts }: PageData, { base, address }: DataPlace) {
  return {
    $schema: base + schemaPath(kind),
    address,
    organisation: organisation && { slug: organisation.slug, name: organisation.name },
    licence: organisation?.licence ?? null,
    nature: joinNatures(...texts.natures),
    rights: sayNature(texts.natures),
    originals: pickOriginals(texts.originals).addresses,
  };
}

/** The rows of a table as objects, by the names of their columns. */
function itemsOf({ columns, rows }: PageData): Readonly<Record<string, CsvCell>>[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])));
}

/** The data of a page as JSON. @param data with the rows of one part */
export function printData(data: PageData, place: DataPlace): string {
  const { total, list, items, about, exact } = data;
  const said = {
    ...headOf(data, place),
    ...about,
    ...(list !== undefined && { total, next: place.next, [list]: items ?? itemsOf(data) }),
  };
  const json = JSON.stringify(said);
  return exact === undefined ? json : `${json.slice(0, -1)},${JSON.stringify(exact.name)}:${exact.json}}`;
}
