import { expect, test } from 'vitest';
import type { Correction, Decision } from '../../model/correction.ts';
import { htmlDocument } from '../../recognition/document-of-text.fixture.ts';
import { recognise } from '../../recognition/recognise.ts';
import { listChecked } from './list-checked.ts';

const document = htmlDocument(`<!doctype html><h1>Begroting 2019 gemeente Urk</h1><h2>3.1 Jeugd</h2>
<p><b>Wat gaan we doen?</b></p><ul><li>Wij planten bomen</li><li>Wij bouwen een speeltuin</li></ul>
<table><tr><th>Indicator</th><th>Streefwaarde 2016</th><th>Rekening 2017</th></tr>
<tr><td>Aantal bomen</td><td>12</td><td>14</td></tr><tr><td>Aantal speeltuinen</td><td>3</td><td>4</td></tr></table>`);

const value = (head: string, role: 'achieved' | 'target'): Decision => ({
  about: 'column',
  head,
  means: { is: 'value', role, year: 'head' },
});
const text = (own: string, means: 'commitment' | 'nothing'): Decision => ({ about: 'statement', text: own, means });
const asks = (question: 'do' | 'achieve'): Decision => ({
  about: 'heading',
  words: 'wat gaan we doen',
  style: 'bold',
  means: { is: 'question', question },
});
const is = (year: number): Decision => ({ about: 'publication', means: { year } });

/** Which of the decisions, by their places, are met, and which of those are checks. */
function check(...decisions: readonly Decision[]) {
  const corrections = decisions.map(
    (decision, at): Correction => ({
      ...{ id: String(at), at: '2026-11-30T09:00:00Z', by: 'jan', decision },
      reach: { organisation: null, publication: null, file: null },
    }),
  );
  const reading = recognise(document, { corrections });
  return { met: reading.corrected?.toSorted(), checked: listChecked(recognise(document), reading, corrections) };
}

test.each<[string, readonly Decision[], readonly string[]]>([
  [
    'what is read so without them',
    [value('Rekening #', 'achieved'), text('Wij planten bomen', 'commitment')],
    ['0', '1'],
  ],
  [
    'not what changes a column, or a text',
    [value('Streefwaarde #', 'achieved'), text('Wij planten bomen', 'nothing')],
    [],
  ],
  [
    'some, beside some that change',
    [value('Streefwaarde #', 'achieved'), text('Wij planten bomen', 'commitment')],
    ['1'],
  ],
  ['which publication it is', [is(2019)], ['0']],
  ['not another one', [is(2020)], []],
])('checks are %s', (_, decisions, checked) => {
  expect(check(...decisions)).toEqual({ met: decisions.map((_one, at) => String(at)), checked });
});

test('a heading is a check where nothing is read otherwise but by what a column or a text explains', () => {
  const [met = []] = [check(asks('do')).met];
  expect(met).toEqual(['0']);
  expect(check(asks('do')).checked).toEqual(['0']);
  expect(check(asks('achieve')).checked).toEqual([]);
  expect(check(asks('do'), value('Streefwaarde #', 'achieved')).checked).toEqual(['0']);
});
