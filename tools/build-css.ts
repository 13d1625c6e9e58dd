import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { arrivedWords } from '../src/words/arrived-words.data.ts';
import { buildIslands } from './build-islands.ts';
import { componentSheets, fontFile, tokenSheet } from './css/packages.ts';
import { parseRules, printRules } from './css/rules.ts';
import { extraSheets, isInSheet, type Sheet } from './css/sheets.ts';
import { askedIn, declaredIn, dropUnasked, namesIn, reachableTokens, settingsOf, settleRules } from './css/tokens.ts';
import { keepUsed, wordsOf } from './css/used-rules.ts';

/** Where the pages find their style sheet, font and icon: addresses from the root, with the hash of the content in the name. */
export type Manifest = {
  readonly css: string;
  readonly overviewCss: string;
  readonly chapterCss: string;
  readonly threadTableCss: string;
  readonly reviewCss: string;
  readonly workCss: string;
  readonly writeJs: string;
  readonly font: string;
  readonly icon: string;
};

const root = join(import.meta.dirname, '..');
const ownTokens = 'src/ui/theme/tokens.css';

/** The style sheets of the site: the one that all pages have, and those that only some have. */
export type Sheets = {
  readonly site: string;
  readonly overview: string;
  readonly chapter: string;
  readonly threadTable: string;
  readonly review: string;
  readonly work: string;
};

/**
 * Makes the style sheets: the used parts of the components, with the values of their tokens written into them, and our own layer on top. Tokens
 * that a component or a page of ours sets in a place of its own stay names, with their values at the root.
 */
export async function buildCss(fontAddress: string): Promise<Sheets> {
  const used = wordsOf(
    await readAll('src/{ui,frame,features,delivery}/**/*.tsx', (file) => !/\.(test|examples)\.tsx$/.test(file)),
  );
  const readLibrary = (files: readonly string[]) =>
    keepUsed(
      files.flatMap((file) => parseRules(readFileSync(packageFile(file), 'utf8'))),
      used,
    );
  const readOwn = (isWanted?: (file: string) => boolean) =>
    readAll('src/ui/**/*.css', (file) => file !== ownTokens && (isWanted?.(file) ?? true));
  const tokens = readTokens();
  const allOwn = await readOwn();
  const elsewhere = new Set([...declaredIn(readLibrary(componentSheets)), ...declaredIn(parseRules(allOwn))]);
  const settingOf = settingsOf(tokens, elsewhere);
  const asked = askedIn(settleRules(readLibrary(componentSheets), settingOf), namesIn(allOwn));
  const extraComponents = Object.values(extraSheets).flatMap(({ components }) => components);
  /** A sheet with its tokens, but for those that another has before it. */
  const make = async (sheet: Sheet | null, isThere: (token: string) => boolean) => {
    const files = sheet?.components ?? componentSheets.filter((file) => !extraComponents.includes(file));
    const own = await readOwn((file) => isInSheet(file, sheet));
    const library = printRules(dropUnasked(settleRules(readLibrary(files), settingOf), asked));
    const reached = reachableTokens([...namesIn(library), ...namesIn(own)], tokens, settingOf);
    const added = [...reached].filter(([name]) => !isThere(name));
    const tokenRule = added.length === 0 ? '' : `:root{${added.map(([name, value]) => `${name}:${value}`).join(';')}}`;
    const css = `@layer library,own;@layer library{${tokenRule}${library}}@layer own{${own}}`;
    const filled = css
      .replaceAll('FONT_ADDRESS', fontAddress)
      .replaceAll('ARRIVED_NL', arrivedWords.nl)
      .replaceAll('ARRIVED_EN', arrivedWords.en);
    return { css: await minify(filled), reached };
  };
  const site = await make(null, () => false);
  const extra = async (sheet: Sheet) => (await make(sheet, (token) => site.reached.has(token))).css;
  return {
    site: site.css,
    overview: await extra(extraSheets.overview),
    chapter: await extra(extraSheets.chapter),
    threadTable: await extra(extraSheets['thread-table']),
    review: await extra(extraSheets.review),
    work: await extra(extraSheets.work),
  };
}

async function minify(css: string): Promise<string> {
  const { code, warnings } = await transform(css, {
    loader: 'css',
    minify: true,
    target: ['chrome115', 'firefox115', 'safari16.4'],
  });
  if (warnings.length > 0)
    throw new Error(`De opmaak klopt niet: ${warnings.map((warning) => warning.text).join('; ')}`);
  return code.trim();
}

/** Writes the style sheets, the scripts of the workspace, the font, the icon and `manifest.json` into a folder, which is emptied first; each name holds the hash of its content. */
export async function buildAssets(folder: string): Promise<Manifest> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const keep = async (name: string, extension: string, content: string | Buffer) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
    await writeFile(join(folder, `${name}.${hash}.${extension}`), content);
    return `/assets/${name}.${hash}.${extension}`;
  };
  const font = await keep('noto-sans', 'woff2', await readFile(packageFile(fontFile)));
  const icon = await keep('doelspoor', 'svg', await readFile(join(root, 'src/ui/mark/doelspoor.svg')));
  const sheets = await buildCss(font);
  const css = await keep('site', 'css', sheets.site);
  const overviewCss = await keep('overview', 'css', sheets.overview);
  const chapterCss = await keep('chapter', 'css', sheets.chapter);
  const threadTableCss = await keep('thread-table', 'css', sheets.threadTable);
  const reviewCss = await keep('review', 'css', sheets.review);
  const workCss = await keep('work', 'css', sheets.work);
  const writeJs = await buildIslands(folder);
  const manifest: Manifest = { css, overviewCss, chapterCss, threadTableCss, reviewCss, workCss, writeJs, font, icon };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return manifest;
}

/** The packages name their files in different ways in `exports`, or not at all: the path on disk is the same for all. */
function packageFile(path: string): string {
  return join(root, 'node_modules', path);
}

async function readAll(pattern: string, isWanted: (file: string) => boolean = () => true): Promise<string> {
  const files: string[] = [];
  for await (const file of glob(pattern, { cwd: root })) if (isWanted(file)) files.push(file);
  // theme first, then by name: the order of rules must not depend on the file system
  files.sort((a, b) => Number(b.includes('/theme/')) - Number(a.includes('/theme/')) || (a < b ? -1 : 1));
  return (await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')))).join('\n');
}

/** The tokens of the package, and ours in place of those. */
function readTokens(): Map<string, string> {
  const tokens = new Map<string, string>();
  for (const file of [packageFile(tokenSheet), join(root, ownTokens)])
    for (const rule of parseRules(readFileSync(file, 'utf8')))
      if (rule.kind === 'style') for (const { property, value } of rule.declarations) tokens.set(property, value);
  return tokens;
}

if (import.meta.main) {
  const manifest = await buildAssets(join(root, 'dist/assets'));
  process.stdout.write(`${manifest.css}\n`);
}
