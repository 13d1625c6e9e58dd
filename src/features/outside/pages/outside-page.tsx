import { Doubts } from '../../../ui/doubts/doubts.tsx';
import { ToldNotice } from '../../../ui/notice/told-notice.tsx';
import { SelectField } from '../../../ui/select-field/select-field.tsx';
import { WorkPage } from '../../work-desk/work-page.tsx';
import type { OutsideNode, OutsideView } from './outside-view.ts';

/** What was recognised in a file from outside: to look over, to settle, and to take in. */
export function OutsidePage({ view }: { view: OutsideView }) {
  const { frame, title, lead, back, told, notBegun, counts, review, links, otherwise, lists, tree, take, aside } = view;
  return (
    <WorkPage frame={frame} title={title} lead={lead}>
      <p class="nl-paragraph ds-screen">
        <a class="nl-link" href={back.href}>
          {back.text}
        </a>
      </p>
      {told !== null && <ToldNotice told={told} notDone={notBegun} />}
      <ul>
        {counts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <section class="ds-block" aria-labelledby="nakijken">
        <h2 class="nl-heading nl-heading--level-2" id="nakijken">
          {review.title}
        </h2>
        <p class="nl-paragraph">{review.lead}</p>
        {review.kept !== null && <p class="nl-paragraph">{review.kept}</p>}
        {review.decided !== null && <p class="nl-paragraph">{review.decided}</p>}
        <p class="nl-paragraph">
          <a class="nl-link" href={review.way.href}>
            {review.way.text}
          </a>
        </p>
        {review.doubts.length > 0 && <Doubts doubts={review.doubts} />}
        {review.more !== null && <p class="nl-paragraph">{review.more}</p>}
      </section>
      {lists.map((list) => (
        <section key={list.title} class="ds-block" aria-label={list.title}>
          <h2 class="nl-heading nl-heading--level-2">{list.title}</h2>
          <p class="nl-paragraph">{list.lead}</p>
          <ul>
            {list.lines.map((line, at) => (
              <li key={at}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <section class="ds-block" aria-labelledby="onderdelen">
        <h2 class="nl-heading nl-heading--level-2" id="onderdelen">
          {tree.title}
        </h2>
        <p class="nl-paragraph">{tree.lead}</p>
        <Nodes nodes={tree.nodes} />
      </section>
      {take !== null && (
        <form class="ds-report ds-entry ds-block" method="post" action={take.action}>
          {links !== null && <Links links={links} />}
          {otherwise !== null && <Otherwise otherwise={otherwise} />}
          <input type="hidden" name="gezien" value={take.seen} />
          <p class="nl-paragraph">{take.lead}</p>
          <button class="nl-button" type="submit">
            {take.submit}
          </button>
        </form>
      )}
      <form class="ds-block" method="post" action={aside.action}>
        <p class="nl-paragraph">{aside.lead}</p>
        <button class="ds-work__quiet" type="submit">
          {aside.submit}
        </button>
      </form>
    </WorkPage>
  );
}

function Links({ links }: { links: NonNullable<OutsideView['links']> }) {
  return (
    <section class="ds-block" aria-labelledby="schakels">
      <h2 class="nl-heading nl-heading--level-2" id="schakels">
        {links.title}
      </h2>
      <p class="nl-paragraph">{links.sure}</p>
      {links.lead !== null && <p class="nl-paragraph">{links.lead}</p>}
      {links.doubts.map((doubt) => (
        <SelectField key={doubt.name} {...doubt} />
      ))}
    </section>
  );
}

function Otherwise({
  otherwise: { title, lead, name, label, isTicked },
}: {
  otherwise: NonNullable<OutsideView['otherwise']>;
}) {
  return (
    <section class="ds-block" aria-labelledby="toch">
      <h2 class="nl-heading nl-heading--level-2" id="toch">
        {title}
      </h2>
      <p class="nl-paragraph">{lead}</p>
      <div class="ds-tick">
        <input type="checkbox" name={name} value="ja" id="veld-toch" checked={isTicked} required />
        <label for="veld-toch">{label}</label>
      </div>
    </section>
  );
}

function Nodes({ nodes }: { nodes: readonly OutsideNode[] }) {
  return (
    <ul>
      {nodes.map((node) => (
        <li key={node.id}>
          {node.name}
          {node.states !== '' && <small class="ds-soft"> {node.states}</small>}
          {node.children.length > 0 && <Nodes nodes={node.children} />}
        </li>
      ))}
    </ul>
  );
}
