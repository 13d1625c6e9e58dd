import type { CalendarFaultCode } from '../../calendar/icalendar/calendar-fault.ts';
import type { Language } from '../numerals.ts';

/** What is wrong with a calendar file, and what to do: one sentence a code. */
export const calendarFaultWords: Readonly<Record<Language, Readonly<Record<CalendarFaultCode, string>>>> = {
  nl: {
    'no-calendar': 'Dit is geen iCalendar-bestand: kies een bestand dat begint met BEGIN:VCALENDAR.',
    'file-too-large': 'Het bestand heeft meer dan 10 MB of 20.000 activiteiten: deel het in kleinere bestanden.',
    'line-unreadable': 'Deze regel is te lang of is geen regel van iCalendar, en is overgeslagen.',
    'event-unended': 'Deze activiteit houdt niet op: zet er END:VEVENT onder.',
    'start-missing': 'Er staat niet wanneer dit begint: vul DTSTART in.',
    'start-unreadable': 'Het begin is geen dag of tijd die er is: verbeter DTSTART.',
    'end-unreadable': 'Het einde is niet te lezen, en is weggelaten: verbeter DTEND.',
    'end-before-start': 'Het einde ligt voor het begin, en is weggelaten: verbeter DTEND.',
    'zone-unknown': 'Deze tijdzone bestaat niet; de tijd geldt nu in de zone van de kalender: kijk of dat klopt.',
    'uid-twice': 'Deze UID komt vaker voor; alleen de eerste is genomen: geef elke activiteit een eigen UID.',
    'dates-not-taken': 'Losse extra dagen (RDATE) zijn niet overgenomen: maak daar eigen activiteiten van.',
    'repeats-unreadable': 'De herhaling is niet te lezen en is weggelaten: verbeter RRULE.',
    'repeats-too-often': 'Een herhaling binnen een dag is weggelaten: kies dag, week, maand of jaar.',
    'repeats-too-many':
      'De herhaling is te lang om helemaal te tonen: kies een einde, of minder keren (hooguit 1.500).',
    'repeats-without-day': 'Wat zich herhaalt, heeft een eerste dag nodig: vul de dag in.',
  },
  en: {
    'no-calendar': 'This is not an iCalendar file: choose a file that begins with BEGIN:VCALENDAR.',
    'file-too-large': 'The file has more than 10 MB or 20,000 activities: divide it into smaller files.',
    'line-unreadable': 'This line is too long or is no line of iCalendar, and was skipped.',
    'event-unended': 'This activity does not end: put END:VEVENT below it.',
    'start-missing': 'It does not say when this begins: fill in DTSTART.',
    'start-unreadable': 'The start is no day or time that exists: correct DTSTART.',
    'end-unreadable': 'The end cannot be read, and was left out: correct DTEND.',
    'end-before-start': 'The end is before the start, and was left out: correct DTEND.',
    'zone-unknown':
      'There is no such time zone; the time now is that of the zone of the calendar: see whether it is right.',
    'uid-twice': 'This UID occurs more than once; only the first was taken: give each activity a UID of its own.',
    'dates-not-taken': 'Extra days (RDATE) were not taken over: make them activities of their own.',
    'repeats-unreadable': 'The repetition cannot be read and was left out: correct RRULE.',
    'repeats-too-often': 'A repetition within a day was left out: choose day, week, month or year.',
    'repeats-too-many': 'The repetition is too long to be shown whole: choose an end, or fewer times (at most 1,500).',
    'repeats-without-day': 'What repeats needs a first day: fill in the day.',
  },
};
