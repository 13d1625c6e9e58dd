/** The most that one list follows: each is looked up for every reader of it. */
export const mostFollowed = 20;
/** What is written after this is not looked at. */
const longestAsked = 8000;

/** The path of a page that can be followed, without the slash in front: an organisation, or a field or indicator of it. */
const followable = /^[a-z0-9-]{1,80}(?:\/(?:sporen|indicatoren)\/[a-z0-9.-]{1,160})?$/;

/** What an address asks to follow. */
export type FollowRequest = {
  /** Each once, in the order of the address, at most `mostFollowed`. */
  readonly names: readonly string[];
  /** How many more there are than may be. */
  readonly tooMany: number;
  /** How many are no path of anything that can be followed. */
  readonly unread: number;
  /** Whether an address was filled in to be added: `added`, or `unfit` where that leads to nothing that can be followed; null where none was. */
  readonly addition: 'added' | 'unfit' | null;
};

function splitNames(text: string): readonly string[] {
  return text.slice(0, longestAsked).split(',').filter(Boolean);
}

/** The path of a page as a name, with its escapes read: null where they are none. */
function readPath(path: string): string | null {
  try {
    const plain = decodeURIComponent(path).replace(/^\/+|\/+$/g, '');
    return plain.replace(/\.(?:json|csv|atom)$/, '');
  } catch {
    return null;
  }
}

/** What a reader means by the address of a page, or of another list, with or without the name of a host in front. */
function readAddition(typed: string): readonly string[] {
  const address = typed.trim().slice(0, longestAsked);
  const path = address.replace(/^[a-z]+:\/\/[^/?#]*/i, '');
  const [before = '', query = ''] = path.split('#', 1).join('').split('?', 2);
  const name = readPath(before);
  if (name === null) return [];
  return name === 'volg' ? splitNames(new URLSearchParams(query).get('wat') ?? '') : [name];
}

/** Reads `?wat=groningen,havermonde/sporen/wonen` and what is added to that: `bij=https://…/groningen/indicatoren/banen`. */
export function readFollowRequest(address: string): FollowRequest {
  const { searchParams } = new URL(address);
  const asked = splitNames(searchParams.get('wat') ?? '');
  const typed = searchParams.get('bij') ?? '';
  const added = readAddition(typed).filter((name) => followable.test(name));
  const fit = [...new Set([...asked.filter((name) => followable.test(name)), ...added])];
  return {
    names: fit.slice(0, mostFollowed),
    tooMany: Math.max(0, fit.length - mostFollowed),
    unread: asked.filter((name) => !followable.test(name)).length,
    addition: typed.trim() === '' ? null : added.length > 0 ? 'added' : 'unfit',
  };
}
