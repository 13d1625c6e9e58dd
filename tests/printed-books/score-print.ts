import type { Block, Table } from '../../src/model/block.ts';

/** How much of one kind was read: found in its place, in the truth, and read that is not in the truth. */
type Share = { right: number; total: number; wrong: number };

export type PrintScore = {
  /** A value with the name of its row and the heads of its column. */
  readonly cells: Share;
  /** A heading with the right place in the tree: above, below or beside the heading before it. */
  readonly headings: Share;
  readonly items: Share;
  readonly paragraphs: Share;
  readonly tables: Share;
  /** What was not found (`-`) and what was too much (`+`), in words. */
  readonly misses: string[];
};

/** Compares the blocks read from a printed book with those of the page that was printed. */
export function scorePrint(truth: readonly Block[], read: readonly Block[]): PrintScore {
  const misses: string[] = [];
  const compare = (what: string, of: (blocks: readonly Block[]) => readonly string[]) =>
    share(what, of(truth), of(read), misses);
  return {
    cells: compare('cell', cellsOf),
    headings: compare('heading', headingsOf),
    items: compare('item', (blocks) =>
      blocks.flatMap((block) => (block.kind === 'list' ? block.items.map((item) => plain(item.text)) : [])),
    ),
    paragraphs: compare('paragraph', (blocks) =>
      blocks.flatMap((block) => (block.kind === 'paragraph' ? [plain(block.text)] : [])),
    ),
    tables: compare('table', (blocks) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [`${block.rows.length} x ${block.rows[0]?.length}`] : [])),
    ),
    misses,
  };
}

function share(what: string, truth: readonly string[], read: readonly string[], misses: string[]): Share {
  const left = new Map<string, number>();
  for (const one of read) left.set(one, (left.get(one) ?? 0) + 1);
  let right = 0;
  for (const one of truth) {
    const count = left.get(one) ?? 0;
    if (count > 0) right += 1;
    else misses.push(`- ${what} ${one}`);
    left.set(one, count - 1);
  }
  let wrong = 0;
  for (const [one, count] of left) {
    if (count <= 0) continue;
    wrong += count;
    misses.push(`+ ${what} ${one}`);
  }
  return { right, total: truth.length, wrong };
}

const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[•–▪-]\s/, '')
    .trim();
const isFigure = (text: string) => /\d/.test(text) || /^(?:-|–|n\.b\.)$/.test(text);

function cellsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? cellsOfTable(block) : []));
}

function cellsOfTable({ rows }: Table): string[] {
  const body = rows.findIndex((row) =>
    row.some((cell, column) => column > 0 && isFigure(cell.text) && !/[\p{L}]{3}|^(?:19|20)\d\d$/u.test(cell.text)),
  );
  const heads = (column: number) =>
    [
      ...new Set(
        rows
          .slice(0, Math.max(0, body))
          .filter(
            (row) => new Set(row.map(({ text }) => text)).size > 1 && !row.slice(1).every(({ text }) => text === ''),
          )
          .map((row) => plain(row[column]?.text ?? '')),
      ),
    ]
      .filter((text) => text !== '')
      .join(' ');
  return rows.slice(body === -1 ? rows.length : body).flatMap((row) => {
    const name = row.findIndex(
      (cell, column) => /\p{L}{4}/u.test(cell.text) && /^(?:Indicator|Bedragen)/.test(heads(column)),
    );
    return row.flatMap((cell, column) =>
      column > Math.max(0, name) && isFigure(cell.text) && !/\p{L}{4}/u.test(cell.text)
        ? [`${plain(row[Math.max(0, name)]?.text ?? '')} | ${heads(column)} = ${cell.text}`]
        : [],
    );
  });
}

function headingsOf(blocks: readonly Block[]): string[] {
  const path: { level: number; text: string }[] = [];
  return blocks.flatMap((block) => {
    const level = block.kind === 'heading' ? block.level : block.kind === 'paragraph' && block.bold ? 9 : null;
    if (level === null || !('text' in block)) return [];
    while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    const above = path.at(-1)?.text ?? '';
    path.push({ level, text: plain(block.text) });
    return [`${above} > ${plain(block.text)}`];
  });
}
