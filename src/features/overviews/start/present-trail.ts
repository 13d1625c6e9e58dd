import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { shownTexts } from '../../../frame/frame.ts';
import { presentTextStatus } from '../../../frame/text-status.ts';
import { latestOf } from '../../../threading/timeline.ts';
import { latestColumns } from '../../../ui/trail-picture/latest-columns.ts';
import { chapterName } from '../../../words/publication-name.ts';
import { mainLane } from '../../fields/picture/main-lane.ts';
import { presentPicture } from '../../fields/picture/present-picture.ts';
import type { LoadedField } from '../../fields/shown/load-field.ts';
import { shownTrail } from '../../fields/shown/shown-trail.ts';
import { placesOf, textsAt } from '../../publications/queries/texts-at.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import type { StartTrail } from './start-page.tsx';

const mostColumns = 12;

type Drawn = {
  readonly loaded: LoadedField;
  readonly picture: NonNullable<ReturnType<typeof presentPicture>>;
  readonly lane: NonNullable<ReturnType<typeof mainLane>>;
};

function draw(loaded: LoadedField, context: Context): Drawn | null {
  const picture = presentPicture(shownTrail(loaded), context);
  const lane = picture && mainLane(picture.lanes, picture.sentence.lane);
  return picture === null || lane === null ? null : { loaded, picture, lane };
}

/** The first of these in which an aim was changed, else the first that can be drawn; no more are drawn than that takes. */
function pickDrawn(fields: readonly LoadedField[], context: Context): Drawn | null {
  let first: Drawn | null = null;
  for (const loaded of fields) {
    const drawn = draw(loaded, context);
    if (drawn !== null && drawn.picture.sentence.lane !== null) return drawn;
    first ??= drawn;
  }
  return first;
}

/** The trail that a first visitor sees: the first of these in which an aim was changed, else the first that can be drawn. Null where none can. */
export function presentStartTrail(fields: readonly LoadedField[], context: Context): StartTrail | null {
  const { words, voice } = context;
  const best = pickDrawn(fields, context);
  if (best === null) return null;
  const { organisation, field, threads, originals } = best.loaded;
  const texts = shownTexts({ texts: textsAt(placesOf(field, ...threads), originals), organisation });
  const chapter = latestOf(field.statements)?.chapter;
  const shown = latestColumns(best.lane, best.picture.columns, mostColumns);
  return {
    body: organisation.name,
    status: presentTextStatus(texts, words, voice.language)?.text ?? null,
    link: {
      href: addressOf(voice, threadPath(organisation.slug, 'policy-field', field.slug)),
      text: chapter === undefined ? field.title : chapterName({ code: chapter.code, title: field.title }),
    },
    picture: {
      sentence: best.picture.sentence,
      columns: shown.columns,
      branches: [],
      lanes: [shown.lane],
      paths: [],
    },
  };
}
