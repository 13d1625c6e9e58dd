import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { presentCard } from '../../findings/pages/present-card.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import type { ChapterView } from './chapter-view.ts';
import type { LoadedChapter } from './load-chapter.ts';

/** The way from a chapter to its thread, and what the rules found about it. */
export function presentNoticed(
  { organisation, edition, chapter, threads, noticed }: LoadedChapter,
  context: Context,
): Pick<ChapterView, 'thread' | 'noticed'> {
  const { words, voice } = context;
  const own = threads.find(({ kind }) => kind === 'policy-field');
  return {
    thread:
      own === undefined
        ? null
        : {
            href: addressOf(voice, threadPath(organisation.slug, 'policy-field', own.slug)),
            text: words.threads.field.follow,
          },
    noticed:
      noticed.total === 0
        ? null
        : {
            summary: words.threads.finding.here(noticed.total),
            findings: noticed.findings.map((finding) =>
              presentCard(finding, organisation.slug, context, chapter.title),
            ),
            all: {
              href: addressOf(voice, `/${organisation.slug}/bevindingen`, {
                publicatie: edition.slug,
                onderdeel: own?.slug ?? null,
              }),
              text: words.threads.finding.allOf,
            },
          },
  };
}
