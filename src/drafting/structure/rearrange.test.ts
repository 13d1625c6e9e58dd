import { describe, expect, test } from 'vitest';
import { exampleItems, idOf } from '../draft.fixture.ts';
import type { CommitmentItem, DraftItem, Identified } from '../item.ts';
import { itemSchema } from '../item-schema.ts';
import type { StructureChange } from './change.ts';
import { rearrange } from './rearrange.ts';
import { StructureError } from './structure-error.ts';

const statementAt = (number: number) => `01930000-0000-7000-8000-00000000000${number}`;
const plan = (text: string, place: number, from: readonly string[] = []): CommitmentItem => ({
  ...{ kind: 'commitment', chapter: idOf('wonen'), place, question: 'do', text, term: null, owner: null },
  ...{ measure: null, status: null, origin: { from, reason: null }, ended: null },
});
const groen: DraftItem = {
  ...{ kind: 'chapter', parent: idOf('stad'), place: 1, code: '2.2', title: 'Groen', level: 'policy-field' },
  ...{ origin: { from: [statementAt(2)], reason: null }, ended: null },
};
const items: readonly Identified[] = [
  ...exampleItems.map(({ id, item }) => ({
    id,
    item:
      item.kind === 'indicator' || (item.kind === 'chapter' && id === idOf('wonen'))
        ? { ...item, origin: { from: [statementAt(1)], reason: null } }
        : item,
  })),
  { id: idOf('groen'), item: groen },
  { id: idOf('bomen'), item: plan('Wij planten bomen.', 0, [statementAt(3)]) },
  { id: idOf('paden'), item: plan('Wij leggen paden aan.', 1, [statementAt(4)]) },
  { id: idOf('bank'), item: { ...plan('Er komt een bank.', 2), measure: { by: 'indicator', item: idOf('huizen') } } },
];

/** What stands after changes, one after the other. */
function outcomeOf(...changes: readonly StructureChange[]): ReadonlyMap<string, DraftItem> {
  const made: string[] = [];
  const newId = () => {
    made.push('');
    return `01930000-0000-7000-8000-0000000001${String(made.length).padStart(2, '0')}`;
  };
  const now = new Map(items.map(({ id, item }) => [id, item]));
  for (const change of changes) {
    const given = [...now].map(([id, item]) => ({ id, item }));
    for (const { id, item } of rearrange({ items: given, adopted: new Set(), newId }, change)) {
      if (item === null) now.delete(id);
      else now.set(id, item);
    }
  }
  for (const item of now.values()) expect(itemSchema.parse(item)).toEqual(item);
  return now;
}

function faultOf(change: StructureChange): string {
  try {
    outcomeOf(change);
  } catch (error) {
    if (error instanceof StructureError) return error.fault;
    throw error;
  }
  return 'none';
}

const inOrder = (now: ReadonlyMap<string, DraftItem>, kind: DraftItem['kind']) =>
  [...now]
    .filter(([, item]) => item.kind === kind)
    .toSorted(([, one], [, other]) => one.place - other.place)
    .map(([id]) => id);
const [bomen, paden, bank] = [idOf('bomen'), idOf('paden'), idOf('bank')];

describe('an order', () => {
  test('changes by one place at a time, asks no reason, and touches two pieces', () => {
    const shifted = rearrange({ items, adopted: new Set(), newId: () => '' }, { act: 'shift', id: bank, by: -1 });
    expect(shifted.map(({ id, item }) => [id, item?.place])).toEqual([
      [bank, 1],
      [paden, 2],
    ]);
    expect(
      inOrder(outcomeOf({ act: 'shift', id: bomen, by: 1 }, { act: 'shift', id: bomen, by: 1 }), 'commitment'),
    ).toEqual([paden, bank, bomen]);
    for (const by of [-1, 1] as const)
      expect(inOrder(outcomeOf({ act: 'shift', id: by < 0 ? bomen : bank, by }), 'commitment')).toEqual([
        bomen,
        paden,
        bank,
      ]);
  });

  test('with equal places is the order that one saw', () => {
    const equal = [bomen, paden, bank]
      .map((id) => ({ id, item: plan('x', 5) }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const last = equal.at(-1)?.id ?? '';
    const moved = rearrange({ items: equal, adopted: new Set(), newId: () => '' }, { act: 'shift', id: last, by: -1 });
    const now = new Map([
      ...equal.map(({ id, item }) => [id, item] as const),
      ...moved.map(({ id, item }) => [id, item ?? groen] as const),
    ]);
    expect(inOrder(now, 'commitment')).toEqual([equal[0]?.id, last, equal[1]?.id]);
  });

  test('a new piece stands where it was asked', () => {
    for (const [behind, at] of [
      [null, 0],
      [bomen, 1],
      [bank, 3],
    ] as const) {
      const now = outcomeOf({ act: 'add', item: plan('Nieuw.', 0), after: behind });
      expect(
        inOrder(now, 'commitment').findIndex((id) => ![bomen, paden, bank].includes(id)),
        String(behind),
      ).toBe(at);
    }
    expect(faultOf({ act: 'add', item: { ...plan('x', 0), chapter: idOf('weg') }, after: null })).toBe('no-item');
  });
});

test('what goes on from what was adopted asks why it is otherwise, and keeps what it goes on from', () => {
  const why = 'De raad wilde het zo.';
  const goingOn: readonly Extract<StructureChange, { readonly reason: string }>[] = [
    { act: 'move', id: bomen, under: idOf('groen'), reason: why },
    { act: 'rename', id: bomen, named: { kind: 'commitment', text: 'Wij planten struiken.' }, reason: why },
    { act: 'split', id: bomen, parted: { kind: 'commitment', first: 'Eik.', second: 'Beuk.' }, reason: why },
    { act: 'merge', id: bomen, other: bank, text: null, reason: why },
    { act: 'end', id: bomen, reason: why },
  ];
  for (const change of goingOn) {
    expect(faultOf({ ...change, reason: '' }), change.act).toBe('no-reason');
    const item = outcomeOf(change).get(bomen);
    expect(item, change.act).toMatchObject({
      origin: { from: [statementAt(3)], reason: change.act === 'end' ? null : why },
    });
  }
  expect(faultOf({ act: 'take-away', id: bomen })).toBe('goes-on');
  // What is new is nobody's but the writer's.
  expect(outcomeOf({ act: 'move', id: bank, under: idOf('groen'), reason: '' }).get(bank)).toMatchObject({
    chapter: idOf('groen'),
    place: 0,
  });
  expect(outcomeOf({ act: 'take-away', id: bank }).has(bank)).toBe(false);
  expect(() => rearrange({ items, adopted: new Set([bank]), newId: () => '' }, { act: 'take-away', id: bank })).toThrow(
    'goes-on',
  );
});

test('what is called the same is not changed', () => {
  expect(
    rearrange(
      { items, adopted: new Set(), newId: () => '' },
      { act: 'rename', id: bomen, named: { kind: 'commitment', text: 'Wij planten bomen.' }, reason: '' },
    ),
  ).toEqual([]);
});

describe('a chapter', () => {
  test('never stands under itself', () => {
    expect(faultOf({ act: 'move', id: idOf('stad'), under: idOf('wonen'), reason: 'x' })).toBe('in-itself');
    expect(faultOf({ act: 'merge', id: idOf('wonen'), other: idOf('stad'), text: null, reason: 'x' })).toBe(
      'in-itself',
    );
    expect(faultOf({ act: 'move', id: idOf('stad'), under: idOf('stad'), reason: 'x' })).toBe('in-itself');
  });

  test('with another number gives it to what stands below it, each with the reason', () => {
    const named = { kind: 'chapter', code: '5', title: 'Stad', level: 'programme', isNumberedBelow: true } as const;
    const now = outcomeOf({ act: 'rename', id: idOf('stad'), named, reason: 'Nieuwe indeling.' });
    expect(
      [...now.values()].flatMap((item) => (item.kind === 'chapter' ? [[item.code, item.origin.reason]] : [])),
    ).toEqual([
      ['5', 'Nieuwe indeling.'],
      ['5.1', 'Nieuwe indeling.'],
      ['5.2', 'Nieuwe indeling.'],
    ]);
  });

  test('divided gives the second part what was chosen, and both go on', () => {
    const parted = { kind: 'chapter', code: null, title: 'Bouwen', pieces: [bomen, idOf('huizen')] } as const;
    const now = outcomeOf({ act: 'split', id: idOf('wonen'), parted, reason: 'Te groot.' });
    const second = [...now].find(([, item]) => item.kind === 'chapter' && item.title === 'Bouwen');
    expect(second?.[1]).toMatchObject({
      parent: idOf('stad'),
      place: 1,
      origin: { from: [statementAt(1)], reason: 'Te groot.' },
    });
    expect(now.get(bomen)).toMatchObject({ chapter: second?.[0], origin: { reason: 'Te groot.' } });
    expect(now.get(paden)).toMatchObject({ chapter: idOf('wonen') });
    expect(faultOf({ act: 'split', id: idOf('groen'), parted, reason: 'x' })).toBe('no-item');
  });

  test('that takes up another has all that stood in it, goes on from both, and is what pointed at the other', () => {
    const now = outcomeOf(
      { act: 'move', id: bomen, under: idOf('groen'), reason: 'x' },
      { act: 'merge', id: idOf('groen'), other: idOf('wonen'), text: null, reason: 'Eén veld.' },
    );
    expect(now.has(idOf('wonen'))).toBe(false);
    expect(now.get(idOf('groen'))).toMatchObject({
      origin: { from: [statementAt(2), statementAt(1)], reason: 'Eén veld.' },
    });
    expect([...now.values()].filter((item) => item.kind !== 'chapter' && item.chapter !== idOf('groen'))).toEqual([]);
    expect(inOrder(now, 'commitment')).toEqual([bomen, paden, bank]);
  });

  test('is taken away only where it is new and empty', () => {
    const added = outcomeOf({
      act: 'add',
      item: { ...groen, title: 'Water', origin: { from: [], reason: null } } as DraftItem,
      after: null,
    });
    const [id = ''] = [...added].find(([, item]) => item.kind === 'chapter' && item.title === 'Water') ?? [];
    const given = {
      items: [...added].map(([one, item]) => ({ id: one, item })),
      adopted: new Set<string>(),
      newId: () => '',
    };
    expect(rearrange(given, { act: 'take-away', id })).toEqual([{ id, item: null }]);
    expect(faultOf({ act: 'take-away', id: idOf('stad') })).toBe('not-empty');
  });
});

describe('an indicator', () => {
  test('divided has empty places for the values of its second part', () => {
    const now = outcomeOf({
      act: 'split',
      id: idOf('huizen'),
      parted: { kind: 'indicator', name: 'Huurwoningen' },
      reason: 'x',
    });
    const second = [...now.values()].find((item) => item.kind === 'indicator' && item.name === 'Huurwoningen');
    expect(
      second?.kind === 'indicator' && second.figures.every(({ raw, adopted }) => raw === '' && adopted === null),
    ).toBe(true);
    expect(now.get(idOf('huizen'))).toMatchObject({ figures: [{ raw: '391' }, { raw: '≥ 420' }, { raw: '402' }] });
  });

  test('that takes up another is what measures, and what a text shows', () => {
    const other: DraftItem = { ...(items.find(({ id }) => id === idOf('huizen'))?.item ?? groen) };
    const now = outcomeOf({ act: 'add', item: other, after: null });
    const [id = ''] = [...now].find(([one, item]) => item.kind === 'indicator' && one !== idOf('huizen')) ?? [];
    const given = {
      items: [...now].map(([one, item]) => ({ id: one, item })),
      adopted: new Set<string>(),
      newId: () => '',
    };
    const changed = rearrange(given, { act: 'merge', id, other: idOf('huizen'), text: null, reason: 'x' });
    expect(changed.find((one) => one.id === bank)?.item).toMatchObject({ measure: { item: id } });
    expect(JSON.stringify(changed.find((one) => one.id === idOf('deden'))?.item)).toContain(`"item":"${id}"`);
  });

  test('has a place for a value of a year once, and loses only what is empty', () => {
    const figure = { id: idOf('huizen'), role: 'target', year: 2027 } as const;
    expect(outcomeOf({ act: 'add-figure', ...figure }).get(idOf('huizen'))).toMatchObject({ figures: { length: 4 } });
    expect(faultOf({ act: 'add-figure', ...figure, year: 2026 })).toBe('figure-there');
    expect(faultOf({ act: 'take-figure', ...figure, year: 2026 })).toBe('not-empty');
    expect(outcomeOf({ act: 'add-figure', ...figure }, { act: 'take-figure', ...figure }).get(idOf('huizen'))).toEqual(
      items.find(({ id }) => id === idOf('huizen'))?.item,
    );
  });
});

test('a text is divided between two blocks and put together again; the only account of something stays', () => {
  const split = { act: 'split', id: idOf('wilden'), reason: '' } as const;
  expect(faultOf({ ...split, parted: { kind: 'passage', after: 1, heading: null } })).toBe('no-split');
  const merged = outcomeOf({ act: 'merge', id: idOf('wilden'), other: idOf('deden'), text: null, reason: '' });
  const parted = outcomeOf(
    { act: 'merge', id: idOf('wilden'), other: idOf('deden'), text: null, reason: '' },
    { ...split, parted: { kind: 'passage', after: 1, heading: 'Wat hebben we hiervoor gedaan?' } },
  );
  const blocks = (of: ReadonlyMap<string, DraftItem>) =>
    [...of.values()].flatMap((item) => (item.kind === 'passage' ? [item.text.content.map(({ type }) => type)] : []));
  expect(blocks(merged)).toEqual([['paragraph', 'heading', 'paragraph']]);
  expect(blocks(parted)).toEqual([['paragraph'], ['heading', 'paragraph']]);
  const answering = items.map(({ id, item }) => ({
    id,
    item: item.kind === 'account' ? { ...item, answers: [statementAt(5)] } : item,
  }));
  const given = { items: answering, adopted: new Set<string>(), newId: () => bank };
  expect(() => rearrange(given, { act: 'take-away', id: idOf('loket') })).toThrow('answers-alone');
  const twice = rearrange(given, {
    act: 'split',
    id: idOf('loket'),
    parted: { kind: 'account', first: 'Een.', second: 'Twee.' },
    reason: '',
  });
  expect(twice.map(({ item }) => item?.kind === 'account' && item.answers)).toEqual([
    [statementAt(5)],
    [statementAt(5)],
  ]);
});
