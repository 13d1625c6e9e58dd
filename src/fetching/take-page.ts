import { open, readFile } from 'node:fs/promises';
import { detectContent, detectTextFormat, extensionOf } from '../reading/detect-format.ts';
import { decode } from '../reading/encoding/decode.ts';
import type { KeptType } from './addresses/file-name.ts';
import { locationOf } from './answers/location-of.ts';
import type { Answer } from './answers/open-answer.ts';
import { type Written, writeBody } from './answers/take-body.ts';
import { fetchLimits } from './fetch-limits.ts';
import { type PageScan, scanPage } from './pages/scan-page.ts';

/** What an answer was taken to be. */
export type Taken =
  | { readonly is: 'unchanged' }
  | { readonly is: 'redirect'; readonly status: number; readonly to: string }
  | { readonly is: 'refused'; readonly status: number }
  | { readonly is: 'other-kind' | 'empty'; readonly status: number }
  | ({
      readonly is: 'document';
      readonly status: number;
      readonly type: KeptType;
      readonly charset: string | undefined;
      readonly etag: string | undefined;
      readonly modified: string | undefined;
      /** Of a web page: what it links to and says. */
      readonly scan: PageScan | null;
    } & Written);

const documentTypes: readonly (readonly [form: RegExp, type: KeptType])[] = [
  [/^application\/(?:x-)?pdf$/, 'pdf'],
  [/wordprocessingml\.document$/, 'docx'],
  [/spreadsheetml\.sheet$/, 'xlsx'],
];
const pageType = /^(?:text\/html|application\/xhtml\+xml|text\/plain|application\/xml|text\/xml)$/;
/** What says nothing of what it is. */
const anyType = /^(?:|application\/(?:octet-stream|binary|download|force-download|x-download))$/;

/** What the site says that it is, or else the address; null for what is not kept. */
function statedType(contentType: string, address: string): KeptType | 'any' | null {
  const extension = extensionOf(new URL(address).pathname);
  const named = (['pdf', 'docx', 'xlsx'] as const).find((type) => type === extension);
  if (anyType.test(contentType)) return named ?? 'any';
  if (pageType.test(contentType)) return 'html';
  return documentTypes.find(([form]) => form.test(contentType))?.[1] ?? null;
}

async function readHead(file: string, length: number): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function readHeader(value: string | undefined): string | undefined {
  return value === undefined || value.length > 500 ? undefined : value;
}

/** The text of a page; null where its bytes are no text. */
function readText(bytes: Uint8Array, charset: string | undefined): string | null {
  try {
    return decode(bytes, '', charset);
  } catch {
    return null;
  }
}

/**
 * Takes in what an address answers: the bytes as they came in a file, and of a page what it says.
 * @param part the file that they are written to
 * @throws AskFault
 */
export async function takePage(answer: Answer, address: string, part: string): Promise<Taken> {
  const { status, headers } = answer;
  if (status === 304) return { is: 'unchanged' };
  if (status >= 300 && status < 400) return { is: 'redirect', status, to: locationOf(answer) };
  if (status !== 200) return { is: 'refused', status };
  const [contentType = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const stated = statedType(contentType.trim(), address);
  if (stated === null) return { is: 'other-kind', status };
  const most = stated === 'html' ? fetchLimits.pageBytes : fetchLimits.documentBytes;
  const written = await writeBody(answer, part, most);
  if (written.bytes === 0) return { is: 'empty', status };
  const charset = /charset\s*=\s*"?([\w.:-]{1,40})/.exec(parameters.join(';'))?.[1];
  const facts = {
    is: 'document',
    status,
    charset,
    etag: readHeader(headers.etag),
    modified: readHeader(headers['last-modified']),
    ...written,
  } as const;
  // The bytes decide: sites call a page a document, and a document a page.
  const content = detectContent(await readHead(part, 65_536));
  if (content === 'pdf') return { ...facts, type: 'pdf', scan: null };
  if (content === 'package' && (stated === 'docx' || stated === 'xlsx')) return { ...facts, type: stated, scan: null };
  if (content !== 'text' || written.bytes > fetchLimits.pageBytes) return { is: 'other-kind', status };
  const text = readText(await readFile(part), charset);
  if (text === null) return { is: 'empty', status };
  if (contentType.trim() !== 'text/html' && detectTextFormat(text, '') !== 'html') return { is: 'other-kind', status };
  return { ...facts, type: 'html', scan: scanPage(text, fetchLimits.linksOfPage) };
}
