// hit.tsx: a hit of a search in a line: its kind, its name with what was typed, and one fact that tells it from others of its name.
import { Kind } from '../parts/kind';
import { kindOf, type EntityWord } from './address';
import type { Hit } from './search-field';
import { useSite, useText } from './site';

export function HitLine({ hit, part }: { hit: Hit; part: string }) {
  const { search } = useText();
  return (
    <>
      <Kind of={kindOf(hit.node.id) as EntityWord} silent />
      <span><Marked name={hit.node.name} part={part} /> <span className="soft small"><Fact hit={hit} />{hit.matched !== hit.node.name && <> · {search.matched(hit.matched)}</>}</span></span>
    </>
  );
}

/** A name with the part that was typed in strong letters. */
function Marked({ name, part }: { name: string; part: string }) {
  const at = name.toLowerCase().indexOf(part.toLowerCase());
  return at < 0 ? <>{name}</> : <>{name.slice(0, at)}<b>{name.slice(at, at + part.length)}</b>{name.slice(at + part.length)}</>;
}

/** One fact that tells a hit from others of its name. */
export function Fact({ hit }: { hit: Hit }) {
  const { text } = useSite();
  const { node } = hit;
  const known = (...parts: (string | null | undefined | false)[]) => <>{parts.filter(Boolean).join(text.comma)}</>;
  switch (node.__typename) {
    case 'Institution': return known(text.words[node.institutionKind], node.country?.name);
    case 'Alliance': return known(node.acronym, text.kind.alliance, node.founded && text.date(node.founded));
    case 'Country': return known(text.kind.country, node.subregion);
    case 'Course': return known(text.kind.course, node.provider?.name);
    case 'Exchange': return known(text.kind.exchange, node.from ? text.date(node.from) : node.seen && text.seen(text.date(node.seen)));
    case 'Event': return known(text.kind.event, node.city, node.from && text.date(node.from));
    case 'Person': return known(node.positions.nodes[0]?.role ?? text.kind.person, node.positions.nodes[0]?.organization?.name);
  }
}
