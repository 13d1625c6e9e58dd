import { namePublication } from '../../../findings/words/name-publication.ts';
import { addressOf, chapterPath, publicationPath } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import { nl } from '../../../words/nl.data.ts';
import { chapterName, shortName } from '../../../words/publication-name.ts';
import type { GoneView } from '../../desk/gone-page.tsx';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import type { EarlierChapter } from '../queries/find-earlier-chapter.ts';

/** Names every field of the page of a chapter that the newest edition does not have. */
export function presentGone(
  organisation: Organisation,
  { publication, slug }: { readonly publication: string; readonly slug: string },
  earlier: EarlierChapter,
  context: Context,
): GoneView {
  const { words, voice } = context;
  const { badge, title, last, more, publication: whole } = words.gonePage;
  const name = chapterName(earlier);
  const here = { publication, edition: null };
  const lead = words.gonePage.lead(name, namePublication(earlier.publication)[voice.language], earlier.number);
  return {
    frame: frameOf({
      ...context,
      path: null,
      title: `${title} · ${organisation.name}`,
      description: lead,
      organisation,
    }),
    contentLanguage: voice.language === 'nl' ? undefined : 'nl',
    above: [
      { href: addressOf(voice, `/${organisation.slug}`), text: organisation.name },
      { href: addressOf(voice, publicationPath(organisation.slug, here)), text: shortName(nl, earlier.publication) },
    ],
    badges: [words.gonePage.chapter, badge],
    title,
    lead,
    more,
    links: [
      {
        href: addressOf(voice, chapterPath(organisation.slug, { publication, edition: earlier.number }, slug)),
        text: `${last(earlier.number)}: ${name}`,
      },
      { href: addressOf(voice, publicationPath(organisation.slug, here)), text: whole },
    ],
  };
}
