import type { FigureValue } from '../../model/notation/value.ts';
import { titleKey } from '../../recognition/gather/keys.ts';
import type { StatedAmount, StatedIndicator } from '../../record/queries/read-statements.ts';
import type { ChangeRow } from '../../ui/side-by-side/change-table.tsx';
import { columnName, printAmount, unitOf } from '../figures/present-amounts.ts';
import type { Words } from '../words/nl.data.ts';
import type { Language } from '../words/numerals.ts';

type Cell = { readonly name: string; readonly about: string; readonly text: string; readonly meaning: string };

/** The names of the two publications, for "alleen in …". */
export type SideNames = { readonly from: string; readonly to: string };

/** Figures of both sides by indicator, role and year: alike where they mean the same, however they are written. */
export function compareFigures(
  from: readonly StatedIndicator[],
  to: readonly StatedIndicator[],
  names: SideNames,
  words: Words,
): ChangeRow[] {
  const cells = (indicators: readonly StatedIndicator[]) =>
    new Map(
      indicators.flatMap((indicator) =>
        indicator.figures.map((figure): [string, Cell] => [
          `${titleKey(indicator.name)} ${figure.role} ${figure.year ?? figure.column}`,
          {
            name: indicator.name,
            about: figure.role === 'other' ? figure.column : `${words.roles[figure.role]} ${figure.year ?? ''}`.trim(),
            text: printCell(figure.raw, figure.value, words),
            meaning: JSON.stringify(figure.value),
          },
        ]),
      ),
    );
  return align(cells(from), cells(to), names, words);
}

/** Amounts of both sides by label, side, year and standing. */
export function compareAmounts(
  from: readonly StatedAmount[],
  to: readonly StatedAmount[],
  names: SideNames,
  words: Words,
  language: Language,
): ChangeRow[] {
  const unit = unitOf([...from, ...to]);
  const cells = (amounts: readonly StatedAmount[]) =>
    new Map(
      amounts.map((amount): [string, Cell] => [
        `${titleKey(amount.label)} ${amount.side ?? ''} ${amount.year ?? ''} ${amount.standing ?? amount.column}`,
        {
          name: amount.label,
          about: [...Object.values(columnName(amount, words)), unit === 1000 ? `(${words.money.thousands})` : '']
            .filter((part) => part !== null && part !== '')
            .join(' '),
          text: printAmount(amount, unit, language),
          meaning: amount.euros ?? amount.raw,
        },
      ]),
    );
  return align(cells(from), cells(to), names, words);
}

/** As written; what is missing says so in words, or it could not be told from a cell that is not there. */
function printCell(raw: string, value: FigureValue, words: Words): string {
  return value.type === 'missing' ? words.missing[value.why] : raw.trim();
}

function align(
  from: ReadonlyMap<string, Cell>,
  to: ReadonlyMap<string, Cell>,
  names: SideNames,
  words: Words,
): ChangeRow[] {
  return [...new Set([...from.keys(), ...to.keys()])].sort().map((key) => {
    const [before, after] = [from.get(key), to.get(key)];
    const isChanged = before !== undefined && after !== undefined && before.meaning !== after.meaning;
    const only = before === undefined ? names.to : names.from;
    return {
      key,
      name: after?.name ?? before?.name ?? '',
      about: after?.about ?? before?.about ?? null,
      from: before?.text ?? null,
      to: after?.text ?? null,
      change: before && after ? (isChanged ? words.compare.different : words.compare.same) : words.compare.only(only),
      isChanged,
    };
  });
}
