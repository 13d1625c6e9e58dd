import { hash } from 'node:crypto';
import type { Threading } from '../threading/threading.ts';
import { countAims } from './account/count-aims.ts';
import { countCommitments } from './account/count-commitments.ts';
import { type Stock, takeStock } from './account/stock.ts';
import { catalogue } from './catalogue.ts';
import type { FindingConfig } from './config.ts';
import type { Finding, Quote } from './finding.ts';
import {
  type Counted,
  type FoundBy,
  type JudgedKind,
  type JudgedUnit,
  judgeKind,
  type KindToJudge,
} from './judge-kind.ts';
import { type Judged, nameFindings } from './name-findings.ts';
import type { Rule, RuleOf } from './rule.ts';
import { settle } from './settings.ts';
import { tellOnce } from './tell-once.ts';
import { titleIn } from './title-found.ts';
import { listUnits } from './units/list-units.ts';
import type { Neighbourhoods, UnitKind } from './units/neighbourhood.ts';
import type { SeenBefore } from './units/seen-before.ts';

/** All that was judged, kind by kind. */
export type JudgedUnits = { readonly [Kind in UnitKind]: JudgedKind };

export type Judgement = {
  /** Rule by rule in the order of the catalogue, within a rule in the order of the documents. */
  readonly findings: readonly Finding[];
  /** Taken when it is asked for. */
  readonly stock: Stock;
  readonly units: JudgedUnits;
};

export type Judging = {
  readonly config?: FindingConfig;
  /** Which program judges: another one may judge otherwise. */
  readonly program?: string;
  /** What was judged before. */
  readonly before?: JudgedUnits;
  /** What rules saw then, for who judges the same documents again and again. */
  readonly seen?: SeenBefore;
};

const nothing: Counted = { aims: [], commitments: [] };

/** How the units of one kind are judged, and what of them is counted. */
function toJudge<Kind extends UnitKind>(
  kind: Kind,
  { config = { rules: {} }, program = '' }: Judging,
  count: KindToJudge<Kind>['count'] = () => nothing,
): KindToJudge<Kind> {
  const rules: readonly RuleOf<Kind>[] = catalogue.filter((rule): rule is Rule & RuleOf<Kind> => rule.looksAt === kind);
  const set = rules.map((rule) => ({ rule, ...settle(rule, config.rules[rule.code]) }));
  const settings = set.map(({ rule, severity, options }) => [rule.code, severity, options]);
  return {
    settings: hash('sha256', JSON.stringify([program, settings]), 'base64url'),
    rules: set.flatMap(({ rule, severity, options }) =>
      severity === 'off' ? [] : [{ rule, severity, judge: rule.judgeBy(options) }],
    ),
    count,
  };
}

const weakerRules = new Map(catalogue.map(({ code, speaksFor = [] }) => [code, speaksFor]));

/** A finding with its quotes in the order in which their documents came out; those of one document stay as the rule has them. */
function inTime(publications: Threading['publications']): (finding: Finding) => Finding {
  const places = new Map(publications.map(({ slug }, at) => [slug, at]));
  const placeOf = ({ publication }: Quote) => places.get(publication) ?? 0;
  const sorted = <One extends { readonly evidence: readonly Quote[] }>(one: One): One => ({
    ...one,
    evidence: one.evidence.toSorted((left, right) => placeOf(left) - placeOf(right)),
  });
  return (finding) => sorted({ ...finding, also: finding.also.map(sorted) });
}

/** What was found, each fact once, rule by rule, each with what its subject is called now. */
function tellFindings(units: readonly JudgedUnit[], { threads, publications }: Threading): readonly Finding[] {
  const title = titleIn(threads);
  const titled = ({ found, ...by }: FoundBy): Judged => ({ ...by, found: title(found) });
  const byRule = Map.groupBy(
    units.flatMap(({ found }) => found),
    ({ rule }) => rule,
  );
  const named = nameFindings(catalogue.flatMap(({ code }) => (byRule.get(code) ?? []).map(titled)));
  return tellOnce(named, (rule) => weakerRules.get(rule) ?? []).map(inTime(publications));
}

/**
 * Lets every rule judge the threads unit by unit, as far as it may speak of what it found. Only units that show something else than before are
 * judged; the outcome is the same as when all are. Pure.
 */
export function judgeUnits(threading: Threading, judging: Judging = {}): Judgement {
  const { before, seen } = judging;
  const units = listUnits(threading, seen);
  const judge = <Kind extends UnitKind>(kind: Kind, count?: (neighbourhood: Neighbourhoods[Kind]) => Counted) =>
    judgeKind<Kind>(units[kind], toJudge(kind, judging, count), before?.[kind]);
  const judged: JudgedUnits = {
    indicator: judge('indicator', (indicator) => ({ ...nothing, aims: countAims(indicator) })),
    commitment: judge('commitment', (commitment) => ({ ...nothing, commitments: countCommitments(commitment) })),
    chapter: judge('chapter'),
    field: judge('field'),
    publication: judge('publication'),
    organisation: judge('organisation'),
  };
  const all = Object.values(judged).flatMap((kind) => [...kind.units.values()]);
  const findings = tellFindings(all, threading);
  const counted = {
    aims: all.flatMap(({ aims }) => aims),
    commitments: all.flatMap(({ commitments }) => commitments),
  };
  return {
    findings,
    get stock() {
      return takeStock(counted, findings, threading);
    },
    units: judged,
  };
}
