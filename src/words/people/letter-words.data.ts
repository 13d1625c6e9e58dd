import type { Language } from '../numerals.ts';

/** A letter, to be sent or to be copied. */
type Letter = { readonly subject: string; readonly text: string };

type Invited = {
  readonly name: string;
  readonly organisation: string;
  readonly address: string;
  readonly until: string;
};
type Forgotten = { readonly name: string; readonly address: string };

/** The letters of the workspace. Whoever gets one unasked has to do nothing, and is told so. */
export const letterWords: Readonly<
  Record<
    Language,
    { readonly invitation: (facts: Invited) => Letter; readonly forgotten: (facts: Forgotten) => Letter }
  >
> = {
  nl: {
    invitation: ({ name, organisation, address, until }) => ({
      subject: `Uitnodiging om mee te werken bij ${organisation}`,
      text: `Dag ${name},\n\nU bent uitgenodigd om mee te werken aan de documenten van ${organisation} in Doelspoor.\nOpen dit adres om een wachtwoord te kiezen en binnen te komen:\n\n${address}\n\nHet werkt één keer, tot en met ${until}. Geef het aan niemand door.\nKent u ${organisation} niet, of verwachtte u dit niet? Dan hoeft u niets te doen.\n`,
    }),
    forgotten: ({ name, address }) => ({
      subject: 'Een nieuw wachtwoord voor Doelspoor',
      text: `Dag ${name},\n\nIemand, waarschijnlijk u, vroeg om een nieuw wachtwoord. Kies het hier:\n\n${address}\n\nDit adres werkt één keer, een uur lang. Vroeg u dit niet? Dan hoeft u niets te doen: uw wachtwoord blijft wat het is.\n`,
    }),
  },
  en: {
    invitation: ({ name, organisation, address, until }) => ({
      subject: `Invitation to work with ${organisation}`,
      text: `Hello ${name},\n\nYou are invited to work on the documents of ${organisation} in Doelspoor.\nOpen this address to choose a password and come in:\n\n${address}\n\nIt works once, up to ${until}. Give it to nobody else.\nIf you do not know ${organisation}, or did not expect this, you have to do nothing.\n`,
    }),
    forgotten: ({ name, address }) => ({
      subject: 'A new password for Doelspoor',
      text: `Hello ${name},\n\nSomebody, probably you, asked for a new password. Choose it here:\n\n${address}\n\nThis address works once, for an hour. If you did not ask for this, you have to do nothing: your password stays what it is.\n`,
    }),
  },
};
