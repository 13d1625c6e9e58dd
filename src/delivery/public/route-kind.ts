import { cardPart, embedPart, readPicture } from '../../frame/pictures/picture-address.ts';
import { type Form, readForm } from '../../frame/request.ts';
import type { InstanceAddress, OrganisationAddress } from '../../model/site-address.ts';

/** What is at the first part of an address, where that is no organisation. */
const ofInstance: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '': 'start',
    assets: 'asset',
    zoeken: 'search',
    vergelijk: 'bodies',
    'robots.txt': 'sitemap',
    'sitemap.xml': 'sitemap',
    'sitemap-site.xml': 'sitemap',
    regels: 'rule',
    over: 'about',
    methode: 'about',
    toegankelijkheid: 'about',
    begrippen: 'glossary',
    gegevens: 'about',
    schema: 'schema',
    organisaties: 'organisations',
    volg: 'followed',
    '.well-known': 'about',
    beheer: 'workspace',
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
    melden: 'report',
    thema: 'theme',
    achterstand: 'overdue',
    partners: 'partner',
    relaties: 'relation',
    overeenkomsten: 'covenant',
    projecten: 'project',
    kalender: 'event',
    diensten: 'service',
    reeksen: 'series',
    registers: 'registers',
    netwerk: 'network',
  } satisfies Record<OrganisationAddress, string>),
);

/**
 * What kind of thing an address is about, and in which form: `chapter`, `chapter.csv`. One of some eighty words, whatever the address: it names
 * no organisation and holds nothing that a reader wrote, so it may be counted and logged.
 * @param target path and query as the reader asked
 */
export function routeKind(target: string): string {
  const parts = target.replace(/\?.*$/s, '').split('/').slice(1);
  const [first = '', second, third, fourth] = parts;
  const { name: own, form: formOfFirst } = readForm(first);
  const instance = ofInstance.get(first) ?? ofInstance.get(own);
  if (first === 'beheer') return 'workspace';
  if (instance !== undefined) return parts.length > 2 ? 'other' : inForm(instance, readForm(second ?? first).form);
  if (second === undefined) return inPicture('organisation', first) ?? inForm('organisation', formOfFirst);
  if (third === 'geheel' && parts.length < 5) return 'whole';
  const named = ofOrganisation.get(second);
  if (fourth !== undefined) {
    if (parts.length > 4 || named === undefined) return 'other';
    if (fourth === embedPart) return `${named}.embed`;
    if (fourth === cardPart) return `${named}.png`;
    if (second === 'kalender') return 'calendar';
    const { name, form } = readForm(fourth);
    return second === 'sporen' && name === 'geld' ? inForm('money', form) : 'other';
  }
  if ([second, third].some((part) => part?.endsWith('.ics'))) return 'calendar';
  const picture = named === undefined ? null : inPicture(named, third ?? '');
  if (picture !== null) return picture;
  if (third === undefined && named === undefined) {
    const ofPublication = inPicture('publication', second);
    if (ofPublication !== null) return ofPublication;
  }
  if (/^sitemap(?:-\d+)?\.xml$/.test(second)) return third === undefined ? 'sitemap' : 'other';
  const { name } = readForm(second);
  const { form } = readForm(third ?? second);
  const isAgreement = third !== undefined && readForm(third).name === 'wat-kwam-ervan';
  const inPublication = third === undefined ? 'publication' : isAgreement ? 'agreement' : 'chapter';
  return inForm(ofOrganisation.get(name) ?? inPublication, form);
}

function inPicture(kind: string, part: string): string | null {
  const picture = readPicture(part);
  return picture && `${kind}.${picture.form}`;
}

function inForm(kind: string, form: Form): string {
  return form === 'page' ? kind : `${kind}.${form}`;
}
