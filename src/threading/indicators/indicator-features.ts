import type { FigureRole } from '../../model/statement.ts';
import { titleKey } from '../../model/text/keys.ts';
import type { StatedFigure } from '../stated.ts';
import type { IndicatorStatement } from '../statement.ts';
import { printOf } from '../weighing/print-of.ts';
import { coreOf } from '../words/name-core.ts';
import { sidesIn } from '../words/sides-in.ts';
import { standOut } from '../words/stand-out.ts';
import type { RootVector, Vocabulary } from '../words/vocabulary.ts';
import { typicalSize } from './typical-size.ts';
import { type UnitSort, unitSort } from './unit-sort.ts';

/** What an indicator is compared by, made once an indicator. */
export type IndicatorFeatures = {
  readonly name: string;
  /** Without spaces and signs: "ring-route", "ringroute" and "ring route" are one name. */
  readonly core: string;
  /** The sides of limits in its name: `+18`, or empty. */
  readonly sides: string;
  /** How many indicators of its publication have this core: "Klanttevredenheid" says little. */
  readonly coreCount: number;
  readonly vector: RootVector;
  /** The words of the core. */
  readonly words: ReadonlySet<string>;
  readonly head: string;
  /** How many indicators of its chapter have this head. */
  readonly headCount: number;
  readonly unit: UnitSort | null;
  readonly size: number | null;
  /** What its cells say, by what they are about: the aim for 2018, the result of 2017. */
  readonly figures: ReadonlyMap<string, StatedFigure>;
  /** Cores of the indicators above and below it in its chapter; null at an end. */
  readonly above: string | null;
  readonly below: string | null;
};

/** A target and a budgeted value are both an aim; a column with only a year in its head holds results. */
const sense: Record<FigureRole, string> = {
  target: 'aim',
  budgeted: 'aim',
  achieved: 'result',
  other: 'result',
  baseline: 'baseline',
  reference: 'reference',
};

function figuresOf({ indicator }: IndicatorStatement): ReadonlyMap<string, StatedFigure> {
  const figures = new Map<string, StatedFigure>();
  for (const figure of indicator.figures) {
    if (figure.year === null || figure.value.type === 'missing' || figure.value.type === 'text') continue;
    const about = `${sense[figure.role]} ${figure.year}`;
    if (!figures.has(about)) figures.set(about, figure);
  }
  return figures;
}

/** A name as it is told apart from others, whatever stands between its words: "18+" is another one than "18-". */
function lettersOf(core: string): string {
  return titleKey(core).replaceAll(/[^\p{L}\p{N}]/gu, '') + sidesIn(core);
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** What the indicators of one publication are compared by, by their keys. */
export function featuresOfIndicators(
  step: readonly IndicatorStatement[],
  vocabulary: Vocabulary,
): ReadonlyMap<string, IndicatorFeatures> {
  const named = step.map((statement) => ({ statement, ...coreOf(statement.indicator.name) }));
  const cores = countBy(named.map(({ core }) => lettersOf(core)));
  const chapters = Map.groupBy(named, ({ statement }) => statement.chapter);
  return new Map(
    [...chapters.values()].flatMap((own) => {
      const keys = own.map(({ core }) => lettersOf(core));
      const heads = countBy(own.map(({ head }) => titleKey(head)));
      const vectors = standOut(own.map(({ core }) => vocabulary.vectorOf(core)));
      return own.map(({ statement, core, head, measure }, at) => {
        const key = lettersOf(core);
        const coreCount = cores.get(key) ?? 1;
        const features: IndicatorFeatures = {
          name: titleKey(statement.indicator.name),
          core: key,
          sides: sidesIn(core),
          coreCount,
          vector: vectors[at] ?? vocabulary.vectorOf(core),
          words: new Set(titleKey(core).split(' ')),
          head: titleKey(head),
          headCount: heads.get(titleKey(head)) ?? 1,
          unit: unitSort(`${statement.indicator.unit ?? ''} ${measure}`),
          size: typicalSize(statement.indicator),
          figures: figuresOf(statement),
          above: keys[at - 1] ?? null,
          below: keys[at + 1] ?? null,
        };
        return [statement.key, features] as const;
      });
    }),
  );
}

/** Digests of all that the features of the indicators of one publication follow from, by their keys. */
export function printsOfIndicators(step: readonly IndicatorStatement[]): ReadonlyMap<string, string> {
  const cores = step.map(({ indicator }) => lettersOf(coreOf(indicator.name).core));
  const counts = countBy(cores);
  const countOf = new Map(step.map(({ key }, at) => [key, counts.get(cores[at] ?? '')]));
  const chapters = Map.groupBy(step, ({ chapter }) => chapter);
  return new Map(
    [...chapters.values()].flatMap((own) => {
      const place = printOf(
        own.map(({ indicator: { name, unit, figures } }) => [
          name,
          unit,
          figures.map(({ role, year, raw, value }) => [role, year, raw, value]),
        ]),
      );
      return own.map(({ key }, at) => [key, `${place}${at}.${countOf.get(key)}`] as const);
    }),
  );
}
