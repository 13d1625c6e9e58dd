import type { Block, SourceDocument } from '../../model/block.ts';
import type { PublicationDecision } from '../../model/correction.ts';
import type { PublicationIdentity, PublicationKind } from '../../model/publication.ts';
import type { Note } from '../../model/reading.ts';
import { foldSpace } from '../../model/text/fold-space.ts';
import { plainLine } from '../../model/text/plain.ts';
import { isRemark } from '../remark.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { findPublicationName } from './publication-name.ts';
import { weighEvidence } from './weigh-evidence.ts';

/** Which publication a document is (a page of), and what contradicts that. What is given overrules all evidence. */
export function recognisePublication(
  document: SourceDocument,
  blocks: readonly Block[],
  given: Omit<PublicationDecision, 'organisation'>,
): { publication: PublicationIdentity; notes: readonly Note[] } {
  const { identity, notes } = weighEvidence(gatherEvidence(document, blocks));
  const kind = given.kind ?? identity.kind;
  const year = given.year ?? identity.year ?? earlyYear(document, blocks);
  // The end is that of the term that begins so.
  const endYear = given.endYear === undefined ? (year === identity.year ? identity.endYear : null) : given.endYear;
  const sequence = given.sequence === undefined ? identity.sequence : given.sequence;
  const title = writtenTitle(document, blocks, { kind, year });
  return {
    publication: { kind, year, endYear, sequence, title },
    notes: given.kind !== undefined && given.year !== undefined ? [] : notes,
  };
}

/** The first year in the title, the address or the first paragraphs, for a page that names no document of the cycle. */
function earlyYear(document: SourceDocument, blocks: readonly Block[]): number | null {
  const heads = blocks
    .slice(0, 15)
    .flatMap((block) => (block.kind === 'heading' || block.kind === 'paragraph' ? [...sayingLines(block.text)] : []));
  const texts = [document.title ?? '', ...heads, (document.address ?? '').replace(/[?#].*$/, ''), document.file];
  for (const text of texts) {
    const year = /(?:^|[^\d.,])(20[0-4]\d)(?![\d.,]\d|\d)/.exec(text)?.[1];
    if (year !== undefined) return Number(year);
  }
  const told = blocks.slice(0, 15).map((block) => (block.kind === 'paragraph' ? yearOfSentence(block.text) : null));
  return told.find((year) => year !== null) ?? null;
}

/** "In 2019 voerden we …", "Over 2018 is …": a sentence that begins with the year that is told about. */
function yearOfSentence(text: string): number | null {
  const year = /(?:^|[.!?:] |\n)(?:In|Over|Begin|Eind|Medio) (20[0-4]\d)(?=[ ,])/.exec(text.slice(0, 2000))?.[1];
  return year === undefined ? null : Number(year);
}

/** The lines that can say what a page is about: no sentence ("sinds 2010 niet zo hoog."), and not when the site was built. */
function sayingLines(text: string): readonly string[] {
  return text
    .slice(0, 2000)
    .split('\n')
    .filter((line) => line.length <= 150 && !/[.;:]$|^\(20\d\d\)$/.test(line.trim()) && !/\d\/20\d\d/.test(line));
}

/** The name as a title line or the title of the file writes it, where that is the publication that was recognised. */
function writtenTitle(
  document: SourceDocument,
  blocks: readonly Block[],
  identity: { kind: PublicationKind; year: number | null },
): string | null {
  const lines = blocks
    .slice(0, 25)
    .flatMap((block) => (block.kind === 'heading' || block.kind === 'paragraph' ? [block.text] : []))
    .filter((text) => !isRemark(text))
    .flatMap((text) => text.split(' | '));
  for (const line of [...lines, ...(document.title ?? '').split(/\s[-–—|]\s/), ...document.breadcrumb]) {
    if (line.length > 120) continue;
    const name = findPublicationName(line);
    if (name?.whole && name.kind === identity.kind && (name.year === identity.year || name.year === null))
      return foldSpace(line);
    if (name?.kind === identity.kind && name.year !== null && name.year === identity.year)
      return asWritten(line, name.text);
  }
  return null;
}

/** The part of a line that holds the name, in the case of the line. */
function asWritten(line: string, name: string): string {
  const text = foldSpace(line);
  const place = plainLine(text).indexOf(name);
  return place < 0 || plainLine(text).length !== text.length ? name : text.slice(place, place + name.length);
}
