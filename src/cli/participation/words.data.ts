import type { ParticipationRole } from '../../record/tables/participation-tables.ts';
import type { Language } from '../../words/numerals.ts';

const nl = {
  description: 'Bekijk wie waaraan deelneemt; bied deelname aan, aanvaard of beëindig haar.',
  list: 'Toon wie deelneemt aan wat deze organisatie bijhoudt, en waaraan zij zelf deelneemt.',
  offer: 'Bied een andere organisatie aan om deel te nemen aan een publicatie.',
  participant: 'een organisatie zoals in haar adres',
  role: 'mede-eigenaar, partner of meelezer',
  accept: 'Aanvaard een deelname die is aangeboden.',
  end: 'Beëindig een deelname, of wijs haar af.',
  roles: { owner: 'mede-eigenaar', partner: 'partner', reader: 'meelezer' } satisfies Record<ParticipationRole, string>,
  of: (participant: string, role: string, thing: string) => `${participant}, ${role} van ${thing}`,
  notInForce: '(geldt niet: nog niet aanvaard, of beëindigd)',
  isOffered: (participation: string, participant: string) =>
    `Aangeboden: ${participation}. ${participant} neemt deel zodra zij dat aanvaardt.`,
  isAccepted: (participation: string) => `Aanvaard: ${participation}.`,
  isEnded: (participation: string) => `Beëindigd: ${participation}.`,
};

/** What `doelspoor participations` says, and help says of it. */
export const participationWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    description: 'See who takes part in what; offer participation, accept or end it.',
    list: 'Show who takes part in what this organisation keeps, and in what it takes part itself.',
    offer: 'Offer another organisation to take part in a publication.',
    participant: 'an organisation as in its address',
    role: 'co-owner, partner or reader',
    accept: 'Accept a participation that was offered.',
    end: 'End a participation, or turn it down.',
    roles: { owner: 'co-owner', partner: 'partner', reader: 'reader' },
    of: (participant, role, thing) => `${participant}, ${role} of ${thing}`,
    notInForce: '(not in force: not accepted yet, or ended)',
    isOffered: (participation, participant) =>
      `Offered: ${participation}. ${participant} takes part as soon as it accepts.`,
    isAccepted: (participation) => `Accepted: ${participation}.`,
    isEnded: (participation) => `Ended: ${participation}.`,
  },
};
