// partners.tsx: who shares two or more alliances with an institution: a picture in which nearer means more, and the list that says the same.
import { Link, useSite } from '../../app/site';
import type { InstitutionQuery } from '../../data/gen/institution';
import { CopyLink } from '../../parts/actions';
import { To } from '../../parts/kind';
import { Frame } from '../../parts/frame';
import { these, useNamedOnly } from '../../parts/named-only';
import { REGIONS } from '../../parts/regions';
import { TieLink } from '../../parts/tie';
import { useEntityText } from '../../text/entities';
import { useViewText } from '../../text/views';
import { useChosen } from './chosen';
import type { Institution } from './page';
import { regionOf, tiesOf, type Partner } from './ring';
import { RingPicture } from './ring-picture';

/** How many partners the list shows before a link to all. */
const LISTED = 7;

export function Partners({ of, network, dataset }: { of: Institution; network: InstitutionQuery['network']; dataset: InstitutionQuery['dataset'] }) {
  const { text } = useSite();
  const views = useViewText();
  const entities = useEntityText();
  const namedOnly = useNamedOnly();
  const [chosen, choose] = useChosen();
  const partners = tiesOf(network);
  const total = network.node?.ties.totalCount ?? 0;
  if (partners.length === 0) return null;
  const title = entities.institution.partners(total);
  const counts = REGIONS.map((r) => [r, partners.filter((p) => regionOf(p) === r).length] as const).filter(([, c]) => c > 0);
  const partial = partners.length < total ? ` ${text.states.range(1, partners.length, total)}.` : '';
  return (
    <div id="partners">
      <Frame className="wide-only" title={title} note={entities.institution.partnersNote} caption={`${network.statement}.${partial} ${namedOnly(these([...new Map(of.memberships.nodes.map((m) => [m.alliance.id, m.alliance])).values()]))}`}
        actions={<><Link to="/networks" params={{ sel: of.id }}>{text.nav.networks}</Link><Link to="/paths" params={{ from: of.id }}>{views.actions.connect}</Link><CopyLink version={dataset.version} /><a className="push" href="#partner-list">{views.actions.table}</a></>}>
        <RingPicture of={of} partners={partners} title={title} chosen={chosen} choose={choose} />
        <p className="legend">{counts.map(([r, c]) => <span key={r}><i className={`dot r-${r.toLowerCase() || 'unknown'}`} />{text.regions[r]} {c}</span>)}</p>
      </Frame>
      <h2 className="narrow-only">{title}</h2>
      <List of={of} partners={partners} total={total} title={title} chosen={chosen} choose={choose} />
    </div>
  );
}

function List({ of, partners, total, title, chosen, choose }: { of: Institution; partners: readonly Partner[]; total: number; title: string; chosen: string | undefined; choose(id: string | undefined): void }) {
  const { text } = useSite();
  const views = useViewText();
  const entities = useEntityText();
  return (
    <>
      <table id="partner-list">
        <caption className="hidden">{title}</caption>
        <thead><tr><th scope="col">{entities.institution.partner}</th><th scope="col">{entities.institution.shared}</th></tr></thead>
        <tbody>
          {partners.slice(0, LISTED).map((p) => (
            <tr key={p.target.id} className={p.target.id === chosen ? 'on' : undefined} onMouseEnter={() => choose(p.target.id)} onMouseLeave={() => choose(undefined)}>
              <td><To thing={p.target} />{p.target.country && <div className="soft small">{p.target.country.name}</div>}</td>
              <td>{p.basis.map((b, i) => <span key={b.id}>{i > 0 && text.list}<To thing={b}>{b.acronym ?? b.name}</To></span>)} (<TieLink a={of.id} b={p.target.id}>{p.weight}</TieLink>)</td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > LISTED && <p className="small note"><Link to="/networks" params={{ of: of.id, view: 'ties' }}>{views.actions.all(total)}</Link></p>}
    </>
  );
}
