import type { MissingReason } from '../value.ts';
import { missingWords } from './missing-words.ts';

/** The longest way of saying that there is no value, with its points and spaces. */
const longest = 60;

/** Why a readable text holds no value, or null when it says something else: "n. b.", "N.T.B.", "(nog niet bekend)", "volgt in 2018". */
export function readMissing(text: string): MissingReason | null {
  if (text.length > longest) return null;
  if (/^(?:\.+|…)$/.test(text)) return 'unknown';
  if (/^volgt (?:in|na|begin|eind|medio) [\p{L}\d ]+$/iu.test(text)) return 'to-follow';
  const told = /^(.{2,40}?) \(volgt [^()]{1,40}\)$/iu.exec(text)?.[1];
  if (told !== undefined) return readMissing(told);
  return missingWords.get(text.toLowerCase().replace(/[\s.()[\]]/g, '')) ?? null;
}
