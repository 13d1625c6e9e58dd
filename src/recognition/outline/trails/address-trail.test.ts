import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddressTrail } from './address-trail.ts';

const of = (path: string) => readAddressTrail(`https://kersbeek.begroting-2021.nl/${path}`);

describe('readAddressTrail', () => {
  test.each<[string, readonly string[]]>([
    ['p12/veilig-wonen', ['Veilig wonen']],
    ['11/p17-opgaven', ['Opgaven']],
    ['11/p1-opgaven', ['P1 opgaven']],
    ['p12/9-2-afval-en-riool', ['9.2 Afval en riool']],
    ['p12/2n-groen-en-water', ['2N Groen en water']],
    ['p12/5-sport-cultuur-en-recreatie', ['5 Sport, cultuur en recreatie']],
    ['programma/programma-3---zorg-en-welzijn', ['Programma 3 Zorg en welzijn']],
    ['programma/leven/cijfers', ['Programma Leven', 'Cijfers']],
    ['programma/1.-veiligheid/cijfers', ['Programma 1 Veiligheid', 'Cijfers']],
    ['programma-s/sport', ["Programma's", 'Sport']],
    ['de-programma-s/sport', ["Programma's", 'Sport']],
    ['de-programma-s/sport/wat-mag-het-kosten', ['Programma Sport']],
    ['programma/programma-wonen/wat-willen-we-bereiken', ['Programma Wonen']],
    ['p12/beleidsdoel-6-1-water', ['Beleidsdoel 6.1 Water']],
    ['p12/bijlage-8-staat-van-reserves', ['Bijlage 8 Staat van reserves']],
    ['p12/indicatoren-bbv', ['Indicatoren BBV']],
    ['p12/financiele-begroting', ['Financiële begroting']],
  ])('%s', (path, trail) => {
    expect(of(path).trail).toEqual(trail);
  });

  test('a question is no title, and is what the page answers', () => {
    expect(of('p7/wat-heeft-het-gekost')).toEqual({ trail: [], asked: 'Wat heeft het gekost' });
    expect(of('p7/veilig-wonen').asked).toBeNull();
  });

  test.each(['p12', '', 'programma', 'stukken/begroting.pdf', 'p12/%C3%A9'])('%s has no title', (path) => {
    expect(of(path).trail).toEqual([]);
  });

  test('an address that names no publication tells nothing of the page', () => {
    expect(readAddressTrail('https://www.kersbeek.nl/wonen/bouwen').trail).toEqual([]);
    expect(readAddressTrail(null)).toEqual({ trail: [], asked: null });
  });

  test('no address throws', () => {
    fc.assert(fc.property(fc.webUrl(), (url) => readAddressTrail(url).trail.every((title) => title !== '')));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (url) => readAddressTrail(`begroting-2021/${url}`) !== null));
  });
});
