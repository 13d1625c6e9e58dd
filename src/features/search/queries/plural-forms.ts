/** Endings whose plural follows no rule, also at the end of a compound: `raadslid`, `raadsleden`. */
const irregular: readonly (readonly [string, string])[] = [
  ['lid', 'leden'],
  ['stad', 'steden'],
  ['schip', 'schepen'],
  ['kind', 'kinderen'],
  ['blad', 'bladeren'],
  ['goed', 'goederen'],
  ['volk', 'volkeren'],
  ['heid', 'heden'],
  ['rium', 'ria'],
  ['eum', 'ea'],
  ['trum', 'tra'],
  ['cus', 'ci'],
];

const takesS = /(?:e|el|em|en|er|erd|aar|eur|oor|or|ment|team|plan|[aiouy])$/;
const openSyllable = /^(.*[bcdfghjklmnpqrstvwxz])([aeou])([bdfgklmnprstvz])$/;
const closedSyllable = /^(.*[bcdfghjklmnpqrstvwxz])([aeou])\2([bdfgklmnprst])$/;
const longBefore = /(?:aa|ee|oo|uu|ie|oe|eu|ui|ij|ou|au|ei)$/;

function hard(stem: string): string {
  return stem.replace(/v$/, 'f').replace(/z$/, 's');
}

function soft(stem: string): string {
  return stem.replace(/f$/, 'v').replace(/s$/, 'z');
}

function* singularsOf(word: string): Generator<string> {
  if (/[^s]s$/.test(word) && takesS.test(word.slice(0, -1))) yield word.slice(0, -1);
  if (!word.endsWith('en')) return;
  const stem = word.slice(0, -2);
  const doubled = /([bdfgklmnprst])\1$/.test(stem);
  yield doubled ? stem.slice(0, -1) : hard(stem);
  const open = openSyllable.exec(stem);
  if (open !== null) yield hard(`${open[1]}${open[2]}${open[2]}${open[3]}`);
  if (stem.endsWith('i')) yield `${stem}e`;
}

function* pluralsOf(word: string): Generator<string> {
  if (takesS.test(word)) yield `${word}s`;
  if (/en$|s$/.test(word) && !longBefore.test(word.slice(0, -1))) return;
  const closed = closedSyllable.exec(word);
  if (closed !== null) yield `${soft(`${closed[1]}${closed[2]}${closed[3]}`)}en`;
  else if (longBefore.test(word.slice(0, -1))) yield `${soft(word)}en`;
  else yield `${word}en`;
}

function* irregularForms(word: string): Generator<string> {
  for (const [one, many] of irregular) {
    if (word.endsWith(one)) yield word.slice(0, -one.length) + many;
    if (word.endsWith(many)) yield word.slice(0, -many.length) + one;
  }
}

/** A short form that a rule made may be another word, or a part of any word by chance; not when it is as long as this. */
const longForm = 6;

/**
 * The word, and those of its `pluralForms` that other words may be sought by: `woningen` by `woning` (for `woningbouw`), `steden` by `stad`.
 * @param word in lower case without accents
 */
export function stemForms(word: string): string[] {
  return [...new Set([word, ...irregularForms(word), ...pluralForms(word).filter((form) => form.length >= longForm)])];
}

/**
 * What a word may be in the singular or the plural, where the Dutch stemmer gives the two different stems: `huis` and `huizen`, `subsidie` and
 * `subsidies`, `raadslid` and `raadsleden`. A form that doesn't exist does no harm: it is only looked for.
 * @param word in lower case without accents
 */
export function pluralForms(word: string): string[] {
  if (word.length < 3 || !/^\p{L}+$/u.test(word)) return [];
  const forms = new Set(irregularForms(word));
  for (const form of singularsOf(word)) forms.add(form);
  for (const form of pluralsOf(word)) forms.add(form);
  forms.delete(word);
  return [...forms].filter((form) => form.length >= 3);
}
