// lead.tsx: the first sentence of a country: in how many exchanges, with whom, the largest number of institutions said, how many are named here.
import { Fragment, type ReactNode } from 'react';
import { Link, useSite } from '../../app/site';
import { To } from '../../parts/kind';
import { Number } from '../../parts/number';
import type { Figure } from '../../data/rows';
import type { Exchange } from './flow-layout';
import type { Country } from './page';
import { counterparts } from './side';
import { texts } from './text';

/** How many numbers of one exchange stand in the sentence. */
const NUMBERS = 3;

/** Of the exchanges that a country takes up, the numbers that were said together with the largest one of institutions. */
function largest(exchanges: readonly Exchange[]): { exchange: Exchange; figures: readonly Figure[] } | undefined {
  const all = exchanges.flatMap((exchange) => exchange.figures.nodes.filter((f) => f.unit === 'institutions' && f.value !== null).map((figure) => ({ exchange, figure })));
  const found = all.sort((a, b) => b.figure.value! - a.figure.value!)[0];
  if (!found) return undefined;
  const { exchange, figure } = found;
  const beside = exchange.figures.nodes.filter((f) => f !== figure && f.asOf === figure.asOf && f.saidBy?.id === figure.saidBy?.id);
  return { exchange, figures: [figure, ...beside].slice(0, NUMBERS) };
}

export function Lead({ of }: { of: Country }) {
  const { text, language } = useSite();
  const t = texts[language];
  const sentences: (readonly ReactNode[])[] = [];
  for (const takes of [true, false]) {
    const total = (takes ? of.exchangesIn : of.exchangesOut).totalCount;
    if (total === 0) continue;
    const others = counterparts(of, takes);
    const sole = others.length === 1 && others[0];
    const rest = sole ? (takes ? t.exchangesAllFrom : t.exchangesAllTo)(total, <To thing={sole} />) : others.length > 0 ? (takes ? t.exchangesFrom : t.exchangesTo)(total, others.length) : t.exchangesNoCountry(total);
    sentences.push((takes ? t.takes : t.gives)(<b>{text.number(total)}</b>, <Words of={rest} />));
  }
  const said = largest(of.exchangesIn.nodes);
  if (said) {
    const { figures, exchange } = said;
    const [{ asOf, saidBy } = { asOf: null, saidBy: null }] = figures;
    const numbers = figures.map((f, i) => <Fragment key={f.id}>{i > 0 && (i === figures.length - 1 ? t.and : t.comma)}<Number figure={f} /> {f.measure}</Fragment>);
    const when = [asOf && text.date(asOf), saidBy && <To key="by" thing={saidBy} />].filter(Boolean);
    sentences.push(t.largest(<To thing={exchange} />, numbers, when.length > 0 && <span className="soft"> ({when.map((w, i) => <Fragment key={i}>{i > 0 && t.comma}{w}</Fragment>)})</span>));
  }
  const count = of.institutions.totalCount;
  if (count > 0) sentences.push(t.named(<b>{text.number(count)}</b>, count === 1, <Link to="/browse/alliances" params={{ country: of.code.toLowerCase() }}>{text.counted.alliance(of.alliances.totalCount)}</Link>));
  if (sentences.length === 0) return <p className="lead">{t.nothing(of.name)} {of.region && <Link to="/browse/countries" params={{ region: of.region.toLowerCase() }}>{t.region(text.regions[of.region] ?? of.region)}</Link>}</p>;
  return <p className="lead">{sentences.map((s, i) => <Fragment key={i}>{i > 0 && text.gap}<Words of={s} /></Fragment>)}</p>;
}

const Words = ({ of }: { of: readonly ReactNode[] }) => <>{of.map((part, i) => <Fragment key={i}>{part}</Fragment>)}</>;
