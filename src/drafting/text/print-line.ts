import { escapeSigns, printLivePiece } from './live-tokens.ts';
import type { Inline, Mark } from './rich-text.ts';

/** What is written for a break within a line. */
type Breaks = 'lines' | 'signs';

/**
 * A line of a text in Markdown. Bold and italic are written with stars where those are read as such, else as `<b>` and `<i>`.
 * @param breaks `lines`: a break is a new line; `signs`: it is written as `<br>`, where a line has to stay one
 */
export function printLine(content: readonly Inline[], breaks: Breaks): string {
  let text = '';
  content.forEach((one, at) => {
    const next = content[at + 1];
    switch (one.type) {
      case 'text': {
        const words = printWords(one.text, one.marks ?? [], text.at(-1) ?? ' ', firstOf(next));
        // Before a link it would make a picture of it.
        text = words.startsWith('[') && text.endsWith('!') ? `${text.slice(0, -1)}\\!${words}` : text + words;
        break;
      }
      case 'hardBreak': {
        const isPlain = breaks === 'lines' && text !== '' && !text.endsWith('\n') && goesOn(next);
        text = isPlain ? `${text.trimEnd()}\n` : `${text}<br>`;
        break;
      }
      default:
        text += printLivePiece(one);
    }
  });
  const lines = text.split('\n').map((line) => line.trim());
  return breaks === 'lines' ? lines.map(guardStart).join('\n') : lines.join(' ');
}

function goesOn(next: Inline | undefined): boolean {
  return next !== undefined && next.type !== 'hardBreak' && (next.type !== 'text' || next.text.trim() !== '');
}

/** The sign that comes next, as far as it says whether stars can end before it. */
function firstOf(next: Inline | undefined): string {
  if (next === undefined || next.type === 'hardBreak') return ' ';
  if (next.type !== 'text') return '{';
  return (next.marks ?? []).length > 0 ? '*' : (next.text[0] ?? ' ');
}

function printWords(text: string, marks: readonly Mark[], before: string, after: string): string {
  const flat = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  const [, lead = '', words = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(flat) ?? [];
  if (words === '') return flat;
  const link = marks.find((mark) => mark.type === 'link');
  const isWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  const isOpen = (sign: string) => /[\s.,;:()]/.test(sign);
  const letters = [...words];
  const withStars =
    isWord(letters[0]) &&
    isWord(letters.at(-1)) &&
    (link !== undefined || (isOpen(lead === '' ? before : lead) && isOpen(tail === '' ? after : tail)));
  let printed = escapeSigns(words);
  if (marks.some(({ type }) => type === 'italic')) printed = withStars ? `*${printed}*` : `<i>${printed}</i>`;
  if (marks.some(({ type }) => type === 'bold')) printed = withStars ? `**${printed}**` : `<b>${printed}</b>`;
  if (link !== undefined) printed = `[${printed}](${printAddress(link.attrs.href)})`;
  return lead + printed + tail;
}

function printAddress(href: string): string {
  return /^[\w:/?=&%.@~+,;#-]+$/.test(href) ? href.replaceAll('_', '\\_') : `<${href.replaceAll(/[\\<>*_]/g, '\\$&')}>`;
}

/** A line whose start Markdown would take for a list, a heading, a rule or a head of a table. */
function guardStart(line: string): string {
  return line.replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2').replace(/^[#>+\-=:]/, '\\$&');
}
