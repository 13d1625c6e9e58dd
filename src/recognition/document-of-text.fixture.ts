import type { SourceDocument } from '../model/block.ts';
import { readHtml } from '../reading/html/read-html.ts';
import { readText } from '../reading/text/read-text.ts';

const sha256 = '0'.repeat(64);

/** A document for tests, read from plain text. */
export function textDocument(text: string, file = 'pagina.txt'): SourceDocument {
  return { file, format: 'text', ...readText(text, file), sha256 };
}

/** A document for tests, read from HTML. */
export function htmlDocument(html: string, file = 'pagina.html'): SourceDocument {
  return { file, format: 'html', ...readHtml(html, file), sha256 };
}
