import { expect, test } from 'vitest';
import { exampleItems, idOf } from '../../../../drafting/draft.fixture.ts';
import type { Identified } from '../../../../drafting/item.ts';
import type { DraftFinding } from '../../../../drafting/judged/draft-judging.ts';
import { catalogue } from '../../../../findings/catalogue.ts';
import { presentMargin } from './present-margin.ts';
import { remedies } from './remedies.data.ts';

const writer = { language: 'nl', isPlan: true, mayWrite: true } as const;

function find(rule: string, severity: DraftFinding['finding']['severity'], names: readonly string[]): DraftFinding {
  const items = names.map(idOf);
  return {
    finding: {
      ...{ key: `${rule}-1`, rule, severity, message: { nl: `Dit zegt ${rule}.`, en: '' } },
      subject: { kind: 'chapter', thread: 'wonen', title: 'Wonen' },
      chapter: { publication: 'jaarverslag-2026', chapter: '2.1' },
      ...{ evidence: [], also: [], speaksFor: [] },
    },
    items,
    spots: items.map((item) => ({ item, figure: { role: 'target', year: 2026 }, words: null })),
  };
}

const pieces = exampleItems.filter(({ item }) => item.kind !== 'chapter');
const show = (all: readonly DraftFinding[], who: Parameters<typeof presentMargin>[2] = writer) =>
  presentMargin(all, { chapterId: idOf('wonen'), pieces }, who, ({ id }: Identified) => id);

test('what is found stands at its piece, the gravest first, and what is of the chapter apart', () => {
  const { ofPieces, ofChapter } = show([
    find('target-below-actual', 'info', ['huizen']),
    find('target-changed', 'error', ['huizen']),
    find('question-missing', 'warning', ['wonen']),
    find('no-indicators', 'warning', ['elders']),
  ]);
  expect([...ofPieces.keys()]).toEqual([idOf('huizen')]);
  expect(ofPieces.get(idOf('huizen'))?.map(({ severityText, message }) => [severityText, message])).toEqual([
    ['Dit klopt niet', 'Dit zegt target-changed.'],
    ['Goed om te weten', 'Dit zegt target-below-actual.'],
  ]);
  expect(ofChapter.map(({ message, go }) => [message, go])).toEqual([['Dit zegt question-missing.', null]]);
});

test('what is about several pieces is told at the first in the chapter, and leads there from the others', () => {
  const { ofPieces } = show([find('stale-year', 'warning', ['loket', 'wilden'])]);
  const [told] = ofPieces.get(idOf('wilden')) ?? [];
  const [further] = ofPieces.get(idOf('loket')) ?? [];
  expect([told?.toldAt, further?.toldAt]).toEqual([
    null,
    { href: `#${told?.id}`, text: `Lees het bij “${idOf('wilden')}”` },
  ]);
  expect([told?.go?.href, further?.go?.href]).toEqual([
    `#veld-${idOf('wilden')}-tekst`,
    `#veld-${idOf('loket')}-tekst`,
  ]);
});

test('a remedy leads to a field that this document has open, for who may write', () => {
  const goes = (who: Parameters<typeof presentMargin>[2]) =>
    show([find('target-below-actual', 'info', ['huizen'])], who).ofPieces.get(idOf('huizen'))?.[0]?.go ?? null;
  const href = `#veld-${idOf('huizen')}-toelichting-target-2026`;
  expect(goes(writer)).toEqual({ href, text: 'Geef de reden voor het lagere doel' });
  // In a report its aim was adopted before.
  expect(goes({ ...writer, isPlan: false })).toBeNull();
  expect(goes({ ...writer, mayWrite: false })).toBeNull();
});

test('each remedy is of a rule that there is', () => {
  const known = new Set(catalogue.map(({ code }) => code));
  expect(Object.keys(remedies).filter((code) => !known.has(code))).toEqual([]);
});
