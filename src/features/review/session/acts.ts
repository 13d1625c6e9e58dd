/** What was done: something was left for now, or decisions were laid down in a list. */
export type Act = { readonly id: string } & (
  | { readonly left: true }
  | { readonly corrections: readonly string[]; readonly list: string }
);

/** What was done since a review began: what was done last is undone first. */
export class Acts {
  readonly #acts: Act[] = [];

  get last(): Act | undefined {
    return this.#acts.at(-1);
  }

  add(act: Act): void {
    this.#acts.push(act);
  }

  dropLast(): void {
    this.#acts.pop();
  }

  /** A decision that is undone was not done here any more; of several that were made at once those that are left were. */
  forget(correction: string): void {
    const at = this.#acts.findIndex((act) => 'corrections' in act && act.corrections.includes(correction));
    const act = this.#acts[at];
    if (act === undefined || 'left' in act) return;
    const corrections = act.corrections.filter((one) => one !== correction);
    this.#acts.splice(at, 1, ...(corrections.length === 0 ? [] : [{ ...act, corrections }]));
  }
}
