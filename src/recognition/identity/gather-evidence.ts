import type { Block, SourceDocument, Table } from '../../model/block.ts';
import type { IdentitySign } from '../../model/note-facts.ts';
import type { PublicationKind } from '../../model/publication.ts';
import type { Position } from '../../model/source.ts';
import { foldSpace } from '../../model/text/fold-space.ts';
import { plainLine } from '../../model/text/plain.ts';
import { readQuestion } from '../questions/question-heading.ts';
import { isWQuestion } from '../questions/question-order.ts';
import { isRemark } from '../remark.ts';
import { findAddressPublication } from './address-publication.ts';
import type { PublicationEvidence } from './publication-evidence.ts';
import { findPublicationName, type PublicationName } from './publication-name.ts';

const weights = {
  // What a document calls itself goes before the address that it was found at, whatever report or term that names.
  ownTitle: 12,
  titleLine: 10,
  title: 8,
  breadcrumb: 7,
  address: 7,
  // A report repeats the questions and the columns of the budget that it reports on: together those weigh no more.
  addressOfReport: 11,
  headLine: 3,
  file: 4,
  question: 5,
  column: 3,
  mention: 1,
} as const;
const headLength = 12;

/** Everything in a document that tells its kind, its years or its number in the year. */
export function gatherEvidence(document: SourceDocument, blocks: readonly Block[]): PublicationEvidence[] {
  const start: Position = { file: document.file };
  const evidence: PublicationEvidence[] = [];
  const name = (text: string | null | undefined, weight: number, where: IdentitySign) => {
    const found = text ? findPublicationName(text) : null;
    if (found !== null && text) add(found, text, weight, where, start);
  };
  const add = (found: PublicationName, text: string, weight: number, where: IdentitySign, at: Position) =>
    evidence.push({
      kind: found.kind,
      year: found.year,
      endYear: found.endYear,
      sequence: found.sequence,
      weight,
      where,
      text: foldSpace(text).slice(0, 200),
      at,
    });
  name(document.title, weights.title, 'file-title');
  for (const crumb of document.breadcrumb.slice(0, 10)) name(crumb, weights.breadcrumb, 'breadcrumb');
  const address = findAddressPublication(document.address);
  if (address !== null)
    evidence.push({
      kind: address.kind,
      year: address.year,
      endYear: address.endYear,
      sequence: address.sequence,
      weight: address.kind === 'progress-report' ? weights.addressOfReport : weights.address,
      where: 'address',
      text: foldSpace(document.address ?? '').slice(0, 200),
      at: start,
    });
  name(document.file.split('/').at(-1), weights.file, 'file-name');
  for (const { text, at, level } of lines(blocks).slice(0, headLength)) {
    // A remark on where the page was found names the address, that has been weighed.
    if (comparing.test(text) || isRemark(text)) continue;
    const found = text.length < 300 ? findPublicationName(text) : null;
    if (found === null || found.year === null) {
      if (found?.whole) add(found, text, weights.headLine, 'first-lines', at);
      continue;
    }
    const trailed = / > | \/ /.test(text);
    add(found, text, weightOf(level, found.whole, trailed), found.whole ? 'title' : 'first-lines', at);
  }
  evidence.push(...questionEvidence(blocks), ...columnEvidence(blocks));
  return evidence;
}

/** "Het saldo daalt ten opzichte van de begroting 2023": what a text is compared with is another document or another column. */
const comparing = /\b(?:ten opzichte van|vergeleken met|in vergelijking met)\b/i;

/** What a line that names a publication with its year weighs. */
function weightOf(level: number | null, isWhole: boolean, isTrailed: boolean): number {
  if (isWhole && level === 1) return weights.ownTitle;
  if (isWhole || isTrailed) return weights.titleLine;
  return level === null ? weights.headLine : weights.title;
}

function lines(blocks: readonly Block[]): { text: string; at: Position; level: number | null }[] {
  return blocks
    .slice(0, 40)
    .flatMap((block) =>
      block.kind === 'heading' || block.kind === 'paragraph'
        ? [{ text: foldSpace(block.text), at: block.at, level: block.kind === 'heading' ? block.level : null }]
        : [],
    );
}

/** "Wat wilden we bereiken in 2018?" is asked by the annual report over 2018, "Wat willen we bereiken in 2020?" by the budget for 2020. */
function questionEvidence(blocks: readonly Block[]): PublicationEvidence[] {
  const found: PublicationEvidence[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') continue;
    if (block.text.length > 150) continue;
    const text = foldSpace(block.text);
    const asked = readQuestion(text);
    if (asked === null || !isWQuestion(asked.question)) continue;
    // Only who looks back concludes.
    const tense = asked.tense ?? (asked.question === 'conclusion' ? 'past' : null);
    if (tense === null) continue;
    const kind: PublicationKind = tense === 'past' ? 'annual-report' : 'budget';
    // Only as many as can outweigh a file name: old questions that were left in place do not outweigh a title.
    if (found.filter((one) => one.kind === kind && one.year === asked.year).length > 0) continue;
    found.push({
      kind,
      year: asked.year,
      endYear: null,
      sequence: null,
      weight: asked.year === null ? 2 : weights.question,
      where: 'questions',
      text,
      at: block.at,
    });
  }
  return found;
}

const ahead = /beoogd|streef|doel|begroot|begroting|raming|norm/;

/** Column heads: the last "Behaald" year with a "Beoogd" of the same year is an annual report, a last "Beoogd" alone a budget. */
function columnEvidence(blocks: readonly Block[]): PublicationEvidence[] {
  const found: PublicationEvidence[] = [];
  for (const block of blocks) {
    if (block.kind !== 'table' || found.length > 5) continue;
    const budgeted = yearsBelowBudget(block);
    if (budgeted !== null) {
      const text = foldSpace((block.rows[0] ?? []).map((cell) => cell.text.slice(0, 80)).join(' | ')).slice(0, 200);
      found.push({
        kind: 'budget',
        year: budgeted,
        endYear: null,
        sequence: null,
        weight: weights.column,
        where: 'column-heads',
        text,
        at: block.at,
      });
      continue;
    }
    const heads = (block.rows[0] ?? []).map((cell) => plainLine(cell.text.slice(0, 80)));
    const achieved = lastYear(
      heads,
      /behaald|realisatie|werkelijk|rekening|gerealiseerd|^stand (?:eind |ultimo )?(?:december |dec |31-12-)/,
    );
    const aimed = lastYear(heads, ahead);
    const text = foldSpace(heads.join(' | ')).slice(0, 200);
    const weight = weights.column;
    const where = 'column-heads';
    if (achieved !== null && aimed === achieved)
      found.push({
        kind: 'annual-report',
        year: achieved,
        endYear: null,
        sequence: null,
        weight,
        where,
        text,
        at: block.at,
      });
    else if (aimed !== null && achieved !== null && aimed > achieved) {
      const first = firstBudget(heads, achieved) ?? aimed;
      found.push({ kind: 'budget', year: first, endYear: null, sequence: null, weight, where, text, at: block.at });
    } else if (
      achieved === null &&
      aimed === null &&
      heads.some((head) => /rekening/.test(head)) &&
      heads.some((head) => /wijz/.test(head))
    ) {
      found.push({
        kind: 'annual-report',
        year: null,
        endYear: null,
        sequence: null,
        weight,
        where,
        text,
        at: block.at,
      });
    }
  }
  return found;
}

/** A column "Begroting" that has years in it instead of figures says in which budget each value stood: the last is this one. */
function yearsBelowBudget(table: Table): number | null {
  const [heads, ...rows] = table.rows;
  const column = (heads ?? []).findIndex((head) =>
    /^(?:programma)?begroting$/i.test(foldSpace(head.text.slice(0, 40))),
  );
  if (column < 0) return null;
  const cells = rows.map((row) => foldSpace(row[column]?.text.slice(0, 12) ?? '')).filter((text) => text !== '');
  if (cells.length === 0 || !cells.every((text) => /^20[0-4]\d$/.test(text))) return null;
  return cells.reduce((last, text) => Math.max(last, Number(text)), 0);
}

function lastYear(heads: readonly string[], word: RegExp): number | null {
  const years = heads.flatMap((head) => (word.test(head) ? yearsIn(head) : []));
  return years.reduce<number | null>((last, year) => Math.max(last ?? year, year), null);
}

/**
 * The year that a budget is for: it is made in the year after the last one that was accounted for, so two years after that; else the first
 * year that is aimed at. Later columns are estimates.
 */
function firstBudget(heads: readonly string[], achieved: number): number | null {
  const years = heads.flatMap((head) => (ahead.test(head) ? yearsIn(head) : [])).filter((year) => year > achieved);
  if (years.includes(achieved + 2)) return achieved + 2;
  return years.reduce<number | null>((first, year) => Math.min(first ?? year, year), null);
}

function yearsIn(text: string): number[] {
  return [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map((match) => Number(match[0]));
}
