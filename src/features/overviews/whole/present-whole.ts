import { addressOf, chapterPath, publicationPath, wholePath } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import { textsOf } from '../../../model/nature.ts';
import { printPeriod } from '../../../model/publication.ts';
import { nl } from '../../../words/nl.data.ts';
import { chapterName, shortName } from '../../../words/publication-name.ts';
import { noPlaces } from '../../chapters/pages/chapter-places.ts';
import { presentStated } from '../../chapters/pages/present-stated.ts';
import { pathTo } from '../../chapters/pages/present-tree.ts';
import type { ListedChapter } from '../../publications/queries/list-chapters.ts';
import { presentOutline } from '../publication/present-outline.ts';
import type { LoadedWhole } from './load-whole.ts';
import type { WholeChapterView, WholeView } from './whole-page.tsx';
import { wholeWords } from './whole-words.data.ts';

/** Names every field of the page of a whole publication, or of one chapter with all under it. */
export function presentWhole(loaded: LoadedWhole, context: Context): WholeView {
  const { organisation, edition, chapters, top, chosen } = loaded;
  const { words, voice } = context;
  const t = wholeWords[voice.language];
  const name = { publication: edition.slug, edition: edition.number < edition.current ? edition.number : null };
  const address = (path: string) => addressOf(voice, path);
  const pathOf = ({ slug }: { readonly slug: string }) => chapterPath(organisation.slug, name, slug);
  const publicationName = shortName(nl, edition);
  const title = top === null ? edition.title : chapterName(top);
  const path = wholePath(organisation.slug, name, top?.slug ?? null);
  const above = top === null ? [] : pathTo(chapters, top.chapterId);
  const shown = chosen.is === 'whole' ? chosen.chapters : [];
  const described = `${title} · ${[...(top === null ? [] : [publicationName]), organisation.name].join(' · ')}`;
  return {
    frame: frameOf({
      ...context,
      // The same texts have pages of their own, which are to be found.
      path: null,
      printed: path,
      asOf: edition.frozenAt,
      title: described,
      description: `${described}. ${chosen.is === 'whole' ? t.lead(shown.length) : t.partsLead}`,
      organisation,
      // It has no data of its own: it is the publication once more.
      data: { path: publicationPath(organisation.slug, name) },
      texts: textsOf(chosen.is === 'whole' ? shown : chapters),
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [
      { href: address(`/${organisation.slug}`), text: organisation.name },
      { href: address(publicationPath(organisation.slug, name)), text: publicationName },
      ...above.map((chapter) => ({ href: address(pathOf(chapter)), text: chapterName(chapter) })),
    ],
    badges: [
      t.badge,
      `${words.kinds[edition.kind]} ${printPeriod(edition)}`.trim(),
      words.edition.name(edition.number),
    ],
    title,
    lead: chosen.is === 'whole' ? t.lead(shown.length) : t.partsLead,
    older: edition.number < edition.current ? words.edition.older(edition.number, edition.current) : null,
    parts:
      chosen.is === 'whole'
        ? null
        : [
            ...(chosen.own === null
              ? []
              : [{ href: address(pathOf(chosen.own)), text: t.own(chapterName(chosen.own)) }]),
            ...chosen.parts.map(({ chapter, isLeaf }) => ({
              href: address(isLeaf ? pathOf(chapter) : wholePath(organisation.slug, name, chapter.slug)),
              text: chapterName(chapter),
            })),
          ],
    outline: presentOutline(shown, { ...words.levels, ...edition.agreed?.levels }, (slug) => `#${slug}`),
    chapters: shown.map((chapter) => presentOne(chapter, loaded, address(pathOf(chapter)), context)),
  };
}

function presentOne(chapter: ListedChapter, loaded: LoadedWhole, href: string, context: Context): WholeChapterView {
  const { organisation, edition, statements, tableNotes, doubts, top } = loaded;
  const stated = statements.get(chapter.chapterId);
  const isFirstOfPart = chapter.parentId === (top?.chapterId ?? null);
  return {
    id: chapter.slug,
    code: chapter.code,
    title: chapter.title,
    href,
    beginsPage: isFirstOfPart && chapter.level === 'programme',
    stated:
      stated === undefined
        ? null
        : presentStated(
            {
              organisation,
              edition,
              nature: chapter.nature,
              statements: stated,
              // On a page of many chapters a table is found by its chapter.
              tables: new Map(),
              tableNotes,
              doubts: doubts.get(chapter.chapterId) ?? [],
            },
            noPlaces,
            [],
            context,
          ),
  };
}
