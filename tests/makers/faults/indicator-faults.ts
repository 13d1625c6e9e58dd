import type { DraftIndicator } from '../book/draft.ts';
import {
  chapterIn,
  chaptersFrom,
  indicatorIn,
  isMain,
  mainIndicator,
  numberOf,
  type Planting,
  roundFor,
  type Scene,
  showsAims,
} from './scene.ts';

/** An indicator of which more is better and of which the aim is a number: its place, or null. */
function plainIndicator(scene: Scene): number | null {
  const [, year] = scene.years;
  const { indicators } = chapterIn(scene, 'budget', year);
  const at = indicators.findIndex(
    (one) => isMain(scene, one) && one.more && numberOf(one, 'aim', year) !== null && gap(one, year) >= 0.5,
  );
  return at === -1 ? null : at;
}

/** How far the aim lies below the result. */
function gap(indicator: DraftIndicator, year: number): number {
  return (numberOf(indicator, 'achieved', year) ?? 0) - (numberOf(indicator, 'aim', year) ?? 0);
}

function setAim(indicator: DraftIndicator, year: number, number: number, signed: boolean): void {
  indicator.instead.set(`aim ${year} own`, { is: signed ? 'aim' : 'number', number: roundFor(indicator, number) });
}

function isSigned({ layout }: Scene): boolean {
  return layout.aims === 'sign' || layout.aims === 'words';
}

/** Whether an empty cell would make its row unreadable. */
function marksMissing({ layout }: Scene): boolean {
  return layout.missing !== 'empty';
}

export const indicatorFaults: Readonly<Record<string, Planting>> = {
  'target-changed': (scene) => {
    const [, year] = scene.years;
    const at = plainIndicator(scene);
    if (at === null || !showsAims(scene)) return null;
    const report = indicatorIn(scene, 'annual-report', year, at);
    const [aim, achieved] = [numberOf(report, 'aim', year) ?? 0, numberOf(report, 'achieved', year) ?? 0];
    const higher = roundFor(report, aim + (achieved - aim) / 2);
    // Higher than what was aimed at, and still met.
    if (higher <= aim || higher > achieved) return null;
    setAim(report, year, higher, isSigned(scene));
    return [{ kind: 'annual-report', year }];
  },
  'target-lowered-and-met': (scene) => {
    const [, year] = scene.years;
    const at = plainIndicator(scene);
    // Of a plain number nobody can say which side of it is good.
    if (at === null || !showsAims(scene) || !isSigned(scene)) return null;
    const report = indicatorIn(scene, 'annual-report', year, at);
    const achieved = numberOf(report, 'achieved', year) ?? 0;
    for (const book of scene.books.filter(({ kind, year: own }) => kind === 'budget' && own <= year)) {
      const indicator = book.chapters.find(({ key }) => key === scene.key)?.indicators[at];
      if (indicator !== undefined) setAim(indicator, year, achieved * 1.2, true);
    }
    setAim(report, year, achieved * 0.97, true);
    return [
      // What it said before the budget was changed stands in the report in between.
      { kind: 'progress-report', year },
      { kind: 'annual-report', year },
    ];
  },
  'history-restated': (scene) => {
    const [first, , last] = scene.years;
    const at = mainIndicator(scene);
    if (at === null) return null;
    if (scene.layout.roleWords === 'years-only') return null;
    const budget = indicatorIn(scene, 'budget', last, at);
    const number = numberOf(budget, 'achieved', first);
    if (number === null) return null;
    budget.instead.set(`achieved ${first} own`, { is: 'number', number: roundFor(budget, number * 0.88) });
    return [{ kind: 'budget', year: last }];
  },
  'indicator-renamed': (scene) => {
    const [, year] = scene.years;
    for (const chapter of chaptersFrom(scene, 'budget', year)) {
      const indicator = chapter.indicators[0];
      if (indicator !== undefined) indicator.name = `${indicator.name} en omgeving`;
    }
    return [{ kind: 'budget', year }];
  },
  'indicator-vanished': (scene) => {
    const [, year, last] = scene.years;
    for (const chapter of chaptersFrom(scene, 'budget', last)) chapter.indicators.splice(0, 1);
    return [
      { kind: 'annual-report', year },
      { kind: 'budget', year: last },
    ];
  },
  'actual-missing': (scene) => {
    const [, year] = scene.years;
    const at = mainIndicator(scene);
    if (at === null) return null;
    if (!marksMissing(scene) || scene.layout.roleWords === 'years-only') return null;
    indicatorIn(scene, 'annual-report', year, at).instead.set(`achieved ${year} own`, { is: 'missing' });
    return [{ kind: 'annual-report', year }];
  },
  'target-missing': (scene) => {
    const [, year] = scene.years;
    const at = mainIndicator(scene);
    if (at === null) return null;
    if (!marksMissing(scene) || !showsAims(scene)) return null;
    // Where the years after it have an aim, nothing is amiss.
    for (const ahead of [0, 1, 2, 3]) {
      indicatorIn(scene, 'budget', year, at).instead.set(`aim ${year + ahead} own`, { is: 'missing' });
    }
    return [{ kind: 'budget', year }];
  },
  'target-untestable': (scene) => {
    const [first, year] = scene.years;
    const at = mainIndicator(scene);
    if (at === null) return null;
    if (!marksMissing(scene) || !showsAims(scene)) return null;
    for (const { chapters } of scene.books) {
      const indicator = chapters.find(({ key }) => key === scene.key)?.indicators[at];
      indicator?.instead.set(`aim ${year} own`, { is: 'relative', year: first });
      indicator?.instead.set(`achieved ${first} own`, { is: 'missing' });
    }
    return [
      { kind: 'budget', year },
      { kind: 'progress-report', year },
      { kind: 'annual-report', year },
    ];
  },
  'target-below-actual': (scene) => {
    const [first, , last] = scene.years;
    const at = plainIndicator(scene);
    if (at === null || !showsAims(scene) || !isSigned(scene)) return null;
    for (const { chapters } of scene.books) {
      const indicator = chapters.find(({ key }) => key === scene.key)?.indicators[at];
      if (indicator !== undefined) setAim(indicator, last, (numberOf(indicator, 'achieved', first) ?? 0) * 0.5, true);
    }
    return [
      { kind: 'budget', year: last },
      { kind: 'progress-report', year: last },
      { kind: 'annual-report', year: last },
    ];
  },
  'target-missed-unexplained': (scene) => {
    const [, year] = scene.years;
    const at = plainIndicator(scene);
    if (at === null || !showsAims(scene) || !isSigned(scene)) return null;
    for (const { chapters } of scene.books) {
      const indicator = chapters.find(({ key }) => key === scene.key)?.indicators[at];
      if (indicator !== undefined) setAim(indicator, year, (numberOf(indicator, 'achieved', year) ?? 0) * 1.3, true);
    }
    return [{ kind: 'annual-report', year }];
  },
};
