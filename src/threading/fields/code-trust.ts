import { codeKey, titleKey } from '../../model/text/keys.ts';
import type { StatedPublication } from '../stated.ts';

/** Chapters that two publications must have in common before they tell anything about codes. */
const fewest = 3;

/** The code of each title; null where several chapters have the title or it has no code. */
function codesByTitle({ chapters }: StatedPublication): ReadonlyMap<string, string | null> {
  const codes = new Map<string, string | null>();
  for (const { title, code } of chapters) {
    const key = titleKey(title);
    codes.set(key, codes.has(key) ? null : codeKey(code));
  }
  return codes;
}

/**
 * Tells whether codes mean the same in two publications. Where most chapters that kept their title have another code, the whole was
 * renumbered: then the same code says nothing, and neither does another.
 */
export class CodeTrust {
  readonly #codes = new Map<StatedPublication, ReadonlyMap<string, string | null>>();
  readonly #trusted = new Map<StatedPublication, Map<StatedPublication, boolean>>();

  isTrusted(earlier: StatedPublication, later: StatedPublication): boolean {
    const known = this.#trusted.get(earlier) ?? new Map<StatedPublication, boolean>();
    this.#trusted.set(earlier, known);
    const trusted = known.get(later) ?? this.#compare(earlier, later);
    known.set(later, trusted);
    return trusted;
  }

  #compare(earlier: StatedPublication, later: StatedPublication): boolean {
    let [same, other] = [0, 0];
    const before = this.#codesOf(earlier);
    for (const [title, code] of this.#codesOf(later)) {
      const known = before.get(title) ?? null;
      if (title === '' || code === null || known === null) continue;
      if (known === code) same += 1;
      else other += 1;
    }
    return same + other < fewest || same >= other;
  }

  #codesOf(publication: StatedPublication): ReadonlyMap<string, string | null> {
    const known = this.#codes.get(publication) ?? codesByTitle(publication);
    this.#codes.set(publication, known);
    return known;
  }
}
