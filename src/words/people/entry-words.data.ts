import type { PasswordFault } from '../../model/password-fault.ts';
import { count, type Language } from '../numerals.ts';

const nl = {
  invitation: {
    title: (organisation: string) => `Welkom bij ${organisation}`,
    lead: (name: string, roles: string) =>
      roles === ''
        ? `${name}, u bent uitgenodigd om mee te werken.`
        : `${name}, u bent uitgenodigd om mee te werken als ${roles}.`,
    choose: 'Kies een wachtwoord',
    chooseLead: (email: string) =>
      `Daarmee en met ${email} logt u voortaan in. Daarna koppelt u een app die codes geeft.`,
    submit: 'Maak mijn account',
    known: (email: string) => `U hebt al een account met ${email}. Log daarmee in om deze uitnodiging aan te nemen.`,
    signIn: 'Log in',
    accept: (email: string) => `U bent ingelogd als ${email}.`,
    acceptNow: 'Neem de uitnodiging aan',
    gone: 'Deze uitnodiging geldt niet meer',
    goneLead:
      'Zij is al gebruikt, is ouder dan twee weken, of is vervangen door een nieuwe. Hebt u al een account, log dan in. Vraag anders de beheerder van uw organisatie om een nieuwe uitnodiging.',
  },
  password: {
    label: 'Wachtwoord',
    hint: (least: number) =>
      `Minstens ${least} tekens. Een zin van een paar woorden is goed en makkelijk te onthouden. Spaties mogen, en plakken uit een wachtwoordkluis ook. U hoeft het nooit zomaar te wijzigen.`,
    show: 'Laat zien wat ik typ',
    hide: 'Verberg wat ik typ',
    faults: {
      'too-short': 'Dit wachtwoord is te kort. Neem een zin van een paar woorden.',
      'too-long': 'Dit wachtwoord is te lang: neem er een van hoogstens 200 tekens.',
      guessable:
        'Dit wachtwoord is te makkelijk te raden: het bestaat vooral uit woorden of reeksen die veel mensen kiezen, uw naam of die van de organisatie. Neem een zin van een paar woorden.',
    } satisfies Record<PasswordFault, string>,
  },
  factor: {
    title: 'Koppel een app die codes geeft',
    lead: 'Met alleen een wachtwoord bent u niet veilig genoeg. Een app op uw telefoon geeft elke halve minuut een code, die u bij het inloggen intypt.',
    confirm: 'Bevestig eerst dat u het bent',
    password: 'Uw wachtwoord',
    next: 'Verder',
    wrongPassword: 'Dit wachtwoord klopt niet.',
    steps: [
      'Open een app als Google Authenticator, Microsoft Authenticator of Aegis op uw telefoon.',
      'Kies daar “code scannen” en richt de camera op dit vierkant.',
      'Typ hieronder de code die de app laat zien.',
    ],
    picture: 'QR-code met de sleutel die hieronder ook als tekst staat',
    here: 'Staat de app op dit toestel? Open de app',
    key: 'Lukt scannen niet? Typ dan deze sleutel over:',
    code: 'Code van zes cijfers',
    submit: 'Koppel de app',
    wrongCode: 'Deze code klopt niet, of is net verlopen. Wacht op de volgende en typ die.',
    replace: 'Koppel een andere app',
    replaceLead:
      'Voor een nieuwe telefoon. De app van nu geeft daarna geen codes meer die werken, en u krijgt nieuwe herstelcodes.',
  },
  codes: {
    title: 'Bewaar uw herstelcodes',
    lead: 'Bent u uw telefoon kwijt, dan logt u met een van deze codes in. Elke code werkt één keer. U ziet ze alleen nu.',
    advice: 'Druk deze pagina af, of kopieer de codes naar een wachtwoordkluis.',
    onward: 'Ik heb ze bewaard: verder',
    renew: 'Nieuwe herstelcodes',
    renewLead: 'De oude werken daarna niet meer.',
  },
  code: {
    title: 'Typ de code uit uw app',
    lead: 'Open de app op uw telefoon die u aan Doelspoor koppelde.',
    code: 'Code van zes cijfers',
    recovery: 'Geen telefoon bij de hand? Gebruik een herstelcode.',
    recoveryTitle: 'Log in met een herstelcode',
    recoveryLead: 'Een van de tien codes die u kreeg toen u de app koppelde.',
    recoveryCode: 'Herstelcode',
    app: 'Terug naar de code uit de app',
    submit: 'Log in',
    wrong: 'Deze code klopt niet, of is al gebruikt. Wacht op de volgende code in uw app.',
    wrongRecovery: 'Deze herstelcode klopt niet, of is al gebruikt.',
    again: 'Log opnieuw in: het duurde te lang, of de code was te vaak fout.',
  },
  often: (seconds: number) =>
    `U probeerde het te vaak. Wacht ${seconds < 90 ? count('nl', seconds, 'seconde', 'seconden') : count('nl', Math.ceil(seconds / 60), 'minuut', 'minuten')} en probeer het dan opnieuw.`,
};

/** What is said on the way in: an invitation, a password, a second factor. */
export const entryWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    invitation: {
      title: (organisation) => `Welcome to ${organisation}`,
      lead: (name, roles) =>
        roles === ''
          ? `${name}, you are invited to work with us.`
          : `${name}, you are invited to work with us as ${roles}.`,
      choose: 'Choose a password',
      chooseLead: (email) =>
        `With it and with ${email} you sign in from now on. After that you link an app that gives codes.`,
      submit: 'Make my account',
      known: (email) => `You have an account with ${email} already. Sign in with it to accept this invitation.`,
      signIn: 'Sign in',
      accept: (email) => `You are signed in as ${email}.`,
      acceptNow: 'Accept the invitation',
      gone: 'This invitation is good no more',
      goneLead:
        'It was used already, is older than two weeks, or was replaced by another. If you have an account, sign in. Else ask the administrator of your organisation for another invitation.',
    },
    password: {
      label: 'Password',
      hint: (least) =>
        `At least ${least} characters. A sentence of a few words is good and easy to remember. Spaces may be in it, and you may paste it from a password manager. You never have to change it without a reason.`,
      show: 'Show what I type',
      hide: 'Hide what I type',
      faults: {
        'too-short': 'This password is too short. Take a sentence of a few words.',
        'too-long': 'This password is too long: take one of at most 200 characters.',
        guessable:
          'This password is too easy to guess: it is mostly made of words or runs that many people choose, of your name or that of the organisation. Take a sentence of a few words.',
      },
    },
    factor: {
      title: 'Link an app that gives codes',
      lead: 'A password alone is not safe enough. An app on your phone gives a code every half minute, which you type when you sign in.',
      confirm: 'First confirm that it is you',
      password: 'Your password',
      next: 'Next',
      wrongPassword: 'This password is wrong.',
      steps: [
        'Open an app such as Google Authenticator, Microsoft Authenticator or Aegis on your phone.',
        'Choose “scan a code” there and point the camera at this square.',
        'Type the code that the app shows below.',
      ],
      picture: 'QR code of the key that stands below as text too',
      here: 'Is the app on this device? Open the app',
      key: 'Can’t you scan? Type this key over:',
      code: 'Code of six digits',
      submit: 'Link the app',
      wrongCode: 'This code is wrong, or has just run out. Wait for the next one and type that.',
      replace: 'Link another app',
      replaceLead:
        'For a new phone. The app of now gives no codes that work after that, and you get new recovery codes.',
    },
    codes: {
      title: 'Keep your recovery codes',
      lead: 'If you lose your phone, you sign in with one of these codes. Each code works once. You see them only now.',
      advice: 'Print this page, or copy the codes to a password manager.',
      onward: 'I kept them: go on',
      renew: 'New recovery codes',
      renewLead: 'The old ones do not work after that.',
    },
    code: {
      title: 'Type the code from your app',
      lead: 'Open the app on your phone that you linked to Doelspoor.',
      code: 'Code of six digits',
      recovery: 'No phone at hand? Use a recovery code.',
      recoveryTitle: 'Sign in with a recovery code',
      recoveryLead: 'One of the ten codes that you got when you linked the app.',
      recoveryCode: 'Recovery code',
      app: 'Back to the code from the app',
      submit: 'Sign in',
      wrong: 'This code is wrong, or was used already. Wait for the next code in your app.',
      wrongRecovery: 'This recovery code is wrong, or was used already.',
      again: 'Sign in again: it took too long, or the code was wrong too often.',
    },
    often: (seconds) =>
      `You tried too often. Wait ${seconds < 90 ? count('en', seconds, 'second', 'seconds') : count('en', Math.ceil(seconds / 60), 'minute', 'minutes')} and try again then.`,
  },
};
