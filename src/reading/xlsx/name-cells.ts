import { zipSync } from 'fflate';
import type { PackageParts } from '../archive/read-package.ts';
import { readAttribute } from './xml-text.ts';

const unnamed = /<c(?![^<>]*\sr\s?=)(?:\s[^<>]*|\/)?>/;

/**
 * The package with a reference on every cell. Some programs leave it out, which the format allows (ECMA-376 part 1, 18.3.1.4: the next
 * cell of the row is meant) and the library that reads it does not. Null where every cell has one.
 */
export function nameCells(parts: PackageParts): { readonly parts: PackageParts; readonly bytes: Uint8Array } | null {
  const named = new Map(parts);
  for (const [path, part] of parts) {
    if (!/\/worksheets\//.test(path)) continue;
    const xml = new TextDecoder().decode(part);
    if (unnamed.test(xml)) named.set(path, new TextEncoder().encode(nameCellsOf(xml)));
  }
  const isChanged = [...named].some(([path, part]) => parts.get(path) !== part);
  return isChanged ? { parts: named, bytes: zipSync(Object.fromEntries(named), { level: 0 }) } : null;
}

function nameCellsOf(xml: string): string {
  let row = 0;
  let column = 0;
  return xml.replace(/<(row|c)(\s[^<>]*|\/)?>/g, (tag: string, name: string, attributes = '') => {
    const reference = readAttribute(tag, 'r');
    if (name === 'row') {
      row = reference === null ? row + 1 : Number(reference);
      column = 0;
      return tag;
    }
    column = reference === null ? column + 1 : columnOf(reference);
    return reference === null ? `<c r="${letters(column)}${row}"${attributes}>` : tag;
  });
}

/** Counts from 1, as the letters do. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
