import { count, oneOr, printNumber } from '../numerals.ts';
import type { nlNetwork } from './nl.data.ts';

/** The words of the picture of a network of partners, in English. */
export const enNetwork: typeof nlNetwork = {
  network: {
    none: 'No partner has been recorded yet. Record one in the workspace, or import a list.',
    counts: (organisations: number, relations: number) =>
      `${count('en', organisations, 'organisation', 'organisations')} and ${count('en', relations, 'relation', 'relations')}.`,
    most: (name: string, relations: number) => `${name} has the most relations: ${printNumber('en', relations)}.`,
    networks: (named: readonly { readonly name: string; readonly members: number }[], others: number) => {
      const list = named.map(({ name, members }) => `${name} (${count('en', members, 'member', 'members')})`);
      const more = others === 0 ? '' : ` and ${printNumber('en', others)} more`;
      return `${oneOr('en', named.length + others, 'Network', 'Networks')}: ${list.join(', ')}${more}.`;
    },
    states: (paused: number, ended: number) => {
      const told = [
        ...(paused > 0 ? [`${printNumber('en', paused)} paused`] : []),
        ...(ended > 0 ? [`${printNumber('en', ended)} ended`] : []),
      ];
      return `Of these ${oneOr('en', paused || ended, 'is', 'are')} ${told.join(' and ')}.`;
    },
    leftOut: (shown: number, leftOut: number) =>
      `The ${printNumber('en', shown)} organisations with the most relations are drawn. The other ${printNumber('en', leftOut)} are in the table only.`,
    table: 'The same as a table',
    columns: { who: 'Who', role: 'Role', asWhat: 'As what', since: 'Since', until: 'Until', state: 'State' },
    unlinked: 'no relation recorded',
    notInSource: 'not in the source',
    noEnd: 'no end known',
    roles: {
      government: 'government',
      knowledge: 'knowledge',
      business: 'business',
      environment: 'environment',
    },
    noRole: 'role not in the source',
    kinds: {
      member: 'member of',
      partner: 'partner of',
      'twin-town': 'twin town of',
      shareholding: 'shareholder of',
      succession: 'succeeded by',
      office: 'joint office:',
      cooperation: 'works with',
    },
    stateNames: { active: 'active', paused: 'paused', ended: 'ended' },
    legend: {
      network: 'network',
      ended: 'no longer exists',
      lines: { active: 'relation', paused: 'relation paused', ended: 'relation ended' },
      succession: 'succeeded by',
      size: 'The larger the mark, the more relations. Distance has no meaning.',
    },
  },
};
