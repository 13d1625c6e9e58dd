import type { JournalEntry } from '../../../corrections/journal.ts';
import type { Language } from '../../../words/numerals.ts';
import { exampleContext } from '../../fields/pages/kennisstad.fixture.ts';
import { controllerAtWork as at } from '../../work-desk/havermonde.fixture.ts';
import { presentReading } from './present-reading.ts';
import { ReadingPage } from './reading-page.tsx';

const reach = { organisation: 'Havermonde', publication: null, file: null };
const decided = (number: number): Pick<JournalEntry, 'id' | 'at' | 'by' | 'reach'> => ({
  ...{ id: `01930000-0000-7000-8000-00000000000${number}`, by: 'member:1', reach },
  at: `2026-11-0${number}T09:00:00Z`,
});
const entries: readonly JournalEntry[] = [
  {
    ...decided(1),
    decision: {
      ...{ about: 'heading', words: 'onze koers', style: 'bold' },
      means: { is: 'question', question: 'achieve' },
    },
    reason: 'Zo heet het bij ons sinds de nieuwe opmaak.',
  },
  {
    ...decided(2),
    decision: {
      ...{ about: 'heading', words: 'aan de slag', style: 'h3' },
      means: { is: 'question', question: 'do' },
    },
  },
  {
    ...decided(3),
    decision: { about: 'column', head: 'Peiling #', means: { is: 'value', role: 'baseline', year: 'head' } },
  },
  {
    ...decided(4),
    decision: {
      ...{ about: 'heading', words: 'terugblik', style: 'h3' },
      means: { is: 'question', question: 'situation' },
    },
    undone: { at: '2026-11-09T09:00:00Z', by: 'member:2', reason: 'Dit was een gewone kop.' },
  },
];

function page(language: Language, shown: readonly JournalEntry[], isRefused = false) {
  const context = exampleContext(language, '/beheer/havermonde/instellingen/lezen');
  const met = new Map([[entries[0]?.id ?? '', [{ title: 'Begroting 2025', edition: 2 }]]]);
  const view = presentReading({ entries: shown, met, names: new Map([['member:1', 'Anna Beheer']]) }, language);
  const told = isRefused ? { text: 'Schrijf erbij waarom.', isFault: true } : null;
  const filled = isRefused
    ? { kop: 'Onze ambities', opmaak: 'h2', vraag: 'achieve', reden: '' }
    : { kop: '', opmaak: '', vraag: '', reden: '' };
  return <ReadingPage asked={{ at, view, told, filled }} context={context} />;
}

/** How documents are read: with decisions, and before there are any, where what was filled in was refused. */
export const examples = [
  { name: 'setting-lezen', page: (language: Language) => page(language, entries) },
  { name: 'setting-lezen-refused', page: (language: Language) => page(language, [], true) },
];
