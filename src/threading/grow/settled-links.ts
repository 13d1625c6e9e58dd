import type { Link } from '../link.ts';
import type { StatedPublication } from '../stated.ts';

/** What an earlier run found, on publications that say the same now. */
export type Earlier = {
  /** All links of that run. */
  readonly links: Iterable<Link>;
  /** Slugs of the publications that it saw with the content that they have now. */
  readonly unchanged: ReadonlySet<string>;
};

/**
 * The links of an earlier run that still hold: those between the publications that come before the first one that is new or says something
 * else. So a new document is weighed against what stands, and what stands does not shift.
 */
export class SettledLinks {
  readonly #publications: ReadonlySet<StatedPublication>;
  readonly #continuing = new Map<string, Link>();
  readonly #answers = new Map<string, Link[]>();

  /** @param timeline all publications in the order of publication */
  constructor(timeline: readonly StatedPublication[], { links, unchanged }: Earlier) {
    const first = timeline.findIndex(({ slug }) => !unchanged.has(slug));
    this.#publications = new Set(first === -1 ? timeline : timeline.slice(0, first));
    if (this.#publications.size === 0) return;
    for (const link of links) {
      if (link.kind === 'answers') this.#answers.set(link.to, [...(this.#answers.get(link.to) ?? []), link]);
      else if (link.kind !== 'split' && link.kind !== 'merged' && link.kind !== 'ended') {
        this.#continuing.set(link.to, link);
      }
    }
  }

  /** How many publications, the first in time, are settled. */
  get count(): number {
    return this.#publications.size;
  }

  has(publication: StatedPublication): boolean {
    return this.#publications.has(publication);
  }

  /** The link by which a statement goes on a thread. */
  linkTo(key: string): Link | undefined {
    return this.#continuing.get(key);
  }

  /** The links by which an account answers commitments. */
  answersBy(key: string): readonly Link[] {
    return this.#answers.get(key) ?? [];
  }
}
