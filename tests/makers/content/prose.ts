import { pickFrom, pickSome, randomFor } from '../random.ts';
import type { Body } from './body.ts';
import { bodyKinds } from './names.data.ts';
import { partners } from './prose.data.ts';

/** Some sentences of a pool with their gaps filled, as one paragraph. What it is for makes the choice another one. */
export function writeProse(
  pool: readonly string[],
  count: number,
  { seed, body, title, year, use }: { seed: number; body: Body; title: string; year: number; use: string },
): string {
  const random = randomFor(seed, `${use} ${title} ${year}`);
  const gaps: Readonly<Record<string, string>> = {
    title: title.charAt(0).toLowerCase() + title.slice(1),
    place: body.place,
    self: bodyKinds[body.kind].self,
    year: String(year),
    partner: pickFrom(random, partners),
  };
  return pickSome(random, pool, count)
    .map((sentence) => sentence.replaceAll(/\{(\w+)\}/g, (whole, gap: string) => gaps[gap] ?? whole))
    .map((sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1))
    .join(' ');
}
