/**
 * Run in a page: what a reader with large text or a narrow screen could not read. Columns of a few letters, text that runs out of the page or
 * out of what shows it, and texts over each other; each told with where it is.
 */
export const faultsOfSize = `(() => {
  const faults = [];
  const tell = (what, node) => faults.push(what + ': ' + (node.closest('[class]')?.className ?? '') + ' “' + node.textContent.trim().slice(0, 50) + '”');
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) faults.push('the page scrolls sideways: ' + root.scrollWidth + ' > ' + root.clientWidth);
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.data.trim();
    const owner = node.parentElement;
    if (text === '' || !owner.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) || owner.closest('.ds-hidden, svg, script, style, option, .nl-skip-link')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (boxes.length === 0) continue;
    const tops = new Set(boxes.map(({ top }) => Math.round(top)));
    // a word may be broken, a text may not be a column of letters
    if (tops.size >= 4 && text.length / tops.size < 4) tell('letters below each other', owner);
    const inRegion = owner.closest('.ds-scroll, pre');
    if (!inRegion) for (const { left, right } of boxes) if (left < -1 || right > root.clientWidth + 1) { tell('text out of the page', owner); break; }
    for (let one = owner; one !== document.body; one = one.parentElement) {
      const style = getComputedStyle(one);
      if (/hidden|clip/.test(style.overflow) && style.textOverflow !== 'ellipsis' && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1) && style.display !== 'inline') { tell('text cut off', owner); break; }
    }
    const isApart = [...ancestors(owner)].some((one) => /fixed|sticky/.test(getComputedStyle(one).position));
    if (!isApart && !inRegion) for (const { left, right, top, bottom } of boxes) lines.push({ owner, left, right, top: top + (bottom - top) * 0.3, bottom: bottom - (bottom - top) * 0.3 });
  }
  function* ancestors(one) { for (; one !== null; one = one.parentElement) yield one; }
  lines.sort((a, b) => a.top - b.top);
  for (let at = 0; at < lines.length; at += 1) {
    const a = lines[at];
    for (let next = at + 1; next < lines.length && lines[next].top < a.bottom; next += 1) {
      const b = lines[next];
      if (a.owner !== b.owner && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2) tell('text over “' + a.owner.textContent.trim().slice(0, 30) + '”', b.owner);
    }
  }
  return [...new Set(faults)];
})()`;
