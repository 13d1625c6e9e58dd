import type { Language } from '../numerals.ts';

const nl = {
  endBack: 'En voor na het uitloggen (post logout redirect URI):',
  passwords: 'Alleen nog met dit account',
  passwordsLead: 'Logt iedereen zo in? Dan kunnen wachtwoorden van deze site uit.',
  toPasswords: 'Naar inloggen met een wachtwoord',
  alone: 'Hier logt u in met het account van de organisatie.',
  title: 'Inloggen met het account van de organisatie',
  lead: 'Uw collega’s loggen dan in met het account dat zij al hebben, bijvoorbeeld van Microsoft. Een wachtwoord en een code van Doelspoor hebben zij niet nodig.',
  first: 'Eerst bij uw inlogdienst',
  steps: [
    'Vraag uw afdeling ICT om Doelspoor daar aan te melden. Bij Entra ID heet dat een app-registratie, van het soort “web”.',
    'Geef daarbij dit adres op om naar terug te keren (redirect URI):',
    'Laat het e-mailadres meesturen (de claim “email”).',
    'Vul hieronder in wat u van hen terugkrijgt.',
  ],
  here: 'Dan hier',
  issuer: 'Adres van de inlogdienst',
  issuerHint:
    'Ook wel issuer genoemd. Bij Entra ID is dat https://login.microsoftonline.com/ met daarachter het nummer van uw organisatie (tenant ID) en /v2.0.',
  clientId: 'Nummer van de toepassing',
  clientIdHint: 'Ook wel client ID of application ID genoemd.',
  clientSecret: 'Geheime sleutel',
  clientSecretHint: 'Ook wel client secret genoemd. Hij wordt versleuteld bewaard en nergens getoond.',
  keepSecret: 'Laat dit leeg om de sleutel van nu te houden.',
  button: 'Tekst op de knop',
  buttonHint: 'Iedereen ziet deze knop op de inlogpagina.',
  buttonDefault: (organisation: string) => `Log in met uw account van ${organisation}`,
  trust: 'Wanneer telt een e-mailadres?',
  trusts: {
    verified: 'als de dienst zegt dat het is bevestigd',
    always: 'altijd: onze organisatie deelt de adressen zelf uit',
  },
  trustHint:
    'Entra ID zegt niet of een adres is bevestigd: kies dan “altijd”, als niemand het eigen adres kan wijzigen. Wie de mail met de uitnodiging opent en van daar inlogt, heeft geen adres nodig.',
  save: 'Bewaar',
  notSaved: 'Niet gewijzigd',
  saved: 'Bewaard. Laat een collega de knop proberen, en blijf zelf ingelogd tot dat lukt.',
  standing: (day: string) => `Sinds ${day} staat de knop op de inlogpagina.`,
  who: 'Wie komt zo binnen?',
  whoLead:
    'Alleen wie hier meewerkt of is uitgenodigd. De eerste keer herkent Doelspoor iemand aan de uitnodiging of aan het e-mailadres, daarna aan het account. Wie een wachtwoord had, gebruikt het hier dan niet meer.',
  expires: 'Als de sleutel verloopt',
  keep: 'Laat één beheerder met een wachtwoord blijven inloggen. De geheime sleutel verloopt bij veel diensten na een of twee jaar; tot u hier een nieuwe invult, komt er zo niemand binnen.',
  end: 'Stoppen',
  endLead:
    'De knop verdwijnt, en wie er zo in zit, is er meteen uit, ook u. Geef wie alleen zo binnenkwam een nieuwe uitnodiging.',
  endSubmit: 'Haal de knop weg',
  ended: 'De knop is weg. Wie zo was ingelogd, is er nu uit.',
  or: 'Of met een wachtwoord',
  withAccount: 'Met het account van uw organisatie',
  withAccountLead: 'Dan hebt u geen nieuw wachtwoord nodig.',
  orChoose: 'Of kies een wachtwoord',
  elsewhere:
    'U bent ingelogd met het account van een andere organisatie. Log eerst uit, en open deze uitnodiging dan opnieuw.',
  failed: 'Inloggen is niet gelukt',
  why: {
    silent: (organisation: string) =>
      `De inlogdienst van ${organisation} antwoordt niet. Probeer het over een paar minuten opnieuw.`,
    setting: (organisation: string) =>
      `De inlogdienst van ${organisation} is hier niet goed ingesteld. Vraag de beheerder van uw organisatie om ernaar te kijken.`,
    certificate: (organisation: string) =>
      `De inlogdienst van ${organisation} kan niet bewijzen dat hij het is: zijn certificaat klopt niet. Vraag de beheerder van uw organisatie om ernaar te kijken.`,
    denied: (organisation: string) =>
      `Het inloggen is bij de inlogdienst van ${organisation} niet afgemaakt. Begin opnieuw met inloggen.`,
    rejected: (organisation: string) =>
      `Wat de inlogdienst van ${organisation} teruggaf, klopt niet of is al gebruikt. Begin opnieuw met inloggen.`,
    stale: 'Het inloggen duurde te lang, of is in een ander venster opnieuw begonnen. Begin opnieuw met inloggen.',
    address:
      'Uw account geeft geen bevestigd e-mailadres door, dus weten wij niet wie u bent. Open de mail met uw uitnodiging en log van daar in, of vraag de beheerder van uw organisatie.',
    unknown:
      'U werkt hier nog niet mee, of uw uitnodiging geldt niet meer. Vraag de beheerder van uw organisatie om een uitnodiging.',
    none: 'Op dit adres kunt u niet inloggen. Ga naar de inlogpagina.',
  },
  again: 'Naar de inlogpagina',
  otherAccount: 'Log in met een ander account',
};

/** What is said of signing in with an account of the organisation: where it is set up, and on the way in. */
export const providerWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    endBack: 'And for after signing out (post logout redirect URI):',
    passwords: 'With this account alone',
    passwordsLead: 'Does everybody sign in so? Then passwords of this site can be off.',
    toPasswords: 'To signing in with a password',
    alone: 'Here you sign in with the account of the organisation.',
    title: 'Sign in with the account of the organisation',
    lead: 'Your colleagues then sign in with the account that they have already, of Microsoft for instance. They need no password or code of Doelspoor.',
    first: 'First at your sign-in service',
    steps: [
      'Ask your IT department to register Doelspoor there. In Entra ID that is an app registration, of the kind “web”.',
      'Give this address to return to (redirect URI):',
      'Have the e-mail address sent along (the claim “email”).',
      'Fill in below what they give you.',
    ],
    here: 'Then here',
    issuer: 'Address of the sign-in service',
    issuerHint:
      'Also called the issuer. Of Entra ID it is https://login.microsoftonline.com/ followed by the number of your organisation (tenant ID) and /v2.0.',
    clientId: 'Number of the application',
    clientIdHint: 'Also called client ID or application ID.',
    clientSecret: 'Secret key',
    clientSecretHint: 'Also called client secret. It is kept encrypted and shown nowhere.',
    keepSecret: 'Leave this empty to keep the key of now.',
    button: 'Text on the button',
    buttonHint: 'Everybody sees this button on the page to sign in.',
    buttonDefault: (organisation) => `Sign in with your account of ${organisation}`,
    trust: 'When does an e-mail address count?',
    trusts: {
      verified: 'when the service says that it was verified',
      always: 'always: our organisation hands out the addresses itself',
    },
    trustHint:
      'Entra ID does not say whether an address was verified: choose “always” then, if nobody can change their own. Who opens the mail with the invitation and signs in from there needs no address.',
    save: 'Save',
    notSaved: 'Not changed',
    saved: 'Saved. Have a colleague try the button, and stay signed in yourself until that works.',
    standing: (day) => `Since ${day} the button is on the page to sign in.`,
    who: 'Who comes in so?',
    whoLead:
      'Only who works here or is invited. The first time Doelspoor knows somebody by the invitation or the e-mail address, after that by the account. Who had a password does not use it here any more then.',
    expires: 'When the key runs out',
    keep: 'Let one administrator go on signing in with a password. At many services the secret key runs out after a year or two; until you fill in a new one here, nobody comes in so.',
    end: 'Stop',
    endLead:
      'The button goes, and who came in by it is out at once, you too. Give another invitation to who came in by it alone.',
    endSubmit: 'Remove the button',
    ended: 'The button is gone. Who had come in by it is out now.',
    or: 'Or with a password',
    withAccount: 'With the account of your organisation',
    withAccountLead: 'You need no new password then.',
    orChoose: 'Or choose a password',
    elsewhere:
      'You are signed in with the account of another organisation. Sign out first, and open this invitation again then.',
    failed: 'Signing in did not work',
    why: {
      silent: (organisation) => `The sign-in service of ${organisation} does not answer. Try again in a few minutes.`,
      setting: (organisation) =>
        `The sign-in service of ${organisation} is not set up well here. Ask the administrator of your organisation to look at it.`,
      certificate: (organisation) =>
        `The sign-in service of ${organisation} cannot prove that it is the one: its certificate is not right. Ask the administrator of your organisation to look at it.`,
      denied: (organisation) =>
        `Signing in was not finished at the sign-in service of ${organisation}. Start signing in again.`,
      rejected: (organisation) =>
        `What the sign-in service of ${organisation} gave back is wrong or was used already. Start signing in again.`,
      stale: 'Signing in took too long, or was started again in another window. Start signing in again.',
      address:
        'Your account passes on no verified e-mail address, so we do not know who you are. Open the mail with your invitation and sign in from there, or ask the administrator of your organisation.',
      unknown:
        'You do not work here yet, or your invitation is good no more. Ask the administrator of your organisation for an invitation.',
      none: 'You cannot sign in at this address. Go to the page to sign in.',
    },
    again: 'To the page to sign in',
    otherAccount: 'Sign in with another account',
  },
};
