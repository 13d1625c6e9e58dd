import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Block, Book } from './block.ts';

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** A book as a text of a word processor: headings with a style, bullets, tables with a head row. */
export async function writeDocx({ title, blocks }: Book): Promise<Uint8Array> {
  const file = new Document({
    title,
    creator: 'Doelspoor',
    lastModifiedBy: 'Doelspoor',
    sections: [{ children: blocks.flatMap(writeBlock) }],
  });
  return await Packer.toBuffer(file);
}

function writeBlock(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: levels[block.level] })];
    case 'paragraph':
      return [new Paragraph({ children: [new TextRun({ text: block.text, bold: block.isBold === true })] })];
    case 'bullets':
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
    case 'table': {
      const rows = [block.head, ...block.rows].map(
        (cells, row) =>
          new TableRow({ tableHeader: row === 0, children: cells.map((text) => writeCell(text, row === 0)) }),
      );
      const table = new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } });
      // Two tables without a line between them are one in a word processor.
      return [...(block.caption === null ? [] : [new Paragraph(block.caption)]), table, new Paragraph('')];
    }
  }
}

function writeCell(text: string, isHead: boolean): TableCell {
  return new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: isHead })] })] });
}
