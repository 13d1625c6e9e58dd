import { codeKey } from '../../recognition/gather/keys.ts';
import type { ChapterStatement } from '../../threading/statement.ts';
import type { Scene } from './scene.ts';

/** The code above: `2.1` of `2.1.4`; empty for a code of one part. */
export function branchOf(code: string): string {
  return code.split('.').slice(0, -1).join('.');
}

/** The chapters of each publication by code. */
export class CodePlaces {
  readonly #byCode = new Map<string, ChapterStatement[]>();
  readonly #branches = new Map<string, Set<string>>();
  readonly #byCodeAlone = new Map<string, ChapterStatement[]>();

  constructor({ chapters }: Pick<Scene, 'chapters'>) {
    for (const chapter of chapters) {
      const code = codeKey(chapter.chapter.code);
      if (code === null) continue;
      const { slug } = chapter.publication;
      const push = (map: Map<string, ChapterStatement[]>, key: string) => {
        const known = map.get(key);
        if (known === undefined) map.set(key, [chapter]);
        else known.push(chapter);
      };
      push(this.#byCode, `${slug} ${code}`);
      push(this.#byCodeAlone, code);
      const branch = `${slug} ${branchOf(code)}`;
      this.#branches.set(branch, (this.#branches.get(branch) ?? new Set()).add(code));
    }
  }

  /** The chapters of a publication with a code, compared without leading zeros. */
  find(publication: string, code: string): readonly ChapterStatement[] {
    return this.#byCode.get(`${publication} ${code}`) ?? [];
  }

  /** The chapters of all publications with a code. */
  findAnywhere(code: string): readonly ChapterStatement[] {
    return this.#byCodeAlone.get(code) ?? [];
  }

  /**
   * Whether a branch of a publication looks complete, so that a code which is not in it says something: at least so many chapters under the
   * same code, numbered from 1 (or 0) without a gap. Of a few pages of a document it says nothing.
   */
  looksComplete(publication: string, branch: string, least: number): boolean {
    const numbers = [...(this.#branches.get(`${publication} ${branch}`) ?? [])].map((code) =>
      Number(code.split('.').at(-1)),
    );
    if (numbers.length < least || !numbers.every(Number.isInteger)) return false;
    const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
    return first <= 1 && last - first + 1 === new Set(numbers).size;
  }
}
