import type { Begun } from '../../../../drafting/roll-over/begun.ts';
import type { PublicationKind } from '../../../../model/publication.ts';
import type { Fields } from '../../../work-desk/read-fields.ts';

/** Kinds of document that are begun here, in the order of the cycle. */
export const begunKinds = [
  'budget',
  'spring-memorandum',
  'progress-report',
  'annual-report',
] as const satisfies readonly PublicationKind[];

/** What is filled in to begin a document, as it is written. */
export type BeginFields = {
  readonly from: string;
  readonly kind: string;
  readonly year: string;
  readonly sequence: string;
};

export function readBeginFields({ one }: Fields): BeginFields {
  const part = (name: string) => one(name).trim().slice(0, 120);
  return { from: part('vanuit'), kind: part('soort'), year: part('jaar'), sequence: part('nummer') };
}

/** The document that is meant; null where that is not said. */
export function readBegun({ kind, year, sequence }: BeginFields): Begun | null {
  const known = begunKinds.find((one) => one === kind);
  if (known === undefined || !/^(?:19|20|21)\d\d$/.test(year) || !/^(?:[1-9]\d?)?$/.test(sequence)) return null;
  return { kind: known, year: Number(year), sequence: sequence === '' ? null : Number(sequence) };
}

type Known = { readonly slug: string; readonly kind: PublicationKind; readonly year: number | null };

/**
 * What will most likely be begun: from the newest budget its annual report, and once that is there the next budget.
 * @param publications in the order of publication
 * @param drafts what is being written
 */
export function likelyBegun(
  publications: readonly Known[],
  drafts: readonly Pick<Known, 'kind' | 'year'>[],
): BeginFields {
  const newest = publications.findLast(({ kind, year }) => kind === 'budget' && year !== null) ?? publications.at(-1);
  const year = newest?.year ?? null;
  if (newest === undefined || year === null)
    return { from: newest?.slug ?? '', kind: 'budget', year: '', sequence: '' };
  const isThere = [...publications, ...drafts].some((one) => one.kind === 'annual-report' && one.year === year);
  return isThere || newest.kind !== 'budget'
    ? { from: newest.slug, kind: 'budget', year: String(year + 1), sequence: '' }
    : { from: newest.slug, kind: 'annual-report', year: String(year), sequence: '' };
}
