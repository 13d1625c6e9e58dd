import { styleText } from 'node:util';
import type { Screen } from './formats/format-text.ts';

const usualWidth = 100;
const widest = 160;

/** How text can be shown on the output of the program. Colour is for a terminal; NO_COLOR, NODE_DISABLE_COLORS and FORCE_COLOR overrule that, as Node reads them. */
export function screenOf(): Screen {
  const stream = process.stdout;
  return {
    width: Math.min(stream.columns ?? usualWidth, widest),
    hasColour: styleText('bold', 'x', { stream, validateStream: true }) !== 'x',
  };
}
