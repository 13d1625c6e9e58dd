/**
 * The characters that turn the direction of reading: marks (U+200F, U+061C), embeddings and overrides (U+202A-202E), isolates (U+2066-2069).
 * With them `> 2` is shown as `< 2`, and `nota[U+202E]fdp.exe` as `notaexe.pdf` (Boucher and Anderson, Trojan Source, 2021).
 */
const turning = /[\u061c\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Changes nothing in text from left to right; Windows puts it around every part of a date. */
const leftToRight = /\u200e/g;

/** A text as it may be shown: what turns the direction of reading is a mark that can be seen, like `[U+202E]`. The data keep the text as it is. */
export function showDirections(text: string): string {
  return text
    .replace(leftToRight, '')
    .replace(turning, (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);
}

/** A text, the name of a file for one, as one line that steers no terminal: control characters are U+FFFD, and white ones a space. */
export function showLine(text: string): string {
  return showDirections(
    text
      .toWellFormed()
      .replace(/[\t-\r\u0085\p{Zl}\p{Zp}]/gu, ' ')
      .replace(/\p{Cc}/gu, '\uFFFD'),
  );
}

/** A quoted text as one line: the same, with all white space of any length as one space and without control characters. */
export function flatten(text: string): string {
  return showDirections(text.toWellFormed())
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}
