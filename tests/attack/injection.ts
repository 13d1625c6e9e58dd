import { chromium } from 'playwright-core';
import { findChromium } from '../chromium.ts';
import { answerHarms } from './answer-harms.ts';
import { type Attack, NotRun, type Scale } from './attack.ts';
import { crawl } from './crawl.ts';
import { startProgram } from './program.ts';

const mostOfKind: Readonly<Record<Scale, number>> = { short: 20, whole: 100 };
const mostInBrowser: Readonly<Record<Scale, number>> = { short: 1, whole: 12 };

/** Addresses that no page leads to: what a reader types, with an attack in it. */
const typed = [
  '/zoeken?q=%22%3E%3Cxssprobe%3E',
  '/zoeken?q=wij+willen',
  '/weg/%22%3E%3Cxssprobe%3E',
  '/assets/%3Cxssprobe%3E',
  '/%E2%80%AEtxt',
];

export const injection: Attack = {
  name: 'injection',
  what: 'a municipality whose every name, title, text, cell and file name is an attack: every page and data file is taken apart',
  run: async (tally, scale, sites) => {
    const { base, dataFolder } = await sites.injected(tally, scale);
    let [answers, attacked] = [0, 0];
    const counts = await crawl(base, typed, mostOfKind[scale], (answer) => {
      answers += 1;
      if (/xssprobe|evil\.example/.test(answer.body)) attacked += 1;
      for (const harm of answerHarms(answer, base)) tally.harm('leak', `${answer.path.slice(0, 100)} ${harm}`, harm);
    });
    tally.cases += answers;
    // There only where an organisation laid that down, and this one did not.
    const isWanted = (kind: string) => /^\/:organisation\/(?:thema\/:file|achterstand)(?: as |$)/.test(kind);
    const unseen = [...counts].filter(([kind, count]) => count === 0 && !isWanted(kind)).map(([kind]) => kind);
    if (unseen.length > 0) throw new Error(`the crawl saw no ${unseen.join(', ')}`);
    if (attacked < answers * 0.3) throw new Error(`only ${attacked} of ${answers} answers show an attack at all`);
    tally.note(`${answers} answers of ${counts.size} kinds, ${attacked} with attacks in them`);
    const verify = startProgram(dataFolder, ['verify']);
    if ((await verify.ended).code !== 0)
      tally.harm('lost', `verify: ${(verify.output() + verify.errors()).slice(0, 300)}`);
  },
};

export const injectionBrowser: Attack = {
  name: 'injection-browser',
  what: 'the same pages and pictures in Chromium: nothing runs, nothing is asked of another host, the policy stops nothing because nothing tries',
  run: async (tally, scale, sites) => {
    let executablePath: string;
    try {
      executablePath = findChromium();
    } catch {
      throw new NotRun('no Chromium');
    }
    const { base } = await sites.injected(tally, scale);
    const pages: string[] = [];
    await crawl(base, typed, mostInBrowser[scale], ({ path, type }) => {
      if (type === 'text/html' || type === 'image/svg+xml') pages.push(path);
    });
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      let path = '';
      page.on('dialog', (dialog) => {
        tally.harm('leak', `${path} opens a dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('console', (message) => {
        const isMissing = /status of 404/.test(message.text());
        if (message.type() === 'error' && !isMissing)
          tally.harm('leak', `${path} in the console: ${message.text().slice(0, 200)}`);
      });
      page.on('pageerror', (error) => tally.harm('leak', `${path} ran a script: ${error.message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(base)) tally.harm('leak', `${path} asks for ${request.url().slice(0, 100)}`);
      });
      for (path of pages) {
        await page.goto(base + path, { waitUntil: 'load' });
        if (page.url() !== base + path && !path.includes('%'))
          tally.harm('leak', `${path} leads away to ${page.url()}`);
        // Chromium says so in a picture that is no XML.
        if ((await page.locator('parsererror').count()) > 0) tally.harm('crash', `${path} is no XML`);
        tally.cases += 1;
      }
    } finally {
      await browser.close();
    }
  },
};
