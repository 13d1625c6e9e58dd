import { describe, expect, test } from 'vitest';
import type { Finding, Quote } from '../../findings/finding.ts';
import { budget } from '../../findings/scene/scene.fixture.ts';
import { threadPublications } from '../../threading/thread-publications.ts';
import { listPlaces, placeOf, viewQuotes } from './quote-view.ts';

const threading = threadPublications([
  budget(2018, { code: '2.1', title: 'Wegen' }, { code: null, title: 'Groen' }, { code: '3.1', nature: ['retold'] }),
]);

function view(quote: Partial<Quote>) {
  const label = { nl: 'Doel 2018', en: 'Target 2018' };
  const whole = {
    publication: 'budget-2018',
    chapter: '2.1',
    statement: null,
    kind: null,
    label,
    raw: '> 5',
    position: null,
  };
  const finding: Finding = {
    key: 'target-changed-00000000',
    rule: 'target-changed',
    severity: 'info',
    subject: { kind: 'chapter', thread: 'wegen', title: 'Wegen' },
    chapter: { publication: 'budget-2018', chapter: '2.1' },
    message: { nl: '', en: '' },
    evidence: [{ ...whole, ...quote }],
    also: [],
    speaksFor: [],
  };
  return viewQuotes(finding, threading, 'en');
}

describe('a quote as a reader sees it', () => {
  test('names the publication, the chapter by code or else by title, and what the text is', () => {
    expect(view({})).toEqual([
      { source: 'Budget 2018, 2.1 · Target 2018', raw: '> 5', file: '', spot: '', original: '' },
    ]);
    expect(view({ chapter: 'groen' })[0]?.source).toBe('Budget 2018, Groen · Target 2018');
    expect(view({ publication: 'weg', chapter: 'weg' })[0]?.source).toBe('weg, weg · Target 2018');
  });

  test('names a sentence of a retelling so, and not its figures', () => {
    const retold = { chapter: '3.1', raw: 'We bouwen een brug.' };
    expect(view(retold)[0]?.source).toBe('Budget 2018, 3.1 · Target 2018 · retelling');
    expect(view({ ...retold, raw: '> 5' })[0]?.source).toBe('Budget 2018, 3.1 · Target 2018');
    expect(view({ ...retold, chapter: '2.1' })[0]?.source).toBe('Budget 2018, 2.1 · Target 2018');
  });

  test('says where it stands: page, sheet, row or line', () => {
    const [quote] = view({ position: { file: 'a, b.pdf', page: 12, line: 3 } });
    expect(quote).toMatchObject({ file: 'a, b.pdf', spot: 'p. 12, line 3' });
    expect(quote && placeOf(quote)).toBe('a, b.pdf, p. 12, line 3');
    expect(view({ position: { file: 'a.docx' } }).map(placeOf)).toEqual(['a.docx']);
  });

  test('places are listed by file, each once', () => {
    const at = (file: string, line: number) => view({ position: { file, line } });
    const quotes = [at('a.txt', 3), at('b.txt', 1), at('a.txt', 9), at('a.txt', 3), view({})].flat();
    expect(listPlaces(quotes)).toEqual(['a.txt, line 3 · line 9', 'b.txt, line 1']);
  });
});
