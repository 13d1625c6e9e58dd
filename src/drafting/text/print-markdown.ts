import { printLine } from './print-line.ts';
import type { RichBlock, RichItem, RichList, RichTable, RichText } from './rich-text.ts';

/**
 * A text in a small Markdown, to write on in where nothing else is at hand. `readMarkdown` makes the same text of it, but for what cannot be seen:
 * empty lines, and white space at the ends of lines.
 */
export function printMarkdown({ content }: RichText): string {
  return printBlocks(content).join('\n\n');
}

function printBlocks(blocks: readonly RichBlock[]): readonly string[] {
  const printed: string[] = [];
  // Two lists of a kind after each other would be one.
  let [last, turn] = ['', 0];
  for (const block of blocks) {
    turn = block.type === last ? turn + 1 : 0;
    const text = printBlock(block, turn);
    if (text === '') continue;
    last = block.type;
    printed.push(text);
  }
  return printed;
}

function printBlock(block: RichBlock, turn: number): string {
  switch (block.type) {
    case 'paragraph':
      return printLine(block.content ?? [], 'lines');
    case 'heading': {
      const text = printLine(block.content ?? [], 'signs').replaceAll('#', '\\#');
      return text === '' ? '' : `${'#'.repeat(block.attrs.level + 1)} ${text}`;
    }
    case 'table':
      return printTable(block);
    default:
      return printList(block, turn);
  }
}

const markers = { bulletList: ['-', '*'], orderedList: ['.', ')'] } as const;

function printList({ type, content }: RichList, turn: number): string {
  const sign = markers[type][turn % 2 === 0 ? 0 : 1];
  return content
    .map((item, at) => {
      const marker = type === 'bulletList' ? sign : `${at + 1}${sign}`;
      const [first = '', ...rest] = printItem(item).split('\n');
      const indent = ' '.repeat(marker.length + 1);
      return [`${marker} ${first}`.trimEnd(), ...rest.map((line) => (line === '' ? '' : indent + line))].join('\n');
    })
    .join('\n');
}

function printItem({ content }: RichItem): string {
  return printBlocks(content).join('\n\n');
}

/** Cells that head something in another place than the first row, and tables without a head, say so: "# Lasten", and an empty row above. */
function printTable({ content }: RichTable): string {
  const width = Math.max(...content.map((row) => row.content.length));
  const heads = content.map((row) => row.content.map(({ type }) => type === 'tableHeader'));
  const isUsual = heads.every((row, at) => row.every((isHead) => isHead === (at === 0)));
  const rows = content.map((row) =>
    row.content.map((cell) => {
      const text = cell.content
        .map((line) => printLine(line.content ?? [], 'signs'))
        .join('<br><br>')
        .replace(/^#/, '\\#');
      return cell.type === 'tableHeader' && !isUsual ? `# ${text}`.trim() : text;
    }),
  );
  const isBare = heads.every((row) => row.every((isHead) => !isHead));
  const needsSign = isUsual && rows[0]?.every((text) => text === '');
  const first = needsSign ? rows.map((row, at) => (at === 0 ? row.map(() => '#') : row)) : rows;
  const lines = (isBare ? [[], ...first] : first).map(
    (row) => `| ${Array.from({ length: width }, (_, at) => row[at] ?? '').join(' | ')} |`,
  );
  return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n');
}
