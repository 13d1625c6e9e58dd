import type { ListMarker } from './list-marker.ts';

type Level = { readonly indent: number; readonly family: string };

/**
 * The depths of the items of one list, from their indentation. Where indentation was lost, a change of marker at the
 * same column opens a level (`1.` then `-`), and the return of the first marker closes it. One space is a level between
 * bullets that are all set in; numbers are set one space apart to end in one column, and the first item of a text may
 * have lost its indentation.
 */
export class ListLevels {
  private levels: Level[] = [];

  /** The depth of the next item. */
  place(indent: number, marker: ListMarker): number {
    const { family } = marker;
    while (this.top && this.top.indent > indent + 1) this.levels.pop();
    const exact = this.levels.findLastIndex((level) => level.indent === indent && level.family === family);
    const isSetIn = !marker.ordered && this.levels.some((level) => level.indent === indent - 1 && level.indent > 0);
    const near = isSetIn
      ? -1
      : this.levels.findLastIndex((level) => Math.abs(level.indent - indent) <= 1 && level.family === family);
    const same = exact >= 0 ? exact : near;
    if (same >= 0) this.levels.length = same + 1;
    else this.levels.push({ indent, family });
    return this.levels.length - 1;
  }

  private get top(): Level | undefined {
    return this.levels.at(-1);
  }
}
