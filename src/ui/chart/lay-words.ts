import { type Anchor, type Place, textBox } from '../picture/boxes.ts';
import { shorten, type TextStyle, wrap } from '../picture/measure-text.ts';
import type { PlacedText } from '../picture/place-labels.ts';

/** Words with their place, and whether they are said softly. */
export type Words = PlacedText & { readonly isSoft: boolean };

type Lines = { readonly texts: readonly Words[]; readonly bottom: number };

type Paragraph = {
  readonly text: string;
  readonly style: TextStyle;
  readonly isSoft: boolean;
  readonly mostLines: number;
};

/** The share of its width that a line may take: before the font has come, or where it is not, letters are a little wider. */
const leeway = 0.97;

/** From the middle of one line to the next, as a share of the size of the text. */
const lineHeight = 1.3;

/** One line of words at a place. */
export function layLine(text: string, style: TextStyle, place: Place, anchor: Anchor, isSoft: boolean): Words {
  return { ...place, text, style, anchor, isSoft, box: textBox(text, style, place, anchor) };
}

/** Paragraphs under each other from `top` on, each in as many lines as it needs and may have. */
export function layParagraphs(paragraphs: readonly Paragraph[], top: number, width: number): Lines {
  const texts: Words[] = [];
  let bottom = top;
  for (const { text, style, isSoft, mostLines } of paragraphs) {
    for (const line of wrap(text, style, width * leeway, mostLines)) {
      const y = Math.round((bottom + style.size) * 10) / 10;
      texts.push(layLine(line, style, { x: 0, y }, 'start', isSoft));
      bottom += style.size * lineHeight;
    }
    bottom += style.size * 0.2;
  }
  return { texts, bottom };
}

/** A mark of the legend takes so much before its word. */
const markWidth = 28;
const betweenEntries = 16;

export type LegendEntry<Kind> = Place & { readonly kind: Kind; readonly words: Words };

/** The marks with their names, next to each other as far as they fit. `x` and `y` of an entry are the middle of its mark. */
export function layLegend<Kind>(
  entries: readonly { readonly kind: Kind; readonly text: string }[],
  style: TextStyle,
  top: number,
  width: number,
): { readonly entries: readonly LegendEntry<Kind>[]; readonly bottom: number } {
  const rowHeight = style.size * 1.55;
  const laid: LegendEntry<Kind>[] = [];
  let [x, y] = [0, top + rowHeight / 2];
  for (const { kind, text } of entries) {
    const said = shorten(text, style, width - markWidth);
    const at = (left: number, middle: number) =>
      layLine(
        said,
        style,
        { x: left + markWidth, y: Math.round((middle + style.size * 0.35) * 10) / 10 },
        'start',
        false,
      );
    if (x > 0 && at(x, y).box.right > width) {
      x = 0;
      y += rowHeight;
    }
    const words = at(x, y);
    laid.push({ kind, x: x + 11, y: Math.round(y * 10) / 10, words });
    x = Math.ceil(words.box.right + betweenEntries);
  }
  return { entries: laid, bottom: laid.length === 0 ? top : y + rowHeight / 2 };
}
