import type { PublicationIdentity } from '../../../model/publication.ts';
import type { FigureRole } from '../../../model/statement.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import { anyCount, anyValue } from '../../lexicon/column-words.data.ts';
import { plainHead } from '../forms/head-text.ts';
import { bindPeriods, datedAbove } from './bind-periods.ts';
import type { ColumnKind } from './column-kind.ts';
import type { HeadEvidence } from './head-evidence.ts';
import type { HeadStack } from './head-stacks.ts';
import type { Open, ValueMeaning } from './interpretation.ts';

/** A column of values: what its head says, and which column of periods dates it. */
export type DatedMeaning = { readonly value: ValueMeaning; readonly period: number | null };

/** What the columns of values mean, those of other kinds null. */
export function readMeanings(
  kinds: readonly ColumnKind[],
  heads: readonly HeadEvidence[],
  stacks: readonly HeadStack[],
  publication: PublicationIdentity,
): readonly (DatedMeaning | null)[] {
  const periods = bindPeriods(kinds, heads, stacks);
  const hasReference = kinds.some((kind, index) => kind === 'value' && heads[index]?.role === 'reference');
  const hasOwn = kinds.some((kind, index) => kind === 'value' && heads[index]?.own === true);
  // one name besides what is compared with, and nothing else: that of the body itself
  const others = heads.filter((head, index) => kinds[index] === 'value' && head.role !== 'reference');
  const isOneName =
    new Set(others.map(({ text }) => lastWordsOf(text))).size === 1 && others.every((head) => head.isUnknown);
  // rows are moments of one indicator, or each value has its moment before it: then the head of a value may say nothing, also beside a baseline
  const measured = heads.filter(
    ({ role }, index) => kinds[index] === 'value' && role !== 'baseline' && role !== 'reference',
  );
  const isLong = !kinds.includes('name') && measured.length === 1;
  const isPaired = isRepeated(kinds, heads);
  const rowTells = kinds.includes('role') || kinds.includes('subject');
  const meanings = kinds.map((kind, index): DatedMeaning | null => {
    const head = heads[index];
    if (kind !== 'value' || head === undefined) return null;
    const period = periods[index] ?? null;
    const compared = kinds[index - 1] === 'subject' && heads[index - 1]?.role === 'reference';
    const role = compared
      ? comparison
      : roleFrom(head, publication, {
          beside: hasReference && !hasOwn && isOneName,
          rowTells,
          isDated: (isLong || isPaired) && period !== null,
        });
    const year = period !== null && datedAbove(stacks[index], stacks[period]) ? null : head.year;
    const open: Open[] = [];
    if (role.open) open.push('role');
    if (role.open && head.text === '' && year === null && period === null) open.push('year');
    return {
      value: {
        role: role.role,
        year: head.isDifference ? null : year,
        own: head.own || role.own,
        open,
        otherRoles: role.others,
      },
      period,
    };
  });
  return openTwins(settleYears(settlePublished(meanings, kinds, heads), publication, kinds.includes('period')));
}

type Role = {
  readonly role: FigureRole;
  readonly own: boolean;
  readonly open: boolean;
  readonly others: readonly (readonly [FigureRole, number])[];
};

/** "Jaar | Waarde | Jaar | Waarde" */
function isRepeated(kinds: readonly ColumnKind[], heads: readonly HeadEvidence[]): boolean {
  const values = kinds.flatMap((kind, index) => (kind === 'value' ? [index] : []));
  const words = new Set(values.map((index) => plainHead(heads[index]?.text ?? '')));
  return values.length > 1 && words.size === 1 && values.every((index) => kinds[index - 1] === 'period');
}

/** "Benchmark | Waarde": the first names what is compared with, and the value beside it is the reference. */
const comparison: Role = { role: 'reference', own: false, open: false, others: [] };

function roleFrom(
  head: HeadEvidence,
  publication: PublicationIdentity,
  around: { readonly beside: boolean; readonly rowTells: boolean; readonly isDated: boolean },
): Role {
  const settled = (role: FigureRole, own = false): Role => ({ role, own, open: false, others: [] });
  if (head.splitRoles !== null) {
    const [first, second] = head.splitRoles;
    // what is known by the time of the publication is achieved: for a budget the years up to two before it
    if (head.year !== null && publication.year !== null)
      return settled(head.year <= publication.year - 2 ? first : second);
    return {
      role: 'other',
      own: false,
      open: true,
      others: [
        [first, 0.5],
        [second, 0.5],
      ],
    };
  }
  // "Waarde" says that it is one and not which, where rows are of their own years; "Aantal" without a year never says which
  const plain = plainHead(head.text);
  if (around.isDated ? anyValue.test(plain) : head.year === null && anyCount.test(plain)) return settled('other');
  if (head.role !== null) return settled(head.role, head.own);
  if (head.isBareYear || head.isDifference || around.rowTells) return settled('other');
  const isPlace =
    !/\d/u.test(lastWordsOf(head.text)) && /^\p{Lu}/u.test(lastWordsOf(head.text)) && head.text.length <= 40;
  if (isPlace && around.beside) return settled('achieved', true);
  return { role: 'other', own: false, open: true, others: [] };
}

/** The head without a date in front: "1 maart 2019 Heidebeek". */
function lastWordsOf(text: string): string {
  return text.replace(/^.*\b(?:19|20)\d\d\s+/u, '');
}

/**
 * "Jaar waarop het cijfer betrekking heeft | Cijfer begroting 2018": the head says in which publication the figure stood, and the column
 * beside it of which year it is. So it was measured.
 */
function settlePublished(
  meanings: readonly (DatedMeaning | null)[],
  kinds: readonly ColumnKind[],
  heads: readonly HeadEvidence[],
): readonly (DatedMeaning | null)[] {
  const dates = kinds.some(
    (kind, at) => kind === 'period' && /betrekking|peil|meet|meting/u.test(plainHead(heads[at]?.text ?? '')),
  );
  if (!dates) return meanings;
  return meanings.map((meaning, index) => {
    const isPublished =
      /^(cijfer|waarde|stand|score|indicator)s?( in| volgens)?( de)? (programma)?(begroting|rekening|jaarrekening|jaarstukken|jaarverslag) (19|20)\d\d$/u.test(
        plainHead(heads[index]?.text ?? ''),
      );
    if (meaning === null || !isPublished) return meaning;
    const period = meaning.period ?? kinds.indexOf('period');
    return { period, value: { ...meaning.value, role: 'achieved', year: null, open: [] } };
  });
}

/**
 * Gives columns without a year the publication's year where that is certain: what an annual report sets beside each other without any
 * year ("Begroting | Realisatie") is its own year, and "Begroting" in a budget is that budget.
 */
function settleYears(
  meanings: readonly (DatedMeaning | null)[],
  publication: PublicationIdentity,
  hasPeriod: boolean,
): readonly (DatedMeaning | null)[] {
  if (publication.year === null || hasPeriod) return meanings;
  const values = meanings.flatMap((meaning) => (meaning === null ? [] : [meaning.value]));
  const comparable = values.filter(({ role }) => role !== 'baseline' && role !== 'reference');
  const yearless = comparable.every(({ year }) => year === null);
  const roles = new Set(comparable.map(({ role }) => role));
  const accounts = publication.kind === 'annual-report' && yearless && roles.has('achieved') && roles.size > 1;
  const budgets = values.filter(({ role, year }) => role === 'budgeted' && year === null).length === 1;
  return meanings.map((meaning) => {
    if (meaning === null || meaning.value.year !== null) return meaning;
    const { role } = meaning.value;
    const isOwnYear =
      (accounts && (role === 'achieved' || role === 'budgeted' || role === 'target')) ||
      (budgets && role === 'budgeted' && (publication.kind === 'budget' || publication.kind === 'annual-report'));
    return isOwnYear ? { ...meaning, value: { ...meaning.value, year: publication.year } } : meaning;
  });
}

/** Two columns of one role and no year tell of different years, and not which; a budget between them is of one of those. */
function openTwins(meanings: readonly (DatedMeaning | null)[]): readonly (DatedMeaning | null)[] {
  const keys = meanings.map((meaning) =>
    meaning === null || meaning.value.year !== null || meaning.period !== null || meaning.value.role === 'other'
      ? null
      : foldSpace(`${meaning.value.role} ${String(meaning.value.own)}`),
  );
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  const hasTwins = (counts.get('achieved false') ?? 0) > 1;
  return meanings.map((meaning, index) => {
    const isBetween = hasTwins && keys[index]?.startsWith('budgeted') === true;
    const isTwin = isBetween || (counts.get(keys[index] ?? '') ?? 0) > 1;
    if (meaning === null || !isTwin || meaning.value.role === 'reference') return meaning;
    return { ...meaning, value: { ...meaning.value, open: [...new Set<Open>([...meaning.value.open, 'year'])] } };
  });
}
