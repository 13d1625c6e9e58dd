/** How many forms of one reader, and of all together, may be kept in a while, and how often each of those may be tried. */
type PostLimits = { readonly ofOne: number; readonly ofAll: number; readonly tries: number; readonly withinMs: number };

/** A person says five things in ten minutes, and mends some before they are right; a site that is talked about hears of a hundred. */
const usualPosts: PostLimits = { ofOne: 5, ofAll: 100, tries: 6, withinMs: 600_000 };

/** A place among the forms that may be kept. */
export type PostPlace = {
  /** For the next form, because this one was surely not kept; that it was tried counts. */
  readonly giveBack: () => void;
};

type Sent = { kept: number; tried: number };

/** The part of an address that one reader has: of IPv6 that is a whole network, of which each address would else be a reader. */
function readerPart(address: string): string {
  return address.includes('.') ? address : address.split(':').slice(0, 4).join(':');
}

/**
 * Counts forms that are sent: those that are kept, or may yet be, and those that were tried. What is remembered is who sent how many in this while, no
 * more readers than all together may try.
 * @param now the time in milliseconds
 * @returns the place of this one; null where it may not be kept
 */
export function countPosts({ ofOne, ofAll, tries, withinMs } = usualPosts, now: () => number = Date.now) {
  let began = Number.NEGATIVE_INFINITY;
  let all: Sent = { kept: 0, tried: 0 };
  let byReader = new Map<string, Sent>();
  return (address: string): PostPlace | null => {
    if (now() - began >= withinMs) {
      began = now();
      all = { kept: 0, tried: 0 };
      byReader = new Map();
    }
    const reader = readerPart(address);
    const own = byReader.get(reader) ?? { kept: 0, tried: 0 };
    if (all.tried >= ofAll * tries || own.tried >= ofOne * tries || all.kept >= ofAll || own.kept >= ofOne) return null;
    byReader.set(reader, own);
    // Of the while in which it was sent: given back in the next, it takes nothing from that.
    const counted = [own, all];
    for (const sent of counted) {
      sent.kept += 1;
      sent.tried += 1;
    }
    return {
      giveBack: () => {
        for (const sent of counted.splice(0)) sent.kept -= 1;
      },
    };
  };
}
