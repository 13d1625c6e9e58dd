import type { Vocabulary } from '../../../threading/words/vocabulary.ts';
import type { Again } from '../../scene/again.ts';
import type { CommitmentThread, FieldThread, SeenCommitment, SeenPage } from '../../scene/seen.ts';
import type { Digests } from '../digests.ts';
import type { CommitmentNeighbourhood } from '../neighbourhood.ts';
import type { Natures } from './natures.ts';

type Shown = { readonly statements: readonly SeenPage[] };
type Years = { readonly from: number; readonly to: number };

/**
 * The years that a commitment is about: from the first document to the one that may take it up again, and of one with a term or a year of its
 * own, of which any later report may tell, all from there on.
 */
function yearsOf(statements: readonly SeenCommitment[]): Years {
  const years = statements.flatMap(({ publication: { year } }) => year ?? []);
  const ends = statements.flatMap(({ publication: { year, endYear } }) => endYear ?? year ?? []);
  const isDated = statements.some(({ commitment: { term } }) => term?.until != null);
  const from = Math.min(...years, ...statements.flatMap(({ commitment: { term } }) => term?.until ?? []));
  return { from, to: isDated ? Number.POSITIVE_INFINITY : Math.max(...ends) + 1 };
}

/** The chapters of fields in some years, each made once so that its digest is. */
export class FieldYears {
  readonly #known = new Map<string, Shown>();
  readonly #nothing: Shown = { statements: [] };
  readonly #before: Again<Shown>;
  readonly #digests: Digests;

  /** @param before what they were last time */
  constructor(before: Again<Shown>, digests: Digests) {
    this.#before = before;
    this.#digests = digests;
  }

  find(field: FieldThread | null, { from, to }: Years): Shown {
    if (field === null) return this.#nothing;
    const key = `${from} ${to} ${field.thread.slug}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const shown = this.#before.of(key, [field], () => ({
      statements: field.statements.filter(({ publication: { year } }) => year !== null && year >= from && year <= to),
    }));
    this.#known.set(key, shown);
    this.#digests.of(shown);
    return shown;
  }
}

/** What rules see of a commitment: what is said of it, and the chapters of its field in its years. */
export function showCommitment(
  { thread, statements, carriers }: CommitmentThread,
  fieldOf: (statement: SeenCommitment) => FieldThread | null,
  fields: FieldYears,
  natures: Natures,
  vocabulary: Vocabulary,
): CommitmentNeighbourhood {
  const years = yearsOf(statements);
  const shown = statements.map((statement) => ({ ...statement, field: fields.find(fieldOf(statement), years) }));
  return {
    thread,
    statements: shown,
    carriers,
    natures: natures.of(statements, ...shown.map(({ field }) => field.statements)),
    vocabulary,
  };
}
