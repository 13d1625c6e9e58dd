import type { ReadingErrorCode } from '../../reading/reading-error.ts';
import type { WhyRefused } from '../../recognition/gather/group-readings.ts';
import type { Language } from '../../words/numerals.ts';

/** Why a file could not be read, and what to do: what stands after its name. */
export const unread: Readonly<Record<Language, Readonly<Record<ReadingErrorCode, string>>>> = {
  nl: {
    'not-found': 'bestaat niet. Controleer de naam van het bestand of de map.',
    'not-allowed': 'mag niet worden gelezen. Geef leesrechten op het bestand.',
    'name-not-utf8': 'heeft een naam met tekens die niet in UTF-8 staan. Geef het bestand een andere naam.',
    'nothing-to-read': 'bevat geen document. Geef een map of zip met tekst, HTML, DOCX, PDF, XLSX of CSV.',
    'own-file': 'is van Doelspoor zelf en geen document. Geef de map waarin het staat, of een document daarin.',
    empty: 'is leeg. Geef een bestand met inhoud.',
    'unknown-format': 'is geen tekst, Markdown, HTML, DOCX, PDF, XLSX, CSV of zip. Sla het op in een van die vormen.',
    'wrong-extension': 'heeft een andere inhoud dan de naam zegt. Geef het bestand de juiste extensie.',
    damaged: 'is beschadigd of niet volledig. Haal het bestand opnieuw op.',
    encrypted: 'is met een wachtwoord beveiligd. Sla het op zonder wachtwoord.',
    'no-text': 'heeft geen tekstlaag: het is een scan. Maak er met tekstherkenning (OCR) een doorzoekbare PDF van.',
    'too-large': 'is te groot om te lezen. Splits het in kleinere bestanden.',
    'too-deep': 'is te diep genest. Sla de pagina opnieuw op als gewone HTML.',
    'too-many-cells': 'heeft een tabel met te veel cellen. Splits de tabel in kleinere delen.',
    'zip-bomb': 'pakt uit tot veel meer dan is toegestaan. Pak het zelf uit en geef de map.',
    'nested-archive': 'is een zip in een zip. Pak de buitenste zip zelf uit en geef de map.',
    'path-outside': 'heeft een pad dat buiten het archief wijst. Maak het archief opnieuw.',
    'link-outside': 'verwijst naar iets buiten de map die u gaf. Zet het bestand zelf in de map, of geef het apart.',
    'too-slow': 'kost te veel tijd om te lezen. Splits het of sla het op in een andere vorm.',
    'too-much-memory': 'kost te veel geheugen om te lezen. Splits het in kleinere bestanden.',
  },
  en: {
    'not-found': 'does not exist. Check the name of the file or the folder.',
    'not-allowed': 'may not be read. Give the right to read the file.',
    'name-not-utf8': 'has a name with characters that are not in UTF-8. Give the file another name.',
    'nothing-to-read': 'holds no document. Give a folder or zip with text, HTML, DOCX, PDF, XLSX or CSV.',
    'own-file': 'is of Doelspoor itself and no document. Give the folder that it is in, or a document in there.',
    empty: 'is empty. Give a file that holds something.',
    'unknown-format': 'is no text, Markdown, HTML, DOCX, PDF, XLSX, CSV or zip. Save it in one of these forms.',
    'wrong-extension': 'holds something else than its name says. Give the file the right extension.',
    damaged: 'is damaged or not complete. Fetch the file again.',
    encrypted: 'is protected by a password. Save it without one.',
    'no-text': 'has no layer of text: it is a scan. Make a searchable PDF of it with text recognition (OCR).',
    'too-large': 'is too large to read. Split it into smaller files.',
    'too-deep': 'is nested too deep. Save the page again as plain HTML.',
    'too-many-cells': 'has a table with too many cells. Split the table into smaller parts.',
    'zip-bomb': 'unpacks to far more than is allowed. Unpack it yourself and give the folder.',
    'nested-archive': 'is a zip within a zip. Unpack the outer one yourself and give the folder.',
    'path-outside': 'has a path that points out of the archive. Make the archive again.',
    'link-outside':
      'points at something outside the folder that you gave. Put the file itself in the folder, or give it apart.',
    'too-slow': 'takes too much time to read. Split it or save it in another form.',
    'too-much-memory': 'takes too much memory to read. Split it into smaller files.',
  },
};

/** Why a file that was read is in no publication, and what to do. */
export const refused: Readonly<Record<Language, Readonly<Record<WhyRefused, string>>>> = {
  nl: {
    'no-organisation': 'De organisatie staat niet in het bestand. Geef haar met --organisation.',
    'no-year': 'Het jaar staat niet in het bestand. Geef het met --year.',
    'no-chapter': 'Er is geen onderdeel met een titel in gevonden. Kijk met doelspoor read wat er wel in staat.',
  },
  en: {
    'no-organisation': 'The file does not say which organisation it is of. Give it with --organisation.',
    'no-year': 'The file does not say of which year it is. Give it with --year.',
    'no-chapter': 'No chapter with a title was found in it. See with doelspoor read what it does hold.',
  },
};
