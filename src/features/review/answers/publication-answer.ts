import { type Period, type PublicationKind, parsePeriod, publicationKinds } from '../../../model/publication.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import { needsYear } from '../../../recognition/gather/publication-name.ts';
import type { PublicationMeaning } from '../../../review/item.ts';

/** A form as it was sent: what a person typed, or anything at all. */
export type FilledIn = { readonly kind: string; readonly year: string; readonly organisation: string };

/** What is wrong with a field, by its name. */
export type FieldFaults = {
  readonly kind?: 'unknown';
  readonly year?: 'missing' | 'wrong';
  readonly organisation?: 'missing' | 'long' | 'signs';
};

/** Years that a decision can hold, as its schema has them. */
export const years = { first: 1900, last: 2100 } as const;
/** The longest names of bodies that work together are about half of this. */
export const longestName = 200;

/** Nobody can see these, so nobody can see either that a name has them: two names that look alike would be two bodies. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u;

function isKind(text: string): text is PublicationKind {
  return publicationKinds.some((kind) => kind === text);
}

const noPeriod: Period = { year: null, endYear: null, sequence: null };

function isYear(year: number | null): boolean {
  return year === null || (year >= years.first && year <= years.last);
}

function readPeriod(text: string, kind: string): Period | 'missing' | 'wrong' {
  if (text === '') return isKind(kind) && needsYear(kind) ? 'missing' : noPeriod;
  const period = parsePeriod(text.replace(/\s*[-–]\s*/g, '-'));
  return period !== null && isYear(period.year) && isYear(period.endYear) ? period : 'wrong';
}

function faultOfName(text: string): FieldFaults['organisation'] {
  if (text.length > longestName) return 'long';
  if (unseen.test(text)) return 'signs';
  return /\p{L}/u.test(text) ? undefined : 'missing';
}

/** Reads a form that says which publication of which body a document is: the answer, or what is wrong with each field. */
export function parsePublication(
  filled: FilledIn,
): { readonly answer: PublicationMeaning } | { readonly faults: FieldFaults } {
  const [kind, year, organisation] = [filled.kind.trim(), filled.year.trim(), foldSpace(filled.organisation)];
  const [period, ofName] = [readPeriod(year, kind), faultOfName(organisation)];
  if (!isKind(kind) || typeof period === 'string' || ofName !== undefined)
    return {
      faults: {
        ...(!isKind(kind) && { kind: 'unknown' }),
        ...(typeof period === 'string' && { year: period }),
        ...(ofName !== undefined && { organisation: ofName }),
      },
    };
  return { answer: { is: 'publication', kind, ...period, organisation } };
}

/** The answer as an address carries it (`publication:budget:2022:Havermonde`); null where it is none. */
export function readPublication(text: string): PublicationMeaning | null {
  const [, kind = '', year = '', organisation = ''] = /^publication:([^:]*):([^:]*):(.*)$/s.exec(text) ?? [];
  const parsed = parsePublication({ kind, year, organisation });
  return 'answer' in parsed ? parsed.answer : null;
}
