import type { Context } from '../../../frame/context.ts';
import { shownTexts } from '../../../frame/frame.ts';
import type { EmbedView } from '../../../frame/pictures/embed-page.tsx';
import { presentTextStatus } from '../../../frame/text-status.ts';
import { latestOf } from '../../../threading/timeline.ts';
import type { PictureWords } from '../../../ui/trail-picture/picture-words.ts';
import type { TrailCardView } from '../../../ui/trail-picture/trail-card.tsx';
import { placesOf, textsAt } from '../../publications/queries/texts-at.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import type { LoadedField } from '../shown/load-field.ts';
import { shownTrail } from '../shown/shown-trail.ts';
import { mainLane } from './main-lane.ts';
import { presentPicture } from './present-picture.ts';

/** The card of a trail; null where nothing in it can be drawn. */
export function presentCard(
  loaded: LoadedField,
  context: Context,
): { readonly view: TrailCardView; readonly words: PictureWords } | null {
  const { organisation, field, threads, originals } = loaded;
  const { words, voice, site } = context;
  const picture = presentPicture(shownTrail(loaded), context);
  if (picture === null) return null;
  const code = latestOf(field.statements)?.chapter.code ?? null;
  const address = `${site.base}${threadPath(organisation.slug, 'policy-field', field.slug)}`;
  const texts = shownTexts({ texts: textsAt(placesOf(field, ...threads), originals), organisation });
  return {
    words: words.threads.picture.drawing,
    view: {
      body: organisation.name,
      title: [code, field.title].filter((part) => part !== null).join(' '),
      sentence: picture.sentence.text,
      note: presentTextStatus(texts, words, voice.language)?.text ?? null,
      source: `Doelspoor · ${address.replace(/^https?:\/\//, '')}`,
      columns: picture.columns,
      lane: mainLane(picture.lanes, picture.sentence.lane),
      paths: picture.paths,
    },
  };
}

/** The page that shows a trail in a frame of another site. */
export function presentEmbed({ organisation, field }: LoadedField, { words, voice, site }: Context): EmbedView {
  const address = `${site.base}${threadPath(organisation.slug, 'policy-field', field.slug)}`;
  return {
    language: voice.language,
    title: `${field.title} · ${organisation.name}`,
    assets: site.assets,
    sheets: ['threadTableCss'],
    canonical: address,
    link: { href: address, text: words.threads.picture.embedLink(organisation.name) },
  };
}
