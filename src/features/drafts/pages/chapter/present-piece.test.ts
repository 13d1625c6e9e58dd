import { expect, test } from 'vitest';
import { Outline } from '../../../../drafting/compose/outline.ts';
import { exampleItems, idOf } from '../../../../drafting/draft.fixture.ts';
import type { CommitmentItem, DraftItem } from '../../../../drafting/item.ts';
import { usualSettings } from '../../../../drafting/settings/settings.ts';
import { exampleContext } from '../../../fields/pages/kennisstad.fixture.ts';
import type { FoundDraft } from '../../queries/find-draft.ts';
import type { LoadedChapter } from './load-chapter.ts';
import { presentPiece, type Typed } from './present-piece.ts';

const draft: FoundDraft = {
  ...{ draftId: idOf('draft'), slug: 'jaarverslag-2026', kind: 'annual-report', year: 2026, sequence: null },
  ...{ title: 'Jaarverslag 2026', state: 'draft', from: null, isCorrection: false },
};
const items = exampleItems.map((one) => ({ ...one, version: 2 }));
const outline = new Outline(items);
const chapter = outline.chapters.find(({ id }) => id === idOf('wonen'));
const context = exampleContext('nl', '/beheer/havermonde');

function show(
  item: DraftItem,
  id: string,
  given: { mayWrite?: boolean; typed?: Typed; kind?: FoundDraft['kind'] } = {},
) {
  const { mayWrite = true, typed = null, kind = 'annual-report' } = given;
  if (chapter === undefined) throw new Error('no chapter');
  const loaded: LoadedChapter = {
    ...{
      draft: { ...draft, kind },
      outline,
      items,
      chapter,
      mayWrite,
      mayAssign: mayWrite,
      settings: usualSettings(kind),
    },
    ...{ promised: new Map(), threads: new Map(), asides: [], saved: null },
  };
  const path = '/beheer/havermonde/documenten/jaarverslag-2026';
  const around = { loaded, organisation: 'havermonde', path, typed, found: new Map(), isLooking: false };
  const piece = presentPiece({ id, item }, around, context);
  if (piece === null) throw new Error('no piece');
  return piece;
}

const itemOf = (name: string): DraftItem => {
  const found = exampleItems.find(({ id }) => id === idOf(name));
  if (found === undefined) throw new Error(name);
  return found.item;
};
const commitment: CommitmentItem = {
  ...{ kind: 'commitment', chapter: idOf('wonen'), place: 0, question: 'do', text: 'Wij maken splitsen eenvoudig.' },
  ...{ term: null, owner: null, measure: null, status: null, origin: { from: [], reason: null }, ended: null },
};

test('an indicator asks for its value and says why an explanation is wanted; what was adopted is beside it', () => {
  const piece = show(itemOf('huizen'), idOf('huizen'));
  expect(piece.figures).toEqual([
    expect.objectContaining({ key: 'achieved-2026', title: 'Behaald 2026', hasSource: true }),
  ]);
  expect(piece.figures[0]?.why).toContain('(≥ 420) is niet gehaald');
  expect(piece.beside?.facts).toContainEqual({ term: 'Beoogd 2026', value: '≥ 420' });
  // In a plan the aim is to be given anew, without a source.
  expect(
    show(itemOf('huizen'), idOf('huizen'), { kind: 'budget' }).figures.map(({ key, hasSource }) => [key, hasSource]),
  ).toEqual([
    ['target-2026', false],
    ['achieved-2026', true],
  ]);
});

test('the unit of an indicator is said once', () => {
  const item = itemOf('huizen');
  if (item.kind !== 'indicator') throw new Error('no indicator');
  const titled = (name: string, unit: string | null) => show({ ...item, name, unit }, idOf('huizen')).title;
  expect(titled('Wachttijd', 'weken')).toBe('Wachttijd (weken)');
  expect(titled('Wachttijd in weken', 'weken')).toBe('Wachttijd in weken');
  expect(titled('Jongeren met hulp (%)', '%')).toBe('Jongeren met hulp (%)');
});

test('a commitment is measured by an indicator of its chapter or by somebody; without either it is warned of', () => {
  const without = show(commitment, idOf('plan'));
  expect(without.warning).toContain('Bewaren kan ook zonder.');
  expect(without.measures.map(({ value }) => value)).toEqual(['', idOf('huizen'), 'oordeel']);
  const judged = show({ ...commitment, measure: { by: 'judgement', whose: 'de wijkraad' } }, idOf('plan'));
  expect([judged.warning, judged.fields.door]).toEqual([null, 'de wijkraad']);
  const elsewhere = show({ ...commitment, measure: { by: 'indicator', item: idOf('weg') } }, idOf('plan'));
  expect(elsewhere.measures.some(({ value, text }) => value === idOf('weg') && text === '[?]')).toBe(true);
});

test('what was typed and not saved stands in its own form, and in no other', () => {
  const typed: Typed = {
    ...{ itemId: idOf('loket'), fields: { tekst: 'Getypt.' }, base: 1, aside: null },
    ...{ saveId: '01930000-0000-7000-8000-0000000000aa', told: 'Te lang.' },
  };
  const own = show(itemOf('loket'), idOf('loket'), { typed });
  expect([own.fields, own.form?.base, own.form?.told]).toEqual([{ tekst: 'Getypt.' }, 1, 'Te lang.']);
  const other = show(itemOf('huizen'), idOf('huizen'), { typed });
  expect([other.form?.base, other.form?.told]).toEqual([2, null]);
  // Each form that is drawn names its save.
  expect(show(itemOf('huizen'), idOf('huizen')).form?.saveId).not.toBe(other.form?.saveId);
});

test('who reads gets no form', () => {
  expect(show(itemOf('loket'), idOf('loket'), { mayWrite: false }).form).toBeNull();
  expect(show(itemOf('geld'), idOf('geld')).form).toBeNull();
});
