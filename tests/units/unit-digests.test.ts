import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { listUnits } from '../../src/findings/units/list-units.ts';
import type { Unit, Units } from '../../src/findings/units/unit.ts';
import type { StatedPublication } from '../../src/threading/stated.ts';
import { threadPublications } from '../../src/threading/thread-publications.ts';
import type { Threading } from '../../src/threading/threading.ts';
import { createRandom, type Random } from '../fuzz/seeded-random.ts';
import { changeAt, placesIn } from './change-at.ts';
import { drawDocument } from './draw-document.ts';
import { drawHistory } from './draw-history.ts';

function drawPublications(random: Random): StatedPublication[] {
  const drawn = Array.from({ length: 4 }, () => drawDocument(random));
  return [...new Map(drawn.map((publication) => [publication.slug, publication])).values()];
}

/** All units by kind and name, and the words that they are shown with. */
function unitsIn(threading: Threading): Map<string, Unit & { readonly words: string }> {
  const words = threading.vocabulary.version;
  const units: Units = listUnits(threading);
  return new Map(
    Object.entries(units).flatMap(([kind, own]) =>
      own.map((unit) => [`${kind} ${unit.name}`, { ...unit, words }] as const),
    ),
  );
}

/** Of the units that two states have, those whose digests do not tell whether they show the same. */
function wronglyTold(one: Threading, other: Threading): { wrong: string[]; same: number; changed: number } {
  const [before, after] = [unitsIn(one), unitsIn(other)];
  const both = [...before].flatMap(([name, unit]) => {
    const now = after.get(name);
    if (now === undefined) return [];
    const seesWords = 'vocabulary' in unit.neighbourhood;
    const isSame = isDeepStrictEqual(unit.neighbourhood, now.neighbourhood) && (!seesWords || unit.words === now.words);
    return [{ name, isSame, isTold: unit.digest === now.digest }];
  });
  return {
    wrong: both.filter(({ isSame, isTold }) => isSame !== isTold).map(({ name }) => name),
    same: both.filter(({ isSame }) => isSame).length,
    changed: both.filter(({ isSame }) => !isSame).length,
  };
}

describe('the digest of a unit', () => {
  it.each([1, 31, 61, 91, 121])(
    'is another as soon as anything that documents say and the unit shows is, and else the same, from change %i on',
    (first) => {
      const told = { same: 0, changed: 0, wrong: [] as string[] };
      for (let seed = first; seed < first + 30; seed += 1) {
        const random = createRandom(seed);
        const publications = drawPublications(random);
        const places = placesIn(publications);
        const place = places[random.below(places.length)] ?? [];
        const changed = changeAt(publications, place);
        const {
          wrong,
          same,
          changed: other,
        } = wronglyTold(threadPublications(publications), threadPublications(changed));
        told.wrong.push(...wrong.map((name) => `${place.join('.')}: ${name}`));
        told.same += same;
        told.changed += other;
      }
      expect(told.wrong).toEqual([]);
      expect(Math.min(told.same, told.changed)).toBeGreaterThan(100);
    },
  );

  it('follows links, rulings and other documents just so', () => {
    const wrong = Array.from({ length: 25 }, (_, at) => drawHistory(301 + at)).flatMap((history) =>
      history.slice(1).flatMap((after, at) => {
        const before = history[at];
        return before === undefined ? [] : wronglyTold(before, after).wrong;
      }),
    );
    expect(wrong).toEqual([]);
  });
});
