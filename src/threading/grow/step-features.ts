import type { StatedPublication } from '../stated.ts';
import type { Statement } from '../statement.ts';

/** Something of all statements of one publication, by their keys. */
type OfStep<Kind, Value> = (step: readonly Kind[]) => ReadonlyMap<string, Value>;

/** What statements are compared by, and a digest of that, each made a publication at a time when the first of it is asked for. */
export class StepFeatures<Kind extends Statement, Features> {
  readonly #steps: ReadonlyMap<StatedPublication | undefined, readonly Kind[]>;
  readonly #features: OfStep<Kind, Features>;
  readonly #prints: OfStep<Kind, string>;
  readonly #made = new Map<StatedPublication, ReadonlyMap<string, Features>>();
  readonly #printed = new Map<StatedPublication, ReadonlyMap<string, string>>();

  /**
   * @param steps the statements of each publication
   * @param make the features of all statements of one publication, and digests of all that these follow from: a tenth of the work
   */
  constructor(
    steps: readonly (readonly Kind[])[],
    make: { readonly features: OfStep<Kind, Features>; readonly prints: OfStep<Kind, string> },
  ) {
    this.#steps = new Map(steps.map((step) => [step[0]?.publication, step]));
    this.#features = make.features;
    this.#prints = make.prints;
  }

  of({ key, publication }: Kind): Features | undefined {
    const made = this.#made.get(publication) ?? this.#features(this.#steps.get(publication) ?? []);
    this.#made.set(publication, made);
    return made.get(key);
  }

  printOf({ key, publication }: Kind): string {
    const printed = this.#printed.get(publication) ?? this.#prints(this.#steps.get(publication) ?? []);
    this.#printed.set(publication, printed);
    return printed.get(key) ?? '';
  }
}
