// cards.tsx: what is known of the chosen node, or of the chosen tie: measures, strongest ties, and the rows that a tie rests on.
import { useSite } from '../../app/site';
import { pathOf } from '../../app/address';
import { NetworkMembershipsDocument, NetworkNodeCardDocument, NetworkTieCardDocument, type NetworkNodeCardQuery, type NetworkPictureQueryVariables } from '../../data/gen/network';
import { useAnswer } from '../../data/use-answer';
import { When } from '../../parts/date';
import { To } from '../../parts/kind';
import { SourcesOf } from '../../parts/sources';
import { Asked } from '../../parts/states';
import { Basis, membershipsOf } from './basis';
import { CARD, PICTURE, TABLE, type Choose } from './choice';
import type { Loaded } from './network';
import { texts } from './text';

interface CardProps {
  variables: NetworkPictureQueryVariables;
  loaded: Loaded;
  choose: Choose;
}

export function Chosen({ sel: [a, b], ...card }: CardProps & { sel: readonly string[] }) {
  if (!a) return null;
  return b ? <TieCard {...card} source={a} target={b} /> : <NodeCard {...card} id={a} />;
}

type CardNode = NonNullable<NetworkNodeCardQuery['network']['node']>;

function NodeCard({ variables, id, loaded, choose }: CardProps & { id: string }) {
  const site = useSite();
  const t = texts[site.language];
  const answer = useAnswer(NetworkNodeCardDocument, { lang: variables.lang ?? null, of: variables.of, id });
  const name = loaded.nodes.find((n) => n.entity.id === id)?.entity.name ?? id;
  return (
    <section className="chosen" id="chosen" tabIndex={-1} aria-label={t.chosen}>
      <h2><To thing={{ id, name }} mark /></h2>
      <Asked answer={answer} rows={4}>
        {({ network }) => network.node ? <NodeFacts node={network.node} id={id} choose={choose} /> : <p>{t.notIn}</p>}
      </Asked>
      <p className="acts"><a href={site.href(pathOf(id))}>{t.open}</a><button type="button" className="plain" onClick={() => choose([], PICTURE)}>{t.let}</button></p>
    </section>
  );
}

/** A row of a basis in a word or two: the tie that it is of leads to all of it, with its sources. */
function nameOf(row: CardNode['ties']['nodes'][number]['basis']['nodes'][number], words: Record<string, string>): string {
  if (row.__typename === 'Membership') return row.detail ?? words[row.role] ?? '';
  if (row.__typename === 'Position') return row.positionRole;
  return 'name' in row ? row.name : '';
}

function NodeFacts({ node, id, choose }: Pick<CardProps, 'choose'> & { node: CardNode; id: string }) {
  const { language, text } = useSite();
  const t = texts[language];
  return (
    <>
      <dl className="pairs">
        <dt>{t.tiesShort}</dt><dd>{node.degree}</dd><dt>{t.weightShort}</dt><dd>{node.strength}</dd>
        <dt>{t.betweenShort}</dt><dd>{node.betweenness.toFixed(3)}</dd><dt>{t.core}</dt><dd>{node.coreness}</dd>
      </dl>
      <h3>{t.strongest}</h3>
      <ul className="rows">
        {node.ties.nodes.map(({ weight, target, basis }) => (
          <li key={target.id}>
            <button type="button" className="plain" onClick={() => choose([id, target.id], CARD)}>{target.name}</button> <span className="soft">{weight}</span>
            <div className="small soft">{basis.nodes.map((b, i) => <span key={b.id}>{i > 0 && text.list}{nameOf(b, text.words)}</span>)}{basis.totalCount > basis.nodes.length && ` ${t.and(basis.totalCount - basis.nodes.length)}`}</div>
          </li>
        ))}
      </ul>
      {node.ties.totalCount > node.ties.nodes.length && <p className="small"><button type="button" className="plain" onClick={() => choose([id], TABLE, { also: { view: 'ties', of: id, sort: undefined, after: undefined } })}>{t.allTies(node.ties.totalCount)}</button></p>}
    </>
  );
}

function TieCard({ variables, source, target, loaded, choose }: CardProps & { source: string; target: string }) {
  const { language } = useSite();
  const t = texts[language];
  const answer = useAnswer(NetworkTieCardDocument, { lang: variables.lang ?? null, of: variables.of, source, target });
  const rows = answer.data?.network.tie?.basis.nodes;
  const asked = rows && membershipsOf(variables.of.kind, [source, target], rows);
  const memberships = useAnswer(NetworkMembershipsDocument, asked).data?.memberships.nodes;
  const thing = (id: string) => ({ id, name: loaded.nodes.find((n) => n.entity.id === id)?.entity.name ?? id });
  return (
    <section className="chosen" id="chosen" tabIndex={-1} aria-label={t.chosen}>
      <h2><To thing={thing(source)} /> – <To thing={thing(target)} /></h2>
      <Asked answer={answer} rows={3}>
        {({ network: { tie } }) => !tie ? <p>{t.noTie}</p> : (
          <SourcesOf answers={[asked ? memberships : tie]} bare>
            <p className="small soft">{t.weightShort} {tie.weight}{(tie.from || tie.to) && <> · <When from={tie.from} to={tie.to} /></>}</p>
            <h3>{t.basis}</h3>
            <Basis rows={tie.basis.nodes} memberships={asked && (memberships ?? [])} />
            {tie.basis.totalCount > tie.basis.nodes.length && <p className="small soft">{t.and(tie.basis.totalCount - tie.basis.nodes.length)}</p>}
          </SourcesOf>
        )}
      </Asked>
      <p className="acts"><button type="button" className="plain" onClick={() => choose([], PICTURE)}>{t.let}</button></p>
    </section>
  );
}
