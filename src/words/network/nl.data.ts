import { count, oneOr, printNumber } from '../numerals.ts';

/** The words of the picture of a network of partners, in Dutch. */
export const nlNetwork = {
  network: {
    none: 'Er is nog geen partner vastgelegd. Leg er een vast in het werkgebied, of lees een lijst in.',
    counts: (organisations: number, relations: number) =>
      `${count('nl', organisations, 'organisatie', 'organisaties')} en ${count('nl', relations, 'verband', 'verbanden')}.`,
    most: (name: string, relations: number) => `De meeste verbanden heeft ${name}: ${printNumber('nl', relations)}.`,
    networks: (named: readonly { readonly name: string; readonly members: number }[], others: number) => {
      const list = named.map(({ name, members }) => `${name} (${count('nl', members, 'lid', 'leden')})`);
      const more = others === 0 ? '' : ` en nog ${printNumber('nl', others)}`;
      return `${oneOr('nl', named.length + others, 'Netwerk', 'Netwerken')}: ${list.join(', ')}${more}.`;
    },
    states: (paused: number, ended: number) => {
      const told = [
        ...(paused > 0 ? [`${printNumber('nl', paused)} gepauzeerd`] : []),
        ...(ended > 0 ? [`${printNumber('nl', ended)} beëindigd`] : []),
      ];
      return `Daarvan ${oneOr('nl', paused || ended, 'is', 'zijn')} ${told.join(' en ')}.`;
    },
    leftOut: (shown: number, leftOut: number) =>
      `Getekend zijn de ${printNumber('nl', shown)} organisaties met de meeste verbanden. De andere ${printNumber('nl', leftOut)} staan alleen in de tabel.`,
    table: 'Hetzelfde als tabel',
    columns: { who: 'Wie', role: 'Rol', asWhat: 'Als wat', since: 'Sinds', until: 'Tot', state: 'Stand' },
    unlinked: 'geen verband vastgelegd',
    notInSource: 'niet in de bron',
    noEnd: 'geen einde bekend',
    roles: { government: 'overheid', knowledge: 'kennis', business: 'bedrijven', environment: 'omgeving' },
    noRole: 'rol niet in de bron',
    kinds: {
      member: 'lid van',
      partner: 'partner van',
      'twin-town': 'stedenband met',
      shareholding: 'aandeelhouder van',
      succession: 'opgevolgd door',
      office: 'gezamenlijk kantoor:',
      cooperation: 'werkt samen met',
    },
    stateNames: { active: 'actief', paused: 'gepauzeerd', ended: 'beëindigd' },
    legend: {
      network: 'netwerk',
      ended: 'bestaat niet meer',
      lines: { active: 'verband', paused: 'verband gepauzeerd', ended: 'verband beëindigd' },
      succession: 'opgevolgd door',
      size: 'Hoe groter het teken, hoe meer verbanden. Afstand heeft geen betekenis.',
    },
  },
};
