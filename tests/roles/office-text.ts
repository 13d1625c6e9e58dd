import { strFromU8, unzipSync } from 'fflate';

/** The text of each cell of a row of a text of a word processor, from its XML as it is. Tables and rows are counted from 1. */
export function readTableRow(bytes: Uint8Array, table: number, row: number): readonly string[] {
  const rows = partsOf('tr', partsOf('tbl', xmlOf(bytes))[table - 1] ?? '');
  return partsOf('tc', rows[row - 1] ?? '').map(textOf);
}

/** The text of each of its paragraphs, those in tables too. */
export function readParagraphs(bytes: Uint8Array): readonly string[] {
  return partsOf('p', xmlOf(bytes)).map(textOf);
}

function xmlOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
}

function textOf(xml: string): string {
  const texts = [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text);
  return texts.join('').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** No table of the examples has one within it. */
function partsOf(name: string, xml: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<w:${name}[ >].*?</w:${name}>`, 'gs'))].map(([part]) => part);
}
