import { addressOf, chapterPath, publicationPath } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import { printPeriod } from '../../../model/publication.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { nl } from '../../../words/nl.data.ts';
import { printNumber } from '../../../words/numerals.ts';
import { chapterName, shortName } from '../../../words/publication-name.ts';
import { sayPlace } from '../../../words/say-place.ts';
import { presentCorrected } from '../../corrections/corrected/present-corrected.ts';
import { chapterLink, describe, hostOf, unique } from '../../statements/pages/chapter-words.ts';
import { partByTable } from '../../statements/pages/part-by-table.ts';
import { presentAmounts } from '../../statements/pages/present-amounts.ts';
import { presentDoubts } from '../../statements/pages/present-doubts.ts';
import { presentIndicators } from '../../statements/pages/present-indicators.ts';
import { presentReadTable } from '../../statements/pages/present-read-table.ts';
import { presentTextTable } from '../../statements/pages/present-text-table.ts';
import { type ChapterTable, tableAt } from '../../statements/queries/list-chapter-tables.ts';
import { questionAnchor, tableAnchor } from '../../threads/addresses/source-address.ts';
import { textsOfChapter } from './chapter-texts.ts';
import type { ChapterView, PassageView } from './chapter-view.ts';
import { goalAbove, nameByGoal } from './goal-above.ts';
import type { LoadedChapter } from './load-chapter.ts';
import { presentEarlier } from './present-earlier.ts';
import { presentNoticed } from './present-noticed.ts';
import { presentTrail } from './present-trail.ts';
import { pathTo, treeAround } from './present-tree.ts';

/** Names every field of a chapter that the page shows, with complete addresses and in the words of the interface. */
export function presentChapter(loaded: LoadedChapter, context: Context): ChapterView {
  const { organisation, edition, chapter, chapters, statements, tables } = loaded;
  const { words, voice } = context;
  const isOlder = edition.number < edition.current;
  const name = { publication: edition.slug, edition: isOlder ? edition.number : null };
  const pathOf = (slug: string) => chapterPath(organisation.slug, name, slug);
  const link = chapterLink(voice, pathOf);
  const address = (path: string) => addressOf(voice, path);
  const path = pathOf(chapter.slug);

  const targets = new Map(chapters.map((one) => [one.chapterId, one]));
  const references = unique(statements.references, (one) => one.text).map((reference) => {
    const target = targets.get(reference.targetChapterId ?? '');
    return { text: reference.text, href: target ? address(pathOf(target.slug)) : null };
  });
  const figures = {
    words,
    language: voice.language,
    addressOfIndicator: (slug: string) => address(`/${organisation.slug}/indicatoren/${slug}`),
    doubts: loaded.doubts,
  };
  const byTable = partByTable(statements);
  const passages = statements.passages.map(
    (passage, index): PassageView => ({
      id: `passage-${passage.ordinal}`,
      anchor:
        statements.passages.findIndex(({ question }) => question === passage.question) === index
          ? questionAnchor(passage.question)
          : null,
      heading: passage.heading,
      goal: goalAbove(statements.passages, index),
      blocks: passage.blocks.map((block, place) =>
        block.kind === 'read-table'
          ? presentReadTable(
              block,
              byTable.of(block),
              anchorsOf(tableAt(tables, block.at) ?? { id: `${passage.ordinal}-${place}`, earlier: [] }),
              figures,
            )
          : block.kind === 'table'
            ? presentTextTable(block, { notes: loaded.tableNotes, doubts: loaded.doubts }, words)
            : block,
      ),
    }),
  );
  const firstQuestion = statements.passages.findIndex((passage) => passage.question !== 'intro');
  const introLength = firstQuestion < 0 ? passages.length : firstQuestion;
  const indicatorTables = presentIndicators(byTable.rest.indicators, figures);
  const amounts = presentAmounts(byTable.rest.amounts, words, voice.language, loaded.doubts);
  const above = pathTo(chapters, chapter.chapterId).slice(0, -1);
  const at = chapters.findIndex((one) => one.chapterId === chapter.chapterId);
  const publicationName = shortName(nl, edition);
  const titled = chapterName(chapter);

  return {
    frame: frameOf({
      ...context,
      path,
      data: { path },
      title: `${titled} · ${publicationName} ${organisation.name}`,
      description: describe(statements.passages, `${titled} · ${publicationName} ${organisation.name}`),
      organisation,
      texts: textsOfChapter(chapter, chapters),
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [
      { href: address(`/${organisation.slug}`), text: organisation.name },
      { href: address(publicationPath(organisation.slug, name)), text: publicationName },
      ...above.map(link),
    ],
    badges: [words.levels[chapter.level], `${words.kinds[edition.kind]} ${printPeriod(edition)}`.trim()],
    code: chapter.code,
    title: chapter.title,
    older: isOlder
      ? {
          text: words.edition.older(edition.number, edition.current),
          link: {
            // Where it moved or is gone by now, that address says so.
            href: address(chapterPath(organisation.slug, { publication: edition.slug, edition: null }, chapter.slug)),
            text: words.edition.toCurrent(edition.current),
          },
        }
      : presentEarlier(loaded, context),
    trail: presentTrail({ publication: edition.slug, ...chapter }, loaded.sameField, words, (field) =>
      address(chapterPath(organisation.slug, { publication: field.publication, edition: null }, field.slug)),
    ),
    ...(isOlder ? { thread: null, noticed: null } : presentNoticed(loaded, context)),
    tree: treeAround(chapters, chapter.chapterId, (slug) => address(pathOf(slug))),
    contents: contentsOf(
      passages,
      introLength,
      { indicators: indicatorTables.length > 0, amounts: amounts !== null, doubts: loaded.doubts.length > 0 },
      context,
    ),
    doubts: presentDoubts(loaded.doubts, words),
    corrected: presentCorrected(loaded.corrected, titled, context),
    intro: passages.slice(0, introLength),
    indicatorTables,
    passages: passages.slice(introLength),
    remark: passages.length + indicatorTables.length === 0 && amounts === null ? words.chapter.empty : null,
    amounts,
    phrases: references.flatMap(({ text, href }) => (href === null ? [] : [{ text, href }])),
    under: chapters.filter((one) => one.parentId === chapter.chapterId).map(link),
    references,
    unresolved: chapters.some(({ nature }) => nature.includes('in-part'))
      ? words.chapter.unresolvedInPart
      : words.chapter.unresolved,
    partners: unique(
      statements.mentions.filter((one) => one.kind === 'partner'),
      (one) => one.name,
    ).map((one) => one.name),
    places: unique(
      statements.mentions.filter((one) => one.kind === 'place'),
      (one) => one.name,
    ).map((one) => one.name),
    counts: [
      ...(statements.commitments.length > 0 ? [words.chapter.commitments(statements.commitments.length)] : []),
      ...(statements.accounts.length > 0 ? [words.chapter.accounts(statements.accounts.length)] : []),
      ...(statements.indicators.length > 0
        ? [`${printNumber(voice.language, statements.indicators.length)} ${words.publication.indicatorsLabel}`]
        : []),
    ],
    publication: { href: address(publicationPath(organisation.slug, name)), text: edition.title },
    edition: words.edition.name(edition.number).toLowerCase(),
    source: sayPlace(words, chapter.position),
    original:
      chapter.address !== null && /^https?:\/\//i.test(chapter.address)
        ? { href: chapter.address, text: hostOf(chapter.address) }
        : null,
    compare:
      loaded.sameField.length > 1 && !isOlder
        ? {
            href: addressOf(voice, `/${organisation.slug}/vergelijk`, { van: `${edition.slug}/${chapter.slug}` }),
            text: words.chapter.compare,
          }
        : null,
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
  };

  function neighbour(index: number): Anchor | null {
    const one = chapters[index];
    return one ? link(one) : null;
  }
}

/** The places on the page that lead to a table. */
function anchorsOf({ id, earlier }: ChapterTable) {
  return { id: tableAnchor(id), earlier: earlier.map(tableAnchor) };
}

function contentsOf(
  passages: readonly PassageView[],
  introLength: number,
  has: { readonly indicators: boolean; readonly amounts: boolean; readonly doubts: boolean },
  { words }: Context,
): Anchor[] {
  const heading = (passage: PassageView) =>
    passage.heading === null ? [] : [{ href: `#${passage.id}`, text: nameByGoal(passage.heading, passage.goal) }];
  return [
    ...passages.slice(0, introLength).flatMap(heading),
    ...(has.indicators ? [{ href: '#indicatoren', text: words.chapter.indicators }] : []),
    ...passages.slice(introLength).flatMap(heading),
    ...(has.amounts ? [{ href: '#bedragen', text: words.chapter.amounts }] : []),
    ...(has.doubts ? [{ href: '#twijfels', text: words.doubt.heading }] : []),
    { href: '#bron', text: words.chapter.provenance },
  ];
}
