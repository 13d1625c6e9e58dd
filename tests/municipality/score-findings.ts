import { type Finding, quotesOf } from '../../src/findings/finding.ts';
import type { PlantedFault } from './planting.ts';

export type RuleScore = {
  readonly rule: string;
  readonly planted: number;
  readonly missed: readonly PlantedFault[];
  /** Findings in fields where no fault at all was planted. */
  readonly elsewhere: readonly Finding[];
};

/** Whether a finding shows where a fault was planted: it is told there, or it, or what is told with it, rests on a text there. */
function shows(finding: Finding, fault: PlantedFault): boolean {
  return [finding.chapter, ...quotesOf(finding)].some(
    (place) => place.publication === fault.publication && place.chapter === fault.chapter,
  );
}

/** Compares findings with the faults that were planted, rule by rule in alphabetical order. */
export function scoreFindings(findings: readonly Finding[], faults: readonly PlantedFault[]): readonly RuleScore[] {
  const spoilt = new Set(faults.map(({ chapter }) => chapter));
  const rules = new Set([...findings, ...faults].map(({ rule }) => rule));
  return [...rules].toSorted().map((rule) => {
    // What a stronger rule tells for this one is told.
    const own = findings.filter(
      (finding) => finding.rule === rule || finding.speaksFor.some((weaker) => weaker.rule === rule),
    );
    const planted = faults.filter((fault) => fault.rule === rule);
    return {
      rule,
      planted: planted.length,
      missed: planted.filter((fault) => !own.some((finding) => shows(finding, fault))),
      elsewhere: own.filter(({ chapter }) => !spoilt.has(chapter.chapter)),
    };
  });
}
