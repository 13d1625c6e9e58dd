import { matchWildcards } from '../addresses/match-wildcards.ts';
import { normalEscapes } from '../addresses/normal-address.ts';

type Rule = { readonly allows: boolean; readonly pattern: string };

/** What robots.txt says to us. */
export type Robots = {
  readonly rules: readonly Rule[];
  /** Seconds between two pages, where it asks for some. */
  readonly delay: number | null;
  /** Addresses of sitemaps, as written. */
  readonly sitemaps: readonly string[];
};

type Group = { agents: Set<string>; rules: Rule[]; delay: number | null };

/** A robots.txt that is not there says this. */
export const allAllowed: Robots = { rules: [], delay: null, sitemaps: [] };

function readPattern(value: string): string {
  const path = value.startsWith('/') || value.startsWith('*') ? value : `/${value}`;
  // As addresses are written: signs that are not of ASCII as escapes.
  return normalEscapes(path.replace(/[^\u0021-\u007e]+/gu, (signs) => encodeURIComponent(signs.toWellFormed())));
}

function* readGroups(lines: readonly (readonly [key: string, value: string])[]): Generator<Group> {
  let group: Group | null = null;
  let isNaming = false;
  for (const [key, value] of lines) {
    if (key === 'user-agent') {
      if (group === null || !isNaming) {
        if (group !== null) yield group;
        group = { agents: new Set(), rules: [], delay: null };
      }
      // The name alone counts, not the version behind it.
      group.agents.add(/^(?:\*|[a-z_-]+)/.exec(value.toLowerCase())?.[0] ?? '');
      isNaming = true;
    } else if (group !== null && (key === 'allow' || key === 'disallow')) {
      if (value !== '') group.rules.push({ allows: key === 'allow', pattern: readPattern(value) });
      isNaming = false;
    } else if (group !== null && key === 'crawl-delay') {
      const seconds = Number(value.replace(',', '.'));
      if (value !== '' && seconds >= 0) group.delay = Math.max(group.delay ?? 0, seconds);
      isNaming = false;
    }
  }
  if (group !== null) yield group;
}

/**
 * Reads robots.txt as RFC 9309 has it: all groups that name us count together, those for `*` only where none does. `Crawl-delay` and `Sitemap`
 * are custom beside the standard. What is no rule is passed over; a whole page of HTML in its place says nothing.
 * @param agent our name, in lower case
 */
export function readRobots(text: string, agent: string): Robots {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/[\r\n]+/)
    .flatMap((line) => {
      const [, key, value] = /^\s*([a-z-]+)\s*:\s*(.*)$/i.exec(line.replace(/#.*$/, '').trimEnd()) ?? [];
      return key === undefined || value === undefined ? [] : [[key.toLowerCase(), value] as const];
    });
  const groups = [...readGroups(lines)];
  const named = groups.filter(({ agents }) => agents.has(agent));
  const own = named.length > 0 ? named : groups.filter(({ agents }) => agents.has('*'));
  const delays = own.flatMap(({ delay }) => (delay === null ? [] : [delay]));
  return {
    rules: own.flatMap(({ rules }) => rules),
    delay: delays.length === 0 ? null : Math.max(...delays),
    sitemaps: lines.filter(([key, value]) => key === 'sitemap' && value !== '').map(([, value]) => value),
  };
}

/** Whether we may ask for an address: the longest rule that fits decides, of two as long the one that allows, and without one we may. */
export function mayAsk({ rules }: Robots, address: string): boolean {
  const { pathname, search } = new URL(address);
  if (pathname === '/robots.txt') return true;
  const path = normalEscapes(pathname + search);
  let [length, allows] = [-1, true];
  for (const rule of rules) {
    const isLonger = rule.pattern.length > length || (rule.pattern.length === length && rule.allows);
    if (isLonger && matchWildcards(rule.pattern, path)) [length, allows] = [rule.pattern.length, rule.allows];
  }
  return allows;
}
