/**
 * Reads which origins in a network of one's own may be asked who somebody is: `https://login.havermonde.local, https://10.0.0.7:8443`. Of this machine
 * itself http is good too.
 * @returns null where one of them is none
 */
export function readOwnIssuers(text: string): readonly string[] | null {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const origins = parts.map((part) => {
    const address = URL.parse(part);
    return address !== null && /^https?:$/.test(address.protocol) && `${address.origin}/` === address.href
      ? address.origin
      : null;
  });
  return origins.every((origin) => origin !== null) ? origins : null;
}
