/** Data: parameters of an address that name a visit and not a page. In lower case. */
export const sessionParameters: ReadonlySet<string> = new Set([
  'jsessionid',
  'phpsessid',
  'cfid',
  'cftoken',
  'zenid',
  'oscsid',
  'sessionid',
  'session_id',
]);

/** Data: forms of such names with a changing part, and of parameters that tell where a reader came from. */
export const visitForms: readonly RegExp[] = [
  /^aspsessionid/,
  /^(?:utm|pk|piwik|mtm|matomo|hsa|wt)_/,
  /^_(?:ga|gl|hsenc|hsmi)$/,
  /^(?:fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_cid|mc_eid)$/,
];

/** Data: names that are a visit only where the value is as long as a random one: `sid=12` is a section. */
export const doubtfulParameters: ReadonlySet<string> = new Set(['sid', 's', 'session', 'token', 'sess']);
