import { type Form, readForm } from '../../frame/request.ts';
import type { InstanceAddress, OrganisationAddress } from '../../model/site-address.ts';

/** What is at the first part of an address, where that is no organisation. */
const ofInstance: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '': 'start',
    assets: 'asset',
    zoeken: 'search',
    'robots.txt': 'sitemap',
    'sitemap.xml': 'sitemap',
    regels: 'rule',
    over: 'about',
    methode: 'about',
    toegankelijkheid: 'about',
    gegevens: 'about',
    schema: 'schema',
    organisaties: 'organisations',
    '.well-known': 'about',
  } satisfies Record<InstanceAddress | '', string>),
);

/** What is at the second part of an address, where that is no publication. */
const ofOrganisation: ReadonlyMap<string, string> = new Map(
  Object.entries({
    zoeken: 'search',
    stand: 'account-state',
    vergelijk: 'comparison',
    sporen: 'field',
    indicatoren: 'indicator',
    voornemens: 'commitment',
    bevindingen: 'finding',
    logboek: 'log',
  } satisfies Record<OrganisationAddress, string>),
);

/**
 * What kind of thing an address is about, and in which form: `chapter`, `chapter.csv`. One of some fifty words, whatever the address: it names
 * no organisation and holds nothing that a reader wrote, so it may be counted and logged.
 * @param target path and query as the reader asked
 */
export function routeKind(target: string): string {
  const parts = target.replace(/\?.*$/s, '').split('/').slice(1);
  const [first = '', second, third] = parts;
  if (parts.length > 3) return 'other';
  const { name: own, form: formOfFirst } = readForm(first);
  const instance = ofInstance.get(first) ?? ofInstance.get(own);
  if (instance !== undefined) return parts.length > 2 ? 'other' : inForm(instance, readForm(second ?? first).form);
  if (second === undefined) return inForm('organisation', formOfFirst);
  if (/^sitemap(?:-\d+)?\.xml$/.test(second)) return third === undefined ? 'sitemap' : 'other';
  const { name } = readForm(second);
  const { form } = readForm(third ?? second);
  const kind = ofOrganisation.get(name) ?? (third === undefined ? 'publication' : 'chapter');
  return inForm(kind, form);
}

function inForm(kind: string, form: Form): string {
  return form === 'page' ? kind : `${kind}.${form}`;
}
