// basis.tsx: the rows that a tie rests on, in words, each with the sources of what it states about the two.
import { useSite } from '../../app/site';
import type { NetworkMembershipsQuery, NetworkMembershipsQueryVariables, NetworkPictureQueryVariables, NetworkTieCardQuery } from '../../data/gen/network';
import type { Source } from '../../data/rows';
import { When } from '../../parts/date';
import { To } from '../../parts/kind';
import { Marks, sourcesIn } from '../../parts/sources';

type Row = NonNullable<NetworkTieCardQuery['network']['tie']>['basis']['nodes'][number];
type Kind = NetworkPictureQueryVariables['of']['kind'];
type Membership = NetworkMembershipsQuery['memberships']['nodes'][number];

/**
 * What to ask for where ties rest on what two are members of: the basis names the third, an alliance or an institution, and the memberships of both in it
 * are what has sources. undefined where the rows of the basis have their own.
 */
export function membershipsOf(kind: Kind, ends: readonly string[], rows: readonly Row[]): NetworkMembershipsQueryVariables | undefined {
  const two = { id: { in: [...ends] } }, third = { id: { in: rows.map((r) => r.id) } };
  switch (kind) {
    case 'CO_MEMBERSHIP': return { where: { institution: two, alliance: third } };
    case 'COUNTRY_CO_MEMBERSHIP': return { where: { institution: { country: two }, alliance: third } };
    case 'ALLIANCE_OVERLAP': return { where: { alliance: two, institution: third } };
    default: return undefined;
  }
}

/** The sources of a row of a basis: its own, or those of the memberships in it or of it. */
function sourcesOf(row: Row, memberships: readonly Membership[] | undefined): readonly Source[] {
  if (memberships) return sourcesIn(memberships.filter((m) => m.alliance.id === row.id || m.institution.id === row.id));
  return 'sources' in row ? row.sources : [];
}

/** A row in words. */
export function Words({ row }: { row: Row }) {
  const { text } = useSite();
  switch (row.__typename) {
    case 'Membership': return <><To thing={row.institution} />, <To thing={row.alliance} />{text.semicolon}{row.detail ?? text.words[row.role]} <When {...row} /></>;
    case 'Position': return <><To thing={row.person} />{text.comma}{row.positionRole}</>;
    default: return 'name' in row ? <To thing={row} mark /> : <>{row.id}</>;
  }
}

export function Basis({ rows, memberships }: { rows: readonly Row[]; memberships: readonly Membership[] | undefined }) {
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li key={row.id}>
          <Words row={row} />
          <Marks sources={sourcesOf(row, memberships)} said={row.__typename === 'Membership' || row.__typename === 'Position' ? { row: row.id } : {}} />
        </li>
      ))}
    </ul>
  );
}
