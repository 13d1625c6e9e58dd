import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeChapter, makeIndicator, makePassage, makeReading, makeReadTable } from '../../tests/make-reading.ts';
import type { ReadTable } from '../model/block.ts';
import type { Chapter } from '../model/chapter.ts';
import type { Doubt } from '../model/doubt.ts';
import type { Nature } from '../model/nature.ts';
import { shortestDecimal } from '../model/notation/decimal.ts';
import { gatherPublications } from '../recognition/gather/gather-publications.ts';
import type { GatheredPublication } from '../recognition/gather/gathered.ts';
import { readContent } from './edition-content.ts';
import { freezeEdition, hashContent } from './freeze-edition.ts';

function gather(chapter: Partial<Chapter>, file = 'pagina.html'): GatheredPublication {
  const reading = makeReading({
    input: file,
    address: `https://${file}/`,
    chapters: [makeChapter({ code: '2.1', title: 'Stad', ...chapter })],
  });
  const [publication] = gatherPublications([reading]).publications;
  if (publication === undefined) throw new Error('nothing was gathered');
  return publication;
}

function hash(chapter: Partial<Chapter>, file?: string): string {
  return freezeEdition(gather(chapter, file)).sha256;
}

const indicator = makeIndicator('Projecten', '> 5', 5);

describe('the hash of an edition', () => {
  test('is over the bytes of its content', () => {
    const { content, sha256 } = freezeEdition(gather({}));
    expect(hashContent(content)).toBe(sha256);
    expect(content.startsWith('{"chapters":[{"accounts":[],')).toBe(true);
  });

  test('is over what a text is, where it is not simply what was published', () => {
    const freeze = (nature: readonly Nature[]) => {
      const page = makeReading({ nature, chapters: [makeChapter({ code: '2.1', title: 'Stad' })] });
      return gatherPublications([page]).publications.map(freezeEdition)[0];
    };
    expect(freeze([])?.content).not.toContain('nature');
    expect(freeze(['retold'])?.sha256).not.toBe(freeze([])?.sha256);
    const [chapter] = readContent(freeze(['retold', 'in-part'])?.content ?? '').chapters;
    expect(chapter?.nature).toEqual(['retold', 'in-part']);
  });

  test('is the same whatever the file is called and wherever in it a statement stands', () => {
    const elsewhere = { ...indicator, at: { file: 'x.pdf', page: 9 } };
    expect(hash({ indicators: [elsewhere], at: { file: 'x.pdf', page: 8 } }, 'x.pdf')).toBe(
      hash({ indicators: [indicator] }),
    );
  });

  test('is the same when only our explanation of a value changes', () => {
    const explained = {
      ...indicator,
      figures: indicator.figures.map((figure) => ({ ...figure, settled: [{ say: 'nil-is-zero', with: {} } as const] })),
    };
    expect(hash({ indicators: [explained] })).toBe(hash({ indicators: [indicator] }));
  });

  test('is the same when only what we say of a doubt changes, or of what was not placed', () => {
    const at = { file: 'pagina.html' };
    const doubt = { at, stake: 'year', text: 'Behaald', why: { say: 'nature', with: {} }, candidates: [] } as const;
    const publication = gather({});
    const [chapter] = publication.chapters;
    if (chapter === undefined) throw new Error('no chapter');
    const doubting = (why: Doubt['why'], notes: GatheredPublication['notes']) =>
      freezeEdition({ ...publication, notes, chapters: [{ ...chapter, doubts: [{ ...doubt, why }] }] }).sha256;
    const sha256 = doubting({ say: 'as-written', with: { sentence: 'Het jaar is niet te zien.' } }, []);
    expect(doubting({ say: 'row-short', with: {} }, [{ at, text: 'Menu', why: { say: 'logo', with: {} } }])).toBe(
      sha256,
    );
    expect(freezeEdition(publication).sha256).not.toBe(sha256);
  });

  test('is over a table as the document has it, and not over how sure its reading was or what came of it', () => {
    const passage = (text: string, given: Partial<ReadTable> = {}) => ({
      passages: [makePassage('', { blocks: [makeReadTable(['Indicator|2018', text], given)] })],
    });
    const read = { indicators: 1, figures: 1, amounts: 0 };
    const elsewhere = { file: 'x.pdf', page: 9, table: 4 };
    expect(hash(passage('Bruggen|5', { certainty: 0.6, read, at: elsewhere }))).toBe(hash(passage('Bruggen|5')));
    expect(hash(passage('Bruggen|6'))).not.toBe(hash(passage('Bruggen|5')));
    const [chapter] = readContent(freezeEdition(gather(passage('Bruggen|5'))).content).chapters;
    expect(chapter?.passages[0]?.blocks).toMatchObject([{ kind: 'read-table', footnotes: [] }]);
  });

  test('changes with one character of text as written', () => {
    const written = { ...indicator, figures: indicator.figures.map((figure) => ({ ...figure, raw: '>5' })) };
    expect(hash({ indicators: [written] })).not.toBe(hash({ indicators: [indicator] }));
    expect(hash({ passages: [makePassage('Wij bouwen.')] })).not.toBe(
      hash({ passages: [makePassage('Wij bouwden.')] }),
    );
  });

  test('is that of whatever is read back, so that anyone can check an edition', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (text, number) => {
          const frozen = freezeEdition(
            gather({ passages: [makePassage(text)], indicators: [makeIndicator('Aantal', text, number)] }),
          );
          const chapters = readContent(frozen.content).chapters;
          expect(chapters[0]?.indicators[0]?.figures[0]).toMatchObject({
            raw: text,
            value: { number: shortestDecimal(number) },
          });
          expect(chapters[0]?.passages[0]?.blocks).toEqual([{ kind: 'paragraph', text }]);
        },
      ),
    );
  });
});
