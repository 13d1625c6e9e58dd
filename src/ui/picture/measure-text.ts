import { advances, borrowed, knownCharacters } from './text-widths.data.ts';

/** How words stand in a picture: their size in its units, and whether they are bold (600) or plain (400). */
export type TextStyle = { readonly size: number; readonly isBold: boolean };

const [regular, bold] = [advances.regular, advances.bold].map((widths) => {
  const numbers = widths.split(' ').map(Number);
  return new Map([...knownCharacters].map((character, index) => [character, numbers[index] ?? 0]));
});

/** What is not in the table (Greek, Chinese, a flag) is taken to be this wide: more than nearly all that a font draws. */
const widest = 1_100;

/**
 * The most that a text takes along its line, in the units of its size. Where a reader's program has another font than ours it may be off by
 * some percents; pairs of letters that move together (kerning) only make it less.
 */
export function textWidth(text: string, { size, isBold }: TextStyle): number {
  const widths = isBold ? bold : regular;
  let sum = 0;
  for (const character of text) sum += widths?.get(character) || widest;
  return (sum * size) / 1_000;
}

const parts = new RegExp(`[${borrowed}]+|[^${borrowed}]+`, 'gu');

/**
 * A text in parts of one font each, with how far each stands from where the text begins. What makes dots of a picture takes a whole run of letters
 * from another font where it needs one sign from there.
 */
export function fontParts(text: string, style: TextStyle): { readonly text: string; readonly offset: number }[] {
  let offset = 0;
  return (text.match(parts) ?? []).map((part) => {
    const placed = { text: part, offset };
    offset += textWidth(part, style);
    return placed;
  });
}

/** The text, or as much of it as fits with `…` behind it. */
export function shorten(text: string, style: TextStyle, width: number): string {
  if (textWidth(text, style) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, style) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * The text in lines that fit: broken behind a space (but one that does not break), a hyphen within a word or a slash, and where a word is longer than a line within it. What does not fit
 * in `most` lines is cut with `…`.
 */
export function wrap(text: string, style: TextStyle, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.trim().split(/(?<=[ \t\r\n/]|\S-)/u)) {
    const longer = line + piece;
    if (textWidth(longer.trimEnd(), style) <= width) line = longer;
    else {
      if (line !== '') lines.push(line.trimEnd());
      line = piece;
      while (textWidth(line.trimEnd(), style) > width) {
        const part = partThatFits(line, style, width);
        lines.push(part);
        line = line.slice(part.length);
      }
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(' '), style, width)];
}

function partThatFits(text: string, style: TextStyle, width: number): string {
  let part = '';
  for (const character of text) {
    if (part !== '' && textWidth(part + character, style) > width) break;
    part += character;
  }
  return part;
}
