/** What a logo may be drawn with. */
export const drawn: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'defs', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
  ...['linearGradient', 'radialGradient', 'stop', 'clipPath'],
]);

/** What drawing programs write into a file that nobody sees. */
export const unseen: ReadonlySet<string> = new Set(['title', 'desc', 'metadata']);

/** What runs, asks or takes in something else. */
export const running: ReadonlySet<string> = new Set([
  ...['script', 'foreignObject', 'iframe', 'object', 'embed', 'a', 'handler'],
  ...['animate', 'animateMotion', 'animateTransform', 'set', 'discard'],
]);

/** The attributes that say how it is drawn; all others go. */
export const drawing: ReadonlySet<string> = new Set([
  ...['id', 'd', 'x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'rx', 'ry', 'x1', 'y1', 'x2', 'y2', 'fx', 'fy'],
  ...['points', 'transform', 'viewBox', 'preserveAspectRatio', 'offset', 'pathLength'],
  ...['gradientUnits', 'gradientTransform', 'spreadMethod', 'clipPathUnits'],
  ...['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap'],
  ...['stroke-linejoin', 'stroke-miterlimit', 'stroke-dasharray', 'stroke-dashoffset'],
  ...['opacity', 'clip-path', 'clip-rule', 'stop-color', 'stop-opacity', 'color', 'display', 'visibility'],
]);
