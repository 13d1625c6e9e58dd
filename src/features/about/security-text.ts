const day = 24 * 60 * 60 * 1_000;
/** Less than a year, as is advised (2.5.5). */
const validMs = 330 * day;

/**
 * Where a weakness of the site can be reported, for who finds one (RFC 9116; for Dutch public bodies on the list "pas toe of leg uit").
 * @param contact `mailto:` or `https:`, see `readSecurityContact`
 * @param base the address of the site without a slash at the end
 */
export function printSecurityText(contact: string, base: string, now: Date): string {
  const expires = new Date(Math.floor((now.getTime() + validMs) / day) * day);
  const lines = [`Contact: ${contact}`, `Expires: ${expires.toISOString()}`, 'Preferred-Languages: nl, en'];
  // What is said to be the place of the file has to be an address with TLS (2.5.2).
  if (base.startsWith('https:')) lines.push(`Canonical: ${base}/.well-known/security.txt`);
  return `${lines.join('\n')}\n`;
}

/** The address at which weaknesses are reported, as it may stand in the file (RFC 9116, 2.5.3); null for what is no such address. */
export function readSecurityContact(text: string): string | null {
  const contact = URL.parse(text);
  if (contact === null || !/^(?:https:|mailto:)$/.test(contact.protocol)) return null;
  return contact.protocol === 'mailto:' && !/^[^@\s]+@[^@\s]+$/.test(contact.pathname) ? null : contact.href;
}
