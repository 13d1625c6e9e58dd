import type { Table } from '../../model/block.ts';
import { foldText, plainHead } from './head-text.ts';
import type { Section } from './header-rows.ts';
import { isMoneyUnit } from './money-unit.ts';
import { nearestLines } from './nearest-lines.ts';
import type { TableContext } from './recognised-table.ts';
import { readAttributeRow } from './row-kind.ts';

/** What a table about one indicator is called, and the source that stands between that name and the table. */
export type TableTitle = { readonly title: string; readonly source: string | null };

const longestTitle = 160;

/** The name of a table about one indicator: its caption, its own title row, or the nearest text above it that is not its source. */
export function titleOf(table: Table, section: Section, context: TableContext): TableTitle {
  const { line, source } = lineAbove(context.above);
  const candidates = [table.caption ?? '', section.titles.at(-1) ?? '', line];
  const found = candidates.find((text) => text !== '' && text.length <= longestTitle && !isMoneyUnit(text)) ?? '';
  const title = foldText(found).replace(/^indicator(en)?\s*:\s*/iu, '') || plainHead(section.heads[0] ?? '');
  return { title, source };
}

/** The nearest line, passing over "Bron: CBS" between the name of an indicator and its table. */
function lineAbove(above: readonly string[]): { readonly line: string; readonly source: string | null } {
  let source: string | null = null;
  for (const text of above) {
    for (const line of nearestLines([text])) {
      const attribute = readAttributeRow([foldText(line)], () => false);
      if (attribute === null) return { line, source };
      if (attribute.attribute === 'source') source ??= attribute.text;
    }
  }
  return { line: '', source };
}
