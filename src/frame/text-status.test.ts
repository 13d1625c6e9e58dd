import { describe, expect, test } from 'vitest';
import { textsAt } from '../features/publications/queries/texts-at.ts';
import { nl } from '../words/nl.data.ts';
import { exampleFrame } from './frame.examples.ts';
import { frameOf } from './frame.ts';
import { presentTextStatus } from './text-status.ts';

const originals = new Map([
  [
    'begroting-2018/2.1.4',
    { nature: ['retold', 'in-part'] as const, address: 'https://begroting2018.example/p16226/2-1-4' },
  ],
  ['jaarverslag-2018/2.1.4', { nature: ['retold'] as const, address: null }],
  [
    'jaarverslag-2019/2.1.4',
    { nature: ['retold'] as const, address: null, below: ['https://verslag.example/a', 'https://verslag.example/b'] },
  ],
]);
const at = (publication: string) => ({ publication, chapter: '2.1.4' });

function statusAt(...publications: readonly string[]) {
  return presentTextStatus(textsAt(publications.map(at), originals), nl, 'nl');
}

describe('what is said above the texts of a page', () => {
  test('is what they are, with the address of the original', () => {
    expect(statusAt('begroting-2018')).toMatchObject({
      text: 'Hervertelling, ingekort; cijfers, koppen, namen en data als in het origineel. Wat hier niet staat, kan in het origineel wel staan.',
      originals: [{ href: 'https://begroting2018.example/p16226/2-1-4', text: 'begroting2018.example/p16226/2-1-4' }],
      originalsLabel: 'Het origineel',
      isInvented: false,
    });
  });

  test('names the originals of what stands under a heading that has no page of its own', () => {
    expect(statusAt('jaarverslag-2019')).toMatchObject({
      originals: [{ text: 'verslag.example/a' }, { text: 'verslag.example/b' }],
      originalsLabel: 'De 2 originelen',
    });
  });

  test('says of some texts what is not so of all', () => {
    expect(statusAt('begroting-2018', 'jaarverslag-2018')?.text).toMatch(/^Hervertelling, deels ingekort; /);
    expect(statusAt('begroting-2018', 'begroting-2020')?.text).toMatch(/^Deels hervertelling, deels ingekort; /);
  });

  test('is nothing where all is as it was published', () => {
    expect(statusAt('begroting-2020')).toBeNull();
    expect(statusAt()).toBeNull();
  });

  test('counts all originals, also where it names the sites that they are on', () => {
    const addresses = Array.from({ length: 30 }, (_, index) => `https://a.example/p${index}`);
    const status = presentTextStatus({ natures: [['retold']], originals: addresses }, nl, 'nl');
    expect(status).toMatchObject({
      originals: [{ href: 'https://a.example/', text: 'a.example' }],
      originalsLabel: 'De 30 originelen',
    });
  });
});

describe('the frame of a page', () => {
  const input = {
    site: { assets: exampleFrame('x', null).assets, base: '' },
    voice: { language: 'en', explicit: false } as const,
    words: nl,
    path: null,
    translationOf: '/x',
    title: 'x',
    description: 'x',
  };

  test('says of a page without texts of its own what those of the organisation are, and where their originals are', () => {
    const texts = { natures: [['retold'], ['retold', 'in-part']], originals: ['https://a.example/x'] } as const;
    const organisation = { slug: 'a', name: 'A', texts } as const;
    const { status } = frameOf({ ...input, organisation });
    expect(status?.text).toMatch(/^Retelling, shortened in places; /);
    expect(status?.originals).toEqual([{ href: 'https://a.example/x', text: 'a.example/x' }]);
    expect(frameOf({ ...input, organisation: { slug: 'a', name: 'A' } }).status).toBeNull();
  });

  test('says on every page of an invented organisation that it does not exist', () => {
    const organisation = { slug: 'a', name: 'A', texts: { natures: [['invented']], originals: [] } } as const;
    const status = frameOf({ ...input, organisation, texts: { natures: [[]], originals: [] } }).status;
    expect(status).toMatchObject({ isInvented: true });
    expect(status?.text).toMatch(/^Invented: this organisation does not exist/);
  });
});
