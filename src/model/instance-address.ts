/** What stands at the root of a site beside the start and its organisations: the first part of those addresses. No organisation is called so. */
export const instanceAddresses = [
  'assets',
  'zoeken',
  'robots.txt',
  'sitemap.xml',
  'regels',
  'over',
  'methode',
  'toegankelijkheid',
] as const;

export type InstanceAddress = (typeof instanceAddresses)[number];
