import type { CountedAim } from './account/count-aims.ts';
import type { CountedCommitment } from './account/count-commitments.ts';
import type { Found, Severity } from './finding.ts';
import { maySpeak, natureIn } from './may-speak.ts';
import type { RuleOf } from './rule.ts';
import type { Neighbourhoods, UnitKind } from './units/neighbourhood.ts';
import type { Unit } from './units/unit.ts';

/** What one rule found in a unit. */
export type FoundBy = { readonly rule: string; readonly severity: Severity; readonly found: Found };

/** What of a unit counts for the state of account. */
export type Counted = { readonly aims: readonly CountedAim[]; readonly commitments: readonly CountedCommitment[] };

/** What judging one unit came to; it still holds as long as the unit has this digest. */
export type JudgedUnit = Counted & { readonly digest: string; readonly found: readonly FoundBy[] };

/** The units of one kind by their names. */
export type JudgedKind = {
  /** By which rules and settings they were judged, and by which program. */
  readonly settings: string;
  readonly units: ReadonlyMap<string, JudgedUnit>;
};

/** A rule that is on, with its options. */
type SetRule<Kind extends UnitKind> = {
  readonly rule: Pick<RuleOf<Kind>, 'code' | 'restsOn'>;
  readonly severity: Severity;
  readonly judge: ReturnType<RuleOf<Kind>['judgeBy']>;
};

export type KindToJudge<Kind extends UnitKind> = {
  readonly settings: string;
  readonly rules: readonly SetRule<Kind>[];
  readonly count: (neighbourhood: Neighbourhoods[Kind]) => Counted;
};

function judgeUnit<Kind extends UnitKind>(
  { neighbourhood, digest }: Unit<Kind>,
  { rules, count }: KindToJudge<Kind>,
): JudgedUnit {
  const natureOf = natureIn(neighbourhood.natures);
  const found = rules.flatMap(({ rule, severity, judge }) =>
    [...judge(neighbourhood)]
      .filter((one) => maySpeak(rule, one, natureOf))
      .map((one): FoundBy => ({ rule: rule.code, severity: one.isMild === true ? 'info' : severity, found: one })),
  );
  return { digest, found, ...count(neighbourhood) };
}

/** Judges units of one kind; what was judged before by the same rules and shows the same is not judged again. */
export function judgeKind<Kind extends UnitKind>(
  units: readonly Unit<Kind>[],
  by: KindToJudge<Kind>,
  before: JudgedKind | undefined,
): JudgedKind {
  const known = before?.settings === by.settings ? before.units : undefined;
  return {
    settings: by.settings,
    units: new Map(
      units.map((unit) => {
        const earlier = known?.get(unit.name);
        return [unit.name, earlier?.digest === unit.digest ? earlier : judgeUnit(unit, by)];
      }),
    ),
  };
}
