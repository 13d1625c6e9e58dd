import type { Disposal } from '../../src/threading/disposal.ts';
import type { Kept } from '../../src/threading/kept.ts';
import type { StatedPublication } from '../../src/threading/stated.ts';
import { threadPublications } from '../../src/threading/thread-publications.ts';
import type { Threading } from '../../src/threading/threading.ts';
import type { Random } from '../fuzz/seeded-random.ts';
import { makeHistory } from '../makers/history/make-history.ts';
import { makeTerm } from '../makers/history/make-term.ts';
import { pickFrom, randomFor } from '../makers/random.ts';

const steps = 7;
/** Few chapters, so that many histories can be tried; those above others come first. */
const mostChapters = 4;

type State = {
  readonly publications: ReadonlyMap<string, StatedPublication>;
  readonly disposals: readonly Disposal[];
};

/** What a threading found, apart from addresses: those rest on what came first. */
function foundBy({ threads, replacements, proposals }: Threading) {
  const numberOf = new Map(threads.map(({ kind, slug }, at) => [`${kind} ${slug}`, at]));
  return {
    threads: threads.map(({ kind, title, statements, links, field }) => ({
      kind,
      title,
      field: field === null ? null : numberOf.get(`policy-field ${field}`),
      statements: statements.map(({ key }) => key),
      links,
    })),
    replacements: replacements.map(({ gone, added }) => ({ gone, added })),
    proposals,
  };
}

function cut(publication: StatedPublication): StatedPublication {
  return { ...publication, chapters: publication.chapters.slice(0, mostChapters) };
}

/** The publication as it is imported again: chapters dropped, titles as others have them, other plans. */
function change(publication: StatedPublication, other: StatedPublication, random: Random): StatedPublication {
  const chapters = publication.chapters.flatMap((chapter, at) => {
    const like = other.chapters[at];
    if (chapter.parent !== null && random.chance(0.2)) return [];
    if (like === undefined || random.chance(0.4)) return [chapter];
    return random.chance(0.5)
      ? [{ ...chapter, title: like.title, indicators: like.indicators }]
      : [{ ...chapter, commitments: like.commitments, accounts: [...like.accounts, ...chapter.accounts.slice(1)] }];
  });
  return { ...publication, chapters };
}

/** A ruling on a link that was found, or that two are one of which that was not found. */
function rule(threading: Threading, random: Random): Disposal[] {
  const links = threading.threads.flatMap((thread) => thread.links).filter(({ kind }) => kind !== 'ended');
  const statements = [...threading.statements.values()];
  if (links.length === 0) return [];
  const ruled = { reason: 'nagezocht', decision: null };
  if (random.chance(0.5)) {
    const { from, to } = pickFrom(random, links);
    return [{ from, to, ruling: random.chance(0.6) ? 'rejected' : 'confirmed', ...ruled }];
  }
  const one = pickFrom(random, statements);
  const kind = one.kind === 'account' ? 'commitment' : one.kind;
  const others = statements.filter((other) => other.kind === kind && other.publication !== one.publication);
  return others.length === 0
    ? []
    : [{ from: pickFrom(random, others).key, to: one.key, ruling: 'confirmed', ...ruled }];
}

/** What happens next: a document comes in, is replaced or withdrawn, or a person rules or takes a ruling back. */
function goOn(state: State, all: readonly StatedPublication[], threading: Threading | null, random: Random): State {
  const publications = new Map(state.publications);
  const missing = all.filter(({ slug }) => !publications.has(slug));
  const present = [...publications.values()];
  const turn = random.below(10);
  if (threading !== null && turn < 2)
    return { publications, disposals: [...state.disposals, ...rule(threading, random)] };
  if (turn < 3 && state.disposals.length > 0) {
    const back = pickFrom(random, state.disposals);
    return { publications, disposals: state.disposals.filter((disposal) => disposal !== back) };
  }
  if (turn < 4 && present.length > 1) publications.delete(pickFrom(random, present).slug);
  else if (turn < 6 && present.length > 0) {
    const replaced = pickFrom(random, present);
    publications.set(replaced.slug, change(replaced, pickFrom(random, all), random));
  } else if (missing.length > 0) {
    const added = pickFrom(random, missing);
    publications.set(added.slug, added);
  }
  return { publications, disposals: state.disposals };
}

/** What was kept, as a record keeps it. */
export function written(kept: Kept): Kept {
  return JSON.parse(JSON.stringify({ by: kept.by, steps: kept.steps, answers: kept.answers }));
}

/**
 * Threads a history step by step, each step also as if nothing was threaded before.
 * @returns the steps at which that comes out otherwise, with both outcomes, and of how many steps what was kept was taken over
 */
export function threadSteps(seed: number) {
  const random = randomFor(seed, 'step by step');
  const all = (seed % 2 === 0 ? makeTerm : makeHistory)(7000 + seed).publications.map(cut);
  const amiss: { readonly step: number; readonly later: unknown; readonly atOnce: unknown }[] = [];
  let state: State = { publications: new Map(), disposals: [] };
  let before: Threading | null = null;
  let taken = 0;
  for (let step = 0; step < steps; step += 1) {
    state = goOn(state, all, before, random);
    const { disposals } = state;
    const publications = [...state.publications.values()];
    const kept: Kept | null = before === null ? null : random.chance(0.5) ? before.kept : written(before.kept);
    const threading: Threading = threadPublications(publications, { disposals, kept });
    const [later, atOnce] = [foundBy(threading), foundBy(threadPublications(publications, { disposals }))];
    // Comparing texts is fast; where they differ, the objects tell where.
    if (JSON.stringify(later) !== JSON.stringify(atOnce)) amiss.push({ step, later, atOnce });
    if (kept !== null && threading.kept.steps.chapter?.[0] === kept.steps.chapter?.[0]) taken += 1;
    before = threading;
  }
  return { amiss, taken };
}
