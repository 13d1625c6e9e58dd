import { drawActivities } from '../content/activity.ts';
import type { Body } from '../content/body.ts';
import { type DomainField, parseMeasure } from '../content/domain.ts';
import { conclusions, explanations, introductions, type Prose, situations, terms } from '../content/prose.data.ts';
import { writeProse } from '../content/prose.ts';
import { drawSeries } from '../content/series.ts';
import { type PlannedChapter, planStructure } from '../content/structure.ts';
import type { Layout } from '../layout/choices.data.ts';
import { between, pickFrom, randomFor } from '../random.ts';
import type { BookKind, DraftBook, DraftChapter, DraftIndicator, DraftMoney } from './draft.ts';

const firstYears = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021] as const;

/** The books of a maker through the years, with all that they say and no fault in them. */
export function draftBooks(seed: number, body: Body, layout: Layout): readonly DraftBook[] {
  const random = randomFor(seed, 'books');
  const first = pickFrom(random, firstYears);
  const years = [first, first + 1, first + 2];
  const hasProgress = random.chance(0.3);
  const structure = planStructure(seed, body, layout);
  const activities = new Map(
    structure.flatMap(({ fields }) => fields.map((field) => [field, drawActivities(seed, field, years)] as const)),
  );
  const draftBook = (kind: BookKind, year: number): DraftBook => ({
    kind,
    year,
    chapters: structure.map((planned) => {
      const prose = (pool: Prose, count: number) =>
        writeProse(pool, count, { seed, body, title: planned.title, kind, year });
      const isLeaf = planned.fields.length > 0;
      return {
        key: planned.key,
        numbers: planned.numbers,
        title: planned.title,
        rank: planned.rank,
        holder: planned.holder,
        introduction: introduce(layout, prose, isLeaf),
        situation: isLeaf && layout.situation !== 'none' ? prose(situations, 2) : null,
        goals: planned.fields
          .flatMap(({ goals }) => goals)
          .map((text) => ({
            text,
            explanation: writeProse(explanations, 1, { seed, body, title: text, kind, year }),
          })),
        activities: planned.fields.flatMap((field) =>
          (activities.get(field)?.get(year) ?? []).map((activity, at) => {
            const draw = randomFor(seed, `term ${field.title} ${year} ${at}`);
            const term = pickFrom(draw, terms).replace('{year}', String(year));
            return {
              activity,
              term: layout.promises === 'running' && at === 0 ? term : null,
              answered: true,
              plan: null,
              outcome: null,
            };
          }),
        ),
        indicators: planned.fields.flatMap((field) => draftIndicators(seed, layout, field, first)),
        money: isLeaf && layout.moneyPlace !== 'none' ? draftMoney(seed, planned, first) : null,
        conclusion: isLeaf && layout.conclusion !== 'none' && kind === 'annual-report' ? prose(conclusions, 2) : null,
        hasAnswer: true,
      } satisfies DraftChapter;
    }),
  });
  return years.flatMap((year) => [
    draftBook('budget', year),
    ...(hasProgress ? [draftBook('progress-report', year)] : []),
    draftBook('annual-report', year),
  ]);
}

function introduce({ introduction }: Layout, prose: (pool: Prose, count: number) => string, isLeaf: boolean): string[] {
  if (introduction === 'none') return [];
  if (introduction === 'short' || !isLeaf) return [prose(introductions, 2)];
  return [prose(introductions, 3), prose(explanations, 2)];
}

function draftIndicators(seed: number, layout: Layout, field: DomainField, first: number): DraftIndicator[] {
  return field.measures.map((text) => {
    const measure = parseMeasure(text);
    const series = drawSeries(seed, measure, first);
    const number = (value: number) => ({ is: 'number', number: value }) as const;
    return {
      name: measure.name,
      unit: measure.unit,
      source: measure.source,
      kind: measure.kind,
      decimals: measure.decimals,
      more: measure.step > 0,
      value: (moment, year, subject) => {
        if (moment === 'baseline') return number(series.achieved(first - 3, 'own'));
        if (moment === 'achieved') return number(series.achieved(year, subject));
        if (layout.aims === 'relative' && randomFor(seed, `relative ${measure.name}`).chance(0.4)) {
          return { is: 'relative', year: year - 1 };
        }
        return layout.aims === 'plain' ? number(series.aim(year)) : { is: 'aim', number: series.aim(year) };
      },
      instead: new Map(),
    };
  });
}

const changes = { original: 1, amended: 1.03, actual: 1.015 } as const;

function draftMoney(seed: number, planned: PlannedChapter, first: number): DraftMoney {
  const random = randomFor(seed, `money ${planned.key}`);
  const expenses = between(random, 800, 24_000);
  const income = Math.round(expenses * (0.05 + random.below(40) / 100));
  const growth = 1.01 + random.below(4) / 100;
  const start = { expenses, income };
  return {
    amount: (side, standing, year) => Math.round(start[side] * growth ** (year - first) * changes[standing]),
    instead: new Map(),
  };
}
