import type { JudgedKind, JudgedUnit } from '../../src/findings/judge-kind.ts';
import { type JudgedUnits, judgeUnits } from '../../src/findings/judge-units.ts';
import { SeenBefore } from '../../src/findings/units/seen-before.ts';
import { drawHistory } from './draw-history.ts';

/** What units of each digest were judged to be. */
const judgedAs = new Map<string, string>();
/** The rules that found anything in a history so far. */
export const heard = new Set<string>();

/** Whether units with a digest that was seen before were judged as they were then. */
function areJudgedAlike(units: JudgedUnits): boolean {
  const judged = Object.entries(units).flatMap(([kind, { units: own }]) =>
    [...own.values()].map((unit) => ({ kind, unit })),
  );
  return judged.every(({ kind, unit: { digest, ...rest } }) => {
    const [key, told] = [`${kind} ${digest}`, JSON.stringify(rest)];
    const known = judgedAs.get(key) ?? told;
    judgedAs.set(key, known);
    return known === told;
  });
}

/** Units as a record keeps them: of JSON. */
function asKept(units: JudgedUnits): JudgedUnits {
  const kept = ({ settings, units: own }: JudgedKind): JudgedKind => ({
    settings,
    units: new Map<string, JudgedUnit>(JSON.parse(JSON.stringify([...own]))),
  });
  return {
    indicator: kept(units.indicator),
    commitment: kept(units.commitment),
    chapter: kept(units.chapter),
    field: kept(units.field),
    publication: kept(units.publication),
    organisation: kept(units.organisation),
  };
}

function digestsIn(units: JudgedUnits) {
  return Object.entries(units).map(([kind, { units: own }]) => [
    kind,
    [...own].map(([name, { digest }]) => [name, digest]),
  ]);
}

/** Judges a history step by step, each step also as if nothing was judged or seen before. @returns the steps of which that comes out otherwise */
export function stepsAmiss(seed: number): string[] {
  const amiss: string[] = [];
  const seen = new SeenBefore();
  let before: JudgedUnits | null = null;
  for (const [at, threading] of drawHistory(seed).entries()) {
    const atOnce = judgeUnits(threading);
    const step = judgeUnits(threading, before === null ? { seen } : { before, seen });
    const tell = ({ findings, stock, units }: typeof step) =>
      JSON.stringify({ findings, stock, digests: digestsIn(units) });
    if (tell(step) !== tell(atOnce) || !areJudgedAlike(atOnce.units)) amiss.push(`history ${seed}, step ${at}`);
    for (const { rule, speaksFor } of atOnce.findings)
      for (const told of [rule, ...speaksFor.map((weaker) => weaker.rule)]) heard.add(told);
    before = asKept(step.units);
  }
  return amiss;
}
