import { clutterForms, clutterLines } from './clutter-lines.data.ts';

/** The menu of a large publication on one line is about as long; a longer line is content. */
const longest = 1000;

/** Arrows, quotes and stops that platforms set around such lines. */
const signs = ' •\u00A0\t\n\'"‘’“”«»<>‹›←→↑↓▲▼▶◀+|-.!…';

function trimSigns(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && signs.includes(text.charAt(start))) start += 1;
  while (end > start && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isClutterPart(part: string): boolean {
  const plain = trimSigns(part).toLowerCase();
  return clutterLines.has(plain) || clutterForms.some((form) => form.test(plain));
}

/**
 * Whether a line is known rubble of the place where the document was published: ways about the site, share and print
 * buttons, cookie questions, the stamp of the program that built the page. Readers leave such lines out. This is the
 * only text that is dropped without a note, which is why it is a list of known lines and not a guess: what is not on
 * the list is kept and goes to recognition.
 * Takes a line with white space folded; several pieces of rubble on one line ("A | B - C") count as well.
 */
export function isClutter(line: string): boolean {
  if (line.length > longest || line === '') return false;
  if (isClutterPart(line)) return true;
  const parts = line.split(/ [-–|/·•] /);
  return parts.length > 1 && parts.every(isClutterPart);
}
