import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { componentSheets, fontFile, tokenSheet } from './css/packages.ts';
import { parseRules, printRules, type Rule } from './css/rules.ts';
import { declaredIn, namesIn, reachableTokens, settleRules } from './css/tokens.ts';
import { keepUsed, wordsOf } from './css/used-rules.ts';

/** Where the pages find their style sheet, font and icon: addresses from the root, with the hash of the content in the name. */
export type Manifest = {
  readonly css: string;
  readonly threadTableCss: string;
  readonly font: string;
  readonly icon: string;
};

/** What only the pages with the table of a thread need. */
const threadTable = 'src/ui/thread-table/*.css';

const root = join(import.meta.dirname, '..');

/** The style sheet of the site: the used parts of the components, the tokens these reach, and our own layer on top. */
export async function buildCss(fontAddress: string): Promise<string> {
  const own = await readAll('src/ui/**/*.css', /thread-table/);
  const used = wordsOf(await readAll('src/{ui,site}/**/*.tsx', /\.(test|examples)\.tsx$/));
  const ownTokens = declaredIn(parseOwn(own));
  const tokens = readTokens();

  const library = componentSheets.flatMap((sheet) => parseRules(readFileSync(packageFile(sheet), 'utf8')));
  const kept = keepUsed(library, used);
  const setByComponents = declaredIn(kept);
  const isSet = (name: string) => ownTokens.has(name) || setByComponents.has(name) || tokens.has(name);
  const settled = settleRules(kept, isSet);
  const reached = reachableTokens(
    [...namesIn(printRules(settled)), ...namesIn(own), ...namesIn(await readAll(threadTable))],
    tokens,
    ownTokens,
  );

  const tokenRule = [...reached].map(([name, value]) => `${name}:${value}`).join(';');
  const css = `@layer library,own;@layer library{:root{${tokenRule}}${printRules(settled)}}@layer own{${own}}`;
  return await minify(css.replaceAll('FONT_ADDRESS', fontAddress));
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

/** Writes `assets/site.<hash>.css`, `assets/thread-table.<hash>.css`, the font, the icon and `assets/manifest.json` into a folder, which is emptied first. */
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
  const css = await keep('site', 'css', await buildCss(font));
  const threadTableCss = await keep('thread-table', 'css', await minify(`@layer own{${await readAll(threadTable)}}`));
  const manifest: Manifest = { css, threadTableCss, font, icon };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return manifest;
}

/** The packages name their files in different ways in `exports`, or not at all: the path on disk is the same for all. */
function packageFile(path: string): string {
  return join(root, 'node_modules', path);
}

async function readAll(pattern: string, except?: RegExp): Promise<string> {
  const files: string[] = [];
  for await (const file of glob(pattern, { cwd: root })) if (!except?.test(file)) files.push(file);
  // theme first, then by name: the order of rules must not depend on the file system
  files.sort((a, b) => Number(b.includes('/theme/')) - Number(a.includes('/theme/')) || (a < b ? -1 : 1));
  return (await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')))).join('\n');
}

function readTokens(): Map<string, string> {
  const tokens = new Map<string, string>();
  for (const rule of parseRules(readFileSync(packageFile(tokenSheet), 'utf8')))
    if (rule.kind === 'style') for (const { property, value } of rule.declarations) tokens.set(property, value);
  return tokens;
}

/** Only the `:root` rules count as own tokens: a custom property that a component of ours sets is not a theme. */
function parseOwn(css: string): Rule[] {
  return parseRules(css).filter((rule) => rule.kind === 'style' && rule.selectors.includes(':root'));
}

if (import.meta.main) {
  const manifest = await buildAssets(join(root, 'dist/assets'));
  process.stdout.write(`${manifest.css}\n`);
}
