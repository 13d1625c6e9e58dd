import type { Layout } from '../layout/choices.data.ts';
import { pickFrom, pickSome, randomFor } from '../random.ts';
import type { Body } from './body.ts';
import type { DomainField } from './domain.ts';
import { groupTitles, holders } from './names.data.ts';

/** A chapter of a body in all its books. Only those that hold fields say what will be done. */
export type PlannedChapter = {
  readonly key: string;
  readonly numbers: readonly number[];
  readonly title: string;
  readonly rank: number;
  readonly holder: string;
  readonly fields: readonly DomainField[];
};

/** The chapters in the order of the book, as deep as the layout has them. */
export function planStructure(seed: number, body: Body, layout: Layout): readonly PlannedChapter[] {
  const random = randomFor(seed, 'structure');
  const groups = pickSome(random, groupTitles, body.domains.length);
  const chapters: PlannedChapter[] = [];
  const add = (numbers: readonly number[], title: string, fields: readonly DomainField[]) => {
    const holder = pickFrom(random, holders[body.kind]);
    chapters.push({ key: numbers.join('.'), numbers, title, rank: numbers.length - 1, holder, fields });
  };
  for (const [at, domain] of body.domains.entries()) {
    const title = pickFrom(random, domain.titles);
    const fields = pickSome(random, domain.fields, 2);
    if (layout.depth === 'programmes') {
      add([at + 1], title, fields);
      continue;
    }
    add([at + 1], layout.depth === 'three' ? (groups[at] ?? title) : title, []);
    const above = layout.depth === 'three' ? [at + 1, 1] : [at + 1];
    if (layout.depth === 'three') add(above, title, []);
    for (const [place, field] of fields.entries()) add([...above, place + 1], field.title, [field]);
  }
  return chapters;
}
