/** What stands at the root of a site beside the start and its organisations: the first part of those addresses. No organisation is called so. */
export const instanceAddresses = [
  'assets',
  '.well-known',
  'zoeken',
  'vergelijk',
  'robots.txt',
  'sitemap.xml',
  'sitemap-site.xml',
  'regels',
  'over',
  'methode',
  'toegankelijkheid',
  'begrippen',
  'gegevens',
  'schema',
  'organisaties',
  'volg',
  'beheer',
] as const;

/** What stands below `/beheer` beside the organisations that one works for. No organisation is called so either. */
export const workAddresses = [
  'inloggen',
  'uitloggen',
  'code',
  'uitnodiging',
  'wachtwoord',
  'mijn-toegang',
  'bijwerken',
  'proef',
] as const;

export type InstanceAddress = (typeof instanceAddresses)[number];

/** What stands below an organisation beside its publications: the second part of those addresses. No publication is called so. */
export const organisationAddresses = [
  'zoeken',
  'stand',
  'vergelijk',
  'sporen',
  'indicatoren',
  'voornemens',
  'bevindingen',
  'logboek',
  'melden',
  'thema',
  'achterstand',
  'partners',
  'relaties',
  'overeenkomsten',
  'projecten',
  'kalender',
  'diensten',
  'reeksen',
  'registers',
  'netwerk',
] as const;

export type OrganisationAddress = (typeof organisationAddresses)[number];
