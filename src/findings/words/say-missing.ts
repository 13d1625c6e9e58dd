import type { MissingReason } from '../../model/notation/value.ts';
import type { StatedFigure } from '../../threading/stated.ts';
import type { Said } from '../finding.ts';

/** What each kind of missing is in a sentence: "er staat een streepje". */
const missingWords: Readonly<Record<MissingReason, Said>> = {
  'not-measured': { nl: 'niet gemeten', en: 'not measured' },
  'to-follow': { nl: 'volgt nog', en: 'to follow' },
  unknown: { nl: 'onbekend', en: 'unknown' },
  blank: { nl: 'een lege cel', en: 'an empty cell' },
};

/** What stands in a cell instead of a number, with which kind of missing that is: `“NTB” (volgt nog)`. */
export function sayMissing({ raw }: StatedFigure, why: MissingReason): Said {
  const text = raw.trim();
  const { nl, en } = missingWords[why];
  if (text === '') return { nl, en };
  if (/^[-–—]+$/.test(text)) return { nl: 'een streepje', en: 'a dash' };
  return { nl: `“${text}” (${nl})`, en: `“${text}” (${en})` };
}
