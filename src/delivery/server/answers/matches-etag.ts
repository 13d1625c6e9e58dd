/** Whether an If-None-Match header names this page (RFC 9110, 13.1.2: weak comparison, a list, or `*`). */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header === etag) return true;
  const bare = etag.replace('W/', '');
  return header.split(',').some((part) => {
    const tag = part.trim();
    return tag === '*' || tag.replace('W/', '') === bare;
  });
}
