/** Addresses that a text may lead to: of the web, of mail, of a place on this site. Nothing that a browser would run. */
export function isSafeLink(href: string): boolean {
  if (/[\p{Cc}\s]/u.test(href) || href.length > 2_000) return false;
  return /^(?:https?:\/\/[^/]|mailto:[^@]+@|\/(?![/\\])|#)/i.test(href);
}
