import { type Finding, type Quote, quotesOf } from './finding.ts';
import type { Judged, NamedFinding } from './name-findings.ts';
import { sayAll } from './words/say-all.ts';

/** By the code of a rule, the weaker rules that it speaks for where both are about the same. */
export type SpeaksFor = (rule: string) => readonly string[];

/** What tells a quote apart: where nothing stands, the place where nothing was found. */
function signOf({ publication, chapter, statement, label, raw }: Quote): string {
  return JSON.stringify(raw.trim() === '' ? [publication, chapter] : [publication, chapter, statement, label.nl, raw]);
}

/** The cells, names and sentences among quotes. That both find nothing at one place is nothing that two findings have in common. */
function signsOf(quotes: readonly Quote[]): readonly string[] {
  return quotes.filter(({ raw }) => raw.trim() !== '').map(signOf);
}

function quotesIn({ first, further: others }: NamedFinding): readonly Quote[] {
  return [first, ...others].flatMap(({ found }) => found.evidence);
}

/** Of two findings of one rule that speaks for itself, the one whose subject is only a part in the other: a field in the sum of its programme. */
function isPartOf(one: NamedFinding, other: NamedFinding): boolean {
  const [own] = signsOf(one.first.found.evidence.slice(0, 1));
  return own !== undefined && signsOf(other.first.found.evidence.slice(1)).includes(own);
}

/** Whether both have one subject, or the one tells of several indicators and the other of one of them. */
function hasSameSubject(one: NamedFinding, other: NamedFinding): boolean {
  const [{ subject: left, indicators = [] }, { subject: right }] = [one.first.found, other.first.found];
  if (left.kind === right.kind && left.thread === right.thread) return true;
  return right.kind === 'indicator' && indicators.includes(right.thread);
}

/** Who speaks for whom, by their places; of several that could the first. */
function findSpeakers(named: readonly NamedFinding[], speaksFor: SpeaksFor): ReadonlyMap<number, number> {
  const texts = named.map((one) => [...new Set(signsOf(quotesIn(one)))]);
  const quoting = Map.groupBy(
    texts.flatMap((own, at) => own.map((text) => ({ text, at }))),
    ({ text }) => text,
  );
  const speakers = new Map<number, number>();
  for (const [at, speaker] of named.entries()) {
    const weaker = speaksFor(speaker.first.rule);
    if (weaker.length === 0) continue;
    for (const { at: other } of (texts[at] ?? []).flatMap((text) => quoting.get(text) ?? [])) {
      const one = named[other];
      if (one === undefined || other === at || speakers.has(other) || !weaker.includes(one.first.rule)) continue;
      if (one.first.rule === speaker.first.rule ? isPartOf(speaker, one) : hasSameSubject(speaker, one))
        speakers.set(other, at);
    }
  }
  return speakers;
}

/** Who speaks for a finding in the end: one that speaks may be spoken for itself. */
function lastSpeaker(speakers: ReadonlyMap<number, number>, at: number): number {
  const passed = new Set([at]);
  let last = at;
  for (let next = speakers.get(last); next !== undefined && !passed.has(next); next = speakers.get(last)) {
    passed.add(next);
    last = next;
  }
  return last;
}

type Told = Pick<Finding, 'message' | 'evidence' | 'also' | 'speaksFor'>;

function further({ found: { message, evidence } }: Judged): Finding['also'][number] {
  return { message, evidence };
}

/** A finding with what a weaker one adds to it: nothing where all of its quotes are there. */
function addWeaker(told: Told, { key, first: { rule, found }, further: others }: NamedFinding): Told {
  const known = new Set(quotesOf(told).map(signOf));
  const added = found.evidence.filter((quote) => !known.has(signOf(quote)));
  const speaksFor = [...told.speaksFor, { key, rule }];
  if (added.length === 0) return { ...told, speaksFor };
  return {
    message: sayAll(told.message, found.aside ?? found.message),
    evidence: [...told.evidence, ...added],
    also: [...told.also, ...others.map(further)],
    speaksFor,
  };
}

/**
 * Tells each fact once: where a rule speaks for a weaker one, both are about the same thread and quote the same cell, name or sentence, the weaker finding is told with the
 * stronger, with what it adds. The only place that decides this. Pure.
 * @returns the findings that no other speaks for, in the order in which they were given
 */
export function tellOnce(named: readonly NamedFinding[], speaksFor: SpeaksFor): readonly Finding[] {
  const speakers = findSpeakers(named, speaksFor);
  const weakerOf = Map.groupBy(speakers.keys(), (at) => lastSpeaker(speakers, at));
  return named.flatMap((one, at) => {
    if (speakers.has(at)) return [];
    const { rule, severity, found } = one.first;
    const own: Told = {
      message: found.message,
      evidence: found.evidence,
      also: one.further.map(further),
      speaksFor: [],
    };
    const weaker = (weakerOf.get(at) ?? [])
      .toSorted((left, right) => left - right)
      .flatMap((place) => named[place] ?? []);
    const told = weaker.reduce(addWeaker, own);
    const { subject, indicators, chapter } = found;
    return [{ key: one.key, rule, severity, subject, ...(indicators && { indicators }), chapter, ...told }];
  });
}
