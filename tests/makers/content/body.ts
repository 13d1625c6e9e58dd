import { pickFrom, pickSome, randomFor } from '../random.ts';
import type { Domain } from './domain.ts';
import { municipalDomains } from './municipal-domains.data.ts';
import { type BodyKind, bodyKinds, nameBeginnings, nameEndings } from './names.data.ts';
import { provincialDomains, regionalDomains, waterDomains } from './other-domains.data.ts';

/** An invented public body. */
export type Body = {
  readonly kind: BodyKind;
  /** As a reader of its documents names it: without its kind for a municipality, in full for any other body. */
  readonly organisation: string;
  /** With its kind: "Gemeente Elzerdonk". */
  readonly fullName: string;
  readonly place: string;
  readonly domains: readonly Domain[];
};

const domainsOf: Readonly<Record<BodyKind, readonly Domain[]>> = {
  municipality: municipalDomains,
  province: provincialDomains,
  'water-board': waterDomains,
  region: regionalDomains,
};

export function drawBody(seed: number): Body {
  const random = randomFor(seed, 'body');
  const kind = pickFrom<BodyKind>(random, [
    'municipality',
    'municipality',
    'municipality',
    'province',
    'water-board',
    'region',
  ]);
  const place = `${pickFrom(random, nameBeginnings)}${pickFrom(random, nameEndings)}`;
  const fullName = `${bodyKinds[kind].before}${place}`;
  const all = domainsOf[kind];
  return {
    kind,
    place,
    fullName,
    organisation: kind === 'municipality' ? place : fullName,
    domains: pickSome(random, all, Math.min(all.length, 3 + random.below(2))),
  };
}
