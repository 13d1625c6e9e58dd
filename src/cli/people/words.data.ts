import type { Language } from '../../words/numerals.ts';

const nl = {
  description: 'Mensen in de werkruimte van een organisatie: wie er werkt, in welke rol.',
  acts: {
    list: 'Toon wie er werkt, in welke rol, en wie nog niet is gekomen.',
    invite: 'Nodig iemand uit met een rol, en geef het adres van de uitnodiging.',
    give: 'Geef iemand een rol erbij.',
    take: 'Neem iemand een rol af. Wat diegene ermee deed, blijft staan.',
    end: 'Beëindig de toegang van iemand. Wat diegene deed, blijft staan.',
    held: 'Toon als JSON alles wat van iemand wordt bewaard.',
    forget: 'Haal de naam en het e-mailadres weg van iemand die hier werkte en weg is.',
    'forget-contact':
      'Haal de naam en het e-mailadres weg van iemand van buiten die cijfers of een verantwoording leverde.',
  },
  organisation: 'de organisatie zoals in haar adres: groningen',
  email: 'e-mailadres van diegene',
  name: 'hoe diegene heet',
  role: 'in welke rol',
  field: 'alleen in dit beleidsveld en wat eronder valt, zoals in zijn adres; anders overal',
  nobody: 'Hier werkt nog niemand. Nodig iemand uit met doelspoor people invite.',
  noRole: 'geen rol',
  waits: (until: string) => ` (uitgenodigd tot en met ${until})`,
  expired: ' (uitnodiging verlopen)',
  invited: (name: string, until: string) => `Stuur dit adres aan ${name}. Het werkt één keer, tot en met ${until}:`,
  given: 'De rol is gegeven.',
  taken: 'De rol is weg.',
  ended: 'De toegang is beëindigd.',
  memberForgotten: 'De naam en het e-mailadres zijn weg. Wat diegene deed, blijft staan zonder naam.',
  contactForgotten:
    'De naam en het e-mailadres zijn weg. Wat diegene leverde, blijft staan zonder naam; de links in eerdere mails werken niet meer.',
};

/** What `doelspoor people` says, and help says of it. */
export const peopleWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    description: 'People in the workspace of an organisation: who works there, and as what.',
    acts: {
      list: 'Show who works there, as what, and who has not come yet.',
      invite: 'Invite somebody with a role, and print the address of the invitation.',
      give: 'Give somebody one role more.',
      take: 'Take a role from somebody. What they did with it stays.',
      end: 'End the access of somebody. What they did stays.',
      held: 'Show as JSON all that is held on somebody.',
      forget: 'Remove the name and the address of somebody who worked here and left.',
      'forget-contact': 'Remove the name and the address of somebody from outside who delivered figures or an account.',
    },
    organisation: 'the organisation as in its address: groningen',
    email: 'their mail address',
    name: 'what they are called',
    role: 'as what',
    field: 'in this policy field and what lies below it alone, as in its address; else everywhere',
    nobody: 'Nobody works here yet. Invite somebody with doelspoor people invite.',
    noRole: 'no role',
    waits: (until) => ` (invited up to ${until})`,
    expired: ' (invitation expired)',
    invited: (name, until) => `Send this address to ${name}. It works once, up to ${until}:`,
    given: 'The role was given.',
    taken: 'The role is gone.',
    ended: 'The access has ended.',
    memberForgotten: 'The name and the address are gone. What they did stays, without a name.',
    contactForgotten:
      'The name and the address are gone. What they delivered stays, without a name; links in earlier letters open nothing any more.',
  },
};
