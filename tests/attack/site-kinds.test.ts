import { expect, it } from 'vitest';
import { routeKind } from '../../src/delivery/public/route-kind.ts';
import { createSite } from '../../src/delivery/public/site.tsx';
import { Record } from '../../src/record/connection/record.ts';
import { dataAddresses, kindOf, routePaths, siteKinds } from './site-kinds.ts';

it.each([
  ['/', '/'],
  ['/assets/site.1a2b.css', 'assets'],
  ['/regels/target-changed', '/regels/:rule'],
  ['/groningen/zoeken?q=a/b.json', '/:organisation/zoeken'],
  ['/groningen/sitemap-2.xml', '/:organisation/sitemap'],
  ['/groningen/bevindingen', '/:organisation/bevindingen'],
  ['/groningen/bevindingen.csv-metadata.json?regel=x', '/:organisation/bevindingen as columns'],
  ['/groningen/logboek/2026-11-29.json', '/:organisation/logboek/:day as json'],
  ['/groningen.json', '/:organisation as json'],
  ['/groningen/bevindingen.atom?regel=x', '/:organisation/bevindingen as atom'],
  ['/groningen/begroting-2018@1.json', '/:organisation/:publication as json'],
  ['/groningen/sporen/wonen.svg?lang=en', '/:organisation/sporen/:thread as svg'],
  ['/groningen/sporen/wonen/inbedden', '/:organisation/sporen/:thread/inbedden'],
  ['/groningen/akkoord/wat-kwam-ervan.csv', '/:organisation/:publication/wat-kwam-ervan as csv'],
  ['/groningen/begroting-2018/2.1.4.csv', '/:organisation/:publication/:chapter as csv'],
  ['/groningen/begroting-2018/geheel/2.1', '/:organisation/:publication/geheel/:chapter'],
  ['/groningen/akkoord/wat-kwam-ervan.csv', '/:organisation/:publication/wat-kwam-ervan as csv'],
  ['/groningen/sporen/x/geld.csv-metadata.json', '/:organisation/sporen/:thread/geld as columns'],
  ['/groningen/indicatoren/x.svg?lang=en', '/:organisation/indicatoren/:indicator as svg'],
  ['/groningen/sporen/x/inbedden', '/:organisation/sporen/:thread/inbedden'],
  ['/vergelijk.json?wat=indicator.banen', '/vergelijk as json'],
])('%s is of the kind %s', (address, kind) => {
  expect(kindOf(address)).toBe(kind);
  expect(siteKinds).toContain(kind);
});

it.each([
  '/a/b/c/d',
  '/groningen/begroting-2018/2.1.4.atom',
  '/groningen/voornemens.atom',
  '/groningen/begroting-2018/2.1.png',
])('%s is of no kind that the site has', (address) => {
  expect(siteKinds).not.toContain(kindOf(address));
});

it('the crawl looks for every kind of route that is told apart in logs and metrics', () => {
  const samples = siteKinds.map((kind) => {
    const [route = '', form] = kind.split(' as ');
    const path = route.replace(/sitemap$/, 'sitemap.xml').replaceAll(/:\w+/g, 'x');
    return form === undefined || path.endsWith(`.${form}`)
      ? path
      : `${path}.${form === 'columns' ? 'csv-metadata.json' : form}`;
  });
  const met = new Set(samples.map((sample) => (sample === 'assets' ? 'asset' : routeKind(sample))));
  const plain = ['start', 'asset', 'sitemap', 'about', 'schema.json', 'glossary', 'report', 'whole', 'theme'];
  const ways = ['registers', 'network', 'calendar'];
  const lists = [
    'search',
    'rule',
    'organisation',
    'account-state',
    'comparison',
    'bodies',
    'followed',
    'log',
    'overdue',
  ];
  const things = ['publication', 'agreement', 'chapter', 'indicator', 'field', 'money', 'commitment', 'finding'];
  const registers = ['partner', 'relation', 'covenant', 'project', 'event', 'service', 'series'];
  const asData = [...lists, ...things, ...registers].flatMap((thing) => [
    thing,
    `${thing}.json`,
    `${thing}.csv`,
    `${thing}.columns`,
  ]);
  const organisations = ['organisations.json', 'organisations.csv', 'organisations.columns'];
  const followed = ['organisation', 'followed', 'publication', 'indicator', 'field', 'finding'];
  const feeds = [...followed, ...registers].map((thing) => `${thing}.atom`);
  const drawn = ['organisation', 'publication', 'finding', 'indicator', 'field'];
  const pictures = [
    ...drawn.flatMap((thing) => [`${thing}.svg`, `${thing}.png`]),
    ...['indicator', 'field'].map((thing) => `${thing}.embed`),
  ];
  expect([...met].toSorted()).toEqual(
    [...plain, ...ways, ...asData, ...organisations, ...feeds, ...pictures].toSorted(),
  );
});

it('every route of the site is a kind of its own, in the order in which the site tries them', () => {
  const assets = {
    css: '',
    overviewCss: '',
    chapterCss: '',
    threadTableCss: '',
    reviewCss: '',
    workCss: '',
    writeJs: '',
    font: '',
    icon: '',
  };
  const record = new Record({ socketFolder: '/nowhere', user: '', database: '' });
  const asked = createSite({ record, assets }).routes.filter(({ method }) => method !== 'POST');
  const paths = asked.map(({ path }) => path);
  expect(routePaths).toEqual(paths.filter((path) => path !== '/*'));
  expect(new Set(siteKinds).size).toBe(siteKinds.length);
});

it('a page as data keeps its query', () => {
  expect(dataAddresses('/a/b?lang=en')).toEqual([
    '/a/b.json?lang=en',
    '/a/b.csv?lang=en',
    '/a/b.csv-metadata.json?lang=en',
    '/a/b.atom?lang=en',
    '/a/b.svg?lang=en',
    '/a/b.png?lang=en',
  ]);
});

it('a page with a picture is asked to be framed too, and one whose picture is a chart for its card', () => {
  expect(dataAddresses('/a/indicatoren/b')).toContain('/a/indicatoren/b/kaart.png');
  expect(dataAddresses('/a/sporen/b?lang=en')).toContain('/a/sporen/b/inbedden?lang=en');
});
