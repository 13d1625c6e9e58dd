import type { Block, Cell, ListItem } from '../../../model/block.ts';
import type { Position } from '../../../model/source.ts';
import { Repetition } from '../../table-size.ts';
import type { PdfPage, Run, StructureNode } from '../drawing/run.ts';
import { joinBrokenBlocks } from '../pages/join-pages.ts';
import type { CellPlace } from './cell-place.ts';
import { spreadCells } from './spread-cells.ts';
import { joinTagged, type TaggedText } from './tagged-text.ts';

/** Roles that are a block by themselves (ISO 32000-1, 14.8.4); all others hold blocks or are part of one. */
const blockRoles = /^(?:H[1-6]?|Title|P|L|Table|Caption|Note|FENote|TOCI|BlockQuote|Formula)$/;
/** Deeper than the library itself goes. */
const deepest = 60;

type Context = {
  readonly at: Position;
  readonly runs: ReadonlyMap<string, readonly Run[]>;
  readonly repetition: Repetition;
};

/** Reads the blocks of a tagged file from its structure. Throws ReadingError `too-many-cells`. */
export function readTags(pages: readonly PdfPage[], file: string): Block[] {
  const repetition = new Repetition(file);
  const blocks = pages.flatMap((page) => {
    if (!page.structure) return [];
    const context = { at: { file, page: page.number }, runs: groupByContent(page.runs), repetition };
    return readNode(page.structure, context, 0);
  });
  return joinBrokenBlocks([blocks]).flatMap(withoutEmptyRows);
}

/** Rows without any text say nothing; a table of them only placed things on the page. */
function withoutEmptyRows(block: Block): Block[] {
  if (block.kind !== 'table') return [block];
  const rows = block.rows.filter((row) => row.some((cell) => cell.text !== '' || cell.marks.length > 0));
  return rows.length > 0 ? [{ ...block, rows }] : [];
}

function groupByContent(runs: readonly Run[]): Map<string, Run[]> {
  const groups = new Map<string, Run[]>();
  for (const run of runs) {
    if (run.contentId === null) continue;
    const group = groups.get(run.contentId);
    if (group) group.push(run);
    else groups.set(run.contentId, [run]);
  }
  return groups;
}

function readNode(node: StructureNode, context: Context, depth: number): Block[] {
  const { at } = context;
  if (/^(?:H[1-6]?|Title)$/.test(node.role)) {
    const { text } = readText(node, context);
    return text === '' ? [] : [{ kind: 'heading', level: Number(node.role.slice(1)) || 1, text, at }];
  }
  if (node.role === 'L') return readList(node, context);
  if (node.role === 'Table') return readTable(node, context);
  if (node.role === 'Note' || node.role === 'FENote') return readNote(node, context);
  if (depth > deepest || !holdsBlocks(node, 0)) return makeParagraph(readText(node, context), at);
  return readContainer(node, context, depth);
}

/** Blocks inside something else; text that stands between them is a paragraph. */
function readContainer(node: StructureNode, context: Context, depth: number): Block[] {
  const blocks: Block[] = [];
  let loose: Run[] = [];
  const closeLoose = () => {
    blocks.push(...makeParagraph(joinTagged(loose), context.at));
    loose = [];
  };
  for (const child of node.children) {
    if ('contentId' in child) loose.push(...(context.runs.get(child.contentId) ?? []));
    else if (blockRoles.test(child.role) || holdsBlocks(child, 0)) {
      closeLoose();
      blocks.push(...readNode(child, context, depth + 1));
    } else if (node.role === 'P' || node.role === 'Span') loose.push(...runsOf(child, context));
    else {
      closeLoose();
      blocks.push(...readNode(child, context, depth + 1));
    }
  }
  closeLoose();
  return blocks;
}

function holdsBlocks(node: StructureNode, depth: number): boolean {
  return (
    depth < deepest &&
    node.children.some((child) => 'role' in child && (blockRoles.test(child.role) || holdsBlocks(child, depth + 1)))
  );
}

function makeParagraph({ text, bold, boldEnd, leadingMark, isSmall }: TaggedText, at: Position): Block[] {
  if (text === '') return [];
  if (leadingMark !== null && isSmall) return [{ kind: 'footnote', mark: leadingMark, text, at }];
  return [{ kind: 'paragraph', text, ...(bold ? { bold } : leadOf(boldEnd)), at }];
}

function leadOf(boldEnd: number): { readonly lead?: number } {
  return boldEnd > 0 ? { lead: boldEnd } : {};
}

function readNote(node: StructureNode, context: Context): Block[] {
  const { text, leadingMark } = readText(node, context);
  const written = /^(\d{1,3}|\*{1,4})\)?\s+(.+)$/s.exec(text);
  const mark = leadingMark ?? written?.[1] ?? '';
  return text === ''
    ? []
    : [{ kind: 'footnote', mark, text: leadingMark === null ? (written?.[2] ?? text) : text, at: context.at }];
}

function readList(node: StructureNode, context: Context): Block[] {
  const items = listItems(node, context, 0);
  const ordered = items.length > 0 && items.every((item) => item.marker !== undefined);
  return items.length === 0 ? [] : [{ kind: 'list', ordered, items, at: context.at }];
}

function listItems(list: StructureNode, context: Context, depth: number): ListItem[] {
  return list.children.flatMap((item): ListItem[] => {
    if (!('role' in item) || depth > 10) return [];
    if (item.role === 'L') return listItems(item, context, depth + 1);
    const inner = nestedLists(item, 0);
    const labels = item.children
      .filter((child) => 'role' in child && child.role === 'Lbl')
      .flatMap((child) => runsOf(child, context));
    const own = joinTagged(runsOf(item, context, new Set(inner)).filter((run) => !labels.includes(run)));
    const label = joinTagged(labels).text;
    const text = own.text.replace(/^[•·▪◦○●–-]\s+/, '');
    const marker = /[\p{L}\p{N}]/u.test(label) ? { marker: label } : {};
    const cut = own.text.length - text.length;
    const lead = own.bold ? {} : leadOf(own.boldEnd - cut);
    const self = text === '' ? [] : [{ text, depth, ...marker, ...lead, at: context.at }];
    return [...self, ...inner.flatMap((one) => listItems(one, context, depth + 1))];
  });
}

function nestedLists(node: StructureNode, depth: number): StructureNode[] {
  if (depth > deepest) return [];
  return node.children.flatMap((child) =>
    !('role' in child) ? [] : child.role === 'L' ? [child] : nestedLists(child, depth + 1),
  );
}

function readTable(node: StructureNode, context: Context): Block[] {
  const caption = node.children.find((child) => 'role' in child && child.role === 'Caption');
  const rows = rowsOf(node, 0).map((row) =>
    row.children.flatMap((cell) => {
      if (!('role' in cell)) return [];
      const runs = runsOf(cell, context);
      const { text, marks, bold } = joinTagged(runs);
      const made: Cell = { text, header: cell.role === 'TH' || bold, marks, at: context.at };
      const place = { extent: extentOf(runs), id: cell.id, heads: cell.heads };
      return [{ cell: made, rowSpan: cell.rowSpan, colSpan: cell.colSpan, place }];
    }),
  );
  const spread = spreadCells(rows, context.at, context.repetition);
  const title = caption && 'role' in caption ? readText(caption, context).text : '';
  return spread.length === 0 ? [] : [{ kind: 'table', caption: title || null, rows: spread, at: context.at }];
}

function extentOf(runs: readonly Run[]): CellPlace['extent'] {
  if (runs.length === 0) return null;
  const left = Math.min(...runs.map((run) => run.x));
  return { left, right: Math.max(...runs.map((run) => run.x + run.width)) };
}

function rowsOf(node: StructureNode, depth: number): StructureNode[] {
  if (depth > deepest) return [];
  return node.children.flatMap((child) =>
    !('role' in child) ? [] : child.role === 'TR' ? [child] : rowsOf(child, depth + 1),
  );
}

function readText(node: StructureNode, context: Context): TaggedText {
  return joinTagged(runsOf(node, context));
}

function runsOf(
  node: StructureNode['children'][number],
  context: Context,
  without: ReadonlySet<StructureNode> = new Set(),
  depth = 0,
): Run[] {
  if ('contentId' in node) return [...(context.runs.get(node.contentId) ?? [])];
  if (without.has(node) || depth > deepest) return [];
  return node.children.flatMap((child) => runsOf(child, context, without, depth + 1));
}
