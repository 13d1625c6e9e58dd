import { foldText } from './head-text.ts';
import { readAttributeRow } from './row-kind.ts';

const longestLabel = 300;

/**
 * Parts a name of several lines from the lines below it that tell about it: "Banen", "Bron: LISA". What follows such a line
 * belongs to it.
 */
export function splitNameLines(text: string): { readonly name: string; readonly attributes: readonly string[] } {
  const lines = text.split('\n');
  const first = lines.findIndex(
    (line, index) => index > 0 && readAttributeRow([foldText(line.slice(0, longestLabel))], () => false) !== null,
  );
  if (first === -1) return { name: text, attributes: [] };
  const attributes: string[] = [];
  for (const line of lines.slice(first)) {
    const isLabelled = readAttributeRow([foldText(line.slice(0, longestLabel))], () => false) !== null;
    const above = attributes.at(-1);
    if (isLabelled || above === undefined) attributes.push(line);
    else attributes[attributes.length - 1] = `${above} ${line}`;
  }
  return { name: lines.slice(0, first).join('\n'), attributes };
}
