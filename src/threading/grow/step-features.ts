import type { StatedPublication } from '../stated.ts';
import type { Statement } from '../statement.ts';

/** What statements are compared by, made a publication at a time when the first of it is asked for. */
export class StepFeatures<Kind extends Statement, Features> {
  readonly #steps: ReadonlyMap<StatedPublication | undefined, readonly Kind[]>;
  readonly #make: (step: readonly Kind[]) => ReadonlyMap<string, Features>;
  readonly #made = new Map<StatedPublication, ReadonlyMap<string, Features>>();

  /**
   * @param steps the statements of each publication
   * @param make the features of all statements of one publication, by key
   */
  constructor(steps: readonly (readonly Kind[])[], make: (step: readonly Kind[]) => ReadonlyMap<string, Features>) {
    this.#steps = new Map(steps.map((step) => [step[0]?.publication, step]));
    this.#make = make;
  }

  of({ key, publication }: Kind): Features | undefined {
    const made = this.#made.get(publication) ?? this.#make(this.#steps.get(publication) ?? []);
    this.#made.set(publication, made);
    return made.get(key);
  }
}
