import type { CsvCell } from '../../../frame/data/csv.ts';
import type { PageData } from '../../../frame/data/page-data.ts';
import { joinNatures, type Texts } from '../../../model/nature.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { listedColumns } from './listed-columns.data.ts';

type Counted = {
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly publications: number;
  readonly findings: number;
};

/** What every thread in a list has behind its name. */
export function countCells({ firstYear, lastYear, publications, findings }: Counted): CsvCell[] {
  return [firstYear, lastYear, publications, findings];
}

/** What the texts are that a list comes from: the last cell of each of its rows. */
export function natureCell({ natures }: Texts): CsvCell {
  return joinNatures(...natures).join(' ') || null;
}

/** What every list of an organisation says of itself: its texts may be any of the organisation. */
export function listOf(organisation: Organisation, name: string, title: string) {
  return {
    title: `${title} · ${organisation.name}`,
    file: `${organisation.slug}-${name}`,
    organisation,
    texts: organisation.texts ?? { natures: [], originals: [] },
  };
}

/** The data of the list of all fields, or of all indicators. @param name of the list, as in its address */
export function listedData(
  organisation: Organisation,
  threads: readonly (Counted & { readonly slug: string; readonly title: string })[],
  { kind, name, title }: { readonly kind: 'fields' | 'indicators'; readonly name: string; readonly title: string },
): PageData {
  const about = listOf(organisation, name, title);
  return {
    ...about,
    kind,
    columns: listedColumns,
    rows: threads.map((thread) => [thread.slug, thread.title, ...countCells(thread), natureCell(about.texts)]),
    list: kind,
  };
}
