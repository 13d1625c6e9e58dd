import type { Context } from '../../../frame/context.ts';
import { shownTexts } from '../../../frame/frame.ts';
import { embedCode } from '../../../frame/pictures/embed-code.ts';
import type { EmbedView } from '../../../frame/pictures/embed-page.tsx';
import { picturePaths } from '../../../frame/pictures/picture-address.ts';
import { signCard } from '../../../frame/pictures/sign-card.ts';
import { presentTextStatus } from '../../../frame/text-status.ts';
import { latestOf } from '../../../threading/timeline.ts';
import type { PictureLinksView } from '../../../ui/picture/picture-links.tsx';
import type { PictureWords } from '../../../ui/trail-picture/picture-words.ts';
import type { TrailCardView } from '../../../ui/trail-picture/trail-card.tsx';
import { citePublications } from '../../../words/cite/cite-publications.ts';
import type { Cited } from '../../../words/cite/say-citation.ts';
import { placesOf, textsAt } from '../../publications/queries/texts-at.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import type { LoadedTrail } from '../shown/load-trail.ts';
import { shownTrail } from '../shown/shown-trail.ts';
import { mainLane } from './main-lane.ts';
import { presentPicture } from './present-picture.ts';

/** How high a frame is offered, in CSS pixels: two indicators in it, and the rest by scrolling. */
const frameHeight = 640;

/** What its texts are, where they are not simply what the body published. */
export function sayTexts(
  { field, threads, originals, organisation }: LoadedTrail,
  { words, voice }: Context,
): string | null {
  const texts = shownTexts({ texts: textsAt(placesOf(field, ...threads), originals), organisation });
  return presentTextStatus(texts, words, voice.language)?.text ?? null;
}

/** The card of a trail; null where nothing in it can be drawn. */
export function presentCard(
  loaded: LoadedTrail,
  context: Context,
): { readonly view: TrailCardView; readonly words: PictureWords } | null {
  const { organisation, field, threads, originals } = loaded;
  const { words } = context;
  const picture = presentPicture(shownTrail(loaded), context);
  if (picture === null) return null;
  const code = latestOf(field.statements)?.chapter.code ?? null;
  const path = threadPath(organisation.slug, 'policy-field', field.slug);
  return {
    words: words.threads.picture.drawing,
    view: {
      body: organisation.name,
      title: [code, field.title].filter((part) => part !== null).join(' '),
      sentence: picture.sentence.text,
      ...signCard({ organisation, path, texts: textsAt(placesOf(field, ...threads), originals) }, context),
      columns: picture.columns,
      lane: mainLane(picture.lanes, picture.sentence.lane),
      paths: picture.paths,
    },
  };
}

/** How to take the picture along: as files, or shown on another site. */
export function presentPictureLinks(
  { organisation, field }: LoadedTrail,
  { words, voice, site }: Context,
): PictureLinksView {
  const path = threadPath(organisation.slug, 'policy-field', field.slug);
  const paths = picturePaths(voice, path);
  const title = `${field.title} · ${organisation.name}`;
  return {
    label: words.picture.take,
    links: [
      { href: paths.svg, text: 'SVG' },
      { href: paths.png, text: 'PNG' },
    ],
    embed:
      site.base === ''
        ? null
        : {
            summary: words.picture.embed,
            lead: words.picture.embedLead,
            code: embedCode(site.base + paths.embed, title, frameHeight),
          },
  };
}

/** What there is to cite of a trail. */
export function citedOf(
  { organisation, field, threads, publications, originals }: LoadedTrail,
  { site }: Context,
): Cited {
  return {
    body: organisation.name,
    title: { nl: field.title, en: field.title },
    ...citePublications(publications, new Set(field.statements.map(({ publication }) => publication.slug))),
    natures: shownTexts({ texts: textsAt(placesOf(field, ...threads), originals), organisation }).natures,
    address: site.base + threadPath(organisation.slug, 'policy-field', field.slug),
  };
}

/** The page that shows a trail in a frame of another site. */
export function presentEmbed({ organisation, field }: LoadedTrail, { words, voice, site }: Context): EmbedView {
  const address = `${site.base}${threadPath(organisation.slug, 'policy-field', field.slug)}`;
  return {
    language: voice.language,
    title: `${field.title} · ${organisation.name}`,
    assets: site.assets,
    sheets: ['threadTableCss'],
    canonical: address,
    link: { href: address, text: words.picture.embedLink(organisation.name) },
  };
}
