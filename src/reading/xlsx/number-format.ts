/**
 * Prints a number as a spreadsheet shows it in Dutch, by the number format of its cell (ECMA-376 part 1, 18.8.31):
 * 0.193 as `0.0%` is `19,3%`, 1054 as `#,##0` is `1.054`. Without a format it is the number in full: 9.64 is `9,64`.
 * Colours, conditions and fractions are not followed; a format with them falls back to the number in full.
 */
export function printNumber(value: number, format: string): string {
  const sections = splitSections(format);
  const positive = sections[0] ?? 'General';
  const negative = sections[1];
  const zero = sections[2];
  if (value === 0 && zero !== undefined) return printSection(0, zero);
  if (value < 0 && negative !== undefined) return printSection(-value, negative);
  const printed = printSection(Math.abs(value), positive);
  return value < 0 && /[1-9]/.test(printed) ? `-${printed}` : printed;
}

/** One of the up to four parts of a format, as literal text before and after the digits. */
function printSection(value: number, section: string): string {
  const tokens = tokenize(section);
  const digits = tokens.find((token) => token.type === 'digits')?.text;
  const literal = (part: typeof tokens) => part.map((token) => (token.type === 'literal' ? token.text : '')).join('');
  if (/^general$/i.test(section.trim())) return printPlain(value);
  if (digits === undefined) return literal(tokens).trim();
  if (tokens.some((token) => token.type === 'digits' && /[eE/?]/.test(token.text))) return printPlain(value);
  const at = tokens.findIndex((token) => token.type === 'digits');
  const isPercent = tokens.some((token) => token.type === 'literal' && token.text.includes('%'));
  // A comma after the last digit divides by a thousand.
  const thousands = /,*$/.exec(digits)?.[0].length ?? 0;
  const scaled = (isPercent ? value * 100 : value) / 1000 ** thousands;
  return (literal(tokens.slice(0, at)) + printDigits(scaled, digits) + literal(tokens.slice(at + 1))).trim();
}

function printDigits(value: number, digits: string): string {
  const [whole = '', fraction = ''] = digits.replace(/,*$/, '').split('.');
  const minimumFractionDigits = Math.min(20, (fraction.match(/0/g) ?? []).length);
  const maximumFractionDigits = Math.min(20, Math.max(minimumFractionDigits, fraction.length));
  const minimumIntegerDigits = Math.min(21, Math.max(1, (whole.match(/0/g) ?? []).length));
  const useGrouping = whole.includes(',');
  return value.toLocaleString('nl-NL', {
    minimumFractionDigits,
    maximumFractionDigits,
    minimumIntegerDigits,
    useGrouping,
  });
}

/** The number in full with a decimal comma and no dots; noise beyond 15 digits is of the machine, not of the author. */
function printPlain(value: number): string {
  const rounded = Number(value.toPrecision(15));
  return rounded.toLocaleString('nl-NL', { useGrouping: false, maximumFractionDigits: 20 });
}

function splitSections(format: string): string[] {
  const sections: string[] = [];
  let section = '';
  for (const [piece] of format.slice(0, 1000).matchAll(/"[^"]*"|\\[\s\S]|\[[^\]]*\]|[\s\S]/g)) {
    if (piece === ';') {
      sections.push(section);
      section = '';
    } else section += piece;
  }
  return [...sections, section];
}

type Token = { readonly type: 'literal' | 'digits'; readonly text: string };

function tokenize(section: string): Token[] {
  const tokens: Token[] = [];
  // Quoted text, escaped character, filler (_x, *x), bracketed colour or currency, digits, any other character.
  const pattern =
    /"([^"]*)"|\\([\s\S])|[_*][\s\S]|\[\$?([^\]-]*)[^\]]*\]|([0#?][0#?.,/]*(?:[eE][+-][0#?]+)?)|([\s\S])/g;
  for (const match of section.matchAll(pattern)) {
    const bracket = match[0].startsWith('[$') ? match[3] : undefined;
    const text = match[1] ?? match[2] ?? bracket ?? match[5];
    if (match[4] !== undefined) tokens.push({ type: 'digits', text: match[4] });
    else if (text !== undefined && text !== '') tokens.push({ type: 'literal', text });
  }
  return tokens;
}
