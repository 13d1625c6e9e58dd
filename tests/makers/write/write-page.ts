import type { Layout } from '../layout/choices.data.ts';
import type { LaidPage } from '../lay/block.ts';
import type { Format } from '../truth.ts';
import { writeHtml } from './html.ts';
import { writeText } from './text.ts';

export type WrittenFile = { readonly name: string; readonly content: 'text' | 'docx' | 'pdf'; readonly bytes: Uint8Array<ArrayBuffer> };

/** A page as a file of a format. Throws for a format that is not written here. */
export async function writePage(page: LaidPage, layout: Layout, format: Format): Promise<WrittenFile> {
  switch (format) {
    case 'html':
      return { name: `${page.name}.html`, content: 'text', bytes: encode(writeHtml(page)) };
    case 'text':
      return { name: `${page.name}.txt`, content: 'text', bytes: encode(writeText(page, layout)) };
    case 'docx':
    case 'tagged-pdf':
    case 'pdf':
      throw new Error(`${format} is not written yet`);
  }
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'utf8'));
}
