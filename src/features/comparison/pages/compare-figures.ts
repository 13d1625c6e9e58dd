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

/** The cells that one side has under one key: more than one where rows have one name, as "Overig". */
type Cells = ReadonlyMap<string, readonly Cell[]>;

/** A key with what each side has under it; `isClear` is whether it is known that these two are of one row. */
type Pair = {
  readonly key: string;
  readonly before: Cell | undefined;
  readonly after: Cell | undefined;
  readonly isClear: boolean;
};

/** Figures of both sides by indicator, role and year: alike where they mean the same, however they are written. */
export function compareFigures(
  from: readonly StatedIndicator[],
  to: readonly StatedIndicator[],
  sides: Sides,
  words: Words,
): ChangeRow[] {
  const cells = (indicators: readonly StatedIndicator[], side: Side) => {
    const names = wordsIn({ indicators, commitments: [], accounts: [] }).indicators;
    return byKey(
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
    byKey(
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

function byKey(cells: readonly (readonly [string, Cell])[]): Cells {
  const groups = Map.groupBy(cells, ([key]) => key);
  return new Map([...groups].map(([key, all]) => [key, all.map(([, cell]) => cell)]));
}

/**
 * Which of the cells under one key go together: where both sides have as many, the first with the first and so on. Where one has more, those that
 * mean the same; which of the others is which nobody can know.
 */
function pair(key: string, from: readonly Cell[], to: readonly Cell[]): Pair[] {
  const isClear = from.length <= 1 && to.length <= 1;
  const nameAt = (at: number) => (at === 0 ? key : `${key} ${at + 1}`);
  if (isClear || from.length === to.length) {
    const most = Math.max(from.length, to.length);
    return Array.from({ length: most }, (_, at) => ({
      key: nameAt(at),
      before: from[at],
      after: to[at],
      isClear: true,
    }));
  }
  const left = [...to];
  const paired = from.map((before) => {
    const at = left.findIndex((after) => sameMeaning(before.meaning, after.meaning));
    return { before, after: at === -1 ? undefined : left.splice(at, 1)[0] };
  });
  return [...paired, ...left.map((after) => ({ before: undefined, after }))].map((both, at) => ({
    key: nameAt(at),
    ...both,
    isClear: from.length === 0 || to.length === 0,
  }));
}

function align(from: Cells, to: Cells, sides: Sides, words: Words): ChangeRow[] {
  const keys = [...new Set([...from.keys(), ...to.keys()])].sort();
  return keys
    .flatMap((key) => pair(key, from.get(key) ?? [], to.get(key) ?? []))
    .map(({ key, before, after, isClear }) => {
      const isChanged = before !== undefined && after !== undefined && !sameMeaning(before.meaning, after.meaning);
      return {
        key,
        name: after?.name ?? before?.name ?? '',
        about: after?.about ?? before?.about ?? null,
        from: before ? { text: before.text, href: before.href } : null,
        to: after ? { text: after.text, href: after.href } : null,
        change: sayChange(),
        isChanged,
      };

      function sayChange(): string {
        if (before !== undefined && after !== undefined)
          return isChanged ? words.compare.different : words.compare.same;
        if (!isClear) return words.compare.several;
        return before === undefined ? sayOnly(sides.to, sides.from, words) : sayOnly(sides.from, sides.to, words);
      }
    });
}

/** Of a part it is not said that the whole does not have it. */
function sayOnly(having: Side, lacking: Side, { compare }: Words): string {
  return lacking.isInPart ? compare.notInPart(lacking.name) : compare.only(having.name);
}
