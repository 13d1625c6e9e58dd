import { joinTexts, type Texts, textsOf } from '../../../model/nature.ts';
import type { StatementContent, ThreadContent } from '../../../threading/thread-content.ts';
import { type Originals, originalOf } from './list-originals.ts';

type Place = { readonly publication: string; readonly chapter: string };

function placeOf({ publication, chapter }: StatementContent): Place {
  return { publication: publication.slug, chapter: chapter.slug };
}

/** Where the statements of threads stand. */
export function placesOf(...threads: readonly ThreadContent[]): Place[] {
  return threads.flatMap(({ statements, accounts }) => [...statements, ...accounts].map(placeOf));
}

/** Where the statements of threads stand, and those that they carry out or are carried out by. */
export function placesAround(...threads: readonly ThreadContent[]): Place[] {
  const around = threads.flatMap(({ carriers = [], agreed = [] }) => [...carriers, ...agreed]);
  return [...placesOf(...threads), ...around.map(placeOf)];
}

/** The texts at some places, as far as the record knows of an original. */
export function textsAt(places: readonly Place[], originals: Originals): Texts {
  const shown = new Map(places.map((place) => [`${place.publication}/${place.chapter}`, place]));
  return joinTexts(
    [...shown.values()].map((place) => {
      const original = originalOf(originals, place);
      const { natures, originals: own } = textsOf([original]);
      return { natures, originals: [...own, ...(original.below ?? [])] };
    }),
  );
}
