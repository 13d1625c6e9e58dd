import type { LaidPage } from '../lay/block.ts';
import type { Layout } from '../layout/choices.data.ts';
import type { Format } from '../truth.ts';
import { writeDocx } from './docx.ts';
import { writeHtml } from './html.ts';
import type { Printer } from './pdf.ts';
import { writeText } from './text.ts';

export type WrittenFile = {
  readonly name: string;
  readonly content: 'text' | 'docx' | 'pdf';
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** A page as a file of a format. Throws where a PDF is asked for without a printer. */
export async function writePage(
  page: LaidPage,
  layout: Layout,
  format: Format,
  printer: Printer | null = null,
): Promise<WrittenFile> {
  switch (format) {
    case 'html':
      return { name: `${page.name}.html`, content: 'text', bytes: encode(writeHtml(page)) };
    case 'text':
      return { name: `${page.name}.txt`, content: 'text', bytes: encode(writeText(page, layout)) };
    case 'docx':
      return { name: `${page.name}.docx`, content: 'docx', bytes: await writeDocx(page) };
    case 'tagged-pdf':
    case 'pdf': {
      if (printer === null) throw new Error('a PDF needs a printer');
      const bytes = await printer.print(page, layout, { tagged: format === 'tagged-pdf' });
      return { name: `${page.name}.pdf`, content: 'pdf', bytes };
    }
  }
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'utf8'));
}
