import type { FigureRole } from '../../model/statement.ts';
import { titleKey } from '../../model/text/keys.ts';
import type { StatedFigure } from '../stated.ts';
import type { IndicatorStatement } from '../statement.ts';
import { printOf } from '../weighing/print-of.ts';
import { coreOf } from '../words/name-core.ts';
import { standOut } from '../words/stand-out.ts';
import type { RootVector, Vocabulary } from '../words/vocabulary.ts';
import { typicalSize } from './typical-size.ts';
import { type UnitSort, unitSort } from './unit-sort.ts';

/** What an indicator is compared by, made once an indicator. */
export type IndicatorFeatures = {
  /** A digest of all that follows. */
  readonly print: string;
  readonly name: string;
  readonly core: string;
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

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** What is measured, by its letters: "samenwerkings-projecten" is "samenwerkingsprojecten". */
function coreKey(core: string): string {
  return titleKey(core).replaceAll(' ', '');
}

/** What the indicators of one publication are compared by, by their keys. */
export function featuresOfIndicators(
  step: readonly IndicatorStatement[],
  vocabulary: Vocabulary,
): ReadonlyMap<string, IndicatorFeatures> {
  const named = step.map((statement) => ({ statement, ...coreOf(statement.indicator.name) }));
  const cores = countBy(named.map(({ core }) => coreKey(core)));
  const chapters = Map.groupBy(named, ({ statement }) => statement.chapter);
  return new Map(
    [...chapters.values()].flatMap((own) => {
      const keys = own.map(({ core }) => coreKey(core));
      const heads = countBy(own.map(({ head }) => titleKey(head)));
      const vectors = standOut(own.map(({ core }) => vocabulary.vectorOf(core)));
      const place = printOf(
        own.map(
          ({
            statement: {
              indicator: { name, unit, figures },
            },
          }) => [name, unit, figures.map(({ role, year, raw, value }) => [role, year, raw, value])],
        ),
      );
      return own.map(({ statement, core, head, measure }, at) => {
        const key = coreKey(core);
        const coreCount = cores.get(key) ?? 1;
        const features: IndicatorFeatures = {
          print: `${place}${at}.${coreCount}`,
          name: titleKey(statement.indicator.name),
          core: key,
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
