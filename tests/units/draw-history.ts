import type { Disposal } from '../../src/threading/disposal.ts';
import type { StatedPublication } from '../../src/threading/stated.ts';
import { threadPublications } from '../../src/threading/thread-publications.ts';
import type { Threading } from '../../src/threading/threading.ts';
import { createRandom, type Random } from '../fuzz/seeded-random.ts';
import { drawChapter, drawDocument } from './draw-document.ts';

const steps = 5;

/** A document with one of its chapters written anew. */
function correct(random: Random, publication: StatedPublication): StatedPublication {
  const at = random.below(publication.chapters.length);
  return {
    ...publication,
    chapters: publication.chapters.map((chapter, place) =>
      place === at ? drawChapter(random, chapter.code ?? '1', publication) : chapter,
    ),
  };
}

function drawRuling(random: Random, { threads }: Threading): Disposal[] {
  const links = threads.flatMap((thread) => thread.links.filter(({ kind }) => kind !== 'ended'));
  const link = links[random.below(links.length)];
  if (link === undefined) return [];
  const ruling = random.chance(0.5) ? 'confirmed' : 'rejected';
  return [{ from: link.from, to: link.to, ruling, reason: 'Zo is het.', decision: null }];
}

/** What a body publishes step by step: documents come in, are corrected, replaced or withdrawn, and links are ruled on. */
export function drawHistory(seed: number): readonly Threading[] {
  const random = createRandom(seed);
  let publications = [drawDocument(random), drawDocument(random)];
  publications = publications.filter(({ slug }, at) => publications.findIndex((one) => one.slug === slug) === at);
  let disposals: readonly Disposal[] = [];
  const history = [threadPublications(publications)];
  for (let step = 0; step < steps; step += 1) {
    const [drawn, last] = [drawDocument(random), history.at(-1)];
    const at = random.below(publications.length);
    const deed = random.pick(['add', 'add', 'add', 'correct', 'correct', 'withdraw', 'rule', 'rule']);
    if (deed === 'add') publications = [...publications.filter(({ slug }) => slug !== drawn.slug), drawn];
    if (deed === 'correct')
      publications = publications.map((one, place) => (place === at ? correct(random, one) : one));
    if (deed === 'withdraw') publications = publications.filter((_, place) => place !== at);
    if (deed === 'rule' && last !== undefined) disposals = [...disposals, ...drawRuling(random, last)];
    history.push(threadPublications(publications, { disposals }));
  }
  return history;
}
