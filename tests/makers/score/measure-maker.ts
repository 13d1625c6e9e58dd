import type { Reading } from '../../../src/model/reading.ts';
import { readBytes } from '../../../src/reading/read-bytes.ts';
import { recognise } from '../../../src/recognition/recognise.ts';
import { weighTogether } from '../../../src/recognition/together/weigh-together.ts';
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

/**
 * Writes all books of a maker in a format, reads them back and compares.
 * @param isTogether whether the readings are weighed against each other, as they are when all books are imported
 */
export async function measureMaker(
  maker: Maker,
  format: Format,
  { printer = null, isTogether = false }: { readonly printer?: Printer | null; readonly isTogether?: boolean } = {},
): Promise<readonly MeasuredFile[]> {
  const read: Omit<MeasuredFile, 'score'>[] = [];
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
      read.push({ file, truth, reading });
    }
  }
  const alone = read.map(({ reading }) => reading);
  const readings = isTogether ? weighTogether(alone) : alone;
  return read.map(({ file, truth }, index) => {
    const reading = readings[index] ?? alone[index];
    if (reading === undefined) throw new Error('a file without a reading');
    return { file, truth, reading, score: scoreFile(truth, reading, isTogether) };
  });
}
