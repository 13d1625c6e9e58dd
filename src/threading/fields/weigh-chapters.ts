import type { ChapterLevel } from '../../model/chapter.ts';
import { type Evidence, type Weighed, weighEvidence } from '../reason.ts';
import type { ChapterStatement } from '../statement.ts';
import { likeness, resemblance } from '../words/overlap.ts';
import type { RootVector } from '../words/vocabulary.ts';
import type { ChapterFeatures } from './chapter-features.ts';

/** Of a hundred chapters, one at most is the same. */
const prior = -4;

/** "4", "4.2", "4.2.1": what a code says about how deep a chapter lies. */
function depthOf(code: string): number {
  return code.split('.').length;
}

function weighCodes(earlier: string | null, later: string | null): Evidence[] {
  if (earlier === null || later === null) return [];
  if (earlier === later) return [{ reason: { sort: 'same-code', code: later }, weight: depthOf(later) > 1 ? 3 : 2 }];
  return [{ reason: { sort: 'other-code', from: earlier, to: later }, weight: -1 }];
}

/** How many chapters of a publication have a title; two at least of a general one under known chapters, for the others may not be at hand. */
function countTitle(earlier: ChapterFeatures, later: ChapterFeatures): number {
  const isOfPart = earlier.isGeneral && earlier.parent !== null && later.parent !== null;
  return Math.max(earlier.titleCount, later.titleCount, isOfPart ? 2 : 1);
}

function weighTitles(earlier: ChapterFeatures, later: ChapterFeatures): Evidence[] {
  if (earlier.title === later.title && later.title !== '') {
    const count = countTitle(earlier, later);
    const same: Evidence = { reason: { sort: 'same-title' }, weight: 7 };
    return count === 1 ? [same] : [same, { reason: { sort: 'common-title' }, weight: -3 - Math.log(count) }];
  }
  const share = resemblance(earlier.titleVector, later.titleVector);
  return [{ reason: { sort: 'alike-words', share }, weight: 7 * share - 1.6 }];
}

/** Indicators that both measure: two of them are no chance. */
function weighIndicatorSets(earlier: ReadonlySet<string>, later: ReadonlySet<string>): Evidence[] {
  const count = [...earlier].filter((core) => core !== '' && later.has(core)).length;
  return count === 0 ? [] : [{ reason: { sort: 'same-indicators', count }, weight: Math.min(1.2 * count, 3) }];
}

/** Chapters under both with one title. */
function weighChildren(earlier: ReadonlySet<string>, later: ReadonlySet<string>): Evidence[] {
  const count = [...earlier].filter((title) => title !== '' && later.has(title)).length;
  return count === 0 ? [] : [{ reason: { sort: 'same-children', count }, weight: Math.min(1.2 * count, 3) }];
}

function weighContent(earlier: RootVector, later: RootVector): Evidence[] {
  if (earlier.mass === 0 || later.mass === 0) return [];
  const share = likeness(earlier, later);
  return [{ reason: { sort: 'alike-content', share }, weight: Math.min(6 * share - 0.7, 3.5) }];
}

/** From here on two titles of chapters above name the same. */
const sameParent = 0.7;

/** Under another chapter a title of its own may have moved; of a title that many chapters have it is another chapter. */
function weighParents(before: ChapterFeatures, after: ChapterFeatures): Evidence[] {
  const [earlier, later] = [before.parent, after.parent];
  if (earlier === null || later === null) return [];
  const isSame = earlier.title === later.title || resemblance(earlier.vector, later.vector) >= sameParent;
  if (isSame) return [{ reason: { sort: 'same-parent' }, weight: 2 }];
  if (earlier.code !== null && earlier.code === later.code) return [];
  const isCommon = before.title === after.title && countTitle(before, after) > 1;
  return [{ reason: { sort: 'other-parent' }, weight: isCommon ? -4 : -1 }];
}

function weighLevels(earlier: ChapterLevel, later: ChapterLevel): Evidence[] {
  // A page alone often does not tell its level, so another level says little.
  return earlier === later ? [{ reason: { sort: 'same-level' }, weight: 0.3 }] : [];
}

/**
 * How likely two chapters of different publications are the same field.
 * @param isCoded whether codes mean the same in both publications
 */
export function weighChapters(
  [earlier, before]: readonly [ChapterStatement, ChapterFeatures],
  [later, after]: readonly [ChapterStatement, ChapterFeatures],
  isCoded: boolean,
): Weighed {
  return weighEvidence(prior, [
    ...(isCoded ? weighCodes(before.code, after.code) : []),
    ...weighTitles(before, after),
    ...weighContent(before.content, after.content),
    ...weighIndicatorSets(before.indicators, after.indicators),
    ...weighChildren(before.children, after.children),
    ...weighParents(before, after),
    ...weighLevels(earlier.chapter.level, later.chapter.level),
  ]);
}
