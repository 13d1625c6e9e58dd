import { attain } from '../../model/notation/attain.ts';
import { parseValue } from '../../model/notation/parse-value.ts';
import type { DraftFigure, IndicatorItem } from '../item.ts';

/** Why a value asks for an explanation: its aim was missed, it has no number to lay beside its aim, or it is another aim than was adopted. */
export type AskedWhy =
  | { readonly because: 'missed' | 'no-number'; readonly aim: string }
  | { readonly because: 'other-aim'; readonly adopted: string };

/** Whether a value of an indicator asks for an explanation; null where it does not, or where that cannot be told. It is asked, never required. */
export function asksWhy({ figures }: Pick<IndicatorItem, 'figures'>, figure: DraftFigure): AskedWhy | null {
  const { role, year, raw, adopted } = figure;
  if (raw.trim() === '') return null;
  if (role === 'target' || role === 'budgeted')
    return adopted !== null && adopted.trim() !== raw.trim() ? { because: 'other-aim', adopted } : null;
  if (role !== 'achieved' || adopted !== null) return null;
  const aim = aimOf(figures, year);
  if (aim === null) return null;
  const valueIn = (of: number) => {
    const written = figures.find((one) => one.role === 'achieved' && one.year === of)?.raw ?? '';
    return written === '' ? null : parseValue(written).value;
  };
  const attained = attain(parseValue(raw).value, parseValue(aim).value, valueIn);
  if (attained.outcome === 'not-testable' && attained.why === 'achieved-text') return { because: 'no-number', aim };
  return attained.outcome === 'not-met' ? { because: 'missed', aim } : null;
}

/** The aim for a year as it is written; null where there is none. */
function aimOf(figures: readonly DraftFigure[], year: number): string | null {
  const aims = figures.filter((one) => one.year === year && one.raw.trim() !== '');
  const aim = aims.find(({ role }) => role === 'target') ?? aims.find(({ role }) => role === 'budgeted');
  return aim?.raw ?? null;
}
