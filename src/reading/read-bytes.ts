import { readCsv } from './csv/read-csv.ts';
import { detectTextFormat, type Format } from './detect-format.ts';
import type { DocumentBody } from './document-body.ts';
import { checkWeight } from './document-weight.ts';
import { decode } from './encoding/decode.ts';
import { readHtml } from './html/read-html.ts';
import { limits } from './limits.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { ReadingError } from './reading-error.ts';
import { soundBody } from './sound-body.ts';
import { readText } from './text/read-text.ts';

/** What the content of a file was seen to be. Which kind of text is only known once it is decoded. */
export type KnownContent = 'docx' | 'pdf' | 'xlsx' | 'text';

export type ReadFormat = { readonly format: Format; readonly body: DocumentBody };

/**
 * Reads the bytes of one file of known content. The libraries of the three binary formats are loaded by the first file
 * that needs them.
 * @param charset the encoding of a text that was stated beside the file
 * @throws ReadingError those of the format, `too-large`
 */
export async function readBytes(
  content: KnownContent,
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  charset?: string,
): Promise<ReadFormat> {
  if (bytes.length > limits.fileBytes[content]) throw new ReadingError({ code: 'too-large', file });
  try {
    const { format, body } = await readContent(content, bytes, file, charset);
    checkWeight(body, file);
    return { format, body: soundBody(body) };
  } catch (cause) {
    if (cause instanceof ReadingError) throw cause;
    // A stack that overflows is nesting that no document has.
    throw new ReadingError({ code: cause instanceof RangeError ? 'too-deep' : 'damaged', file, cause });
  }
}

async function readContent(
  content: KnownContent,
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  charset?: string,
): Promise<ReadFormat> {
  if (content === 'pdf')
    return { format: content, body: await (await import('./pdf/read-pdf.ts')).readPdf(bytes, file) };
  if (content === 'docx')
    return { format: content, body: await (await import('./docx/read-docx.ts')).readDocx(bytes, file) };
  if (content === 'xlsx')
    return { format: content, body: await (await import('./xlsx/read-xlsx.ts')).readXlsx(bytes, file) };
  return readTextBytes(bytes, file, charset);
}

function readTextBytes(bytes: Uint8Array, file: string, charset?: string): ReadFormat {
  const text = decode(bytes, file, charset);
  const format = detectTextFormat(text, file);
  if (format === 'html') return { format, body: readHtml(text, file) };
  if (format === 'markdown') return { format, body: readMarkdown(text, file) };
  if (format === 'csv') return { format, body: readCsv(text, file) };
  return { format: 'text', body: readText(text, file) };
}
