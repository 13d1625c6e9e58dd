import { describe, expect, it } from 'vitest';
import type { Question } from '../model/question.ts';
import { makeChapter } from './made-publication.fixture.ts';
import { hasSamePage } from './same-page.ts';

const asks = (...questions: readonly Question[]) => ({
  ...makeChapter({ title: 'Wegen' }),
  passages: questions.map((question) => ({ question, heading: null, blocks: [] })),
});
const measures = { 'Aantal bruggen': [['achieved', 2017, '4']] } as const;

describe('the page that had the indicators of a chapter', () => {
  it.each([
    ['under the same question', asks('achieve', 'do'), asks('achieve', 'done')],
    ['where what was wanted is concluded upon', asks('achieve'), asks('conclusion')],
    ['where what was to be done was done', asks('do', 'cost'), asks('done')],
    ['where no question is known', asks('achieve'), asks('other')],
    ['where neither asks one', asks('intro'), asks('intro')],
    ['where it has indicators', asks('achieve'), { ...makeChapter({ title: 'Wegen', measures }), passages: [] }],
    ['where it has indicators beside what leads in', asks('achieve'), makeChapter({ title: 'Wegen', measures })],
    ['where it says what is planned', asks('do'), makeChapter({ title: 'Wegen', wants: ['Een brug bouwen'] })],
  ])('is at hand %s', (_, before, after) => {
    expect(hasSamePage(before, after)).toBe(true);
  });

  it.each([
    ['where only what it costs is at hand', asks('achieve', 'do', 'cost'), asks('cost')],
    ['where that was all that is known of it now', asks('intro'), asks('cost')],
    ['where only a page leads in', asks('achieve'), asks('intro')],
    ['where only how things stand is at hand', asks('achieve', 'do'), asks('situation')],
    ['where only its name is', asks('achieve'), asks()],
  ])('is not %s', (_, before, after) => {
    expect(hasSamePage(before, after)).toBe(false);
  });
});
