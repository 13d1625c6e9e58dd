import { sql } from 'kysely';
import { earlierNumbers } from '../../../editions/earlier-numbers.ts';
import { publicationSlugOf } from '../../../recognition/gather/publication-name.ts';
import type { GivenFigure } from '../../../recognition/together/known-figures.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { PublicationImport } from './publication-import.ts';

/**
 * What of a name stays the same however its capitals and white space are folded: PostgreSQL folds other letters by its locale, and we do not.
 * Names with the same of it need not be one: that is for who compares them (`knownFigures`).
 */
function bareLetters(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
}

/**
 * What the publications of an organisation that are in the record, and not among those that are imported now, give for the indicators of the
 * one that is, and for some of other names: as their files were read, before they were weighed against others, so that the order of imports makes no difference.
 */
export async function readGivenFigures(
  tx: WriteDb,
  organisationId: string,
  { group, others }: Pick<PublicationImport, 'group' | 'others'>,
): Promise<readonly GivenFigure[]> {
  const indicators = group.readings.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.indicators));
  const names = [...new Set(indicators.map(({ name }) => bareLetters(name)))];
  const given = [group.slug, ...new Set(others.map(publicationSlugOf))];
  if (names.length === 0) return [];
  const { rows } = await sql<Omit<GivenFigure, 'value'> & { readonly value: string }>`
    select ${group.organisation.slug} as organisation, p.slug as publication, indicator->>'name' as name,
      figure->>'role' as role, (figure->>'year')::int as year, figure->>'value' as value
    from source s
    join publication p on p.organisation_id = s.organisation_id and p.publication_id = s.publication_id,
      json_array_elements(s.reading->'chapters') as chapter,
      json_array_elements(chapter->'indicators') as indicator,
      json_array_elements(indicator->'figures') as figure
    where s.organisation_id = ${organisationId}
      and p.slug <> all(${given}::text[])
      and lower(regexp_replace(indicator->>'name' collate "C", '[^A-Za-z0-9]', '', 'g')) = any(${names}::text[])
      and coalesce(json_array_length(figure->'unsettled'), 0) = 0
      and figure->>'role' <> 'other'
      and figure->'value'->>'type' <> 'missing'
  `.execute(tx);
  return rows.map((row) => ({ ...row, value: JSON.parse(row.value, earlierNumbers(row.value)) }));
}
