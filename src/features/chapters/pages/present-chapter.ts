import { addressOf, chapterPath, printEditionName, publicationPath, wholePath } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import { mayMiss } from '../../../model/nature.ts';
import { printPeriod } from '../../../model/publication.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { retoldMark } from '../../../words/nature/mark-retold.ts';
import { nl } from '../../../words/nl.data.ts';
import { chapterName, shortName } from '../../../words/publication-name.ts';
import { sayPlace } from '../../../words/say-place.ts';
import { presentCorrected } from '../../corrections/corrected/present-corrected.ts';
import { chapterLink, describe, hostOf, unique } from '../../statements/pages/chapter-words.ts';
import { presentPlace } from '../../statements/pages/present-place.ts';
import { placesOfChapter } from './chapter-places.ts';
import { textsOfChapter } from './chapter-texts.ts';
import type { ChapterView } from './chapter-view.ts';
import { contentsOf } from './contents-of.ts';
import type { LoadedChapter } from './load-chapter.ts';
import { presentEarlier } from './present-earlier.ts';
import { presentNoticed } from './present-noticed.ts';
import { presentStated } from './present-stated.ts';
import { presentTrail } from './present-trail.ts';
import { pathTo, treeAround } from './present-tree.ts';

/** So many doubts are told on the page of a chapter; its data has all. */
const mostDoubts = 50;

/** Names every field of a chapter that the page shows, with complete addresses and in the words of the interface. */
export function presentChapter(loaded: LoadedChapter, context: Context): ChapterView {
  const { organisation, edition, chapter, chapters, statements } = loaded;
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
  const places = placesOfChapter(loaded);
  const stated = presentStated(
    { ...loaded, doubts: loaded.doubts.slice(0, mostDoubts), nature: chapter.nature },
    places,
    references.flatMap(({ text, href }) => (href === null ? [] : [{ text, href }])),
    context,
  );
  const above = pathTo(chapters, chapter.chapterId).slice(0, -1);
  const under = chapters.filter((one) => one.parentId === chapter.chapterId);
  const at = chapters.findIndex((one) => one.chapterId === chapter.chapterId);
  const publicationName = shortName(nl, edition);
  const titled = chapterName(chapter);
  const mark = retoldMark(chapter.nature, words);

  return {
    frame: frameOf({
      ...context,
      path,
      data: { path },
      title: `${titled} · ${publicationName} ${organisation.name}`,
      description: describe(statements.passages, `${titled} · ${publicationName} ${organisation.name}`, mark),
      organisation,
      texts: textsOfChapter(chapter, chapters),
      asOf: edition.frozenAt,
      // The card of its publication: the picture of a chapter would have to be of one thing in it.
      image: {
        path: `${publicationPath(organisation.slug, name)}.png`,
        about: `${edition.title} · ${organisation.name}`,
      },
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [
      { href: address(`/${organisation.slug}`), text: organisation.name },
      { href: address(publicationPath(organisation.slug, name)), text: publicationName },
      ...above.map(link),
    ],
    badges: [
      edition.agreed?.levels[chapter.level] ?? words.levels[chapter.level],
      `${words.kinds[edition.kind]} ${printPeriod(edition)}`.trim(),
    ],
    code: chapter.code,
    title: chapter.title,
    titlePlaces: places.title,
    older: isOlder
      ? {
          text: words.edition.older(edition.number, edition.current),
          // Where it moved or is gone by now, these addresses say so.
          links: [
            {
              href: address(chapterPath(organisation.slug, { publication: edition.slug, edition: null }, chapter.slug)),
              text: words.edition.toCurrent(edition.current),
            },
            {
              href: addressOf(voice, `/${organisation.slug}/vergelijk`, {
                van: `${printEditionName(name)}/${chapter.slug}`,
                met: `${edition.slug}/${chapter.slug}`,
              }),
              text: words.edition.compareWith(edition.current),
            },
          ],
        }
      : presentEarlier(loaded, context),
    trail: presentTrail({ publication: edition.slug, ...chapter }, loaded.sameField, words, (field) =>
      address(chapterPath(organisation.slug, { publication: field.publication, edition: null }, field.slug)),
    ),
    ...(isOlder ? { thread: null, noticed: null } : presentNoticed(loaded, context)),
    tree: treeAround(chapters, chapter.chapterId, (slug) => address(pathOf(slug))),
    contents: contentsOf(stated, context),
    corrected: presentCorrected(loaded.corrected, titled, context),
    ...stated,
    under: under.map(link),
    whole:
      under.length === 0
        ? null
        : { href: address(wholePath(organisation.slug, name, chapter.slug)), text: words.chapter.whole },
    references,
    unresolved: mayMiss(chapters.map(({ nature }) => nature))
      ? words.chapter.unresolved(chapters.length)
      : words.chapter.unresolvedInPart,
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
      ...(statements.indicators.length > 0 ? [words.threads.indicators(statements.indicators.length)] : []),
    ],
    publication: { href: address(publicationPath(organisation.slug, name)), text: edition.title },
    edition: words.edition.name(edition.number).toLowerCase(),
    source: sayPlace(words, chapter.position),
    original:
      chapter.address !== null && /^https?:\/\//i.test(chapter.address)
        ? {
            href: presentPlace(words, chapter.position, chapter.address, null)?.href ?? chapter.address,
            text: hostOf(chapter.address),
          }
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
