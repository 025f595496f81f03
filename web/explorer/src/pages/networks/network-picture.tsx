// network-picture.tsx: the picture of a network: placed in a worker, drawn by sigma, walked by keys.
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { pathOf } from '../../app/address';
import { useSite } from '../../app/site';
import { inLight, watchColours, watchPaper } from '../../parts/colours';
import { Notice } from '../../parts/states';
import { isNarrow } from '../../parts/narrow';
import { CARD, type Choose } from './choice';
import { Drawing, canDraw } from './drawing';
import type { Places } from './layout.worker';
import type { Loaded } from './network';
import { dotsOf, linesOf } from './picture';
import type { State } from './state';
import { texts } from './text';

/** Height of the picture by its width: wide ones lie, narrow ones stand. */
const heightOf = (width: number) => (width < 520 ? Math.round(width * 1.35) : Math.min(800, Math.round(width * 0.883)));

interface Props {
  loaded: Loaded;
  state: State;
  choose: Choose;
  handle: RefObject<Drawing | undefined>;
  fallback(): void;
}

export function NetworkPicture({ loaded, state, choose, handle, fallback }: Props) {
  const site = useSite();
  const t = texts[site.language];
  const box = useRef<HTMLDivElement>(null), paper = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [places, setPlaces] = useState<{ of: unknown; at: Float64Array; done: boolean }>();
  const [able] = useState(canDraw);
  const [said, say] = useState('');
  const [losses, lose] = useState(0);
  const dots = useMemo(() => dotsOf(loaded.nodes, state), [loaded.nodes, state.colour, state.size]);
  const lines = useMemo(() => linesOf(dots, loaded.ties), [dots, loaded.ties]);
  const radii = useMemo(() => dots.map(({ id, radius }) => ({ id, radius })), [dots]);
  // The layout depends on nodes, ties and the box alone: colours and what is chosen move nothing.
  const job = useMemo(() => ({ nodes: radii, ties: lines, box: { width, height: heightOf(width) } }), [JSON.stringify(radii.map((r) => [r.id, Math.round(r.radius)])), lines, width]);

  useEffect(() => {
    const e = box.current;
    if (!e) return;
    // Paper has the picture as it stands, and is no reason to place it anew.
    const watch = new ResizeObserver(() => { if (!matchMedia('print').matches) setWidth(e.clientWidth); });
    watch.observe(e);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (!able) fallback();
  }, [able, fallback]);
  useEffect(() => {
    if (!able || !loaded.done || width === 0 || job.nodes.length === 0) return;
    const begin = performance.now();
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Places>) => {
      setPlaces({ of: job, at: data.places, done: data.done });
      if (data.done) performance.measure('network laid out', { start: begin, end: performance.now() });
    };
    worker.postMessage(job);
    return () => worker.terminate();
  }, [job, loaded.done, able, width]);

  const current = places && places.of === job ? places : undefined;
  useEffect(() => {
    const e = box.current;
    if (!e || !current) return;
    const drawing = new Drawing(e, { dots, lines, places: current.at }, {
      over: (id) => { e.style.cursor = id ? 'pointer' : ''; drawing.hover(id); },
      // On a narrow page the card is far below the picture.
      choose: (id) => choose(id ? [id] : [], id && isNarrow() ? CARD : undefined),
      chooseTie: (a, b) => choose([a, b], isNarrow() ? CARD : undefined),
      open: (id) => site.go(site.href(pathOf(id))),
      // A context that is lost once may be the browser's housekeeping: the picture is drawn again. Lost twice, the table stands instead.
      lost: () => (losses === 0 && canDraw() ? lose(1) : fallback()),
    });
    drawing.choose(state.sel.length === 1 ? state.sel[0] : undefined);
    handle.current = drawing;
    const stop = watchColours(() => drawing.recolour());
    // What WebGL has drawn does not come onto paper. That the colours are those of the screen again afterwards is seen as any change of them.
    const print = () => paper.current?.replaceChildren(inLight(() => { drawing.recolour(); return drawing.toCanvas(); }));
    const stopPaper = watchPaper(print, () => paper.current?.replaceChildren());
    return () => { stop(); stopPaper(); drawing.kill(); handle.current = undefined; };
    // Other places and a choice are told to the drawing that stands; colours need a new one.
  }, [current !== undefined, dots, lines, losses]);
  useEffect(() => {
    if (!current || !handle.current) return;
    handle.current.move(current.at);
    performance.mark('network drawn');
  }, [current]);
  useEffect(() => {
    handle.current?.choose(state.sel.length === 1 ? state.sel[0] : undefined);
  }, [state.sel.join()]);

  const key = (e: KeyboardEvent) => {
    const drawing = handle.current;
    if (!drawing || e.ctrlKey || e.metaKey || e.altKey) return;
    const moves: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const move = moves[e.key];
    if (move) {
      e.preventDefault();
      const next = drawing.next(state.sel[0], ...move);
      if (next) { choose([next], undefined, { replace: true }); say(dots.find((d) => d.id === next)?.name ?? ''); }
    } else if (e.key === '+' || e.key === '=') drawing.zoom(0.7);
    else if (e.key === '-') drawing.zoom(1 / 0.7);
    else if (e.key === '0') drawing.reset();
    else if (e.key === 'Escape') choose([]);
    else if (e.key === 'o' && state.sel[0]) site.go(site.href(pathOf(state.sel[0])));
    else if (e.key === 'Enter') document.getElementById('chosen')?.focus();
  };
  const top = [...loaded.nodes].sort((a, b) => b.betweenness - a.betweenness)[0];
  const { network } = loaded.data;
  return (
    <div className="network-box">
      <div ref={box} className="network-canvas" style={{ height: heightOf(width || 900) }} tabIndex={0} role="application" aria-roledescription={t.views.picture} aria-label={`${t.finding(network.nodeCount, network.tieCount, top?.entity.name ?? '—')} ${t.keys}`} onKeyDown={key} />
      <div ref={paper} className="on-paper" />
      {!current && able && <p className="placing small soft" role="status">{loaded.done ? t.placing : t.reading(loaded.nodes.length + loaded.ties.length, network.nodeCount + network.tieCount)}</p>}
      {!able && <Notice>{site.text.states.noWebGL}</Notice>}
      <div className="zoom">
        <button type="button" aria-label={t.zoomIn} onClick={() => handle.current?.zoom(0.7)}>+</button>
        <button type="button" aria-label={t.zoomOut} onClick={() => handle.current?.zoom(1 / 0.7)}>−</button>
        <button type="button" aria-label={t.whole} onClick={() => handle.current?.reset()}>⤢</button>
      </div>
      <span className="hidden" role="status" aria-live="polite">{said}</span>
    </div>
  );
}
