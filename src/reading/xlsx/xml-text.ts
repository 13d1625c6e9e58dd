const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML with its five named and its numbered entities resolved; what is no character stays as written. */
export function decodeXmlText(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (whole, decimal, hexadecimal, name) => {
      if (typeof name === 'string') return named[name.toLowerCase()] ?? whole;
      const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hexadecimal), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** The value of an attribute inside one start tag, with entities resolved, or null. The name may bear a prefix. */
export function readAttribute(tag: string, name: string): string | null {
  for (const match of tag.matchAll(/\s([\w:.-]{1,60})\s?=\s?(?:"([^"]*)"|'([^']*)')/g)) {
    if (match[1] === name) return decodeXmlText(match[2] ?? match[3] ?? '');
  }
  return null;
}
