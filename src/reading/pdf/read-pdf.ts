import type { Block } from '../../model/block.ts';
import type { DocumentBody } from '../document-body.ts';
import { ReadingError } from '../reading-error.ts';
import { openPdf } from './drawing/open-pdf.ts';
import type { PdfFile } from './drawing/run.ts';
import { findPublisherLine } from './pages/publisher-line.ts';
import { readLayout } from './read-layout.ts';
import { readTags } from './tagged/read-tags.ts';

/** Fewer characters than this for each page is a scan with a stamp or a page number on it. */
const leastCharactersPerPage = 10;

/**
 * Reads a PDF with a text layer: by its tags where it has good ones, otherwise by where its text stands. Positions have the
 * page.
 * @throws ReadingError `damaged`, `encrypted`, `no-text`, `too-large`, `too-many-cells`
 */
export async function readPdf(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<DocumentBody> {
  const pdf = await openPdf(bytes, file);
  const characters = countRunCharacters(pdf, false);
  if (characters < leastCharactersPerPage * pdf.pages.length) throw new ReadingError({ code: 'no-text', file });
  const tagged = isWellTagged(pdf, characters) ? readGoodTags(pdf, file) : null;
  const pages = tagged || !pdf.isTagged ? pdf.pages : (await openPdf(bytes, file, false)).pages;
  const blocks = tagged ?? readLayout(pages, file);
  const publisher = findPublisherLine(pages, blocks, file);
  return {
    title: pdf.title,
    address: null,
    language: pdf.language,
    breadcrumb: [],
    blocks: publisher ? [publisher, ...blocks] : blocks,
  };
}

/** Running heads are not in the structure, so that some text is always missing from it. */
function isWellTagged(pdf: PdfFile, characters: number): boolean {
  return pdf.pages.some((page) => page.structure) && countRunCharacters(pdf, true) > characters * 0.7;
}

/** Tags with no heading, list or table among them only repeat the lines: the layout tells more. */
function readGoodTags(pdf: PdfFile, file: string): Block[] | null {
  const blocks = readTags(pdf.pages, file);
  return blocks.some((block) => block.kind === 'heading' || block.kind === 'table' || block.kind === 'list')
    ? blocks
    : null;
}

function countRunCharacters(pdf: PdfFile, onlyTagged: boolean): number {
  let characters = 0;
  for (const page of pdf.pages) {
    for (const run of page.runs) if (!onlyTagged || run.contentId !== null) characters += run.text.trim().length;
  }
  return characters;
}
