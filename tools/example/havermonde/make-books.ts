import type { Book } from './block.ts';
import { coalitionAgreement } from './coalition-agreement.data.ts';
import { havermonde } from './havermonde.data.ts';
import { webBooks } from './web-layout.ts';
import { wordBooks } from './word-layout.ts';
import { writeDocx } from './write-docx.ts';
import { writeHtml } from './write-html.ts';

/** The files of the invented municipality, by name. What can be compared is the text: a DOCX carries the moment at which it was made. */
export async function makeBooks(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const books: readonly Book[] = [
    coalitionAgreement,
    ...([2022, 2023] as const).flatMap((year) => webBooks(havermonde, year)),
    ...([2024, 2025] as const).flatMap((year) => wordBooks(havermonde, year)),
  ];
  const files = new Map<string, string | Uint8Array>();
  for (const book of books) {
    const content = book.form === 'html' ? writeHtml(book, havermonde.notice) : await writeDocx(book);
    files.set(`${book.file}.${book.form}`, content);
  }
  return files;
}
