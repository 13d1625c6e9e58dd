import { foldSpace } from '../../../model/text/fold-space.ts';
import { plainHead } from '../forms/head-text.ts';
import { isMoneyUnit } from '../heads/money-unit.ts';
import { readAttributeRow } from '../heads/row-kind.ts';
import { nearestLines } from '../interpret/nearest-lines.ts';
import { indexOfKind, type Section } from './section.ts';

/** What a table about one indicator is called, and the source that stands between that name and the table. */
export type TableTitle = { readonly title: string; readonly source: string | null };

const longestTitle = 160;

/**
 * The name of a table about one indicator: the head of its first column where that names no kind of column, its caption, its own title row,
 * or the nearest text above it that is not its source.
 */
export function titleOf(section: Section, caption: string | null, above: readonly string[]): TableTitle {
  const { line, source } = lineAbove(above);
  const [first] = section.columns;
  const isMoment = first?.kind === 'period' || first?.kind === 'role';
  const corner = isMoment && indexOfKind(section.columns, 'name') === -1 ? cornerName(first.head) : '';
  const candidates = [corner, caption ?? '', section.titles.at(-1) ?? '', line];
  const found = candidates.find((text) => text !== '' && text.length <= longestTitle && !isMoneyUnit(text)) ?? '';
  const title = foldSpace(found).replace(/^indicator(en)?\s*:\s*/iu, '') || plainHead(section.columns[0]?.head ?? '');
  return { title, source };
}

/** "Indicator: Banen" in the corner names the one indicator of the table. */
function cornerName(corner: string): string {
  const found = /^[^:]{0,30}indicator(?:en)?\s*:\s*(\S.*)$/iu.exec(foldSpace(corner.slice(0, 300)));
  if (found?.[1]) return found[1];
  const says =
    /^(?:jaar|jaren|jaartal|periode|peildatum|peiljaar|meetjaar|meetmoment|datum|type|soort|indicator(?:en)?|omschrijving|x €.*|)$/u;
  return says.test(plainHead(corner)) ? '' : foldSpace(corner);
}

/** The nearest line, passing over "Bron: CBS" between the name of an indicator and its table. */
function lineAbove(above: readonly string[]): { readonly line: string; readonly source: string | null } {
  let source: string | null = null;
  for (const text of above) {
    for (const line of nearestLines([text])) {
      const attribute = readAttributeRow([foldSpace(line)], () => false);
      if (attribute === null) return { line, source };
      if (attribute.attribute === 'source') source ??= attribute.text;
    }
  }
  return { line: '', source };
}
