import { toDecimal } from '../../../model/notation/decimal.ts';
import { sameMeaning } from '../../../model/notation/same-meaning.ts';
import type { FigureValue } from '../../../model/notation/value.ts';
import { titleKey } from '../../../model/text/keys.ts';
import { wordsIn } from '../../../threading/index-statements.ts';
import type { ChangeRow } from '../../../ui/side-by-side/change-table.tsx';
import type { Words } from '../../../words/nl.data.ts';
import type { Language } from '../../../words/numerals.ts';
import { missingMeaning } from '../../statements/pages/figure-meaning.ts';
import { columnName, printAmount, unitOf } from '../../statements/pages/present-amounts.ts';
import { figureAnchors } from '../../statements/places/place-names.ts';
import type { StatedAmount, StatedIndicator } from '../../statements/queries/read-statements.ts';

type Cell = {
  readonly name: string;
  readonly about: string;
  readonly text: string;
  readonly href: string | null;
  readonly meaning: FigureValue;
};

/** One of the two publications: its name for "alleen in …", whether only a part of it is at hand, which may lack what the whole has, and its chapter. */
export type Side = { readonly name: string; readonly isInPart: boolean; readonly href: string };

export type Sides = { readonly from: Side; readonly to: Side };

/** Figures of both sides by indicator, role and year: alike where they mean the same, however they are written. */
export function compareFigures(
  from: readonly StatedIndicator[],
  to: readonly StatedIndicator[],
  sides: Sides,
  words: Words,
): ChangeRow[] {
  const cells = (indicators: readonly StatedIndicator[], side: Side) => {
    const names = wordsIn({ indicators, commitments: [], accounts: [] }).indicators;
    return new Map(
      indicators.flatMap((indicator, at) => {
        const anchors = figureAnchors(names[at] ?? '', indicator.figures);
        return indicator.figures.map((figure, column): [string, Cell] => [
          `${titleKey(indicator.name)} ${figure.role} ${figure.year ?? figure.column}`,
          {
            name: indicator.name,
            about: figure.role === 'other' ? figure.column : `${words.roles[figure.role]} ${figure.year ?? ''}`.trim(),
            text: printCell(figure.raw, figure.value, words),
            href: `${side.href}#${anchors[column]}`,
            meaning: figure.value,
          },
        ]);
      }),
    );
  };
  return align(cells(from, sides.from), cells(to, sides.to), sides, words);
}

/** Amounts of both sides by label, side, year and standing. */
export function compareAmounts(
  from: readonly StatedAmount[],
  to: readonly StatedAmount[],
  sides: Sides,
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
          href: null,
          meaning:
            amount.euros === null
              ? { type: 'text', text: amount.raw }
              : { type: 'number', number: toDecimal(amount.euros), percent: false },
        },
      ]),
    );
  return align(cells(from), cells(to), sides, words);
}

/** As written; what is missing says so in words, or it could not be told from a cell that is not there. */
function printCell(raw: string, value: FigureValue, words: Words): string {
  return value.type === 'missing' ? missingMeaning(value.why, raw, words) : raw.trim();
}

function align(
  from: ReadonlyMap<string, Cell>,
  to: ReadonlyMap<string, Cell>,
  sides: Sides,
  words: Words,
): ChangeRow[] {
  return [...new Set([...from.keys(), ...to.keys()])].sort().map((key) => {
    const [before, after] = [from.get(key), to.get(key)];
    const isChanged = before !== undefined && after !== undefined && !sameMeaning(before.meaning, after.meaning);
    return {
      key,
      name: after?.name ?? before?.name ?? '',
      about: after?.about ?? before?.about ?? null,
      from: before ? { text: before.text, href: before.href } : null,
      to: after ? { text: after.text, href: after.href } : null,
      change:
        before === undefined
          ? sayOnly(sides.to, sides.from, words)
          : after === undefined
            ? sayOnly(sides.from, sides.to, words)
            : isChanged
              ? words.compare.different
              : words.compare.same,
      isChanged,
    };
  });
}

/** Of a part it is not said that the whole does not have it. */
function sayOnly(having: Side, lacking: Side, { compare }: Words): string {
  return lacking.isInPart ? compare.notInPart(lacking.name) : compare.only(having.name);
}
