import type { BookKind } from '../book/draft.ts';
import { pickFrom, pickSome, randomFor } from '../random.ts';
import type { Body } from './body.ts';
import { bodyKinds } from './names.data.ts';
import { type Prose, partners } from './prose.data.ts';

/** What a text is about, and in which book it stands. */
export type Subject = {
  readonly seed: number;
  readonly body: Body;
  readonly title: string;
  readonly kind: BookKind;
  readonly year: number;
};

/** How far on in its pool the next book begins: no divisor of any pool, so that it takes many books to come round. */
const dealt = 7;
const order: Readonly<Record<BookKind, number>> = { budget: 0, 'progress-report': 1, 'annual-report': 2 };

/**
 * Some sentences as one paragraph. What is said of a subject is dealt from the pool, a book after the other, so that no text comes back in the
 * next book.
 */
export function writeProse({ openings, cores, closings }: Prose, count: number, subject: Subject): string {
  const { seed, body, title, kind, year } = subject;
  const own = pickSome(randomFor(seed, `prose ${title} ${cores[0]}`), cores, cores.length);
  const from = ((year * 3 + order[kind]) * dealt) % own.length;
  const random = randomFor(seed, `prose ${title} ${kind} ${year} ${cores[0]}`);
  const first = random.below(openings.length);
  return Array.from({ length: Math.min(count, own.length) }, (_, at) => {
    const opening = openings[(first + at) % openings.length] ?? '';
    return `${opening} ${own[(from + at) % own.length]}${pickFrom(random, closings)}.`;
  })
    .map((sentence) => fillGaps(sentence, subject, pickFrom(random, partners), body))
    .map((sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1))
    .join(' ');
}

function fillGaps(sentence: string, { title, kind, year }: Subject, partner: string, body: Body): string {
  const gaps: Readonly<Record<string, string>> = {
    title: title.charAt(0).toLowerCase() + title.slice(1),
    place: body.place,
    self: bodyKinds[body.kind].self,
    year: String(year),
    past: String(year - (kind === 'budget' ? 2 : 0)),
    partner,
  };
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, gap: string) => gaps[gap] ?? whole);
}
