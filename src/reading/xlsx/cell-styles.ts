import { decodeXmlText, readAttribute } from './xml-text.ts';

/** How a cell style shows numbers and whether its font is bold. */
export type CellStyle = { readonly format: string; readonly bold: boolean };

/** Number formats that every workbook has without naming them (ECMA-376 part 1, 18.8.30). Dates are printed elsewhere. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '#,##0'],
  [6, '#,##0'],
  [7, '#,##0.00'],
  [8, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
  [41, '#,##0'],
  [42, '#,##0'],
  [43, '#,##0.00'],
  [44, '#,##0.00'],
  [49, 'General'],
]);

/** The cell styles of a workbook in their order, read from `xl/styles.xml`: a cell names its style by number. */
export function readCellStyles(xml: string): CellStyle[] {
  const formats = new Map(builtIn);
  for (const [tag] of xml.matchAll(/<numFmt\s[^<>]*>/g)) {
    const code = readAttribute(tag, 'formatCode');
    if (code !== null) formats.set(Number(readAttribute(tag, 'numFmtId')), code);
  }
  const bold = section(xml, 'fonts')
    .split(/<font(?=[\s/>])/)
    .slice(1)
    .map((font) => /<b\s?\/>|<b\sval="(?:1|true)"\s?\/>/.test(font));
  return [...section(xml, 'cellXfs').matchAll(/<xf\s[^<>]*>/g)].map(([tag]) => ({
    format: formats.get(Number(readAttribute(tag, 'numFmtId') ?? 0)) ?? 'General',
    bold: bold[Number(readAttribute(tag, 'fontId') ?? 0)] ?? false,
  }));
}

function section(xml: string, name: string): string {
  const start = xml.indexOf(`<${name}`);
  const end = start === -1 ? -1 : xml.indexOf(`</${name}>`, start);
  return end === -1 ? '' : xml.slice(start, end);
}

/** Where in a workbook each sheet lies, in the order of its tabs. */
export function listSheetPaths(workbook: string, relations: string): string[] {
  const targets = new Map<string, string>();
  for (const [tag] of relations.matchAll(/<Relationship\s[^<>]*>/g)) {
    const target = readAttribute(tag, 'Target') ?? '';
    targets.set(readAttribute(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return [...workbook.matchAll(/<sheet\s[^<>]*>/g)].map(
    ([tag]) => targets.get(decodeXmlText(readAttribute(tag, 'r:id') ?? '')) ?? '',
  );
}
