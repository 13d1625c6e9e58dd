import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instanceAddresses, organisationAddresses } from '../../model/site-address.ts';
import { Record } from '../../record/connection/record.ts';
import { routeKind } from './route-kind.ts';
import { createSite } from './site.tsx';

it.each([
  ['/', 'start'],
  ['/?lang=en', 'start'],
  ['/assets/site.1a2b.css', 'asset'],
  ['/zoeken?q=jan+jansen', 'search'],
  ['/vergelijk?wat=indicator.banen', 'bodies'],
  ['/vergelijk.csv?wat=indicator.banen', 'bodies.csv'],
  ['/groningen', 'organisation'],
  ['/groningen/zoeken?q=x/y', 'search'],
  ['/groningen.json', 'organisation.json'],
  ['/groningen.atom', 'organisation.atom'],
  ['/organisaties.csv', 'organisations.csv'],
  ['/regels.json', 'rule.json'],
  ['/regels/target-changed.csv', 'rule.csv'],
  ['/zoeken.csv?q=x', 'search.csv'],
  ['/schema/chapter.001.json', 'schema.json'],
  ['/groningen/stand.csv-metadata.json', 'account-state.columns'],
  ['/groningen/begroting-2018', 'publication'],
  ['/groningen/begroting-2018.json', 'publication.json'],
  ['/groningen/begroting-2018@1/2.1.4', 'chapter'],
  ['/groningen/begroting-2018/2.1.4.csv', 'chapter.csv'],
  ['/groningen/begroting-2018/2.1.4.csv-metadata.json', 'chapter.columns'],
  ['/groningen/begroting-2018@1/geheel', 'whole'],
  ['/groningen/begroting-2018/geheel/2.1', 'whole'],
  ['/groningen/begroting-2018/geheel/2.1/x', 'other'],
  ['/groningen/bevindingen.csv', 'finding.csv'],
  ['/groningen/sporen/x.json', 'field.json'],
  ['/groningen/indicatoren/x.svg', 'indicator.svg'],
  ['/groningen/sporen/x.png?lang=en', 'field.png'],
  ['/groningen/sporen/x/inbedden', 'field.embed'],
  ['/groningen.png', 'organisation.png'],
  ['/groningen/begroting-2018@1.svg', 'publication.svg'],
  ['/groningen/bevindingen/x.png', 'finding.png'],
  ['/groningen/indicatoren/x/kaart.png', 'indicator.png'],
  ['/groningen/begroting-2018/2.1.4/kaart.png', 'other'],
  ['/groningen/begroting-2018/2.1.4/inbedden', 'other'],
  ['/groningen/sporen/x/inbedden/y', 'other'],
  ['/groningen/sporen/x/geld', 'money'],
  ['/groningen/sporen/x/geld.csv', 'money.csv'],
  ['/groningen/begroting-2018/x/geld', 'other'],
  ['/groningen/logboek/2026-11-29.json', 'log.json'],
  ['/groningen/sitemap-2.xml', 'sitemap'],
  ['/a/b/c/d', 'other'],
  ['/.well-known/security.txt', 'about'],
  ['/beheer', 'workspace'],
  ['/beheer/uitnodiging/geheim.json?naar=/beheer', 'workspace'],
  ['*', 'start'],
])('%s is %s', (target, kind) => {
  expect(routeKind(target)).toBe(kind);
});

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
const { routes } = createSite({ record, assets });

it('no organisation is called what a route of the instance is', () => {
  const first = new Set(routes.map(({ path }) => /^\/(?::\w+\{)?([^/({]*)/.exec(path)?.[1] ?? ''));
  const own = [...first].filter((part) => !/^(?::organisation|\*|)$/.test(part));
  // Files are served, and the workspace answers, before the site is asked.
  expect([...own, 'assets', 'beheer'].toSorted()).toEqual(instanceAddresses.toSorted());
});

it('no publication is called what stands below an organisation under a name of its own', () => {
  const named = routes.flatMap(({ path }) => /^\/:organisation\/(?::\w+\{)?([a-z]+)/.exec(path)?.[1] ?? []);
  // The sitemap ends in `.xml`, as no publication does.
  expect([...new Set(named)].filter((name) => name !== 'sitemap').toSorted()).toEqual(organisationAddresses.toSorted());
});

it('every route of the site has a kind', () => {
  const targets = routes.map(({ path }) =>
    path
      .replaceAll(/:\w+\{\(?sitemap.*$/g, 'sitemap.xml')
      .replaceAll(/:\w+\{(\w+).*\}/g, '$1')
      .replaceAll(/:\w+/g, 'x'),
  );
  expect(targets.length).toBeGreaterThan(20);
  const known = targets.filter((target) => target !== '/*').map((target) => [target, routeKind(target)]);
  expect(known.filter(([, kind]) => kind === 'other')).toEqual([]);
  // What stands below an organisation under a name of its own is no publication.
  expect(known.filter(([target, kind]) => !target?.includes('/x/x') && kind === 'publication')).toEqual([]);
  expect(known.filter(([target, kind]) => !target?.startsWith('/x/x') && kind === 'chapter')).toEqual([]);
});

it('no address makes a kind of its own', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (parts) => {
      expect(routeKind(`/${parts.join('/')}`)).toMatch(/^[a-z-]+(?:\.(?:json|csv|columns|atom|svg|png|embed))?$/);
    }),
  );
});
