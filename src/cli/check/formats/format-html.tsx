import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { catalogue } from '../../../findings/catalogue.ts';
import type { Finding } from '../../../findings/finding.ts';
import { titlePublication } from '../../../findings/report/title-publication.ts';
import type { Rule } from '../../../findings/rule.ts';
import { groundWords } from '../../../findings/words/ground-words.data.ts';
import { flatten } from '../../../model/shown-text.ts';
import type { Threading } from '../../../threading/threading.ts';
import type { Language } from '../../../words/numerals.ts';
import { chapterName } from '../../../words/publication-name.ts';
import type { Checked, CheckedOrganisation } from '../checked.ts';
import { placeOf, viewQuotes } from '../quote-view.ts';
import { sayTexts } from '../say-texts.ts';
import { summariseCounts } from '../summarise-counts.ts';
import { words } from '../words/report-words.data.ts';
import { reportStyle } from './report-style.data.ts';

type InLanguage = { readonly language: Language };

function RuleLink({ code, language }: InLanguage & { readonly code: string }) {
  const title = catalogue.find((rule) => rule.code === code)?.text.title[language] ?? code;
  return <a href={`#regel-${code}`}>{title}</a>;
}

function Quotes({
  finding,
  threading,
  language,
}: InLanguage & { readonly finding: Finding; readonly threading: Threading }) {
  return (
    <ul class="quotes">
      {viewQuotes(finding, threading, language).map((quote) => (
        <li>
          <figure>
            <figcaption>{quote.source}</figcaption>
            <blockquote lang="nl">
              {quote.raw === '' ? <em lang={language}>{words[language].nothingThere}</em> : quote.raw}
            </blockquote>
            {quote.file !== '' && <div class="place">{placeOf(quote)}</div>}
            {quote.original !== '' && (
              <div class="place">
                {words[language].original}: <a href={quote.original}>{quote.original}</a>
              </div>
            )}
          </figure>
        </li>
      ))}
    </ul>
  );
}

function FindingPart({
  finding,
  threading,
  language,
  owner,
}: InLanguage & { readonly finding: Finding; readonly threading: Threading; readonly owner: string }) {
  return (
    <article class={`finding ${finding.severity}`} id={`${owner}-${finding.key}`}>
      <h4>
        <span class="severity">{words[language].severity[finding.severity]}</span> ·{' '}
        <RuleLink code={finding.rule} language={language} />
      </h4>
      <p lang="nl">{flatten(finding.subject.title)}</p>
      <p>{flatten(finding.message[language])}</p>
      <Quotes finding={finding} threading={threading} language={language} />
      <p class="code">
        <a href={`#${owner}-${finding.key}`}>{finding.key}</a>
      </p>
    </article>
  );
}

function OrganisationPart({
  own: { organisation, threading, groups },
  language,
}: InLanguage & { readonly own: CheckedOrganisation }) {
  return groups.map(({ publication, chapters }) => (
    <section>
      <h2 id={`${organisation.slug}-${publication.slug}`}>
        {flatten(`${organisation.name}: ${titlePublication(publication)[language]}`)}
      </h2>
      {chapters.map(({ chapter, findings }) => (
        <section>
          <h3>{flatten(chapterName(chapter))}</h3>
          {findings.map((finding) => (
            <FindingPart finding={finding} threading={threading} language={language} owner={organisation.slug} />
          ))}
        </section>
      ))}
    </section>
  ));
}

function RulePart({ rule: { code, restsOn, text }, language }: InLanguage & { readonly rule: Rule }) {
  const say = words[language];
  return (
    <section>
      <h3 id={`regel-${code}`}>
        {text.title[language]} <span class="code">{code}</span>
      </h3>
      <dl>
        {(['what', 'why', 'example', 'mend', 'wrong'] as const).map((part) => (
          <>
            <dt>{say[part]}</dt>
            <dd>{text[part][language]}</dd>
          </>
        ))}
        <dt>{say.restsOn}</dt>
        <dd>{restsOn.map((ground) => groundWords[ground][language]).join(' ')}</dd>
      </dl>
    </section>
  );
}

function Page({
  language,
  title,
  children,
}: InLanguage & { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: reportStyle }} />
      </head>
      <body>{children}</body>
    </html>
  );
}

/** The report as one page that needs nothing else: no script, no other host. For a reader, a mail or the archive of a pipeline. */
export function formatHtml({ organisations, counts, notes }: Checked, language: Language): string {
  const say = words[language];
  const used = catalogue.filter(({ code }) => counts.findings.byRule[code] !== undefined);
  const names = organisations.map(({ organisation }) => flatten(organisation.name)).join(', ');
  const title = names === '' ? say.title : `${say.title}: ${names}`;
  const page = renderToString(
    <Page language={language} title={title}>
      <a class="skip" href="#inhoud">
        {say.skip}
      </a>
      <header>
        <h1>{title}</h1>
        {sayTexts(organisations, language).map(({ text, label, originals }) => (
          <p class="texts">
            {flatten(text)}
            {originals.length > 0 && ` ${label}: `}
            {originals.map((original, index) => (
              <>
                {index > 0 && ' · '}
                <a href={original}>{flatten(original)}</a>
              </>
            ))}
          </p>
        ))}
        {summariseCounts(counts, language).map((line) => (
          <p>{line}</p>
        ))}
        <nav aria-label={say.contents}>
          <ul>
            {organisations.flatMap(({ organisation, groups }) =>
              groups.map(({ publication }) => (
                <li>
                  <a href={`#${organisation.slug}-${publication.slug}`}>
                    {flatten(`${organisation.name}: ${titlePublication(publication)[language]}`)}
                  </a>
                </li>
              )),
            )}
          </ul>
        </nav>
      </header>
      <main id="inhoud">
        {organisations.map((own) => (
          <OrganisationPart own={own} language={language} />
        ))}
        {used.length > 0 && <h2>{say.rules}</h2>}
        {used.map((rule) => (
          <RulePart rule={rule} language={language} />
        ))}
        {notes.length > 0 && (
          <section>
            <h2>{say.notRead}</h2>
            <ul>
              {notes.map((note) => (
                <li>{flatten(note[language])}</li>
              ))}
            </ul>
          </section>
        )}
      </main>
    </Page>,
  );
  return `<!doctype html>\n${page}\n`;
}
