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
  ['/groningen/begroting-2018@1.json', '/:organisation/:publication as json'],
  ['/groningen/sporen/wonen.svg?lang=en', '/:organisation/sporen/:thread as svg'],
  ['/groningen/sporen/wonen/inbedden', '/:organisation/sporen/:thread/inbedden'],
  ['/groningen/akkoord/wat-kwam-ervan.csv', '/:organisation/:publication/wat-kwam-ervan as csv'],
  ['/groningen/begroting-2018/2.1.4.csv', '/:organisation/:publication/:chapter as csv'],
])('%s is of the kind %s', (address, kind) => {
  expect(kindOf(address)).toBe(kind);
  expect(siteKinds).toContain(kind);
});

it.each(['/a/b/c/d', '/groningen.json', '/groningen/bevindingen/x.csv'])(
  '%s is of no kind that the site has',
  (address) => {
    expect(siteKinds).not.toContain(kindOf(address));
  },
);

it('the crawl looks for every kind of route that is told apart in logs and metrics', () => {
  const samples = siteKinds.map((kind) => {
    const [route = '', form] = kind.split(' as ');
    const path = route.replace(/sitemap$/, 'sitemap.xml').replaceAll(/:\w+/g, 'x');
    return form === undefined ? path : `${path}.${form === 'columns' ? 'csv-metadata.json' : form}`;
  });
  const met = new Set(samples.map((sample) => (sample === 'assets' ? 'asset' : routeKind(sample))));
  const plain = ['start', 'asset', 'search', 'sitemap', 'rule', 'about', 'organisation', 'account-state', 'comparison'];
  const ofReaders = ['glossary', 'report', 'whole'];
  const ofBodies = ['bodies', 'bodies.json', 'bodies.csv'];
  const drawn = ['indicator', 'field'].flatMap((thing) => [`${thing}.svg`, `${thing}.png`, `${thing}.embed`]);
  const things = ['publication', 'chapter', 'indicator', 'field', 'commitment', 'finding', 'money', 'agreement'];
  const asData = things.flatMap((thing) => [thing, `${thing}.json`, `${thing}.csv`, `${thing}.columns`]);
  expect([...met].toSorted()).toEqual(
    [...plain, ...ofReaders, ...ofBodies, ...drawn, ...asData, 'log', 'log.json'].toSorted(),
  );
});

it('every route of the site is a kind of its own, in the order in which the site tries them', () => {
  const assets = { css: '', overviewCss: '', threadTableCss: '', reviewCss: '', font: '', icon: '' };
  const record = new Record({ socketFolder: '/nowhere', user: '', database: '' });
  const asked = createSite({ record, assets }).routes.filter(({ method }) => method === 'GET');
  expect(routePaths).toEqual(asked.map(({ path }) => path));
  expect(new Set(siteKinds).size).toBe(siteKinds.length);
});

it('a page as data keeps its query', () => {
  expect(dataAddresses('/a/b?lang=en')).toEqual([
    '/a/b.json?lang=en',
    '/a/b.csv?lang=en',
    '/a/b.csv-metadata.json?lang=en',
  ]);
});

it('a page with a picture is asked to be framed too', () => {
  expect(dataAddresses('/a/sporen/b?lang=en')).toContain('/a/sporen/b/inbedden?lang=en');
});
