import { describe, expect, it } from 'vitest';
import type { Correction, PublicationDecision } from '../model/correction.ts';
import type { NoteSaying } from '../model/note-facts.ts';
import { htmlDocument } from '../recognition/document-of-text.fixture.ts';
import { recogniseLayout } from '../recognition/recognise.ts';
import { publicationItems } from './publication-items.ts';
import { queueItems } from './queue-items.ts';

const body = '<h2>Bruggen</h2><p>Er zijn drie bruggen.</p>';

function read(file: string, head: string, means: PublicationDecision | null = null) {
  const document = { ...htmlDocument(`<h1>${head}</h1>${body}`), file };
  const decided: Correction = {
    id: 'a',
    at: '',
    by: '',
    reach: { organisation: null, publication: null, file },
    decision: { about: 'publication', means: means ?? {} },
  };
  return recogniseLayout(document, { corrections: means === null ? [] : [decided] });
}

const asked = (...documents: readonly ReturnType<typeof read>[]) =>
  publicationItems(
    documents.map(({ reading }) => reading),
    () => false,
  );

describe('which publication a document is', () => {
  it('is not asked where body, kind and year are known', () => {
    expect(asked(read('a.html', 'Begroting 2022 gemeente Havermonde'))).toEqual([]);
  });

  it.each([
    ['the body', 'Begroting 2022', { kind: 'budget', year: 2022, organisation: null }],
    ['the year', 'Begroting gemeente Havermonde', { kind: 'budget', year: null, organisation: 'Havermonde' }],
    ['all of it', 'Bruggen', { kind: 'other', year: null, organisation: null }],
  ])('is asked where %s is not known, and nothing can be said to be right', (_, head, known) => {
    expect(asked(read('a.html', head))).toMatchObject([{ read: known, means: null, doubt: 1, files: ['a.html'] }]);
  });

  it('is asked where the kind is none that is known, until a person said that this is so', () => {
    const one = read('a.html', 'Bruggen in 2022 van de gemeente Havermonde', { organisation: 'Havermonde' });
    expect(asked(one)).toMatchObject([{ means: { kind: 'other', organisation: 'Havermonde' }, doubt: 0.5 }]);
    expect(publicationItems([one.reading], (file) => file === 'a.html')).toEqual([]);
  });

  it('is asked where the title names one and the address another', () => {
    const { reading } = read('a.html', 'Begroting 2022 gemeente Havermonde');
    const why: NoteSaying = {
      say: 'identified-otherwise',
      with: { sign: 'title', kind: null, year: { theirs: 2021, ours: 2022 } },
    };
    const contradicted = { ...reading, notes: [{ at: { file: 'a.html' }, text: 'Begroting 2021', why }] };
    expect(publicationItems([contradicted], () => false)).toMatchObject([
      { doubt: 0.5, otherwise: ['Begroting 2021'] },
    ]);
  });

  it('is asked once of files of one folder that are read alike, and apart of others', () => {
    const items = asked(
      read('a/1.html', 'Begroting'),
      read('a/2.html', 'Begroting'),
      read('b/1.html', 'Begroting'),
      read('a/3.html', 'Jaarverslag'),
    );
    expect(items.map((item) => item.about === 'publication' && item.files)).toEqual([
      ['a/1.html', 'a/2.html'],
      ['b/1.html'],
      ['a/3.html'],
    ]);
  });

  it('comes first in the queue', () => {
    expect(queueItems([read('a.html', 'Begroting')]).map(({ about }) => about === 'publication')).toEqual([
      true,
      ...queueItems([read('a.html', 'Begroting')])
        .slice(1)
        .map(() => false),
    ]);
  });

  it('is settled by what a person says', () => {
    expect(asked(read('a.html', 'Begroting', { kind: 'budget', year: 2022, organisation: 'Ergens' }))).toEqual([]);
    expect(asked(read('a.html', 'Begroting', { organisation: 'Ergens' }))).toMatchObject([{ read: { year: null } }]);
  });
});
