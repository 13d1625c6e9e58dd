import { type Decimal, shiftDecimal } from '../../../model/notation/decimal.ts';
import type { FigureValue } from '../../../model/notation/value.ts';
import type { PublicationIdentity } from '../../../model/publication.ts';
import type { FigureRole } from '../../../model/statement.ts';
import { titleKey } from '../../../model/text/keys.ts';

type PublishedAs = Pick<PublicationIdentity, 'kind' | 'year' | 'endYear' | 'sequence'>;

/** The number of inhabitants as a document states it. */
export type Inhabitants = {
  readonly year: number;
  readonly number: Decimal;
  /** As written. */
  readonly raw: string;
  /** The publication that states it. */
  readonly document: PublishedAs;
};

const named = /^(?:aantal )?(?:inwoners|inwonertal|inwoneraantal)(?: (?:(?:per|op) )?1 januari)?$/;

/** Whether an indicator is the number of inhabitants of the body itself. */
export function countsInhabitants(name: string): boolean {
  return named.test(titleKey(name));
}

type Stated = PublishedAs & {
  readonly figures: readonly {
    readonly role: FigureRole;
    readonly year: number | null;
    readonly unsettled: readonly string[];
    readonly raw: string;
    readonly value: FigureValue;
  }[];
};

/** What can be counted heads by: an aim is none, nor what other bodies have. */
const counted: ReadonlySet<FigureRole> = new Set(['achieved', 'other', 'budgeted', 'baseline']);

/** All whole numbers of inhabitants that documents state, in the order of publication. */
export function listInhabitants(statements: readonly Stated[]): readonly Inhabitants[] {
  return statements.flatMap(({ kind, year: of, endYear, sequence, figures }) =>
    figures.flatMap(({ role, year, unsettled, raw, value }): Inhabitants[] => {
      if (value.type !== 'number' || value.percent || year === null || unsettled.length > 0 || !counted.has(role))
        return [];
      // Thousands that stand in the unit, or a read mistake: no municipality has fewer than a thousand inhabitants.
      const { number } = value;
      return /^[1-9]\d{3,}$/.test(number)
        ? [{ year, number, raw: raw.trim(), document: { kind, year: of, endYear, sequence } }]
        : [];
    }),
  );
}

/** How many years a number of inhabitants may lie from what is divided by it. */
const farthest = 2;

/** The number of inhabitants to divide what is of a year by: that of the same year as stated last, or of the nearest within two years; or null. */
export function inhabitantsIn(stated: readonly Inhabitants[], year: number): Inhabitants | null {
  const near = stated.filter((one) => Math.abs(one.year - year) <= farthest);
  const distance = (one: Inhabitants) => 2 * Math.abs(one.year - year) + Number(one.year > year);
  return near.reduceRight<Inhabitants | null>(
    (best, one) => (best === null || distance(one) < distance(best) ? one : best),
    null,
  );
}

/**
 * A number for each so many inhabitants, half up to so many places behind the point.
 * @param each 1 for euros for each inhabitant, 1000 for counts
 */
export function perInhabitant(number: string, { number: heads }: Inhabitants, each: number, places: number): Decimal {
  const scale = 10n ** BigInt(places);
  const [, after = ''] = number.split('.');
  const whole = BigInt(number.replace('.', ''));
  const size = (whole < 0n ? -whole : whole) * BigInt(each) * scale;
  const divisor = BigInt(heads) * 10n ** BigInt(after.length);
  const rounded = (2n * size + divisor) / (2n * divisor);
  return shiftDecimal(String(whole < 0n ? -rounded : rounded), -places);
}
