import type { Corpus } from './corpus.ts';
import type { Random } from './seeded-random.ts';

/** A file as it is given to the reader. */
export type Input = { readonly name: string; readonly bytes: Buffer };

/** Changes the name, the bytes, both, or nothing where there is nothing to change. */
export type Mutation = (input: Input, random: Random, corpus: Corpus) => Partial<Input>;
