import { expect, test } from 'vitest';
import { decide, koersAsks } from '../../corrections/correction.fixture.ts';
import type { KeptMet } from '../../corrections/kept-beside.ts';
import { tellKept } from './tell-kept.ts';

const one = { id: '019ab000-0000-7000-8000-000000000001', ...decide(koersAsks) };
const nothing: KeptMet = { organisation: 'Urk', met: [], undoneKept: [], undoneBeside: [], otherwise: [] };
const asks = 'De kop “onze koers” vraagt: Wat willen we bereiken?';

test('what became of what is kept is a sentence for each thing, and none where there is nothing to tell', () => {
  expect(tellKept([nothing], 'nl')).toEqual([]);
  expect(tellKept([{ ...nothing, met: [one, one] }], 'nl')).toEqual([
    'Gelezen met 2 correcties van eerder, bewaard bij Urk.',
  ]);
  expect(tellKept([{ ...nothing, undoneKept: [one] }], 'nl')).toEqual([
    `1 correctie bij de documenten is bij Urk ongedaan gemaakt en geldt niet: ${asks} (${one.id}).`,
  ]);
  expect(tellKept([{ ...nothing, undoneBeside: [one] }], 'en')).toEqual([
    `1 correction from before, kept with Urk, was undone beside the documents and holds no more: The heading “onze koers” asks: What do we want to achieve? (${one.id}).`,
  ]);
});

test('of many three are named', () => {
  const many = Array.from({ length: 1_203 }, () => one);
  const [sentence = ''] = tellKept([{ ...nothing, otherwise: many }], 'nl');
  expect(sentence.split(one.id)).toHaveLength(4);
  expect(sentence).toMatch(/^1\.203 correcties .* en nog 1\.200\.$/);
});

test('a name that is no plain text is shown as one', () => {
  const [sentence] = tellKept([{ ...nothing, organisation: 'Urk\u202e\n', met: [one] }], 'nl');
  expect(sentence).toBe('Gelezen met 1 correctie van eerder, bewaard bij Urk[U+202E].');
});
