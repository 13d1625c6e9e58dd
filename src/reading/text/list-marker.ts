/** The mark in front of a list item, in a line of plain text. */
export type ListMarker = {
  readonly ordered: boolean;
  /** Markers of one family belong to one level: every dash is the same, `•` and `o` are not. */
  readonly family: string;
  /** As written: `-`, `1.`, `a)`. */
  readonly written: string;
  /** 1 for `1.` and for `a)`; 0 for a bullet. */
  readonly ordinal: number;
  /** What stands after the marker. */
  readonly rest: string;
};

/** Bullets that need no space after them: no word begins with one. The last ones are Word's symbol-font bullets. */
const glyph = /^([•‣◦●○■□▪▫·∙►➢✓✔\uF0B7\uF0A7\uF0D8])\s*(\S.*)$/u;
/** Bullets that are also something else (a minus, a dash, a letter): only with a space after them. */
const sign = /^([-–—*o])\s+(\S.*)$/;
const number = /^(\(?)(\d{1,3})([.)])\s+(\S.*)$/;
const letter = /^(\(?)([a-z])([.)])\s+(\S.*)$/;

/** "- 2,20 %": a minus before a number that says nothing else. */
const negative = /^[-–—]\s+(?:€\s?)?\d[\d.]{0,14}(?:,\d{1,4})?\s?%?$/u;

/** Reads the list marker that a trimmed line begins with; null where it has none. A lone `-` and a negative number are values, no bullets. */
export function readListMarker(line: string): ListMarker | null {
  if (negative.test(line)) return null;
  const bullet = glyph.exec(line) ?? sign.exec(line);
  if (bullet?.[1] && bullet[2]) {
    const family = /[-–—]/.test(bullet[1]) ? '-' : bullet[1];
    return { ordered: false, family, written: bullet[1], ordinal: 0, rest: bullet[2] };
  }
  const ordered = number.exec(line) ?? letter.exec(line);
  if (!ordered) return null;
  const [, open = '', value = '', close = '', rest = ''] = ordered;
  const isNumber = /\d/.test(value);
  return {
    ordered: true,
    family: `${open}${isNumber ? '1' : 'a'}${close}`,
    written: `${open}${value}${close}`,
    ordinal: isNumber ? Number(value) : value.charCodeAt(0) - 96,
    rest,
  };
}
