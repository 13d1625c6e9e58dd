import type { Chapter } from '../../model/chapter.ts';
import type { Note, Reading } from '../../model/reading.ts';
import type { Commitment } from '../../model/statement.ts';
import { compareCodeKeys, titleKey } from '../../model/text/keys.ts';
import { plain } from '../../model/text/plain.ts';
import { Slugs, slugOf } from '../../model/text/slug.ts';
import { ChapterTree, type Node } from './chapter-tree.ts';
import type { GatheredChapter, GatheredPublication } from './gathered.ts';
import type { ReadingGroup } from './group-readings.ts';
import { natureInTree } from './nature-in-tree.ts';
import { orderReadings } from './order-readings.ts';
import { placeDoubts } from './place-doubts.ts';
import { publicationName } from './publication-name.ts';
import { takenSlugs } from './taken-slugs.ts';
import { type Page, withoutTwins } from './without-twins.ts';

/** Whether a menu tells the order of chapters: those of several pages of a site, of which one stands in it. */
function isOrderedByMenu(nodes: readonly Node[]): boolean {
  const pages = new Set(nodes.map(({ first }) => first.reading));
  return pages.size > 1 && nodes.some(({ first }) => first.reading.place?.by === 'menu');
}

/**
 * The chapters under one chapter: as the menu of their site has them; else as the files have them where that agrees with the codes, so that an introduction stays in front; else
 * those with a code by their code, and then the others.
 */
function orderSiblings(nodes: readonly Node[]): Node[] {
  if (isOrderedByMenu(nodes)) return nodes.toSorted((left, right) => left.first.order - right.first.order);
  const met = nodes.toSorted((left, right) => left.origin.order - right.origin.order);
  const coded = met.filter((node) => node.codeKey !== null);
  const byCode = coded.toSorted((left, right) => compareCodeKeys(left.codeKey ?? '', right.codeKey ?? ''));
  if (byCode.every((node, at) => node === coded[at])) return met;
  return [...byCode, ...met.filter((node) => node.codeKey === null)];
}

type Placed = {
  readonly node: Node;
  readonly parent: Placed | null;
  readonly depth: number;
  /** The chapters right under it. */
  readonly children: readonly Node[];
};

function leadsTo(above: ReadonlyMap<Node, Node | null>, from: Node, to: Node): boolean {
  for (let at: Node | null = from; at !== null; at = above.get(at) ?? null) if (at === to) return true;
  return false;
}

/** Depth first, with a stack of its own: how deep a document nests is not ours to choose. */
function* walk(tree: ChapterTree): Generator<Placed> {
  const below = new Map<Node | null, Node[]>();
  const above = new Map<Node, Node | null>();
  for (const node of tree.nodes) {
    const parent = tree.parentOf(node);
    // Codes and titles may contradict each other into a circle; the last one met then stands at the top, and nothing is lost.
    const isCircle = parent !== null && leadsTo(above, parent, node);
    above.set(node, isCircle ? null : parent);
    const siblings = below.get(isCircle ? null : parent);
    if (siblings === undefined) below.set(isCircle ? null : parent, [node]);
    else siblings.push(node);
  }
  const place = (node: Node, parent: Placed | null): Placed => {
    const depth = parent === null ? 0 : parent.depth + 1;
    return { node, parent, depth, children: orderSiblings(below.get(node) ?? []) };
  };
  const stack: Placed[] = orderSiblings(below.get(null) ?? [])
    .reverse()
    .map((node) => place(node, null));
  for (let placed = stack.pop(); placed !== undefined; placed = stack.pop()) {
    yield placed;
    for (const child of placed.children.toReversed()) stack.push(place(child, placed));
  }
}

/**
 * First the pages that speak in codes alone, then those that name a chapter above by its title, last those without a code; the higher
 * ones first. So a title finds the chapter with a code that it stands for, whichever file came first.
 */
function placingOrder(pages: readonly Page[]): Page[] {
  const rank = ({ chapter }: Page): number => {
    if (chapter.code === null) return 2;
    return chapter.parents.every((parent) => parent.code !== null) ? 0 : 1;
  };
  return pages.toSorted(
    (left, right) =>
      rank(left) - rank(right) ||
      left.chapter.parents.length - right.chapter.parents.length ||
      left.order - right.order,
  );
}

/** What a chapter says in its tree of goals and again under its questions is one commitment. */
function withoutRepeats(commitments: readonly Commitment[]): readonly Commitment[] {
  const firsts = new Map<string, Commitment>();
  for (const one of commitments) {
    const words = plain(one.text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const known = firsts.get(words);
    if (known === undefined || (known.term === null && one.term !== null)) firsts.set(words, one);
  }
  return [...firsts.values()];
}

function together(
  node: Node,
): Pick<Chapter, 'passages' | 'commitments' | 'accounts' | 'indicators' | 'amounts' | 'references' | 'mentions'> {
  const chapters = node.parts.map((part) => part.chapter);
  return {
    passages: chapters.flatMap((chapter) => chapter.passages),
    commitments: withoutRepeats(chapters.flatMap((chapter) => chapter.commitments)),
    accounts: chapters.flatMap((chapter) => chapter.accounts),
    indicators: chapters.flatMap((chapter) => chapter.indicators),
    amounts: chapters.flatMap((chapter) => chapter.amounts),
    references: chapters.flatMap((chapter) => chapter.references),
    mentions: chapters.flatMap((chapter) => chapter.mentions),
  };
}

function contestedNote(nodes: readonly Node[]): Note[] {
  const own = nodes.filter((node) => node.parts.length > 0);
  const at = own[1]?.parts[0]?.chapter.at;
  if (at === undefined) return [];
  const titles = own.map((node) => `${node.code} ${node.title}`);
  return [{ at, text: titles.join(' / '), why: { say: 'same-code', with: {} } }];
}

/** The title that most of the files give, of those the first; else kind and year. */
function nameIt(readings: readonly Reading[]): string {
  const votes = new Map<string, { title: string; count: number }>();
  for (const { publication } of readings) {
    const title = publication.title?.trim() ?? '';
    if (title === '') continue;
    const vote = votes.get(titleKey(title)) ?? { title, count: 0 };
    votes.set(titleKey(title), { ...vote, count: vote.count + 1 });
  }
  const [best] = [...votes.values()].sort((left, right) => right.count - left.count);
  const identity = readings[0]?.publication;
  if (best !== undefined || identity === undefined) return best?.title ?? '';
  const named = identity.kind === 'other' || (identity.kind === 'agenda' && identity.year === null);
  return named ? (readings[0]?.chapters[0]?.title ?? publicationName(identity)) : publicationName(identity);
}

/**
 * Makes one publication of its files: one tree of chapters, each with all that the files say in it. The outcome doesn't depend on the order
 * in which the files are given: they are taken in the order of their names.
 */
export function gatherPublication(group: ReadingGroup): GatheredPublication {
  const readings = orderReadings(group.readings);
  const tree = new ChapterTree();
  const { pages, notes: twins } = withoutTwins(readings);
  for (const page of placingOrder(pages)) tree.place(page);
  const doubts = new Map(
    readings.flatMap((reading) => [...placeDoubts(reading)].filter(([chapter]) => chapter !== null)),
  );
  const slugs = new Slugs();
  for (const taken of takenSlugs) slugs.take(taken);
  const slugOfNode = new Map<Node, string>();
  const chapters: GatheredChapter[] = [];
  for (const { node, parent, depth, children } of walk(tree)) {
    const slug = slugs.take(node.codeKey ?? slugOf(node.title));
    slugOfNode.set(node, slug);
    chapters.push({
      slug,
      code: node.code,
      codeKey: node.codeKey,
      title: node.title === '' ? (node.code ?? slug) : node.title,
      titleKey: titleKey(node.title),
      level: node.level,
      parent: parent === null ? null : (slugOfNode.get(parent.node) ?? null),
      depth,
      address: node.parts[0]?.reading.address ?? null,
      doubts: node.parts.flatMap(({ chapter }) => doubts.get(chapter) ?? []),
      nature: natureInTree(node, children),
      at: (node.parts[0] ?? node.origin).chapter.at,
      ...together(node),
    });
  }
  const identity = readings[0]?.publication ?? { kind: 'other', year: null, endYear: null, sequence: null };
  return {
    organisation: group.organisation,
    slug: group.slug,
    kind: identity.kind,
    year: identity.year,
    endYear: identity.endYear,
    sequence: identity.sequence,
    title: nameIt(readings),
    chapters,
    doubts: readings.flatMap((reading) => placeDoubts(reading).get(null) ?? []),
    notes: [...readings.flatMap((reading) => reading.notes), ...twins, ...tree.contested().flatMap(contestedNote)],
  };
}
