import type { Block, Paragraph } from '../../../model/block.ts';
import type { Position } from '../../../model/source.ts';
import { countWords, foldSpace } from '../../../model/text/fold-space.ts';
import { isClutter } from '../../../reading/clutter.ts';
import { findPublicationName } from '../../identity/publication-name.ts';
import { readQuestion } from '../../questions/question-heading.ts';
import { isRemark } from '../../remark.ts';
import { readChapterHeading } from '../chapters/chapter-heading.ts';
import { isOwnPassage } from '../chapters/own-passage.ts';
import { isButtonRow } from './button-row.ts';
import { joinHeadings } from './join-headings.ts';
import { labelLine } from './label-lines.data.ts';
import { looksLikeTitle } from './looks-like-title.ts';

/**
 * Takes apart paragraphs that hold more than one thing: a heading on a line above its text ("Kop\nTekst"), a question with its answer
 * behind it. Links go with a paragraph that stays whole; blocks without any text are left out.
 */
export function loosenLines(blocks: readonly Block[]): Block[] {
  const loose = blocks.flatMap((block, index) => {
    if (isButtonRow(block, blocks[index + 1])) return [block];
    if (block.kind === 'paragraph') return loosenParagraph(withoutIcon(block));
    return block.kind === 'heading' ? loosenHeading(block) : [block];
  });
  return joinHeadings(loose);
}

/** "iconDeelprogramma 1A": the text behind an image, glued to the line. */
function withoutIcon(paragraph: Paragraph): Paragraph {
  if (!/^(?:icon|logo|image)(?=\p{Lu})/u.test(paragraph.text)) return paragraph;
  return { ...withoutLinks(paragraph), text: paragraph.text.replace(/^(?:icon|logo|image)/, '') };
}

/** No text is broken into lines longer than this. */
const widest = 150;

function loosenParagraph(paragraph: Paragraph): Block[] {
  const written = paragraph.text.split('\n').filter((line) => foldSpace(line) !== '');
  const lines = written.filter((line, index) => !isSaidTwice(line, written[index - 1]));
  if (lines.length === 0) return [];
  if (lines.some(isGluedRow)) return [paragraph];
  if (lines.length === 1 && written.length > 1) return splitQuestion(partOf(paragraph, foldSpace(lines.join(' ')), 0));
  if (lines.length === 1) return splitQuestion(paragraph);
  if (isDatedHead(lines)) return [paragraph];
  if (isBrokenTitle(lines)) return [{ ...paragraph, text: foldSpace(lines.join(' ')) }];
  const twice = new Set(
    written.flatMap((line, index) => (isSaidTwice(line, written[index - 1]) ? [foldSpace(line)] : [])),
  );
  const parts: Paragraph[] = [];
  let running: string[] = [];
  const flush = (index: number) => {
    if (running.length > 0) parts.push(partOf(paragraph, running.join('\n'), index - running.length));
    running = [];
  };
  const isUnbroken = lines.some((line) => line.length > widest);
  for (const [index, line] of lines.entries()) {
    const text = foldSpace(line);
    const isTwice = twice.has(text) && looksLikeTitle(text, false);
    if (standsAlone(text) || isTwice || isHeadOf(text, lines[index + 1], running.at(-1))) {
      flush(index);
      parts.push(partOf(paragraph, text, index));
    } else {
      if (isParagraphOfItsOwn(text, running.at(-1), isUnbroken)) flush(index);
      running.push(line.trim());
    }
  }
  flush(lines.length);
  return parts.length === 1 ? splitQuestion(paragraph) : parts.flatMap(splitQuestion);
}

/** "Baten1.2043.350-12.718": a row of a table of which the cells were glued; the lines beside it are its heads and other rows. */
function isGluedRow(line: string): boolean {
  return line.length < 200 && /^\p{Lu}[\p{L} ]{2,60}(?:-?\d{1,3}\.\d{3}){2,20}$/u.test(line.trim());
}

/**
 * A line too long to have been broken to fit a width, behind the end of a sentence, is a paragraph that no empty line parts from the one
 * before. In a text with such a line a short one that ends without a mark was not broken either: the next begins a paragraph.
 */
function isParagraphOfItsOwn(line: string, before: string | undefined, isUnbroken: boolean): boolean {
  if (before === undefined || !/^['‘"“(]?[\p{Lu}\d]/u.test(line)) return false;
  if (line.length > widest && /[.!?:]$/.test(before)) return true;
  return isUnbroken && (line.length > widest || before.length > widest) && /[\p{L}\d)]$/u.test(before);
}

/** Some platforms write a heading twice, once for the menu. */
function isSaidTwice(line: string, before: string | undefined): boolean {
  return line.length < 120 && line === before && /\p{L}{3}/u.test(line);
}

/** "Realisatie" above "2017": the head of a column, broken over two lines. */
function isDatedHead([first = '', second = '', ...rest]: readonly string[]): boolean {
  return rest.length === 0 && /^(?:19|20)\d\d$/.test(second.trim()) && countWords(foldSpace(first)) === 1;
}

/** A title with a code that goes on in small letters on the next line or two. */
function isBrokenTitle(lines: readonly string[]): boolean {
  const [first = '', ...rest] = lines.map(foldSpace);
  if (lines.length > 3 || readChapterHeading(first, false)?.code == null) return false;
  return rest.every((line) => line.length < 80 && /^[\p{Ll}(]/u.test(line) && !/[.;:!?]$/.test(line));
}

function standsAlone(line: string): boolean {
  // No word, so no label, question, heading or name; a file may hold a line of one letter half a million times.
  if (line.length > 200 || !/\p{L}{2}/u.test(line)) return false;
  return (
    labelLine.test(line) ||
    readQuestion(line) !== null ||
    readChapterHeading(line, false) !== null ||
    isRemark(line) ||
    isClutter(line) ||
    findPublicationName(line)?.whole === true
  );
}

/** A short line above a line that begins a sentence of its own; never inside a sentence that was broken over lines. */
function isHeadOf(line: string, next: string | undefined, before: string | undefined): boolean {
  if (!looksLikeTitle(line, false)) return false;
  if (before !== undefined && !/[.!?:;)]$/.test(before)) return false;
  // The last line may head the list or the table below it, where it is a heading that we know.
  if (next === undefined) return before !== undefined && isOwnPassage(line) && countWords(line) <= 6;
  const text = foldSpace(next);
  if (isOwnPassage(line) && countWords(line) <= 4 && countWords(text) > 4 && /^\p{Lu}/u.test(text)) return true;
  return (
    /^['‘"“(]?[\p{Lu}\d]/u.test(text) && text.length > line.length && (/[.!?:;…)]$/.test(text) || text.length > 70)
  );
}

/** "Wat willen we bereiken? We willen …" on one line is a question and its answer. */
function splitQuestion(paragraph: Paragraph): Block[] {
  const text = paragraph.text;
  const mark = text.slice(0, 110).search(asksBeforeColon.test(text) ? /[?:]\s/ : /\?\s/);
  if (mark > 0) {
    const asked = text.slice(0, mark + 1);
    if (readQuestion(foldSpace(asked)) !== null && !asksOn(text.slice(mark + 1, mark + 130))) {
      return [
        { ...withoutLinks(paragraph), text: foldSpace(asked) },
        { ...withoutLinks(paragraph), text: text.slice(mark + 1).trim() },
      ];
    }
  }
  return splitAside(text, paragraph);
}

/** "Wat willen we bereiken? Wat gaan we doen? Wat mag het kosten?" on one line lists the questions and answers none. */
function asksOn(rest: string): boolean {
  const end = rest.indexOf('?');
  return end > 0 && rest.slice(end + 1).trim() !== '' && readQuestion(foldSpace(rest.slice(0, end + 1))) !== null;
}

/** "Wat willen we: …", "Hoofddoelstelling: een veilige stad": only what a chapter has once, for "Doel: …" is a field of many forms. */
const asksBeforeColon = /^(?:wat|hoe) |^(?:hoofd|programma)(?:doel(?:stelling)?(?:en)?|ambities?):/i;

/** "Wat hebben we gedaan? (herhaald)" and "Smart City (tussenkop)": a heading with an aside behind it. */
function splitAside(text: string, paragraph: Paragraph): Block[] {
  if (text.length > 300 || !text.endsWith(')')) return [paragraph];
  const open = text.indexOf('(', 3);
  const asked = foldSpace(text.slice(0, Math.max(open, 0)));
  if (open < 0 || readQuestion(asked) === null) return [paragraph];
  return [
    { ...withoutLinks(paragraph), text: asked },
    { ...withoutLinks(paragraph), text: text.slice(open) },
  ];
}

function loosenHeading(block: Extract<Block, { kind: 'heading' }>): Block[] {
  const lines = block.text
    .split('\n')
    .map(foldSpace)
    .filter((line) => line !== '');
  if (lines.length === 0) return [];
  if (
    lines.length === 1 ||
    !lines.every((line) => readQuestion(line) !== null || readChapterHeading(line, true) !== null)
  )
    return [block];
  return lines.map((text, index) => ({ ...block, text, at: below(block.at, index) }));
}

function partOf(paragraph: Paragraph, text: string, index: number): Paragraph {
  return { ...withoutLinks(paragraph), text, at: below(paragraph.at, index) };
}

function withoutLinks(paragraph: Paragraph): Paragraph {
  const { links: _, ...rest } = paragraph;
  return rest;
}

function below(at: Position, lines: number): Position {
  return at.line === undefined ? at : { ...at, line: at.line + lines };
}
