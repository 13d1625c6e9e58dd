import type {
  ColumnMeaning,
  Correction,
  HeadingMeaning,
  HeadingStyle,
  PublicationDecision,
  RowMeaning,
  StatementMeaning,
} from '../../model/correction.ts';
import type { SiteProfileName } from '../../model/reading.ts';
import { foldSpace } from '../../model/text/fold-space.ts';
import { plainLine } from '../../model/text/plain.ts';
import type { AppliedProfile } from '../profiles/profile-of.ts';

type Kept<Means> = { readonly id: string; readonly means: Means };

const years = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** The years in a head make it no other one: next year they are others. */
export function headKey(head: string): string {
  return plainLine(foldSpace(head)).replaceAll(years, '#');
}

/** Whether a head has a year in it: a decision about it holds of the same head with any other year. */
export function hasYear(head: string): boolean {
  return head.search(years) !== -1;
}

/** A text as statements are known by. */
export function statementKey(text: string): string {
  return plainLine(foldSpace(text)).replace(/[.;:]+$/, '');
}

/** The wider first: what holds of one file goes before what holds of a body. */
function widthOf({ reach }: Correction): number {
  return reach.file !== null ? 2 : reach.publication !== null ? 1 : 0;
}

/** What persons decided, as recognition asks for it: of decisions about the same the narrowest counts, of those the last. */
export class Decided {
  readonly #headings = new Map<string, Kept<HeadingMeaning>>();
  readonly #alike = new Map<string, Kept<HeadingMeaning>>();
  readonly #columns = new Map<string, Kept<ColumnMeaning>>();
  readonly #rows = new Map<string, Kept<RowMeaning>>();
  readonly #statements = new Map<string, Kept<StatementMeaning>>();
  readonly #publication: PublicationDecision = {};
  readonly #met: Set<string>;
  readonly #profile: AppliedProfile | null;
  #isProfileMet = false;

  /**
   * @param corrections those that hold of the document, in the order in which they were made
   * @param profile what is known of the site that it was published on, which counts where nothing was decided of the body itself
   */
  constructor(corrections: readonly Correction[], profile: AppliedProfile | null = null) {
    this.#profile = profile;
    const parts = new Map<string, string>();
    for (const { id, decision } of corrections.toSorted((one, other) => widthOf(one) - widthOf(other))) {
      if (decision.about === 'column') this.#columns.set(headKey(decision.head), { id, means: decision.means });
      else if (decision.about === 'row') this.#rows.set(headKey(decision.name), { id, means: decision.means });
      else if (decision.about === 'statement')
        this.#statements.set(statementKey(decision.text), { id, means: decision.means });
      else if (decision.about === 'publication') {
        Object.assign(this.#publication, decision.means);
        for (const part of Object.keys(decision.means)) parts.set(part, id);
      } else if (decision.about === 'heading') {
        const { words, style, isNumbered = false, means } = decision;
        if (words === null) this.#alike.set(`${style} ${isNumbered}`, { id, means });
        else this.#headings.set(`${style} ${words}`, { id, means });
      }
    }
    this.#met = new Set(parts.values());
  }

  /** Which publication of which body it is, as far as a person said so. */
  get publication(): PublicationDecision {
    return this.#publication;
  }

  /** What a line is by its own words, if a person said so. */
  headingOf({ style, key }: { readonly style: HeadingStyle; readonly key: string }): HeadingMeaning | null {
    return this.#meet(this.#headings.get(`${style} ${key}`)) ?? this.#meetShared(key);
  }

  /** What lines of a style are that are no other heading: those that begin with a number, or those that do not. */
  alike(style: HeadingStyle, isNumbered: boolean): HeadingMeaning | null {
    return this.#meet(this.#alike.get(`${style} ${isNumbered}`));
  }

  columnOf(head: string): ColumnMeaning | null {
    return this.#columns.size === 0 ? null : this.#meet(this.#columns.get(headKey(head)));
  }

  rowOf(name: string): RowMeaning | null {
    return this.#rows.size === 0 ? null : this.#meet(this.#rows.get(headKey(name)));
  }

  statementOf(text: string): StatementMeaning | null {
    return this.#statements.size === 0 ? null : this.#meet(this.#statements.get(statementKey(text)));
  }

  get hasStatements(): boolean {
    return this.#statements.size > 0;
  }

  /** The decisions of which the document has the texts, and those by which it is the publication that it is. */
  get met(): ReadonlySet<string> {
    return this.#met;
  }

  /** The profile of the site by which headings were read; null where none stood in the document that is not decided of. */
  get profile(): SiteProfileName | null {
    return this.#isProfileMet ? (this.#profile?.name ?? null) : null;
  }

  #meetShared(key: string): HeadingMeaning | null {
    const means = this.#profile?.headings.get(key);
    if (means === undefined) return null;
    this.#isProfileMet = true;
    return means;
  }

  #meet<Means>(kept: Kept<Means> | undefined): Means | null {
    if (kept === undefined) return null;
    this.#met.add(kept.id);
    return kept.means;
  }
}

export const nothingDecided = new Decided([]);
