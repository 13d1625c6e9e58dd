import { plainWords } from './wording.ts';

const longest = 1000;

/**
 * Whether a whole line is a remark of whoever kept or edited the document and not part of it: wholly between square brackets,
 * begun with OPMERKING:, or a bracketed aside such as "(geen indicatoren)". A reference, a unit and an amount between brackets are not remarks.
 */
export function isRemark(text: string): boolean {
  const line = text.trim();
  if (line.length > longest) return false;
  if (line.startsWith('[') && /^\](?: ?\([^()]{0,200}\))?$/.test(line.slice(line.indexOf(']')))) return true;
  if (/^(?:OPMERKING|NOOT VAN DE REDACTIE|REDACTIE)\s*:/.test(line)) return true;
  if (!line.startsWith('(') || line.indexOf(')') !== line.length - 1 || line.length > 100) return false;
  return !/\bzie\b|bedrag|€|euro|x 1\.000|%|\d\.\d/.test(plainWords(line));
}
