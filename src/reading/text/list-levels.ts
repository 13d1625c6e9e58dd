import type { ListMarker } from './list-marker.ts';

type Level = { readonly indent: number; readonly family: string };

/**
 * The depths of the items of one list, from their indentation. Where indentation was lost, a change of marker at the
 * same column opens a level (`1.` then `-`), and the return of the first marker closes it.
 */
export class ListLevels {
  private levels: Level[] = [];

  /** The depth of the next item. */
  place(indent: number, marker: ListMarker): number {
    const { family } = marker;
    while (this.top && this.top.indent > indent + 1) this.levels.pop();
    const same = this.levels.findLastIndex((level) => Math.abs(level.indent - indent) <= 1 && level.family === family);
    if (same >= 0) this.levels.length = same + 1;
    else this.levels.push({ indent, family });
    return this.levels.length - 1;
  }

  private get top(): Level | undefined {
    return this.levels.at(-1);
  }
}
