import type { Reading } from '../../../src/model/reading.ts';
import { readBytes } from '../../../src/reading/read-bytes.ts';
import { recognise } from '../../../src/recognition/recognise.ts';
import type { Maker } from '../make-maker.ts';
import { type Format, type Truth, truthOf } from '../truth.ts';
import type { Printer } from '../write/pdf.ts';
import { type WrittenFile, writePage } from '../write/write-page.ts';
import { type FileScore, scoreFile } from './score-file.ts';

export type MeasuredFile = {
  readonly file: WrittenFile;
  readonly truth: Truth;
  readonly reading: Reading;
  readonly score: FileScore;
};

/** Writes all books of a maker in a format, reads them back and compares. */
export async function measureMaker(
  maker: Maker,
  format: Format,
  printer: Printer | null = null,
): Promise<readonly MeasuredFile[]> {
  const measured: MeasuredFile[] = [];
  for (const { draft, pages } of maker.books) {
    for (const page of pages) {
      const file = await writePage(page, maker.layout, format, printer);
      const truth = truthOf(page, { ...maker, kind: draft.kind, year: draft.year }, format);
      const { format: found, body } = await readBytes(
        file.content,
        // The reader of PDFs takes the bytes for itself.
        file.bytes.slice(),
        file.name,
      );
      const reading = recognise({ file: file.name, format: found, ...body, sha256: '0'.repeat(64) });
      measured.push({ file, truth, reading, score: scoreFile(truth, reading) });
    }
  }
  return measured;
}
