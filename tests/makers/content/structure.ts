import type { Layout } from '../layout/choices.data.ts';
import { pickFrom, pickSome, randomFor } from '../random.ts';
import type { Body } from './body.ts';
import type { Domain, DomainField } from './domain.ts';
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
  for (const [at, domains] of programmesOf(body, layout).entries()) {
    const [domain] = domains;
    if (domain === undefined) continue;
    const group = groups[at] ?? '';
    const title = pickFrom(random, domain.titles);
    if (layout.depth === 'programmes') {
      add([at + 1], title, pickSome(random, domain.fields, 2));
      continue;
    }
    add([at + 1], layout.depth === 'three' || domains.length > 1 ? group : title, []);
    let place = 0;
    for (const [part, each] of domains.entries()) {
      const above = layout.depth === 'three' ? [at + 1, part + 1] : [at + 1];
      if (layout.depth === 'three') {
        add(above, part === 0 ? title : pickFrom(random, each.titles), []);
        place = 0;
      }
      for (const field of pickSome(random, each.fields, domains.length > 1 ? 2 : 3)) {
        place += 1;
        add([...above, place], field.title, [field]);
      }
    }
  }
  return chapters;
}

/** The domains of each programme: one, or two under a title of their own. */
function programmesOf({ domains }: Body, { depth, breadth }: Layout): readonly (readonly Domain[])[] {
  if (depth === 'programmes' || breadth === 'narrow') return domains.map((domain) => [domain]);
  return Array.from({ length: Math.ceil(domains.length / 2) }, (_, at) => domains.slice(at * 2, at * 2 + 2));
}
