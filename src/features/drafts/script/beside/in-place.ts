/** Changes what stands on a page, while the line in which somebody writes stays where it is on their screen. */
export function inPlace(change: () => void): void {
  const before = heightOfFocus();
  const root = document.documentElement;
  // Else some browsers move the page too.
  root.style.overflowAnchor = before === null ? '' : 'none';
  change();
  const after = heightOfFocus();
  if (before !== null && after !== null && after !== before) scrollBy({ top: after - before, behavior: 'instant' });
  root.style.overflowAnchor = '';
}

/** How far from the top of the window somebody writes; null where that is out of sight, or nobody does. */
function heightOfFocus(): number | null {
  const held = document.activeElement;
  if (held === null || held === document.body) return null;
  const selected = getSelection();
  const isInText = selected !== null && selected.rangeCount > 0 && held.contains(selected.focusNode);
  const caret = isInText ? selected.getRangeAt(0).getClientRects()[0] : undefined;
  const { top, bottom } = caret ?? held.getBoundingClientRect();
  return bottom < 0 || top > innerHeight ? null : top;
}
