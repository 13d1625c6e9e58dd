import { describe, expect, test } from 'vitest';
import { begrotingsapp } from './begrotingsapp.data.ts';
import { profileOf, siteProfiles } from './profile-of.ts';

const nameOf = (address: string) => profileOf(address, 'budget')?.name ?? null;

describe('the profile of the site that a page stood on', () => {
  test.each([
    'https://kersbeek.begrotingsapp.nl/jaarstukken-2021/programma/wonen',
    'https://kersbeek.begrotingsapp.nl/voorjaarsnota-2024-----/project/141-lijn-drie',
    'https://kersbeek.begrotingonline.nl/jaarstukken-2017/project/5001-sport/',
    'https://begroting.kersbeek.nl/begroting-2019/programma/programma-04-economie?menu=1#top',
    'https://financien.kersbeek.nl/jaarverslag-2021-/programma/programma-4--openbare-ruimte',
  ])('%s has that of sites with programmes and activities', (address) => {
    expect(nameOf(address)).toBe('begrotingsapp');
  });

  test.each([
    'https://kersbeek.begroting-2021.nl/p8909/kaders',
    'http://begroting2019.kersbeek.nl/p2134/6-overzicht',
    'https://programmabegroting-2020.kersbeek.nl/p22471/normen',
    'https://kersbeek202202.bestuursrapportage.nl/p6558/leeswijzer',
    'https://kersbeek2018.2ebestuursrapportage.nl/p2106/leeswijzer',
    'https://kersbeek2019.najaarsnota.nl/p24095/indicatoren',
    'https://kersbeek-jaarstukken-2019.azurewebsites.net/p24275/onderwijs.html',
  ])('%s has that of a site a publication', (address) => {
    expect(nameOf(address)).toBe('jaarsites');
  });

  test.each([
    ['the start of a site', 'https://kersbeek.begrotingsapp.nl/jaarstukken-2021'],
    ['a map of a site', 'https://kersbeek.begrotingsapp.nl/jaarstukken-2021/sitemap'],
    ['a host that only ends alike', 'https://nietbegrotingsapp.nl/begroting-2021/programma/wonen'],
    ['a host below which the name is a path', 'https://kersbeek.nl/begrotingsapp.nl/begroting-2021/programma/wonen'],
    ['a path that names no publication', 'https://begroting.kersbeek.nl/over-ons/programma/wonen'],
    ['a site with more below a programme', 'http://kadernota2020.kersbeek.tangelo.nl/programma/1.-veiligheid/cijfers'],
    ['the programmes of another', 'https://begroting.kersbeek.nl/2021/programma-s/veiligheid'],
    ['a shop', 'https://www.kersbeek-fietsen.nl/p1516/omafiets'],
    ['a notary of that year', 'https://notaris2020.nl/p12/missie'],
    ['a page without a number', 'https://kersbeek.begroting-2021.nl/wonen/kaders'],
    ['a file of a machine', 'file:///home/jan/begroting-2021/p12/kaders'],
    ['no address', 'begroting 2021'],
  ])('%s has none', (_, address) => {
    expect(nameOf(address)).toBeNull();
  });

  test('a document without an address has none, whatever it looks like', () => {
    expect(profileOf(null, 'budget')).toBeNull();
  });
});

describe('what a heading of a profile holds of', () => {
  const [project, programme] = ['project', 'programma'].map(
    (page) => `https://kersbeek.begrotingsapp.nl/jaarstukken-2021/${page}/wonen`,
  );
  const meaningOf = (address: string | undefined, kind: 'budget' | 'annual-report', words: string) =>
    profileOf(address ?? null, kind)?.headings.get(words);

  test('the pages that it was seen on, and no others of the site', () => {
    expect(meaningOf(project, 'budget', 'omschrijving (toelichting)')).toEqual({ is: 'question', question: 'do' });
    expect(meaningOf(programme, 'budget', 'omschrijving (toelichting)')).toBeUndefined();
  });

  test('the kinds of publication that it was seen in', () => {
    expect(meaningOf(project, 'annual-report', 'kwaliteit')).toEqual({ is: 'question', question: 'done' });
    expect(meaningOf(project, 'budget', 'kwaliteit')).toBeUndefined();
  });
});

describe('the profiles that come with the program', () => {
  const headings = siteProfiles.flatMap((profile) => profile.headings.map((heading) => ({ ...heading, profile })));

  test.each(headings)('$profile.name: $words is written as lines are compared, and known once on a page', (heading) => {
    for (const words of heading.words) {
      expect(words).toBe(words.toLowerCase().trim());
      expect(words).not.toMatch(/[\d?!.:;]/);
      const others = heading.profile.headings.filter((one) => one.words.includes(words));
      expect(others).toHaveLength(1);
    }
  });

  test.each(headings)('$profile.name: $words was seen at two bodies, on sites of its kind', ({ seenAt, profile }) => {
    const bodies = new Set(seenAt.map((address) => new URL(address).hostname.split('.').slice(0, -1).join('.')));
    expect(bodies.size).toBeGreaterThan(1);
    for (const address of seenAt) expect(address).toMatch(/^https?:\/\/[a-z0-9.-]+\/\S+$/);
    const own = seenAt.filter((address) => nameOf(address) === profile.name);
    expect(own.length).toBeGreaterThan(0);
  });

  test('no two are of one page', () => {
    for (const { headings: own } of siteProfiles)
      for (const address of own.flatMap(({ seenAt }) => seenAt))
        expect(siteProfiles.filter(({ isOf }) => isOf(placeOf(address))).length).toBeLessThan(2);
    expect(begrotingsapp.headings.length).toBeGreaterThan(0);
  });
});

function placeOf(address: string) {
  const { hostname, pathname } = new URL(address);
  return { host: hostname, path: pathname.split('/').filter(Boolean) };
}
