import { describe, expect, test } from 'vitest';
import { textDocument } from '../../recognition/document-of-text.fixture.ts';
import { recognise } from '../../recognition/recognise.ts';
import { checkTexts } from '../check/check.fixture.ts';
import { summariseReading } from './summarise-reading.ts';

const budget = (plan: string) =>
  `Begroting 2021 gemeente Lindehaven\n\nProgramma 3: Groen\n\n3.1 Bomen\n\nWat gaan we hiervoor doen?\n\n${plan}\n`;
const report = (done: string) =>
  `Jaarverslag 2021 gemeente Lindehaven\n\nProgramma 3: Groen\n\n3.1 Bomen\n\nWat hebben we hiervoor gedaan?\n\n${done}\n`;

const plan = 'Wij planten driehonderd linden langs de oude haven.';
const done = 'Wij hebben de beschoeiing van de vijver vernieuwd.';
const doubtful = 'De sleutel ligt bij de bewoners van de straten rondom het Wilhelminapark.';
/** Below a heading of its own. */
const beside = `Samen met de buurt\n\n${doubtful}`;

/** What is found of which nothing is said: the rules that speak of a budget and the report on it. */
function findingsIn(planned: string, told: string): readonly string[] {
  const checked = checkTexts({ 'begroting.txt': budget(planned), 'jaarverslag.txt': report(told) });
  return checked.organisations.flatMap(({ findings }) => findings.map(({ rule }) => rule)).sort();
}

describe('a text of which the nature is not sure', () => {
  test('is a doubt in the reading and in what read prints, and no statement', () => {
    const reading = recognise(textDocument(budget(`${plan}\n\n${beside}`), 'begroting.txt'));
    expect(reading.chapters.flatMap(({ commitments }) => commitments.map(({ text }) => text))).toEqual([
      plan.slice(0, -1),
    ]);
    expect(reading.doubts).toMatchObject([{ stake: 'statement', text: doubtful.slice(0, -1) }]);
    const lines = summariseReading(reading, 'nl').split('\n');
    expect(lines).toContain('  1 twijfel');
    expect(lines.find((line) => line.startsWith('  twijfel'))).toMatch(
      /^ {2}twijfel \(begroting\.txt.*\): Het is niet zeker wat deze tekst is\. Waarschijnlijk: gewone tekst \(\d\d%\)\.$/u,
    );
  });

  test('is no answer that is missed, and what may hide one misses none', () => {
    expect(findingsIn(plan, done)).toEqual(['account-without-commitment', 'commitment-unanswered']);
    // the doubtful text of the budget may be what was done, and is itself no commitment without an answer
    expect(findingsIn(`${plan}\n\n${beside}`, done)).toEqual(['commitment-unanswered']);
    expect(findingsIn(plan, `${done}\n\nDe stad groeit. ${doubtful}`)).toEqual(['account-without-commitment']);
  });

  test('is quoted by no finding', () => {
    const checked = checkTexts({
      'begroting.txt': budget(`${plan}\n\n${beside}`),
      'jaarverslag.txt': report(`${done}\n\nDe stad groeit. ${doubtful}`),
    });
    expect(JSON.stringify(checked.organisations.map(({ findings }) => findings))).not.toContain('Wilhelminapark');
  });
});
