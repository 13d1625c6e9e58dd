import { addressOf } from '../../frame/addresses.ts';
import type { Context } from '../../frame/context.ts';
import { roles } from '../../model/rights/role.ts';
import { demoWords } from '../../words/people/demo-words.data.ts';
import { workFrame } from '../work-desk/work-frame.ts';
import { WorkPage } from '../work-desk/work-page.tsx';

/** One button for each role of an invented organisation. */
export function DemoPage({ organisation, context }: { organisation: string; context: Context }) {
  const { voice } = context;
  const t = demoWords[voice.language];
  const title = t.title(organisation);
  return (
    <WorkPage frame={workFrame(context, { title, organisation: null, who: null })} title={title} lead={t.lead}>
      <form class="ds-cast" method="post" action={addressOf(voice, '/beheer/proef')}>
        {roles.map((role) => (
          <button key={role} class="ds-cast__role" type="submit" name="rol" value={role}>
            <b lang="nl">{demoWords.of(demoWords.names[role], organisation)}</b>
            <small>{t.does[role]}</small>
          </button>
        ))}
      </form>
    </WorkPage>
  );
}
