import { hash } from 'node:crypto';
import type { StatedChapter } from '../../threading/stated.ts';
import type { Vocabulary } from '../../threading/words/vocabulary.ts';

/** What a digest sees all of: no function, no map and no set, in which something could be shown that it does not see. */
type Plain =
  | string
  | number
  | boolean
  | null
  | undefined
  | Vocabulary
  | readonly Plain[]
  | { readonly [name: string]: Plain };

function digestOf(text: string): string {
  return hash('sha256', text, 'base64url');
}

/** Of chapters that somebody holds: those that a draft is judged beside stay the same from one time to the next. */
const chapterDigests = new WeakMap<StatedChapter, string>();

/**
 * Makes digests of what is shown. What many units show, such as a chapter, is read once: wherever it stands, its digest stands for it.
 */
export class Digests {
  readonly #known = new WeakMap<object, string>();

  addVocabulary(vocabulary: Vocabulary): void {
    this.#known.set(vocabulary, vocabulary.version);
  }

  /** Reads a chapter once, and knows what stands in it by its place from then on. */
  addChapter(chapter: StatedChapter): void {
    if (this.#known.has(chapter)) return;
    const digest = chapterDigests.get(chapter) ?? digestOf(JSON.stringify(chapter));
    chapterDigests.set(chapter, digest);
    this.#known.set(chapter, digest);
    for (const list of ['indicators', 'commitments', 'accounts'] as const) {
      for (const [place, stated] of chapter[list].entries()) this.#known.set(stated, `${digest} ${list} ${place}`);
    }
  }

  /** The digest of what is shown, made once for each object: from then on it stands for that wherever it is shown. */
  of(shown: object & Plain): string {
    const digest =
      this.#known.get(shown) ?? digestOf(JSON.stringify(shown, (_name, part: unknown) => this.#nameOf(part)));
    this.#known.set(shown, digest);
    return digest;
  }

  #nameOf(part: unknown): unknown {
    return typeof part === 'object' && part !== null ? (this.#known.get(part) ?? part) : part;
  }
}
