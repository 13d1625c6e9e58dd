import { readBytes } from '../../src/reading/read-bytes.ts';
import type { Maker } from '../makers/make-maker.ts';
import { type Format, truthOf } from '../makers/truth.ts';
import type { Printer } from '../makers/write/pdf.ts';
import { writePage } from '../makers/write/write-page.ts';
import type { BookFile } from './correct-book.ts';

/** A book of a maker as files of a format, read back, with what each says. */
export async function writeBook(
  maker: Maker,
  { draft, pages }: Maker['books'][number],
  format: Format,
  printer: Printer | null,
): Promise<readonly BookFile[]> {
  const files: BookFile[] = [];
  for (const page of pages) {
    const { name, content, bytes } = await writePage(page, maker.layout, format, printer);
    // The reader of PDFs takes the bytes for itself.
    const { format: found, body } = await readBytes(content, bytes.slice(), name);
    files.push({
      document: { file: name, format: found, ...body, sha256: '0'.repeat(64) },
      truth: truthOf(page, { ...maker, kind: draft.kind, year: draft.year }, format),
    });
  }
  return files;
}
