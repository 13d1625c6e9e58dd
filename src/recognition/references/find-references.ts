import type { Block } from '../../model/block.ts';
import type { Position } from '../../model/source.ts';
import type { Reference } from '../../model/statement.ts';
import { foldSpace } from '../../model/text/fold-space.ts';
import { nameKey } from '../../model/text/keys.ts';
import { plainCode } from '../outline/chapters/chapter-order.ts';
import { mandatoryParagraphs } from '../outline/chapters/chapter-words.data.ts';

const code =
  '\\d{1,2}[A-Za-z]?(?:\\.\\d{1,3}[a-z]?){0,5}(?![\\p{L}\\d%]|,\\d| (?:miljoen|miljard|mln|mld|procent|euro|jaar|uur|%))';
const levelWord =
  '(?:deelprogramma|programmaonderdeel|programma|beleidsveld|beleidsterrein|taakveld|paragraaf|hoofdstuk|thema|onderdeel|domein|opgave|pijler)';
const pointing =
  '(?:zie|vindt u|vind je|is te vinden|zijn te vinden|leest u|verwijzen (?:we|wij|wij u|u)|verwezen|(?:staat|toegelicht|beschreven|terug te vinden|opgenomen|uitgewerkt)(?: ook| verder)? (?:in|onder|bij|naar))';
const between =
  '(?:\\s+(?:ook|verder|hiervoor|daarvoor|hierover|daarover|meer|hierna|onder|bij|in|naar|de|het|van|terug|onderaan|elders))*';
/** "zie verder 2.3.6", "zie ook beleidsveld 2.1.4", "vindt u in deelprogramma 2.1": a pointing word and a code. */
const toCode = new RegExp(`(?<!\\p{L})${pointing}${between}\\s+(?:${levelWord}\\s+)?(${code})`, 'giu');
/** "deelprogramma 2.1" anywhere: a word of level and a code say that a chapter is meant. */
const worded = new RegExp(`(?<!\\p{L})${levelWord}\\s+(${code})`, 'giu');
/** "(zie ook bedrijvige stad)": between brackets a title alone is enough. */
const toTitle = new RegExp(
  `\\(zie (?:ook|verder)(?:\\s+(?:onder|bij|in|het|de|${levelWord}))*\\s+([^()\\d]{4,80})\\)`,
  'giu',
);
/** "zie ook de paragraaf Verbonden partijen", "Wij verwijzen u naar …": a paragraph has a title and mostly no code. */
const toParagraph =
  /(?<!\p{L})(?:[Zz]ie|(?:(?:[Ww]e|[Ww]ij|[Ii]k) )?[Vv]erwijzen(?: (?:we|wij))?(?: u| je)?)(?: ook| verder| hiervoor| daarvoor| graag){0,3}(?: in| onder| bij| naar)? (?:de )?paragraaf ['‘"“]?(\p{Lu}\p{L}{2,30}(?: \p{L}{2,20}){0,5})/gu;
const wordOfLevel = new RegExp(levelWord, 'i');
const startsWithLevel = new RegExp(`^${levelWord}`, 'i');
const longestTitle = 120;

type Found = {
  readonly start: number;
  readonly end: number;
  readonly code: string | null;
  readonly title: string | null;
};

/** The references in the text of some blocks to other chapters, in order, as written. A chapter's reference to itself is none. */
export function findReferences(blocks: readonly Block[], own: string | null): readonly Reference[] {
  return blocks.flatMap((block): Reference[] => {
    if (block.kind === 'list') return block.items.flatMap((item) => inText(item.text, item.at, own));
    return block.kind === 'paragraph' || block.kind === 'footnote' ? inText(block.text, block.at, own) : [];
  });
}

function inText(raw: string, at: Position, own: string | null): Reference[] {
  if (!/\bzie\b|\bverwijzen\b|\d/i.test(raw)) return [];
  const text = foldSpace(raw);
  const found = [
    ...[...text.matchAll(toCode)].flatMap((match) => readCode(text, match)),
    ...[...text.matchAll(worded)].flatMap((match) => readCode(text, match)),
    ...[...text.matchAll(toTitle)].map((match) => ({
      start: match.index + 1,
      end: match.index + match[0].length - 1,
      code: null,
      title: match[1]?.trim() ?? null,
    })),
    ...[...text.matchAll(toParagraph)].flatMap(readParagraph),
  ];
  return withoutOverlap(found)
    .filter((one) => one.code === null || own === null || plainCode(one.code) !== plainCode(own))
    .map((one) => ({ text: text.slice(one.start, one.end), code: one.code, title: one.title, at }));
}

/** In order of place; of two that overlap the one that begins first, which has the pointing word with it. */
function withoutOverlap(found: readonly Found[]): Found[] {
  let end = 0;
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      if (one.start < end) return false;
      end = one.end;
      return true;
    });
}

/** As many of the words behind "paragraaf" as are the title of one that every budget has. */
function readParagraph(match: RegExpExecArray): Found[] {
  const words = (match[1] ?? '').split(' ');
  const end = match.index + match[0].length;
  for (let count = words.length; count > 0; count -= 1) {
    const title = words.slice(0, count).join(' ');
    const rest = (match[1]?.length ?? 0) - title.length;
    if (mandatoryParagraphs.has(nameKey(title))) return [{ start: match.index, end: end - rest, code: null, title }];
  }
  return [];
}

function readCode(text: string, match: RegExpExecArray): Found[] {
  const start = match.index;
  const codeEnd = start + match[0].length;
  const pointed = match[1];
  if (pointed === undefined) return [];
  const isBareNumber = !pointed.includes('.') && !wordOfLevel.test(match[0]);
  if (isBareNumber || /^\d{1,3}(?:\.\d{3})+$/.test(pointed)) return [];
  // "De lasten van programma 2 en 3 zijn gelijk" says something of both and points at neither.
  if (startsWithLevel.test(match[0]) && /^(?:,| en| of| t\/m| tot en met) \d/.test(text.slice(codeEnd, codeEnd + 20)))
    return [];
  const before = text.slice(Math.max(0, start - 200), start);
  const rest = text.slice(codeEnd, codeEnd + longestTitle + 20);
  const title = readTitle(rest, before.lastIndexOf('(') > before.lastIndexOf(')'));
  return [{ start, end: codeEnd + (title?.length ?? 0), code: pointed, title: title?.text ?? null }];
}

/** The title behind a code: up to the closing bracket inside brackets, else up to the end of the clause; begun with a capital or a colon outside brackets. */
function readTitle(rest: string, isBracketed: boolean): { text: string; length: number } | null {
  const lead = /^(?:\s*[:–—-]\s*|\s+|,?\s+['‘"“])/.exec(rest)?.[0];
  if (lead === undefined) return null;
  const body = rest.slice(lead.length);
  const title = isBracketed ? bracketed(body) : clause(body, lead.trim() !== '');
  if (title === null || title.length < 3 || title.length > longestTitle || !/^['‘"“(]?\p{L}/u.test(title)) return null;
  return { text: title.replace(/['’"”]$/, ''), length: lead.length + title.length };
}

/** Up to the bracket that closes the one around the reference; brackets inside the title are its own. */
function bracketed(body: string): string | null {
  let depth = 0;
  for (const [index, sign] of [...body].entries()) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0 || sign === ';') return [...body].slice(0, index).join('').trim();
  }
  return null;
}

function clause(body: string, colon: boolean): string | null {
  if (!colon && !/^['‘"“(]?\p{Lu}|^\(\p{L}/u.test(body)) return null;
  const end =
    /[.;,!?](?:\s|$)|\s(?:waarin|waar|is|zijn|wordt|worden|staat|staan|komt|komen|gaat|hebben|heeft)\s|$/u.exec(body);
  return body.slice(0, end?.index ?? body.length).trim();
}
