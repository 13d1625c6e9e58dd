const cutOff = /\s*(?:…|\.{3})$/;

/** A title as far as it is shown, without the mark of what is left out behind it; null where it is whole. */
export function shownPart(title: string): string | null {
  return cutOff.test(title) ? title.replace(cutOff, '') : null;
}

/** Fewer letters can be the begin of any title. */
export const fewestShown = 5;

/** Whether a title is the begin of another. @param shown, whole of both the keys */
export function isBeginOf(shown: string, whole: string): boolean {
  return shown.length >= fewestShown && whole.startsWith(shown);
}
