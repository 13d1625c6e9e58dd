import type { PackageParts } from '../archive/read-package.ts';
import { decodeXmlText, readAttribute } from '../xlsx/xml-text.ts';

/** Title and language that a Word document states in its properties and default style. */
export function readCoreProperties(parts: PackageParts): {
  readonly title: string | null;
  readonly language: string | null;
} {
  const core = partText(parts, 'docProps/core.xml');
  const title = /<dc:title>([^<]{1,1000})<\/dc:title>/.exec(core)?.[1];
  const stated = /<dc:language>([^<]{1,40})<\/dc:language>/.exec(core)?.[1];
  const style = /<w:lang\s[^>]{1,400}>/.exec(partText(parts, 'word/styles.xml'))?.[0];
  const language = stated ?? (style ? readAttribute(style, 'w:val') : null);
  return { title: title ? decodeXmlText(title).trim() || null : null, language: language ?? null };
}

function partText(parts: PackageParts, path: string): string {
  const part = parts.get(path);
  return part ? new TextDecoder().decode(part) : '';
}
