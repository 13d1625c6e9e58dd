import { deflateSync } from 'node:zlib';

/** One piece of text on a page of a test: place in points from the lower left corner of an A4, and size. */
export type TestText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
};

export type TestPdf = {
  readonly pages: readonly (readonly TestText[])[];
  /** Asks for a password. */
  readonly encrypted?: boolean;
  /** Replaces what is drawn on the pages. */
  readonly stream?: Uint8Array;
};

/** Builds a PDF without tags, with the standard fonts and so with no font program in it. */
export function buildTestPdf({ pages, encrypted, stream }: TestPdf): Uint8Array<ArrayBuffer> {
  const objects: Buffer[] = [];
  const add = (content: string | Buffer) => objects.push(Buffer.from(content));
  const pageIds = pages.map((_, index) => 5 + index * 2);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
  for (const [index, page] of pages.entries()) {
    const id = pageIds[index] ?? 0;
    const resources = '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>';
    add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents ${id + 1} 0 R >>`);
    const drawn = stream ?? deflateSync(Buffer.from(page.map(drawText).join('\n'), 'latin1'));
    add(
      Buffer.concat([
        Buffer.from(`<< /Length ${drawn.length} /Filter /FlateDecode >>\nstream\n`),
        drawn,
        Buffer.from('\nendstream'),
      ]),
    );
  }
  const chunks = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = 9;
  for (const [index, object] of objects.entries()) {
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    offsets.push(length);
    length += whole.length;
    chunks.push(whole);
  }
  const key = `<${'41'.repeat(32)}>`;
  const encrypt = encrypted
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >> /ID [${key} ${key}]`
    : '';
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  chunks.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R ${encrypt} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(chunks));
}

function drawText({ text, x, y, size = 10, bold = false }: TestText): string {
  const escaped = text
    .replace(/[\\()]/g, (sign) => `\\${sign}`)
    .replaceAll('•', '\\225')
    .replaceAll('€', '\\200')
    .replaceAll('–', '\\226');
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
}
