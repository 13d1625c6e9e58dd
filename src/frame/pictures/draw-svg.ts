import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { showPage } from '../show-page.ts';

/** What XML cannot hold, not even escaped (XML 1.0, 2.2); half a pair is no character. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/**
 * A picture as a file of its own. It has its colours and fonts as attributes: what comes from us may have no style sheet in it
 * (`strict-headers.ts`), and not every program that draws SVG reads one.
 * @param picture an `svg` element with `xmlns`, its width and its height
 */
export function drawSvg(picture: VNode): string {
  const text = showPage(renderToString(picture)).replace(unwritable, '\u{fffd}');
  // In XML these three end what never began (2.4); of HTML, for which it was written out, they are text.
  return text.replaceAll(']]>', ']]&gt;');
}
