import { codeKey } from '../../model/text/keys.ts';
import type { SeenChapter } from './seen.ts';

/** The code above: `2.1` of `2.1.4`; empty for a code of one part. */
export function branchOf(code: string): string {
  return code.split('.').slice(0, -1).join('.');
}

/** Of fewer chapters nobody can tell whether they are a whole document. */
const wholeFrom = 6;

/** Whether numbers run from 1 (or 0) without a gap. */
function runsOn(codes: ReadonlySet<string>): boolean {
  const numbers = [...codes].map((code) => Number(code.split('.').at(-1)));
  if (!numbers.every(Number.isInteger)) return false;
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return first <= 1 && last - first + 1 === numbers.length;
}

/** What a chapter is known by. */
type Coded = {
  readonly publication: { readonly slug: string };
  readonly chapter: Pick<SeenChapter['chapter'], 'code'>;
};

/** The chapters of each publication by code. */
export class CodePlaces<Chapter extends Coded> {
  readonly #byCode = new Map<string, Chapter[]>();
  /** By publication, the codes under each code. */
  readonly #branches = new Map<string, Map<string, Set<string>>>();
  readonly #byCodeAlone = new Map<string, Chapter[]>();

  constructor(chapters: readonly Chapter[]) {
    for (const chapter of chapters) {
      const code = codeKey(chapter.chapter.code);
      if (code === null) continue;
      const { slug } = chapter.publication;
      const push = (map: Map<string, Chapter[]>, key: string) => {
        const known = map.get(key);
        if (known === undefined) map.set(key, [chapter]);
        else known.push(chapter);
      };
      push(this.#byCode, `${slug} ${code}`);
      push(this.#byCodeAlone, code);
      const branches = this.#branches.get(slug) ?? new Map<string, Set<string>>();
      this.#branches.set(slug, branches.set(branchOf(code), (branches.get(branchOf(code)) ?? new Set()).add(code)));
    }
  }

  /** The chapters of a publication with a code, compared without leading zeros. */
  find(publication: string, code: string): readonly Chapter[] {
    return this.#byCode.get(`${publication} ${code}`) ?? [];
  }

  /** The chapters of all publications with a code. */
  findAnywhere(code: string): readonly Chapter[] {
    return this.#byCodeAlone.get(code) ?? [];
  }

  /**
   * Whether a branch of a publication looks complete, so that a code which is not in it says something: at least so many chapters under the
   * same code, numbered from 1 (or 0) without a gap. Of a few pages of a document it says nothing.
   */
  looksComplete(publication: string, branch: string, least: number): boolean {
    const codes = this.#branches.get(publication)?.get(branch) ?? new Set();
    return codes.size >= least && runsOn(codes);
  }

  /** Whether all branches of a publication together look like a whole document, so that also a branch of two parts says what it does not have. */
  looksWhole(publication: string): boolean {
    const branches = [...(this.#branches.get(publication)?.values() ?? [])];
    return branches.reduce((sum, { size }) => sum + size, 0) >= wholeFrom && branches.every(runsOn);
  }
}
