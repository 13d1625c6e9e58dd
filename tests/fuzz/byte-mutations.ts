import type { CorpusFile } from './corpus.ts';
import type { Mutation } from './mutation.ts';
import type { Random } from './seeded-random.ts';

/** Mutations that know nothing of what the bytes mean. */
export const byteMutations: Readonly<Record<string, Mutation>> = {
  flip: ({ bytes }, random) => {
    const flipped = Buffer.from(bytes);
    for (let left = 1 + random.below(8); left > 0; left -= 1) {
      const at = random.below(flipped.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8));
    }
    return { bytes: flipped };
  },
  overwrite: ({ bytes }, random) => {
    const over = Buffer.from(bytes);
    const [start, end] = chooseSlice(over, random, 16);
    over.fill(random.pick([0, 0xff, 0x20, 0x0a, 0x22, 0x3c, 0x80]), start, end);
    return { bytes: over };
  },
  truncate: ({ bytes }, random) => ({ bytes: bytes.subarray(0, random.below(bytes.length + 1)) }),
  behead: ({ bytes }, random) => ({ bytes: bytes.subarray(random.below(bytes.length + 1)) }),
  remove: ({ bytes }, random) => {
    const [start, end] = chooseSlice(bytes, random);
    return { bytes: Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]) };
  },
  duplicate: ({ bytes }, random) => {
    const [start, end] = chooseSlice(bytes, random);
    return { bytes: Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)]) };
  },
  move: ({ bytes }, random) => {
    const [start, end] = chooseSlice(bytes, random);
    const rest = Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
    const at = random.below(rest.length + 1);
    return { bytes: Buffer.concat([rest.subarray(0, at), bytes.subarray(start, end), rest.subarray(at)]) };
  },
  repeat: ({ bytes }, random) => {
    const [start, end] = chooseSlice(bytes, random, 64);
    if (start === end) return {};
    const times = 1 + random.below(Math.floor(random.pick([2_000, 20_000, 200_000]) / (end - start)) + 1);
    const repeated = Buffer.alloc((end - start) * times, bytes.subarray(start, end));
    return { bytes: Buffer.concat([bytes.subarray(0, start), repeated, bytes.subarray(end)]) };
  },
  splice: ({ bytes }, random, corpus) => {
    const other = random.pick<CorpusFile>(corpus).bytes;
    return {
      bytes: Buffer.concat([
        bytes.subarray(0, random.below(bytes.length + 1)),
        other.subarray(random.below(other.length + 1)),
      ]),
    };
  },
};

/** A slice of a third of the bytes at most, or of `most` bytes. */
function chooseSlice(bytes: Buffer, random: Random, most = Math.ceil(bytes.length / 3)): readonly [number, number] {
  const start = random.below(bytes.length + 1);
  return [start, Math.min(bytes.length, start + random.below(most + 1))];
}
