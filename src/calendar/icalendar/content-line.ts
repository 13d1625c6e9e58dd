/** One property of iCalendar (RFC 5545, 3.1) as its line says it; nothing of the value is undone yet. */
export type ContentLine = {
  /** The number of its first line in the file, from 1. */
  readonly line: number;
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
};

const longestLine = 75;
const isPlain = /^[ -~]*$/;
/** Far more than a text in a calendar; what is longer is no line. */
const longestValue = 65_536;

/** A line as it goes out: folded where it would have more than 75 octets, never within a character. */
export function foldLine(line: string): string {
  if (line.length <= longestLine && isPlain.test(line)) return `${line}\r\n`;
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of line) {
    const size = countOctets(character.codePointAt(0) ?? 0);
    // The space before each next piece is one octet of it.
    if (bytes + size > longestLine - (pieces.length > 0 ? 1 : 0)) {
      pieces.push(piece);
      piece = '';
      bytes = 0;
    }
    piece += character;
    bytes += size;
  }
  return `${[...pieces, piece].join('\r\n ')}\r\n`;
}

/** How many octets a character has in UTF-8. */
function countOctets(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** The lines of a file, unfolded; one that is no property, or longer than any is, is null with its number. */
export function* readLines(text: string): Generator<ContentLine | { readonly line: number; readonly name: null }> {
  const raw = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (let at = 0; at < raw.length; ) {
    const line = at + 1;
    const pieces = [raw[at++] ?? ''];
    while (at < raw.length && /^[ \t]/.test(raw[at] ?? '')) pieces.push((raw[at++] ?? '').slice(1));
    const whole = pieces.join('');
    if (whole.trim() === '') continue;
    yield (whole.length > longestValue ? null : readLine(whole, line)) ?? { line, name: null };
  }
}

function readLine(text: string, line: number): ContentLine | null {
  const name = /^[A-Za-z0-9-]+/.exec(text)?.[0];
  if (name === undefined) return null;
  const parameters = new Map<string, string>();
  const parameter = /;([A-Za-z0-9-]+)=("[^"]*"|[^";:,]*)((?:,(?:"[^"]*"|[^";:,]*))*)/y;
  let at = name.length;
  while (text[at] === ';') {
    parameter.lastIndex = at;
    const found = parameter.exec(text);
    if (found === null) return null;
    parameters.set((found[1] ?? '').toUpperCase(), (found[2] ?? '').replaceAll('"', ''));
    at = parameter.lastIndex;
  }
  if (text[at] !== ':') return null;
  return { line, name: name.toUpperCase(), parameters, value: text.slice(at + 1) };
}

/** A text as the value of a property; signs that no reader shows go. */
export function escapeText(text: string): string {
  return (
    text
      .replaceAll(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 5545 allows none of them in a text
      .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '') // oxlint-disable-line no-control-regex
      .replaceAll(/[\\;,]/g, String.raw`\$&`)
      .replaceAll('\n', String.raw`\n`)
  );
}

/** The text that a value stands for. */
export function unescapeText(value: string): string {
  return value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}
