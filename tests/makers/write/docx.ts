import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { LaidBlock, LaidCell, LaidPage, LaidTable } from '../lay/block.ts';

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

/** A page as a word processor keeps it. What only a site has (menus, links back) is left out. */
export async function writeDocx({ title, parts }: LaidPage): Promise<Uint8Array<ArrayBuffer>> {
  const blocks = parts.flatMap((part) => part.blocks);
  let lists = 0;
  const children = blocks.flatMap((block) => {
    if (block.kind === 'list' && block.ordered) lists += 1;
    return writeBlock(block, lists);
  });
  const turn = blocks.find((block) => block.kind === 'turn');
  const document = new Document({
    title,
    // The date of making would make each run another file.
    numbering: {
      config: [
        {
          reference: 'numbers',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              style: { paragraph: { indent: { left: 360, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        ...(turn === undefined || turn.head === null
          ? {}
          : { headers: { default: new Header({ children: [new Paragraph(turn.head)] }) } }),
        ...(turn === undefined || turn.foot === null ? {} : { footers: { default: pageFoot(turn.foot) } }),
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** The name of the book, then the number of the page. */
function pageFoot(foot: string): Footer {
  const [name = ''] = foot.split(' | ');
  return new Footer({
    children: [
      new Paragraph({ children: [new TextRun(`${name} | `), new TextRun({ children: [PageNumber.CURRENT] })] }),
    ],
  });
}

function writeBlock(block: LaidBlock, list: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': {
      const heading = levels[block.rank - 1];
      if (block.look === 'marked' && heading !== undefined) return [new Paragraph({ text: block.text, heading })];
      const text = block.look === 'capitals' ? block.text.toUpperCase() : block.text;
      return [new Paragraph({ children: [new TextRun({ text, bold: true })] })];
    }
    case 'paragraph':
      return [
        new Paragraph({
          children: [
            ...(block.lead === undefined ? [] : [new TextRun({ text: `${block.lead} `, bold: true })]),
            new TextRun({ text: block.text, bold: block.bold === true }),
          ],
        }),
      ];
    case 'list':
      return block.items.map(({ text, depth }) =>
        block.ordered
          ? new Paragraph({ text, numbering: { reference: 'numbers', level: 0, instance: list } })
          : new Paragraph({ text, bullet: { level: depth } }),
      );
    case 'table':
      return [...(block.caption === null ? [] : [new Paragraph(block.caption)]), writeTable(block), new Paragraph('')];
    case 'navigation':
    case 'turn':
      return [];
  }
}

function writeTable({ rows, headRows }: LaidTable): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((row, at) => new TableRow({ tableHeader: at < headRows, children: row.map(writeCell) })),
  });
}

function writeCell({ text, columns, rows, head, light }: LaidCell): TableCell {
  const lines = text.split('\n');
  const colours: Readonly<Record<string, string>> = { groen: '2E8B57', oranje: 'E69500', rood: 'C0392B' };
  const color = colours[light ?? ''];
  const runs = lines.map(
    (line, at) =>
      new TextRun({
        text: line,
        bold: head === true,
        ...(at === 0 ? {} : { break: 1 }),
        ...(color === undefined ? {} : { color }),
      }),
  );
  return new TableCell({
    ...(columns === undefined ? {} : { columnSpan: columns }),
    ...(rows === undefined ? {} : { rowSpan: rows }),
    children: [new Paragraph({ children: runs })],
  });
}
