import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { shownTexts } from '../../../frame/frame.ts';
import { presentTextStatus } from '../../../frame/text-status.ts';
import { latestOf } from '../../../threading/timeline.ts';
import { latestColumns } from '../../../ui/trail-picture/latest-columns.ts';
import { chapterName } from '../../../words/publication-name.ts';
import { mainLane } from '../../fields/picture/main-lane.ts';
import { presentPicture } from '../../fields/picture/present-picture.ts';
import type { LoadedTrail } from '../../fields/shown/load-trail.ts';
import { shownTrail } from '../../fields/shown/shown-trail.ts';
import { placesOf, textsAt } from '../../publications/queries/texts-at.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import type { StartTrail } from './start-page.tsx';

const mostColumns = 12;

/** A field that makes a picture, with the lane of it that tells most. */
export type DrawnTrail = {
  readonly loaded: LoadedTrail;
  readonly picture: NonNullable<ReturnType<typeof presentPicture>>;
  readonly lane: NonNullable<ReturnType<typeof mainLane>>;
};

/** The picture of a field; null where it has nothing to draw. */
export function drawTrail(loaded: LoadedTrail, context: Context): DrawnTrail | null {
  const picture = presentPicture(shownTrail(loaded), context);
  const lane = picture && mainLane(picture.lanes, picture.sentence.lane);
  return picture === null || lane === null ? null : { loaded, picture, lane };
}

/** The trail that a first visitor sees. */
export function presentStartTrail({ loaded, picture, lane }: DrawnTrail, context: Context): StartTrail {
  const { words, voice } = context;
  const { organisation, field, threads, originals } = loaded;
  const texts = shownTexts({ texts: textsAt(placesOf(field, ...threads), originals), organisation });
  const chapter = latestOf(field.statements)?.chapter;
  const shown = latestColumns(lane, picture.columns, mostColumns);
  return {
    body: organisation.name,
    status: presentTextStatus(texts, words, voice.language)?.text ?? null,
    link: {
      href: addressOf(voice, threadPath(organisation.slug, 'policy-field', field.slug)),
      text: chapter === undefined ? field.title : chapterName({ code: chapter.code, title: field.title }),
    },
    picture: {
      sentence: picture.sentence,
      columns: shown.columns,
      branches: [],
      lanes: [shown.lane],
      paths: [],
    },
  };
}
