import type { FieldFaultCode } from '../../registers/fields/field-fault.ts';
import type { Language } from '../numerals.ts';

const nl: Readonly<Record<FieldFaultCode, string>> = {
  required: 'Vul dit veld in.',
  'unknown-field': 'Dit register heeft geen veld met deze naam: haal het weg of verbeter de naam.',
  'too-long': 'Deze tekst is te lang: kort hem in. Een regel mag 500 tekens hebben en een tekst 20.000.',
  'too-many': 'Dit zijn er te veel: houd er hoogstens 200 over, of 1.000 rijen.',
  'bad-line': 'Schrijf hier één regel tekst, zonder afbrekingen of vreemde tekens.',
  'bad-text': 'Schrijf hier gewone tekst, zonder vreemde tekens.',
  'bad-number': 'Vul een getal in dat hier kan, in cijfers.',
  'bad-money': 'Vul een bedrag in euro’s in, met hoogstens twee cijfers achter de komma.',
  'bad-when': 'Vul een jaar, een maand of een dag in die er is: 2017, 2017-09 of 2017-09-14.',
  'bad-yes-no': 'Kies ja of nee.',
  'bad-choice': 'Kies een van de mogelijkheden.',
  'bad-address': 'Vul een volledig webadres in, dat met https:// of http:// begint.',
  'bad-email': 'Vul een volledig mailadres in, met een apenstaartje.',
  'bad-identifier': 'Dit nummer of adres heeft niet de goede vorm: neem het over uit het officiële register.',
  'bad-country': 'Kies een land, of schrijf de code van twee hoofdletters, zoals NL.',
  'bad-registration': 'Dit staat niet in het register, of is iets anders dan hier gevraagd wordt: kies het opnieuw.',
  'bad-thread': 'Hier hoort een spoor van deze organisatie van een soort die hier kan: kies het opnieuw.',
  'bad-rows': 'Hier horen regels te staan in de vorm die dit register vraagt: vul ze opnieuw in.',
  'ends-before': 'Het einde ligt voor het begin: verbeter een van de twee.',
  'bad-repeats': 'Deze herhaling kan niet gelezen worden: kies haar opnieuw.',
  'bad-zone': 'Deze tijdzone bestaat niet: schrijf haar als Europe/Amsterdam.',
};

const en: Readonly<Record<FieldFaultCode, string>> = {
  required: 'Fill in this field.',
  'unknown-field': 'This register has no field of this name: remove it or correct the name.',
  'too-long': 'This text is too long: shorten it. A line may have 500 characters and a text 20,000.',
  'too-many': 'These are too many: keep 200 at most, or 1,000 rows.',
  'bad-line': 'Write one line of text here, without line breaks or control characters.',
  'bad-text': 'Write plain text here, without control characters.',
  'bad-number': 'Fill in a number that can be here, in figures.',
  'bad-money': 'Fill in an amount in euros, with at most two figures behind the point.',
  'bad-when': 'Fill in a year, month or day that there is: 2017, 2017-09 or 2017-09-14.',
  'bad-yes-no': 'Choose yes or no.',
  'bad-choice': 'Choose one of the possibilities.',
  'bad-address': 'Fill in a whole web address, that begins with https:// or http://.',
  'bad-email': 'Fill in a whole e-mail address, with an at sign.',
  'bad-identifier': 'This number or address has not the right form: take it from the official register.',
  'bad-country': 'Choose a country, or write its code of two capitals, such as NL.',
  'bad-registration': 'This is not in the register, or is something else than is asked here: choose it again.',
  'bad-thread': 'Here belongs a thread of this organisation of a kind that can be here: choose it again.',
  'bad-rows': 'Here belong rows in the form that this register asks: fill them in again.',
  'ends-before': 'The end is before the beginning: correct one of the two.',
  'bad-repeats': 'This repetition cannot be read: choose it again.',
  'bad-zone': 'There is no such time zone: write it as Europe/Amsterdam.',
};

/** What is wrong in a field of a register, and what to do: one sentence or two. */
export const fieldFaultWords: Readonly<Record<Language, Readonly<Record<FieldFaultCode, string>>>> = { nl, en };
