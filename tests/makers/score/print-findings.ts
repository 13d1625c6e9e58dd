import type { FindingScore } from './score-findings.ts';

type Judged = { readonly by: string; readonly seed: number; readonly score: FindingScore };

/** Prints per way of reading how many planted faults are found and how many findings are false, then the same rule by rule. */
export function printFindings(judged: readonly Judged[], withMisses: boolean): void {
  for (const [by, own] of Map.groupBy(judged, (one) => one.by)) {
    const sum = (count: (score: FindingScore) => number) => own.reduce((total, { score }) => total + count(score), 0);
    const [right, wrong] = [sum((score) => score.right.length), sum((score) => score.wrong.length)];
    const [found, missed] = [sum((score) => score.found.length), sum((score) => score.missed.length)];
    const beside = sum((score) => score.beside.length);
    print(
      `\nfindings, ${by}: precision ${share(right, right + wrong)} (${right} right, ${wrong} wrong, ${beside} beside a fault), recall ${share(found, found + missed)} (${found} of ${found + missed} faults)`,
    );
    const rules = new Set(
      own.flatMap(({ score }) => [...score.found, ...score.missed, ...score.wrong].map(({ rule }) => rule)),
    );
    print(`${'rule'.padEnd(28)}planted  found  wrong`);
    for (const rule of [...rules].toSorted()) {
      const of = (list: (score: FindingScore) => readonly { readonly rule: string }[]) =>
        sum((score) => list(score).filter((one) => one.rule === rule).length);
      const planted = of(({ found: hit, missed: gone }) => [...hit, ...gone]);
      const counts = [planted, of((score) => score.found), of((score) => score.wrong)];
      print(`${rule.padEnd(28)}${counts.map((count) => String(count).padStart(7)).join('')}`);
    }
    if (!withMisses) continue;
    for (const { seed, score } of own) {
      for (const { rule, key } of score.missed) print(`  - ${seed}: ${rule} in ${key}`);
      for (const { rule, chapter, message } of score.wrong) {
        print(`  + ${seed}: ${rule} in ${chapter.publication}/${chapter.chapter}: ${message.nl}`);
      }
    }
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
