import type { Activity } from '../content/activity.ts';
import type { DomainField, Measure } from '../content/domain.ts';
import type { Series } from '../content/series.ts';

/** A statement in the words of this year; one label is one thing, whatever it is called. */
export type Labelled<Value> = { readonly label: string; readonly value: Value };

export type Measured = { readonly name: string; readonly measure: Measure; readonly series: Series };

export type Planned = { readonly text: string; readonly activity: Activity };

/** A chapter as it stands in a year. */
export type CourseChapter = {
  readonly label: string;
  title: string;
  /** Its place among those under one chapter; its code follows from it. */
  number: number;
  parent: string | null;
  readonly fields: readonly DomainField[];
  indicators: Labelled<Measured>[];
  goals: Labelled<string>[];
  plans: Labelled<Planned>[];
};

/** How much changes in a body from year to year: shares of titles, names, plans and places. */
export type Unrest = {
  readonly titles: number;
  readonly names: number;
  readonly plans: number;
  readonly places: number;
};

export function copyChapter(chapter: CourseChapter): CourseChapter {
  return { ...chapter, indicators: [...chapter.indicators], goals: [...chapter.goals], plans: [...chapter.plans] };
}
