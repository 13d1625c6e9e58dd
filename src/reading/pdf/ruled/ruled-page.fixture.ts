import type { Rule } from '../drawing/rule.ts';
import type { PdfPage, Run } from '../drawing/run.ts';

const lineHeight = 12;

/** A page of a test, filled from the top with text and with tables of which a line is drawn below every cell. */
export class RuledPage {
  private readonly runs: Run[] = [];
  private readonly rules: Rule[] = [];
  private y = 100;

  text(text: string, x = 60, size = 10): this {
    this.y += 24;
    this.add(text, x, size);
    return this;
  }

  /**
   * Rows of cells between these edges, the first `heads` bold; null is covered by the cell above it, and lines of a cell are divided by a line break.
   * Below the last row a line is drawn unless `isOpen`, and below each row of which the index is not in `open`. The cells of `filled` rows are boxes.
   */
  table(
    edges: readonly number[],
    rows: readonly (readonly (string | null)[])[],
    { heads = 1, isOpen = false, open = [] as readonly number[], filled = [] as readonly number[] } = {},
  ): this {
    this.y += 10;
    for (const [index, row] of rows.entries()) {
      const top = this.y;
      const lines = row.map((text) => (text ?? '').split('\n'));
      for (const [column, parts] of lines.entries()) {
        for (const [line, part] of parts.entries()) {
          this.y = top + (line + 1) * lineHeight;
          if (part !== '') this.add(part, (edges[column] ?? 0) + 4, 8.5, index < heads);
        }
      }
      this.y = top + Math.max(...lines.map((parts) => parts.length)) * lineHeight + 4;
      const below = rows[index + 1];
      for (const [column, to] of edges.slice(1).entries()) {
        const from = edges[column] ?? 0;
        if (filled.includes(index)) this.box({ from, to, top });
        if (below?.[column] !== null && !(isOpen && !below) && !open.includes(index)) this.line(from, to, 0);
      }
    }
    return this;
  }

  /** A line drawn in one piece, so far below the last text. */
  line(from: number, to: number, below = 3): this {
    this.rules.push({ direction: 'across', at: this.y + below, from, to });
    return this;
  }

  private box({ from, to, top }: { readonly from: number; readonly to: number; readonly top: number }): void {
    for (const at of [top, this.y]) this.rules.push({ direction: 'across', at, from, to });
    for (const at of [from, to]) this.rules.push({ direction: 'down', at, from: top, to: this.y });
  }

  build(number = 1): PdfPage {
    const { runs, rules } = this;
    return { number, width: 595, height: 842, runs, rules, dots: [], structure: null };
  }

  private add(text: string, x: number, size: number, bold = false): void {
    const width = text.length * size * 0.5;
    this.runs.push({ text, x, y: this.y, width, size, bold, isTurned: false, contentId: null });
  }
}
