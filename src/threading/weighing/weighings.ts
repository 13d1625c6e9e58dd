import { unlikely, type Weighed } from '../reason.ts';
import { type Feature, type WeighedKind, weighedKinds } from './feature.ts';
import { fittedWeights, type WeighedPair, type Weigher, weighBy } from './weigher.ts';

/** A pair that may have been weighed before. */
export type Pair = Omit<WeighedPair, 'features'> & {
  /** Digests of what both are compared by. */
  readonly prints: readonly [before: string, after: string];
  /** Whether they stand in one field, or of chapters whether codes mean the same in both publications. */
  readonly isTogether: boolean;
  /** What can be seen of it, which follows from all that; null where the two cannot be one. */
  readonly compare: () => readonly Feature[] | null;
};

type ByPrints = ReadonlyMap<string, ReadonlyMap<string, Weighed>>;
/** By kind, by whether both stand together, and by both prints. */
export type KeptWeighings = ReadonlyMap<string, ByPrints>;

const groups: Readonly<Record<WeighedKind, readonly [apart: string, together: string]>> = {
  chapter: ['chapter apart', 'chapter'],
  indicator: ['indicator apart', 'indicator'],
  commitment: ['commitment apart', 'commitment'],
  account: ['account apart', 'account'],
  carrier: ['carrier apart', 'carrier'],
};

function addAll(earlier: ByPrints | undefined, used: ByPrints): ByPrints {
  if (earlier !== undefined && used.size === 0) return earlier;
  const all = new Map(earlier);
  for (const [before, weighed] of used) all.set(before, new Map([...(earlier?.get(before) ?? []), ...weighed]));
  return all;
}

/** Weighs pairs, each once: what an earlier run weighed is not weighed again, for the same features weigh the same. */
export class Weighings {
  readonly #kept: KeptWeighings;
  readonly #used = new Map<string, Map<string, Map<string, Weighed>>>(
    weighedKinds.flatMap((kind) => groups[kind].map((of) => [of, new Map()])),
  );
  readonly #weigh: Weigher;
  #fresh = 0;

  /** @param weigh other weights than those that go with the program, to fit them */
  constructor(kept: KeptWeighings = new Map(), weigh: Weigher = weighBy(fittedWeights)) {
    this.#kept = kept;
    this.#weigh = weigh;
  }

  weigh(pair: Pair): Weighed {
    const group = groups[pair.kind][pair.isTogether ? 1 : 0];
    const [before, after] = pair.prints;
    const used = this.#used.get(group)?.get(before) ?? new Map();
    const known = used.get(after);
    if (known !== undefined) return known;
    const weighed = this.#kept.get(group)?.get(before)?.get(after) ?? this.#weighAnew(pair);
    this.#used.get(group)?.set(before, used.set(after, weighed));
    return weighed;
  }

  /** How many pairs were weighed that no earlier run had weighed. */
  get fresh(): number {
    return this.#fresh;
  }

  /** What this run and those before it weighed, for the next. */
  get kept(): KeptWeighings {
    return new Map([...this.#used].map(([group, used]) => [group, addAll(this.#kept.get(group), used)]));
  }

  #weighAnew({ kind, from, to, compare }: Pair): Weighed {
    this.#fresh += 1;
    const features = compare();
    return features === null ? unlikely : this.#weigh({ kind, from, to, features });
  }
}
