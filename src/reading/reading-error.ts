import { showLine } from '../model/shown-text.ts';

/** Why a file could not be read, with the sentence that tells its owner what to do. `{file}` is the file as given. */
const sentences = {
  'not-found': '{file} bestaat niet. Controleer de naam van het bestand of de map.',
  'not-allowed': '{file} mag niet worden gelezen. Geef leesrechten op het bestand.',
  'name-not-utf8': '{file} heeft een naam met tekens die niet in UTF-8 staan. Geef het bestand een andere naam.',
  'nothing-to-read': '{file} bevat geen document. Geef een map of zip met tekst, HTML, DOCX, PDF, XLSX of CSV.',
  empty: '{file} is leeg. Geef een bestand met inhoud.',
  'unknown-format':
    '{file} is geen tekst, Markdown, HTML, DOCX, PDF, XLSX, CSV of zip. Sla het op in een van die vormen.',
  'wrong-extension': '{file} heeft een andere inhoud dan de naam zegt. Geef het bestand de juiste extensie.',
  damaged: '{file} is beschadigd of niet volledig. Haal het bestand opnieuw op.',
  encrypted: '{file} is met een wachtwoord beveiligd. Sla het op zonder wachtwoord.',
  'no-text':
    '{file} heeft geen tekstlaag: het is een scan. Maak er met tekstherkenning (OCR) een doorzoekbare PDF van.',
  'too-large': '{file} is te groot om te lezen. Splits het in kleinere bestanden.',
  'too-deep': '{file} is te diep genest. Sla de pagina opnieuw op als gewone HTML.',
  'too-many-cells': '{file} heeft een tabel met te veel cellen. Splits de tabel in kleinere delen.',
  'zip-bomb': '{file} pakt uit tot veel meer dan is toegestaan. Pak het zelf uit en geef de map.',
  'nested-archive': '{file} is een zip in een zip. Pak de buitenste zip zelf uit en geef de map.',
  'path-outside': '{file} heeft een pad dat buiten het archief wijst. Maak het archief opnieuw.',
  'link-outside':
    '{file} verwijst naar iets buiten de map die u gaf. Zet het bestand zelf in de map, of geef het apart.',
  'too-slow': '{file} kost te veel tijd om te lezen. Splits het of sla het op in een andere vorm.',
  'too-much-memory': '{file} kost te veel geheugen om te lezen. Splits het in kleinere bestanden.',
} as const;

export type ReadingErrorCode = keyof typeof sentences;

/** A file that cannot be read. The message is one Dutch sentence that names the file, and one that says what to do. */
export class ReadingError extends Error {
  override readonly name = 'ReadingError';
  readonly code: ReadingErrorCode;
  readonly file: string;

  constructor(problem: { code: ReadingErrorCode; file: string; cause?: unknown }) {
    super(
      // A name of an entry may hold line ends and commands for a terminal.
      sentences[problem.code].replace('{file}', () => showLine(problem.file)),
      { cause: problem.cause },
    );
    this.code = problem.code;
    this.file = problem.file;
  }
}
