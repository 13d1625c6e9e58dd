import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import type { SourceDocument } from '../../../model/block.ts';
import type { Correction, Decision, Reach } from '../../../model/correction.ts';
import { readHtml } from '../../../reading/html/read-html.ts';
import { recogniseLayout } from '../../../recognition/recognise.ts';
import { decisionsOf } from '../answers/answer.ts';
import { openItems } from './open-items.ts';
import type { Opened } from './opened.ts';

const everywhere: Reach = { organisation: null, publication: null, file: null };

function open(file: string, corrections: readonly Correction[] = []): Opened {
  const html = `<h1>Begroting 2022 gemeente Havermonde</h1>
    <h2>Programma 1 Zorg</h2><h3>Waar gaan we heen?</h3><ul><li>Wij helpen iedereen snel.</li></ul>
    <h3>Indicatoren</h3><table><tr><th>Indicator<th>Stand 2020<th>Kans</tr><tr><td>Bomen<td>5<td>50%</tr></table>
    <h2>Programma 2 Wonen</h2><h3>Waar gaan we heen?</h3><ul><li>Wij bouwen een brug.</li></ul>`;
  const document: SourceDocument = { file, format: 'html', ...readHtml(html, file), sha256: file };
  return { document, name: file, recognised: recogniseLayout(document, { corrections }) };
}

function decide(decision: Decision, reach: Reach = everywhere): Correction {
  return { id: newId(), at: '2026-11-30T10:00:00.000Z', by: 'Jan', reach, decision };
}

const namesOf = (corrections: readonly Correction[], files = ['a.html']) =>
  openItems(
    files.map((file) => open(file, corrections)),
    () => corrections,
  ).map(({ item }) => {
    if (item.about === 'publication') return item.files.join();
    if (item.about === 'row') return item.name;
    if (item.about === 'levels') return item.headings.map(({ text }) => text).join();
    return item.about === 'heading' ? item.texts[0] : item.about === 'column' ? item.head : item.text;
  });

test('what was decided is not asked again, also where the decision was that it was right', () => {
  const asked = openItems([open('a.html')], () => []);
  expect(asked.length).toBeGreaterThan(4);
  for (const { id, item } of asked) {
    const [decision] = item.means === null ? [] : decisionsOf(item, item.means);
    if (decision === undefined) continue;
    const made = [decide(decision)];
    const left = openItems([open('a.html', made)], () => made);
    expect(
      left.map((one) => one.id),
      JSON.stringify(decision),
    ).not.toContain(id);
  }
});

test('a decision about one file leaves the question open for another', () => {
  const decision: Decision = { about: 'column', head: 'Kans', means: { is: 'remark' } };
  const here = decide(decision, { ...everywhere, file: 'a.html' });
  expect(namesOf([here], ['a.html', 'b.html'])).toContain('Kans');
  expect(namesOf([here])).not.toContain('Kans');
});

test('an item keeps its name when others are decided', () => {
  const before = new Map(openItems([open('a.html')], () => []).map(({ id, item }) => [id, item]));
  const made = [decide({ about: 'column', head: 'Kans', means: { is: 'remark' } })];
  const after = openItems([open('a.html', made)], () => made);
  expect(after.filter(({ id }) => before.has(id)).length).toBeGreaterThan(3);
});

const plain = (file: string, corrections: readonly Correction[] = []): Opened => {
  const document: SourceDocument = {
    file,
    format: 'html',
    ...readHtml('<h1>Bruggen</h1><p>Drie.</p>', file),
    sha256: file,
  };
  return { document, name: file, recognised: recogniseLayout(document, { corrections }) };
};
const publicationsIn = (made: readonly Correction[], files: readonly string[]) =>
  openItems(
    files.map((file) => plain(file, made)),
    () => made,
  ).flatMap(({ item }) => (item.about === 'publication' ? [item.files] : []));

test('which publication a file is, is asked first, and no more once its kind, year and body are decided', () => {
  const files = ['a.html', 'b.html'];
  expect(
    openItems(
      files.map((file) => plain(file)),
      () => [],
    )[0]?.item,
  ).toMatchObject({ about: 'publication', files });
  const means = { kind: 'other', organisation: 'Ergens' } as const;
  const made = decide({ about: 'publication', means }, { ...everywhere, file: 'a.html' });
  expect(publicationsIn([made], files)).toEqual([['b.html']]);
});

test('where the body of all documents was decided, what else is not known is asked still', () => {
  const made = decide({ about: 'publication', means: { organisation: 'Ergens' } });
  expect(publicationsIn([made], ['a.html'])).toEqual([['a.html']]);
});

test('files that are asked about apart have names of their own', () => {
  const asked = openItems([plain('a/1.html'), plain('b/1.html')], () => []).filter(
    ({ item }) => item.about === 'publication',
  );
  expect(new Set(asked.map(({ id }) => id)).size).toBe(2);
});

test('that a column names the rows is decided and asked no more, and the others of its table are as sure as before', () => {
  const doubtOf = (corrections: readonly Correction[]) => {
    const items = openItems([open('a.html', corrections)], () => corrections);
    return items.flatMap(({ item }) => (item.about === 'column' ? [[item.head, item.doubt >= 0.1] as const] : []));
  };
  const named = [decide({ about: 'column', head: 'Indicator', means: { is: 'name' } })];
  expect(doubtOf(named).map(([head]) => head)).not.toContain('Indicator');
  const before = new Map(doubtOf([]));
  for (const [head, isInDoubt] of doubtOf(named)) expect(isInDoubt && !before.get(head), head).toBe(false);
});
