import { type GroundName, layNetwork } from './lay-network.ts';
import { NetworkDrawing } from './network-drawing.tsx';
import { NetworkLegend } from './network-legend.tsx';
import type { NetworkPictureView } from './network-picture-view.ts';
import { NetworkTable } from './network-table.tsx';
import type { NetworkWords } from './network-words.ts';
import { tellNetwork } from './tell-network.ts';

type NetworkPictureProps = {
  readonly view: NetworkPictureView;
  readonly words: NetworkWords;
  /** The language of the names, where that differs from the one of the interface. */
  readonly language: string | undefined;
};

const forms = [
  { ground: 'across', name: 'ds-network__form ds-network__form--across' },
  { ground: 'down', name: 'ds-network__form ds-network__form--down' },
] as const satisfies readonly { readonly ground: GroundName; readonly name: string }[];

/**
 * A network of partners, drawn on the server, with the same as a table below it. It is drawn twice, wide and tall, of which the place shows one, so
 * that its names are as large as the reader's text. What there is to see is said in words above it.
 */
export function NetworkPicture({ view, words, language }: NetworkPictureProps) {
  if (view.nodes.length === 0) return <p class="nl-paragraph">{words.none}</p>;
  const told = tellNetwork(view, words);
  return (
    <div class="ds-network">
      <p class="ds-network__told">{told}</p>
      {forms.map(({ ground, name }) => {
        const layout = layNetwork(view.nodes, view.relations, ground);
        return (
          <figure key={ground} class={name}>
            <NetworkDrawing {...{ id: view.id, layout, ground, title: view.title, told, language }} />
            {layout.leftOut > 0 && (
              <figcaption class="ds-small ds-soft">{words.leftOut(layout.nodes.length, layout.leftOut)}</figcaption>
            )}
          </figure>
        );
      })}
      <NetworkLegend view={view} words={words} />
      <NetworkTable view={view} words={words} language={language} />
    </div>
  );
}
