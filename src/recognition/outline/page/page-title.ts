import type { Block, SourceDocument } from '../../../model/block.ts';
import type { PublicationIdentity } from '../../../model/publication.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import { nameKey } from '../../../model/text/keys.ts';
import { findMunicipality } from '../../identity/municipality-names.ts';
import { findPublicationName } from '../../identity/publication-name.ts';
import { readQuestion } from '../../questions/question-heading.ts';
import { isWQuestion } from '../../questions/question-order.ts';
import { isMoneyUnit } from '../../tables/heads/money-unit.ts';
import type { MarkedBlock } from '../marks/marked-block.ts';
import { readAddressTrail } from '../trails/address-trail.ts';
import { isOrganisationLine, readPublicationLine } from '../trails/publication-line.ts';
import { chapterTrail } from '../trails/trail.ts';

/** What is known of the page from outside its text: the title it gives itself, its breadcrumb, its address. */
export type PageTitle = {
  /** Outermost first; the last is the page itself. Empty where nothing is known. */
  readonly trail: readonly string[];
  /** The title is certain enough to open a chapter that no line of the text names. */
  readonly certain: boolean;
  /** What the file is called, as a slug key. */
  readonly file: string;
};

/** Finds what the page is called from its breadcrumb, its title and its address. */
export function findPageTitle(
  document: SourceDocument,
  blocks: readonly MarkedBlock[],
  organisation: string | null,
): PageTitle {
  const written = blocks.find((block) => block.mark.kind === 'trail')?.mark;
  const crumbs = withoutAsked(
    chapterTrail(document.breadcrumb.length > 0 || written?.kind !== 'trail' ? document.breadcrumb : written.parts).map(
      withoutAside,
    ),
  );
  const title = readTitle(document.title ?? '', organisation);
  const slug = addressKey(document.address ?? '');
  const file = nameKey(fileTitle(document.file));
  if (crumbs.length > 0) return { trail: endAtTitle(crumbs, title, slug), certain: true, file };
  if (title === null)
    return { trail: asWritten(readAddressTrail(document.address).trail, blocks), certain: false, file };
  const parts = partsByAddress(title, slug);
  return { trail: parts, certain: slug !== '' && nameKey(parts.at(-1) ?? '') === slug, file };
}

/** "Sociaal domein > Wat mag het kosten?": a page that asks one question is of the chapter above it. */
function withoutAsked(crumbs: readonly string[]): readonly string[] {
  return crumbs.length > 1 && asks(crumbs.at(-1) ?? '') ? crumbs.slice(0, -1) : crumbs;
}

/** "Financiën" may be the chapter itself. */
function asks(title: string): boolean {
  if (!/^(?:wat|hoe|waar|welke)\b/i.test(title)) return false;
  const question = readQuestion(title)?.question;
  return question !== undefined && isWQuestion(question);
}

/** The titles of an address in the spelling of the headings of the text, where those have them; a long address is cut off. */
function asWritten(trail: readonly string[], blocks: readonly MarkedBlock[]): readonly string[] {
  if (trail.length === 0) return trail;
  const headings = blocks.filter(({ mark }) => mark.kind === 'chapter' || mark.kind === 'title');
  return trail.map((title) => {
    const keys = [nameKey(title), nameKey(title.replace(/^\d{1,2} /, ''))];
    const written = headings.find(({ text }) => {
      const heading = nameKey(text);
      return keys.some((key) => heading === key || (key.length > 50 && heading.startsWith(key)));
    });
    return written?.text ?? title;
  });
}

/** A breadcrumb that leaves the page itself out is completed by the title, where the address confirms it. */
function endAtTitle(crumbs: readonly string[], title: string | null, slug: string): readonly string[] {
  if (title === null || slug === '' || nameKey(title) !== slug || asks(title)) return crumbs;
  const place = crumbs.findIndex((crumb) => nameKey(crumb) === slug);
  return place < 0 ? [...crumbs, title] : crumbs.slice(0, place + 1);
}

/** A title without the publication, the body and the platform: "Begroting 2018 - Burger en bestuur" is "Burger en bestuur". */
function readTitle(title: string, organisation: string | null): string | null {
  const parts = foldSpace(title)
    .replace(/\s*\((?:vermoedelijk )?(?:pepperflow|tangelo|lias|ibabs)\)\s*$/i, '')
    .split(/\s+(?:[-–—|•·>›»])\s+/)
    .filter(
      (part) =>
        part !== '' &&
        readPublicationLine(part, organisation) === null &&
        !isOrganisationLine(part, organisation) &&
        findMunicipality(part) === null &&
        !/^(?:gemeente|waterschap|regio|provincie|home)\b/i.test(part),
    );
  const last = parts.at(-1);
  return last === undefined || last.length > 160 ? null : withoutAside(last);
}

/** "Bestuurlijke samenvatting (covid)" without what stands between brackets, unless that has a number. */
function withoutAside(title: string): string {
  return title.replace(/\s+\([^()\d]{1,60}\)$/, '') || title;
}

/** The last part of an address without page numbers, as a slug key: `…/p26932/relevante-ontwikkelingen` is `relevanteontwikkelingen`. */
function addressKey(address: string): string {
  const path =
    address
      .slice(0, 500)
      .replace(/^[a-z]+:\/\/[^/]*/i, '')
      .split(/[?# ]/)[0] ?? '';
  const last =
    path
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '';
  return /^p?\d+$/.test(last) ? '' : nameKey(last);
}

/** "Economie en werkgelegenheid, Relevante ontwikkelingen" is two chapters where the address ends in the second. */
function partsByAddress(title: string, slug: string): string[] {
  for (let comma = title.indexOf(', '); comma > 0 && slug !== ''; comma = title.indexOf(', ', comma + 1)) {
    const last = title.slice(comma + 2);
    if (nameKey(last) === slug) return [title.slice(0, comma), capital(last)];
  }
  return [title];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** What a document without any heading is called: its own title, else the caption or title cell of its first table, else the file. */
export function fallbackTitle(
  document: SourceDocument,
  blocks: readonly Block[],
  known: { readonly organisation: string | null; readonly publication: PublicationIdentity },
): string {
  const own = readTitle(document.title ?? '', known.organisation);
  const table = blocks.find((block) => block.kind === 'table');
  const caption = table?.kind === 'table' ? foldSpace(table.caption ?? '') : '';
  if (own !== null) return own;
  if (
    caption !== '' &&
    caption.length <= 160 &&
    !isMoneyUnit(caption) &&
    readPublicationLine(caption, known.organisation) === null
  )
    return caption;
  const cell = foldSpace(table?.kind === 'table' ? (table.rows[0]?.[0]?.text ?? '') : '').replace(/ \(.*$/, '');
  if (known.publication.title === null && document.title === null && findPublicationName(cell) !== null) return cell;
  return document.title ?? fileTitle(document.file);
}

function fileTitle(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.\w{1,5}$/, '') || file;
}
