import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readAdvances } from './font/read-advances.ts';

/** `node tools/make-text-widths.ts` writes how wide letters are in pictures: what Dutch and its neighbours write, and signs of numbers. */
const codes = [
  ...[
    [0x20, 0x7e],
    [0xa1, 0xff],
    [0x100, 0x17f],
  ].flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
  ...[...'\u{a0}–—‘’“”„…€≤≥−±×·•'].map((character) => character.codePointAt(0) ?? 0),
];
const characters = [...new Set(codes)].map((code) => String.fromCodePoint(code));

/** Noto Sans has no `≤` and `≥`: what draws a picture takes these from another font, and so do browsers. */
const files = {
  regular: [
    import.meta.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
    import.meta.resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'),
  ],
  bold: [
    import.meta.resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
    import.meta.resolve('pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf'),
  ],
};
/** For what another font again would make of a sign that is not in Noto Sans. */
const leeway = 50;

const advances = Object.entries(files).map(([name, addresses]) => {
  const [own = [], other = []] = addresses.map((address) =>
    readAdvances(readFileSync(fileURLToPath(address)), characters),
  );
  const widths = own.map((width, index) => (width === 0 && other[index] ? other[index] + leeway : width));
  return `  ${name}:\n    '${widths.join(' ')}',`;
});

const own = readAdvances(readFileSync(fileURLToPath(files.regular[0] ?? '')), characters);
const other = readAdvances(readFileSync(fileURLToPath(files.regular[1] ?? '')), characters);
const borrowed = characters.filter((_, index) => own[index] === 0 && other[index] !== 0);

writeFileSync(
  new URL('../src/ui/picture/text-widths.data.ts', import.meta.url),
  `// Made by tools/make-text-widths.ts from Noto Sans 400 and 600 (SIL Open Font License 1.1).

/** The characters of which the width is known, in the order of the widths. */
export const knownCharacters =
  ${JSON.stringify(characters.join(''))};

/** Those of them that Noto Sans has not, and other fonts have. */
export const borrowed = '${borrowed.join('')}';

/** How far each moves on, in thousandths of the size of the text. */
export const advances = {
${advances.join('\n')}
} as const;
`,
);
