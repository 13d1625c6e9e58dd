/**
 * Where somebody wanted to go before they signed in: an address of the workspace; null for everything else, so that no link that a stranger sends
 * leads from our form to a page of theirs.
 */
export function readNear(text: string | null | undefined): string | null {
  if (text === null || text === undefined || text.length > 500 || !/^\/beheer(?:[/?]|$)/.test(text)) return null;
  // What the browser would make of it: dots climb, and a backslash is a slash.
  const address = URL.parse(text, 'http://near.invalid');
  if (address === null || address.host !== 'near.invalid') return null;
  const near = address.pathname + address.search;
  return /^\/beheer(?:[/?]|$)/.test(near) && /^[\w/?&=%.@~-]+$/.test(near) ? near : null;
}
