import type { Block, List, ListItem } from '../../model/block.ts';
import type { Position } from '../../model/source.ts';
import { countWords, foldSpace } from '../../model/text/fold-space.ts';
import { labelAlone } from '../outline/lines/label-lines.data.ts';

/** A piece of text and where it stands. */
export type Said = {
  readonly text: string;
  /** It stands in running text, of which a part may only explain; absent where it stands by itself. */
  readonly isProse?: boolean;
  readonly at: Position;
};

/** A paragraph, or the items of a list. */
export type Part =
  | ({ readonly kind: 'paragraph' /** It stands right above a list. */; readonly leadsIn: boolean } & Said)
  | { readonly kind: 'list'; readonly items: readonly ListItem[] };

/** A piece of a passage under one heading inside it. */
export type Section = { readonly heading: string | null; readonly parts: readonly Part[]; readonly at: Position };

/** Cuts the blocks of a passage at the headings inside it; cells of a table that lost its form are in no section. */
export function splitSections(written: readonly Block[]): Section[] {
  const blocks = withoutCells(written);
  const sections: { heading: string | null; parts: Part[]; at: Position }[] = [];
  for (const [index, block] of blocks.entries()) {
    let section = sections.at(-1);
    if (block.kind === 'heading' || section === undefined) {
      section = { heading: block.kind === 'heading' ? foldSpace(block.text) : null, parts: [], at: block.at };
      sections.push(section);
    }
    if (
      block.kind === 'paragraph' &&
      !isLabelOfFigure(block.text, blocks[index + 1]) &&
      !labelAlone.test(block.text.slice(0, 80))
    ) {
      const leadsIn = blocks[index + 1]?.kind === 'list';
      section.parts.push({ kind: 'paragraph', text: foldSpace(block.text), leadsIn, at: block.at });
    }
    if (block.kind === 'list' && !isRowOfFigures(block, blocks[index - 1], blocks[index + 1]))
      section.parts.push({ kind: 'list', items: block.items });
  }
  return sections;
}

const fewestCells = 5;

/** Without runs of short lines without a stop among which are figures: the cells of a table that lost its form. */
function withoutCells(blocks: readonly Block[]): readonly Block[] {
  const kept: Block[] = [];
  let run: Block[] = [];
  const close = () => {
    const figures = run.filter(
      (block) => block.kind === 'paragraph' && /^[<>≤≥€]?\s?[-\d][\d.,%* ]*$/.test(block.text),
    ).length;
    if (run.length < fewestCells || figures * 5 < run.length) kept.push(...run);
    run = [];
  };
  for (const block of blocks) {
    if (isCell(block)) run.push(block);
    else {
      close();
      kept.push(block);
    }
  }
  close();
  return kept;
}

function isCell(block: Block): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return false;
  return block.text.length < 60 && !/[.;?!]$/.test(block.text) && countWords(foldSpace(block.text)) < 7;
}

/** Labels of a table that lost its form, each with a dash before it: figures stand right below them, or right above labels of a word or two. */
function isRowOfFigures(list: List, before: Block | undefined, next: Block | undefined): boolean {
  if (isFigure(next)) return true;
  return isFigure(before) && list.items.every((item) => item.text.length < 30 && countWords(foldSpace(item.text)) <= 2);
}

/** "Aantal bruggen" right above "12": a line without a stop that a figure belongs to. */
function isLabelOfFigure(text: string, next: Block | undefined): boolean {
  return text.length < 120 && /[\p{L})]$/u.test(text) && isFigure(next);
}

function isFigure(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && figureAlone.test(block.text);
}

const figureAlone = /^[<>≤≥]?\s?€?\s?-?\s?\d[\d.,]{0,14}\s?%?\*{0,2}$/;

/** Whether a section has a list, so that its items are what it states. */
export function hasList(section: Section): boolean {
  return section.parts.some((part) => part.kind === 'list');
}

/**
 * What the items of a list say, each with the deeper items below it as one; but an item that ends in a colon only leads in the deeper
 * ones ("We gaan:"), which then speak for themselves.
 */
export function sayingItems(items: readonly ListItem[]): readonly Said[] {
  const said: { text: string; at: Position; depth: number }[] = [];
  for (const [index, item] of items.entries()) {
    const text = foldSpace(item.text);
    const next = items[index + 1];
    const leadsIn =
      text.endsWith(':') && next !== undefined && next.depth > item.depth && !isStatedInParts(text, items, index);
    const above = said.at(-1);
    if (leadsIn && (above === undefined || item.depth <= above.depth)) {
      said.push({ text: '', at: item.at, depth: Number.POSITIVE_INFINITY });
    } else if (above !== undefined && item.depth > above.depth) above.text += `\n${text}`;
    else said.push({ text, at: item.at, depth: item.depth });
  }
  return said
    .map(({ text, at }) => ({ text: text.split('\n').map(trimStatement).filter(Boolean).join('\n'), at }))
    .filter(({ text }) => text !== '' && !statesNothing(text));
}

/**
 * "Wij sturen de dienst aan vanuit vier principes:" above "Vertrouwen", "Eigen regie": the parts are words that complete what the item says,
 * and say nothing alone. Only as many items are looked at as decide it.
 */
function isStatedInParts(lead: string, items: readonly ListItem[], place: number): boolean {
  if (countWords(lead) < fewestOfLead || announces.test(lead)) return false;
  const depth = items[place]?.depth ?? 0;
  const below = items.slice(place + 1, place + 1 + searchedParts);
  const end = below.findIndex((item) => item.depth <= depth);
  const parts = (end < 0 ? below : below.slice(0, end)).map((item) => foldSpace(item.text));
  const words = parts.filter((part) => countWords(part) <= mostOfPart && !acts.test(part));
  return words.length * 2 > parts.length;
}

/** "Wij willen in deze wijken:", "Dat doen we met de volgende acties:": what follows is what is wanted, each for itself. */
const announces =
  /\b(?:volgende|onderstaande|doelen|doelstellingen|speerpunten|prioriteiten|acties|maatregelen|activiteiten|resultaten|willen|wil|streven|streeft|gaan|gaat|zullen)\b|\b(?:dat|om|door|te|zijn|is|voor|op|aan|waar) ?:$/i;
const fewestOfLead = 7;
const mostOfPart = 9;
const searchedParts = 8;
/** A part that says by itself what will be done: "we openen een steunpunt", "een steunpunt openen", "openen van een steunpunt". */
const acts =
  /^(?:we|wij) |\b(?:is|zijn|wordt|worden|komt|komen|gaat|gaan)\b|^(?:het )?\p{L}{3,30}en van |\s\p{Ll}{4,30}(?:eren|elen|igen|eiden|innen|ouden|ieden|pen|ken)[.;]?$/iu;

/** "Niet van toepassing", "Geen bijzonderheden": nothing is stated where something could be; nor by "Doel", the head of a column. */
export function statesNothing(text: string): boolean {
  return (
    nothing.test(text.slice(0, 80)) ||
    holder.test(text.slice(0, 80)) ||
    headAlone.test(text.slice(0, 80)) ||
    groupAlone.test(text.slice(0, 120))
  );
}

/** "Lopende grote projecten", "Acties programma 3", "Vertaling coalitieakkoord": the name of a group of actions. */
const groupAlone =
  /^(?:(?:lopende|nieuwe|overige|bestaande|grote|belangrijkste|vertaling(?:en)?),? ){0,4}(?:(?:acties|activiteiten|maatregelen|projecten|(?:beleids)?trajecten|speerpunten|(?:coalitie|college)(?:werk)?(?:programma|akkoord))(?: (?:uit|van|in|bij|naar|voor|het|de|programma|\d{1,2}))*(?: |$)){1,4}$/i;
const headAlone =
  /^(?:totaal(?: programma)?|(?:doel(?:en|stelling(?:en)?)?|ambities?|prestaties?|acties?|activiteit(?:en)?|maatregel(?:en)?|inspanning(?:en)?|resultaat|toelichting)(?: (?:19|20)\d\d)?)$/i;
/** "Wethouder Economie": who is responsible, a cell of a table. */
const holder =
  /^(?:portefeuillehouder|wethouder|gedeputeerde|burgemeester|heemraad|dijkgraaf|commissaris)(?: (?!wil|gaat|zal|is|heeft)\p{L}[\p{L} ,&-]{2,40})?$/iu;
const nothing =
  /^(?:[a-z]|we|wij|de|het|een|in|om|voor|met|niet van toepassing|n\.?v\.?t\.?|geen|nihil|(?:er zijn )?geen (?:bijzonderheden|afwijkingen|wijzigingen|mutaties|opmerkingen|ontwikkelingen)(?: te melden)?)[.\s]*$/i;

/** A statement as a reader would copy it: white space folded, without the mark that ends an item of a list. */
export function trimStatement(text: string): string {
  return foldSpace(text)
    .replace(/^[-–•*·]\s+/, '')
    .replace(/\s+(?:en|of)$/, '')
    .replace(/\s*[;,]$|(?<![.…])\.$/, '')
    .trim();
}
