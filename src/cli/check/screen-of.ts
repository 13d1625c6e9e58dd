import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import type { Screen } from './formats/format-text.ts';

const usualWidth = 100;
const widest = 160;

/** How text can be shown on a stream. Colour is for a terminal; NO_COLOR, NODE_DISABLE_COLORS and FORCE_COLOR overrule that, as Node reads them. */
export function screenOf(stream: WriteStream): Screen {
  return {
    width: Math.min(stream.columns ?? usualWidth, widest),
    hasColour: styleText('bold', 'x', { stream, validateStream: true }) !== 'x',
  };
}
