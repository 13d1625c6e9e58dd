import { expect, test } from 'vitest';
import { type Opened, runCommand, Visit } from './visit.ts';

const message = 'De wadi in mijn straat staat hier niet bij, en die is er wel.';
const email = 'bewoner@haverhoek.example';

/** Whoever lives there: was this not promised once, and can I say that something is missing? */
export function resident(open: () => Opened): void {
  test('searches for a word, and finds what was promised and what came of it', async () => {
    const visit = await Visit.begin(open(), '/');
    await visit.page.getByRole('searchbox').first().fill('knarrenhof');
    await visit.click(visit.page.getByRole('button', { name: 'Zoek', exact: true }).first());
    expect(await visit.text()).toContain('knarrenhof');
    await visit.followTo('/havermonde/begroting-2023/2.1#');
    expect(await visit.text()).toContain('een plek aan voor een knarrenhof');
    await visit.follow('Volg dit onderdeel door de jaren');
    await visit.follow(/een plek aan voor een knarrenhof/);
    expect(visit.clicks).toBe(4);
    expect(visit.path).toMatch(/^\/havermonde\/voornemens\//);
    const text = await visit.text();
    expect(text).toContain(
      'We wijzen in Krommerak en Dorenwaard samen met de dorpsraden een plek aan voor een knarrenhof',
    );
    expect(text).toContain('In Dorenwaard waren de dorpsraad en de grondeigenaar het niet eens');
    await visit.end();
  });

  test('says what is missing, hears that it was kept, and gets back to where she was', async () => {
    const visit = await Visit.begin(open(), '/havermonde/sporen/klimaatadaptatie-en-water', 390);
    await visit.click(visit.page.getByRole('link', { name: 'Mist u iets? Klopt dit niet?' }));
    const about = visit.page.getByLabel('Over welke pagina gaat het?');
    expect(await about.inputValue()).toBe('/havermonde/sporen/klimaatadaptatie-en-water');
    await visit.page.getByLabel('Wat mist u, of wat klopt er niet?').fill(message);
    await visit.page.getByLabel(/E-mailadres/).fill(email);
    await visit.click(visit.page.getByRole('button', { name: 'Verstuur de melding' }));
    expect(await visit.text()).toContain('Bedankt: uw melding is bewaard.');
    // Who sends the page again sends no report again.
    await visit.page.reload();
    expect(await visit.text()).toContain('Bedankt: uw melding is bewaard.');
    await visit.follow('Terug naar de pagina');
    expect(visit.path).toBe('/havermonde/sporen/klimaatadaptatie-en-water');
    const kept = await runCommand(open(), ['reports', 'havermonde']);
    expect(kept.output.split(message)).toHaveLength(2);
    expect(kept.output).toContain(email);
    await visit.end();
  });

  test('finds nothing of it on any page that others read', async () => {
    const { site } = open();
    const pages = ['', '/sporen/klimaatadaptatie-en-water', '/logboek', '/zoeken?q=wadi'];
    const data = pages.map((path) => path.replace(/(?=\?|$)/, '.json'));
    for (const path of [...pages, ...data, '/melden']) {
      const answer = await fetch(`${site.base}/havermonde${path}`);
      expect(answer.status, path).toBe(200);
      const text = await answer.text();
      expect([text.includes(message), text.includes(email)], path).toEqual([false, false]);
    }
  });
}
