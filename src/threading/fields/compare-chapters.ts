import type { ChapterLevel } from '../../model/chapter.ts';
import type { ChapterStatement } from '../statement.ts';
import { type Feature, unspoken, where } from '../weighing/feature.ts';
import { likeness, resemblance } from '../words/overlap.ts';
import type { RootVector } from '../words/vocabulary.ts';
import type { ChapterFeatures } from './chapter-features.ts';

/** "4", "4.2", "4.2.1": what a code says about how deep a chapter lies. */
function depthOf(code: string): number {
  return code.split('.').length;
}

function compareCodes(earlier: string | null, later: string | null): readonly Feature[] {
  if (earlier === null || later === null) return [];
  if (earlier !== later) return where(true, 'other-code', { sort: 'other-code', from: earlier, to: later });
  return where(true, depthOf(later) > 1 ? 'same-code' : 'same-outer-code', { sort: 'same-code', code: later });
}

/** How many chapters of a publication have a title; two at least of a general one under known chapters, for the others may not be at hand. */
function countTitle(earlier: ChapterFeatures, later: ChapterFeatures): number {
  const isOfPart = earlier.isGeneral && earlier.parent !== null && later.parent !== null;
  return Math.max(earlier.titleCount, later.titleCount, isOfPart ? 2 : 1);
}

/** From here on two titles have the same words but for those that say nothing: "Leefbare stad", "Een leefbare stad". */
const sameWords = 0.999;

function compareTitles(earlier: ChapterFeatures, later: ChapterFeatures): readonly Feature[] {
  const share = resemblance(earlier.titleVector, later.titleVector);
  if ((earlier.title === later.title && later.title !== '') || share >= sameWords) {
    const count = countTitle(earlier, later);
    const common = [
      ...where(true, 'common-title', { sort: 'common-title' }),
      unspoken('count-of-title', Math.log(count)),
    ];
    return [...where(true, 'same-title', { sort: 'same-title' }), ...(count === 1 ? [] : common)];
  }
  return [{ name: 'alike-title', value: share, reason: { sort: 'alike-words', share } }, unspoken('other-title')];
}

/** Some of a kind are no chance, and more say no more than these. */
const mostShared = 2.5;

/** Indicators that both measure. That several are nearly all of both tells more: a set moves with its field, whatever that is called then. */
function compareIndicators(earlier: ReadonlySet<string>, later: ReadonlySet<string>): readonly Feature[] {
  const count = [...earlier].filter((core) => core !== '' && later.has(core)).length;
  if (count === 0) return [];
  const share = (2 * count) / (earlier.size + later.size);
  return [
    { name: 'same-indicators', value: Math.min(count, mostShared), reason: { sort: 'same-indicators', count } },
    ...(count === 1 ? [] : [unspoken('share-of-indicators', share)]),
  ];
}

/** Chapters under both with one title. */
function compareChildren(earlier: ReadonlySet<string>, later: ReadonlySet<string>): readonly Feature[] {
  const count = [...earlier].filter((title) => title !== '' && later.has(title)).length;
  if (count === 0) return [];
  return [{ name: 'same-children', value: Math.min(count, mostShared), reason: { sort: 'same-children', count } }];
}

/** More words in common than this say no more: two pages of one sort may say the same of two programmes. */
const mostContent = 0.85;

function compareContent(earlier: RootVector, later: RootVector): readonly Feature[] {
  if (earlier.mass === 0 || later.mass === 0) return [];
  const share = likeness(earlier, later);
  return [
    { name: 'alike-content', value: Math.min(share, mostContent), reason: { sort: 'alike-content', share } },
    unspoken('both-content'),
  ];
}

/** From here on two titles of chapters above name the same. */
const sameParent = 0.7;

/** Under another chapter a title of its own may have moved; of a title that many chapters have it is another chapter. */
function compareParents(before: ChapterFeatures, after: ChapterFeatures): readonly Feature[] {
  const [earlier, later] = [before.parent, after.parent];
  if (earlier === null || later === null) return [];
  const isSame = earlier.title === later.title || resemblance(earlier.vector, later.vector) >= sameParent;
  if (isSame) return where(true, 'same-parent', { sort: 'same-parent' });
  if (earlier.code !== null && earlier.code === later.code) return [];
  const isCommon = before.title === after.title && countTitle(before, after) > 1;
  return [
    ...where(true, 'other-parent', { sort: 'other-parent' }),
    ...(isCommon ? [unspoken('other-parent-of-common')] : []),
  ];
}

function compareLevels(earlier: ChapterLevel, later: ChapterLevel): readonly Feature[] {
  // A page alone often does not tell its level, so another level says little.
  return where(earlier === later, 'same-level', { sort: 'same-level' });
}

/**
 * What can be seen of two chapters of different publications that may be the same field.
 * @param isCoded whether codes mean the same in both publications
 */
export function compareChapters(
  [earlier, before]: readonly [ChapterStatement, ChapterFeatures],
  [later, after]: readonly [ChapterStatement, ChapterFeatures],
  isCoded: boolean,
): readonly Feature[] {
  return [
    ...(isCoded ? compareCodes(before.code, after.code) : []),
    ...compareTitles(before, after),
    ...compareContent(before.content, after.content),
    ...compareIndicators(before.indicators, after.indicators),
    ...compareChildren(before.children, after.children),
    ...compareParents(before, after),
    ...compareLevels(earlier.chapter.level, later.chapter.level),
  ];
}
