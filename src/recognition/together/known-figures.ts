import type { FigureValue } from '../../model/notation/value.ts';
import type { Reading } from '../../model/reading.ts';
import type { FigureRole } from '../../model/statement.ts';
import { foldSpace } from '../../model/text/fold-space.ts';
import { nameOrganisation } from '../gather/organisation-name.ts';
import { publicationSlugOf } from '../gather/publication-name.ts';

/** What a figure is said to be. */
export type Meaning = { readonly role: FigureRole; readonly year: number | null };

/** A figure that leaves nothing open, and which publication gives it. */
export type GivenFigure = Meaning & {
  /** The slugs of the organisation and, within it, of the publication. */
  readonly organisation: string;
  readonly publication: string;
  /** The name of its indicator. */
  readonly name: string;
  readonly value: FigureValue;
};

/** What publications give, by organisation and indicator. */
export type KnownFigures = ReadonlyMap<string, readonly GivenFigure[]>;

/** The figures of which a reading leaves nothing open. */
export function* givenFigures(reading: Reading): Generator<GivenFigure> {
  const organisation = organisationOf(reading);
  const publication = publicationSlugOf(reading);
  for (const { indicators } of reading.chapters) {
    for (const { name, figures } of indicators) {
      for (const { role, year, value, unsettled } of figures) {
        if (unsettled.length === 0 && role !== 'other' && value.type !== 'missing')
          yield { organisation, publication, name, role, year, value };
      }
    }
  }
}

/** So many figures of one indicator are looked at; more are rows of a name that says nothing ("Totaal"). */
const mostOfOne = 200;

/** Puts given figures where they are found by the name of their indicator. */
export function knownFigures(figures: Iterable<GivenFigure>): KnownFigures {
  const known = new Map<string, GivenFigure[]>();
  for (const figure of figures) {
    const key = keyOf(figure.organisation, figure.name);
    const list = known.get(key) ?? [];
    known.set(key, list);
    if (list.length < mostOfOne) list.push(figure);
  }
  return known;
}

/** What the other publications of the organisation of a reading give for an indicator. */
export function givenElsewhere(known: KnownFigures, reading: Reading, name: string): readonly GivenFigure[] {
  const own = publicationSlugOf(reading);
  const found = known.get(keyOf(organisationOf(reading), name)) ?? [];
  return found.filter(({ publication }) => publication !== own);
}

function keyOf(organisation: string, name: string): string {
  return `${organisation}/${foldSpace(name).toLowerCase()}`;
}

function organisationOf({ organisation }: Reading): string {
  return organisation === null ? '' : nameOrganisation(organisation).slug;
}
