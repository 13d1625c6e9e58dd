import { byteMutations } from './byte-mutations.ts';
import type { Corpus, CorpusFile } from './corpus.ts';
import type { Input, Mutation } from './mutation.ts';
import { packageMutations } from './package-mutations.ts';
import { pdfMutations } from './pdf-mutations.ts';
import { createRandom, type Random } from './seeded-random.ts';
import { textMutations } from './text-mutations.ts';

/** A mutation by its name, with the seed of its own choices: a list of them can be shortened and the rest stays the same. */
type Step = { readonly mutation: string; readonly seed: number };

/** How a file came about: from which document, and by which steps. */
export type FuzzCase = { readonly seed: number; readonly base: CorpusFile; readonly steps: readonly Step[] };

const all = new Map<string, Mutation>(
  [byteMutations, textMutations, packageMutations, pdfMutations].flatMap((mutations) => Object.entries(mutations)),
);

/** No fuzz file is larger: beyond this it is the attacks that test size. */
const mostBytes = 4 * 1024 * 1024;

/** The case that belongs to a seed, over these documents. */
export function chooseCase(seed: number, corpus: Corpus): FuzzCase {
  const random = createRandom(seed);
  const base = random.pick<CorpusFile>(corpus);
  const names = namesFor(base);
  const count = 1 + random.below(random.pick([1, 2, 4, 8]));
  const steps = Array.from({ length: count }, () => ({
    mutation: chooseName(names, random),
    seed: random.below(2 ** 32),
  }));
  return { seed, base, steps };
}

/** The file of a case. */
export function buildInput({ base, steps }: FuzzCase, corpus: Corpus): Input {
  let input: Input = base;
  for (const { mutation, seed } of steps) {
    const mutate = all.get(mutation);
    if (mutate === undefined) throw new Error(`there is no mutation ${mutation}`);
    const changed = { ...input, ...mutate(input, createRandom(seed), corpus) };
    if (changed.bytes.length <= mostBytes) input = changed;
  }
  return input;
}

/** How a case is printed, so that a person sees what was done. */
export function printCase({ seed, base, steps }: FuzzCase): string {
  return `${seed} (${[base.name, ...steps.map((step) => step.mutation)].join(' > ')})`;
}

/** Packed formats break at the first flipped byte, so most of their mutations go inside. */
function namesFor({ name }: CorpusFile): readonly string[] {
  const general = [...Object.keys(byteMutations), ...Object.keys(textMutations)];
  if (/\.(?:docx|xlsx)$/.test(name)) {
    return [...general, ...Object.keys(packageMutations), ...Array.from({ length: 40 }, () => 'mutateInside')];
  }
  if (name.endsWith('.pdf'))
    return [...general, 'wrap', ...Array.from({ length: 10 }, () => Object.keys(pdfMutations)).flat()];
  return [...general, ...general, 'wrap'];
}

function chooseName(names: readonly string[], random: Random): string {
  return names[random.below(names.length)] ?? 'flip';
}
