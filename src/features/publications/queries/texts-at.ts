import { joinTexts, mayMiss, type Texts, textsOf } from '../../../model/nature.ts';
import type { StatementContent, ThreadContent } from '../../../threading/thread-content.ts';
import { type Originals, originalOf } from './list-originals.ts';

type Place = { readonly publication: string; readonly chapter: string };

/** Whether it may be said that something is absent from the texts at some places, as `mayMiss` tells. */
export function mayMissAt(places: readonly Place[], originals: Originals): boolean {
  return mayMiss(places.map((place) => originalOf(originals, place).nature));
}

function placeOf({ publication, chapter }: StatementContent): Place {
  return { publication: publication.slug, chapter: chapter.slug };
}

/** Where statements stand. */
export function placesOfAll(statements: readonly StatementContent[]): Place[] {
  return statements.map(placeOf);
}

/** Where the statements of threads stand. */
export function placesOf(...threads: readonly ThreadContent[]): Place[] {
  return threads.flatMap(({ statements, accounts }) => placesOfAll([...statements, ...accounts]));
}

/** Where the statements of threads stand, and those that they carry out or are carried out by. */
export function placesAround(...threads: readonly ThreadContent[]): Place[] {
  const around = threads.flatMap(({ carriers = [], agreed = [] }) => [...carriers, ...agreed]);
  return [...placesOf(...threads), ...placesOfAll(around)];
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
