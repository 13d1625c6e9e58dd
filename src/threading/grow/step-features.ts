import type { StatedPublication } from '../stated.ts';
import type { Statement } from '../statement.ts';

/** Something of all statements of one publication, by their keys. */
type OfStep<Kind, Value> = (step: readonly Kind[]) => ReadonlyMap<string, Value>;

/**
 * What was made of publications, for as long as somebody holds these: a draft is threaded again and again beside the same ones. It follows from a
 * publication and the listed words alone.
 */
export class KeptFeatures<Features> {
  readonly made = new WeakMap<StatedPublication, ReadonlyMap<string, Features>>();
  readonly printed = new WeakMap<StatedPublication, ReadonlyMap<string, string>>();
}

/** What statements are compared by, and a digest of that, each made a publication at a time when the first of it is asked for. */
export class StepFeatures<Kind extends Statement, Features> {
  readonly #steps: ReadonlyMap<StatedPublication | undefined, readonly Kind[]>;
  readonly #features: OfStep<Kind, Features>;
  readonly #prints: OfStep<Kind, string>;
  readonly #kept: KeptFeatures<Features>;

  /**
   * @param steps the statements of each publication
   * @param make the features of all statements of one publication, and digests of all that these follow from: a tenth of the work
   * @param kept what was made so before
   */
  constructor(
    steps: readonly (readonly Kind[])[],
    make: { readonly features: OfStep<Kind, Features>; readonly prints: OfStep<Kind, string> },
    kept: KeptFeatures<Features>,
  ) {
    this.#steps = new Map(steps.map((step) => [step[0]?.publication, step]));
    this.#features = make.features;
    this.#prints = make.prints;
    this.#kept = kept;
  }

  of({ key, publication }: Kind): Features | undefined {
    const { made: known } = this.#kept;
    const made = known.get(publication) ?? this.#features(this.#steps.get(publication) ?? []);
    known.set(publication, made);
    return made.get(key);
  }

  printOf({ key, publication }: Kind): string {
    const { printed: known } = this.#kept;
    const printed = known.get(publication) ?? this.#prints(this.#steps.get(publication) ?? []);
    known.set(publication, printed);
    return printed.get(key) ?? '';
  }
}
