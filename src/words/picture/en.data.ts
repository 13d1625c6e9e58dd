import { count } from '../numerals.ts';
import type { nlPicture } from './nl.data.ts';

/** The words of the picture of a trail, in English. */
export const enPicture: typeof nlPicture = {
  heading: 'The trail as a picture',
  table: 'The same as a table',
  drawing: {
    met: 'met',
    missed: 'not met',
    onlyNow: 'only by the later target',
    was: (text: string) => `was ${text}`,
    forYear: (year: number) => `for ${year}`,
    commitments: 'Commitments',
    commitmentsAbout: 'each line is one commitment',
    notToScale: 'Higher, or further to the right where time runs down, is a larger number; distances are not to scale.',
    aim: 'target of that year',
    changed: 'target changed',
    metSign: 'achieved, and the target met',
    onlyNowSign: 'achieved, and only the later target met',
    missedSign: 'achieved, but the target not met',
    breaks: 'something else is measured from here',
    ends: 'the trail ends here',
    signs: {
      stated: 'commitment',
      again: 'stated again',
      carried: 'worked out later',
      answered: 'accounted for',
      perhaps: 'possibly accounted for',
      gone: 'no longer found',
    },
  },
  moreIsBetter: 'more is better',
  lessIsBetter: 'less is better',
  firstIsBest: 'a lower place is better',
  otherName: 'other name',
  restated: (year: number, before: string, now: string) => `result ${year}: ${before} became ${now}`,
  aimElsewhere: (year: number, before: string, now: string) => `target ${year}: ${before} became ${now}`,
  changed: (year: number, before: string, where: string, now: string, there: string) =>
    `The target for ${year} is ${before} in ${where} and ${now} in ${there}.`,
  reached: (result: string) => `Achieved: ${result}.`,
  reachedOnlyNow: (result: string, now: string, before: string) =>
    `Achieved: ${result}, which meets ${now} and does not meet ${before}.`,
  met: (met: number, onlyNow: number, all: number) =>
    `${[
      all === 1 ? 'One target can be tested' : `${all} targets can be tested`,
      [
        ...(met === all ? [all === 1 ? 'it was met' : 'all were met'] : [`${met} met`]),
        ...(onlyNow > 0 ? [`${onlyNow} only by the later target`] : []),
        ...(met + onlyNow < all ? [`${all - met - onlyNow} not met`] : []),
      ].join(', '),
    ].join(': ')}.`,
  end: (text: string, where: string) => `In ${where}: ${text}.`,
  of: (title: string, sentence: string) => `${title}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
  figures: (n: number) => `${count('en', n, 'year', 'years')} with a figure.`,
  commitments: (all: number, answered: number, perhaps: number, carried: number) => {
    const told = [
      ...(answered > 0 ? [`${answered} accounted for`] : []),
      ...(perhaps > 0 ? [`${perhaps} possibly accounted for`] : []),
      ...(carried > 0 ? [`${carried} worked out later`] : []),
    ].join(', ');
    return `${count('en', all, 'commitment', 'commitments')}${told === '' ? '' : `: ${told}`}.`;
  },
};
