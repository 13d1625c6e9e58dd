import { readEuros } from '../../../model/notation/euros.ts';
import type { PublicationKind } from '../../../model/publication.ts';
import type { AmountSide, Standing } from '../../../model/statement.ts';
import type { AmountAt } from '../queries/read-amounts-at.ts';

const slugs: Partial<Record<PublicationKind, string>> = { budget: 'begroting', 'annual-report': 'jaarverslag' };
const sides: Readonly<Record<string, AmountSide>> = { Lasten: 'expenses', Baten: 'income', Saldo: 'balance' };

/** An amount in thousands of a document, with what else a test wants of it. */
export function amountAt(
  kind: PublicationKind,
  publicationYear: number,
  [label, year, standing, raw]: readonly [string, number | null, Standing | null, string],
  rest: Partial<AmountAt> = {},
): AmountAt {
  const publication = `${slugs[kind] ?? kind}-${publicationYear}`;
  const read = readEuros(raw, rest.unit ?? 'thousand');
  return {
    publication,
    kind,
    publicationYear,
    endYear: null,
    sequence: null,
    chapter: '2.1',
    code: '2.1',
    title: 'Wonen',
    nature: [],
    address: null,
    ordinal: 0,
    label,
    side: sides[label] ?? null,
    year,
    column: standing === null ? `Begroting ${year}` : String(year),
    raw,
    euros: read?.euros ?? null,
    unit: read?.unit ?? 'thousand',
    rounding: read?.rounding ?? null,
    standing,
    unsettled: [],
    position: { file: `${publication}.html`, line: 1, table: 1, cell: [2, 2] },
    table: 'a1b2c3d4',
    ...rest,
  };
}
