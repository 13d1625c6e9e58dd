import type { Position } from '../../../model/source.ts';
import type { PlaceView } from '../../../ui/place/place.tsx';
import type { Words } from '../../../words/nl.data.ts';
import { sayPlace } from '../../../words/say-place.ts';
import { textFragment } from './text-fragment.ts';

/** An address that the file names itself may be anything; only one of the web is a link. */
const onTheWeb = /^https?:\/\//i;
/**
 * The place that a quote stands at: in words, and as a link where its source was published. The link leads to the page of a PDF (RFC 8118) or, on a
 * page of the web, to the words themselves (`textFragment`); a browser that knows neither opens the page.
 * @param address where the source was published
 * @param quoted the words as they stand there; null where the source has other words
 */
export function presentPlace(
  words: Pick<Words, 'place'>,
  position: Position | null | undefined,
  address: string | undefined,
  quoted: string | null,
): PlaceView | null {
  if (position === null || position === undefined) return null;
  return {
    text: sayPlace(words, position),
    href:
      address === undefined || !onTheWeb.test(address) ? null : `${address}${fragmentOf(position, address, quoted)}`,
  };
}

function fragmentOf({ page, file }: Position, address: string, quoted: string | null): string {
  if (address.includes('#')) return '';
  if (page !== undefined) return /\.pdf$/i.test(address) ? `#page=${page}` : '';
  if (quoted === null || !/\.(?:html?|xhtml)$/i.test(file)) return '';
  const words = textFragment(quoted);
  return words === '' ? '' : `#${words}`;
}
