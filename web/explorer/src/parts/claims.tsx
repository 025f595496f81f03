// claims.tsx: what somebody said about a thing, in quotation marks, with who said it. A claim is never shown as a fact.
import { pathOf } from '../app/address';
import { Link, useText } from '../app/site';
import type { Claim } from '../data/rows';
import { useEntityText } from '../text/entities';
import { To } from './kind';
import { Marks, Quality } from './sources';

export function ClaimList({ claims }: { claims: readonly Claim[] }) {
  const t = useText();
  const entities = useEntityText();
  return (
    <ul className="claims">
      {claims.map((c) => (
        <li key={c.id}>
          <blockquote>“{c.text}”<Marks sources={c.sources} said={{ asOf: c.asOf, note: c.note, saidBy: c.saidBy, row: c.id }} /><Quality sources={c.sources} trust={c.trust} /></blockquote>
          <p className="small soft">
            <Link to={pathOf(c.id)}>{t.words[c.kind]}</Link>{c.saidBy && <>{t.comma}{t.source.saidBy} <To thing={c.saidBy} /></>}{c.asOf && <>{t.comma}{t.date(c.asOf)}</>}{t.stop} {entities.claim}
          </p>
        </li>
      ))}
    </ul>
  );
}
