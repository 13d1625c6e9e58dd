/** How many forms may be sent in a while by one reader, and by all together. */
type PostLimits = { readonly ofOne: number; readonly ofAll: number; readonly withinMs: number };

/** A person says five things in ten minutes; a site that is talked about hears of a hundred. */
const usualPosts: PostLimits = { ofOne: 5, ofAll: 100, withinMs: 600_000 };

/** The part of an address that one reader has: of IPv6 that is a whole network, of which each address would else be a reader. */
function readerPart(address: string): string {
  return address.includes('.') ? address : address.split(':').slice(0, 4).join(':');
}

/**
 * Counts forms that are sent. What is remembered is who sent how many in this while, no more than all together may send.
 * @param now the time in milliseconds
 * @returns whether this one may be kept
 */
export function countPosts({ ofOne, ofAll, withinMs } = usualPosts, now: () => number = Date.now) {
  let began = Number.NEGATIVE_INFINITY;
  let all = 0;
  const byReader = new Map<string, number>();
  return (address: string): boolean => {
    if (now() - began >= withinMs) {
      began = now();
      all = 0;
      byReader.clear();
    }
    const reader = readerPart(address);
    const own = byReader.get(reader) ?? 0;
    if (all >= ofAll || own >= ofOne) return false;
    all += 1;
    byReader.set(reader, own + 1);
    return true;
  };
}
