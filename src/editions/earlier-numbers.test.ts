import { describe, expect, test } from 'vitest';
import { makeChapter, makeIndicator, makeReading } from '../../tests/make-reading.ts';
import { parseValue } from '../model/notation/parse-value.ts';
import { sameMeaning } from '../model/notation/same-meaning.ts';
import { gatherPublications } from '../recognition/gather/gather-publications.ts';
import { hasBinaryNumbers, isSameButExact } from './earlier-numbers.ts';
import { readContent } from './edition-content.ts';
import { freezeEdition, hashContent } from './freeze-edition.ts';

const cells = ['6,0', '> 0,125', '60.093 (14,40%)', '1:8,50', 'Plaats 10 en 11', '2,40 mln', '12 fte', '-3,0%'];

/** A content with an indicator for each cell. */
function frozen(raws: readonly string[]) {
  const indicators = raws.map((raw) => {
    const made = makeIndicator('Aantal', raw, 0);
    return { ...made, figures: made.figures.map((figure) => ({ ...figure, value: parseValue(raw).value })) };
  });
  const reading = makeReading({ chapters: [makeChapter({ code: '2.1', indicators })] });
  const [publication] = gatherPublications([reading]).publications;
  if (publication === undefined) throw new Error('no publication');
  return freezeEdition(publication);
}

/** The same as a program wrote it that kept numbers in binary and knew neither rounding nor unit of them. */
function asBefore(content: string): { content: string; sha256: string } {
  const binary = content
    .replaceAll(/"(number|left|right)":"([^"]+)"/g, (_, key: string, number: string) => `"${key}":${Number(number)}`)
    .replaceAll(/"percent":(true|false),"rounding":"[^"]+"/g, '"percent":$1')
    .replaceAll(/,"unit":"fte"/g, '');
  return { content: binary, sha256: hashContent(binary) };
}

function valuesOf(content: string) {
  return readContent(content).chapters.flatMap(({ indicators }) =>
    indicators.flatMap(({ figures }) => figures.map(({ value }) => value)),
  );
}

describe('an edition from before numbers were exact', () => {
  const { content } = frozen(cells);
  const before = asBefore(content);

  test('is known by its numbers, and a place on a list is none', () => {
    expect(hasBinaryNumbers(before.content)).toBe(true);
    expect(hasBinaryNumbers(content)).toBe(false);
    expect(hasBinaryNumbers('{"type":"rank","number":8,"form":"top"}')).toBe(false);
    expect(hasBinaryNumbers('{"form":"place","number":8,"to":9,"type":"rank"}')).toBe(false);
    expect(hasBinaryNumbers('{"type":"number","number":19.3,"percent":true}')).toBe(true);
    expect(hasBinaryNumbers(JSON.stringify({ raw: '"number":5' }))).toBe(false);
  });

  test('is read with the meaning that it had', () => {
    const now = valuesOf(content);
    const read = valuesOf(before.content);
    expect(read).toHaveLength(cells.length);
    expect(read.filter((value, at) => !sameMeaning(value, now[at] ?? value))).toEqual([]);
    expect(read[0]).toEqual({ type: 'number', number: '6', percent: false });
    expect(read[2]).toMatchObject({ number: '60093', parts: [{ number: '14.4', percent: true, label: null }] });
  });

  test('is followed by no other as long as the document says the same', () => {
    expect(isSameButExact(before, content)).toBe(true);
    expect(isSameButExact(before, frozen([...cells.slice(1), '6,1']).content)).toBe(false);
    // What is written more exactly in another edition that is exact is another wording.
    expect(isSameButExact(frozen(['6']), frozen(['6,0']).content)).toBe(false);
  });
});
