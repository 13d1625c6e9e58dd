import type { DraftChapter } from '../book/draft.ts';
import { between, pickSome, randomFor } from '../random.ts';
import { headCell, type LaidBlock, type LaidCell } from './block.ts';
import type { Volume } from './house.ts';

/** Data: why money went otherwise. */
const causes = [
  'hogere energieprijzen',
  'een lagere rijksbijdrage dan geraamd',
  'vacatures die later zijn ingevuld',
  'meer aanvragen dan verwacht',
  'een meevaller bij de aanbesteding',
  'uitgestelde werkzaamheden',
  'de nieuwe cao',
];

/** What a report says about money that went otherwise: no account of what was done, and no amount of a side. */
export function layDeviations(chapter: DraftChapter, { layout, kind, seed, year }: Volume): readonly LaidBlock[] {
  if (layout.deviations === 'none' || kind === 'budget') return [];
  const random = randomFor(seed, `deviations ${chapter.key} ${kind} ${year}`);
  const lines = pickSome(random, causes, 2).map((cause) => ({
    cause,
    amount: `€ ${between(random, 11, 480)}.000`,
    sign: random.chance(0.5) ? 'nadeel' : 'voordeel',
  }));
  const title: LaidBlock = { kind: 'paragraph', text: 'Toelichting op de afwijkingen', bold: true };
  if (layout.deviations === 'bullets') {
    const items = lines.map(({ cause, amount, sign }) => ({ text: `${amount} ${sign} door ${cause};`, depth: 0 }));
    return [title, { kind: 'list', ordered: false, items }];
  }
  const heads = ['Afwijking', 'Oorzaak', 'V/N'].map((head) => headCell(head));
  const rows = lines.map(({ cause, amount, sign }): readonly LaidCell[] => [
    { text: amount },
    { text: cause },
    { text: sign === 'nadeel' ? 'N' : 'V' },
  ]);
  return [title, { kind: 'table', caption: null, headRows: 1, rows: [heads, ...rows] }];
}
