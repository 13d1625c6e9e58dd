import { contactDays, longestMessage, type ReportKind } from '../../model/report.ts';

const nlKinds: Record<ReportKind, string> = {
  missing: 'Er ontbreekt iets',
  misread: 'Iets is verkeerd gelezen',
  outdated: 'Iets is verouderd',
  other: 'Iets anders',
};

const enKinds: Record<ReportKind, string> = {
  missing: 'Something is missing',
  misread: 'Something was read wrongly',
  outdated: 'Something is outdated',
  other: 'Something else',
};

/** What the form says with which a reader reports something. */
export const reportWords = {
  nl: {
    title: 'Mist u iets? Klopt dit niet?',
    lead: 'Zeg het hier. Wat u meldt, wordt bewaard voor wie deze site bijhoudt, en staat nergens openbaar.',
    address: 'Over welke pagina gaat het?',
    kind: 'Wat is er?',
    kinds: nlKinds,
    message: 'Wat mist u, of wat klopt er niet?',
    messageHint: `Hoogstens ${longestMessage} tekens. Zet er geen persoonsgegevens in.`,
    email: 'E-mailadres (hoeft niet)',
    emailHint: `Alleen om u iets te vragen over deze melding. Wij wissen het als de melding is afgehandeld, en na ${contactDays} dagen in elk geval. Alleen wie deze site bijhoudt kan het zien.`,
    trap: 'Laat dit veld leeg',
    send: 'Verstuur de melding',
    thanks: 'Bedankt: uw melding is bewaard.',
    thanksLead: 'Wie deze site bijhoudt, kijkt ernaar. Klopte er iets niet, dan ziet u dat hier vanzelf veranderen.',
    back: 'Terug naar de pagina',
    wrong: 'De melding is nog niet verstuurd.',
    faults: {
      address: 'Noem een pagina van deze organisatie, zoals hij in de adresbalk staat.',
      kind: 'Kies wat er is.',
      message: `Schrijf wat er is, in hoogstens ${longestMessage} tekens.`,
      email: 'Dit is geen e-mailadres. Verbeter het, of laat het weg.',
      often:
        'Er kwamen kort na elkaar te veel meldingen. Wacht tien minuten en verstuur hem dan opnieuw; uw tekst staat hieronder.',
      full: 'Er wachten te veel meldingen van deze organisatie op antwoord. Probeer het later opnieuw; uw tekst staat hieronder.',
      silent:
        'Het lukt nu niet om uw melding te bewaren. Probeer het over een paar minuten opnieuw; uw tekst staat hieronder.',
    },
  },
  en: {
    title: 'Is something missing or wrong?',
    lead: 'Say so here. What you report is kept for those who keep this site, and is public nowhere.',
    address: 'Which page is it about?',
    kind: 'What is it?',
    kinds: enKinds,
    message: 'What is missing, or what is wrong?',
    messageHint: `At most ${longestMessage} characters. Do not write personal data.`,
    email: 'E-mail address (optional)',
    emailHint: `Only to ask you something about this report. We remove it when the report is dealt with, and after ${contactDays} days in any case. Only those who keep this site can see it.`,
    trap: 'Leave this field empty',
    send: 'Send the report',
    thanks: 'Thank you: your report was kept.',
    thanksLead: 'Those who keep this site will look at it. If something was wrong, you will see it change here.',
    back: 'Back to the page',
    wrong: 'The report was not sent yet.',
    faults: {
      address: 'Name a page of this organisation, as it stands in the address bar.',
      kind: 'Choose what it is.',
      message: `Write what it is, in at most ${longestMessage} characters.`,
      email: 'This is no e-mail address. Mend it, or leave it out.',
      often:
        'Too many reports came shortly after each other. Wait ten minutes and send it again then; your text is below.',
      full: 'Too many reports about this organisation wait for an answer. Try again later; your text is below.',
      silent: 'Your report cannot be kept now. Try again in a few minutes; your text is below.',
    },
  },
};

export type ReportFault = keyof (typeof reportWords)['nl']['faults'];
