// drawing.ts: draws a network with sigma, and its labels on a canvas of its own above it.
import Graph from 'graphology';
import Sigma from 'sigma';
import { lineOf, placeLabels, type Label } from '../../parts/labels';
import { isNarrow } from '../../parts/narrow';
import type { Dot } from './picture';

export interface Drawn {
  readonly dots: readonly Dot[];
  readonly lines: readonly { readonly source: number; readonly target: number; readonly weight: number }[];
  readonly places: Float64Array;
}

export interface Handlers {
  over(id: string | undefined): void;
  choose(id: string | undefined): void;
  chooseTie(source: string, target: string): void;
  open(id: string): void;
  lost(): void;
}

/** How many nodes at most are offered a label: those of the highest rank. */
const LABELS = 160;

/** What the buttons of zooming take of the upper right corner, in pixels: style.css has them. On narrow pages they stand below. */
const BUTTONS = { width: 62, height: 160 };

/** Milliseconds after a movement before labels are placed again. */
const SETTLED = 120;

/** Milliseconds that drawing the network may take while it is dragged. */
const FRAME = 12;

/** How many times as long as drawing takes a drag rests before it is drawn again: moves are late while it is drawn, and must not look like a rest. */
const RESTS = 4;

/** How far a pressed mouse moves, in pixels, before it drags the picture rather than clicks on it. */
const DRAGGED = 4;

/** Weight from which on a tie is drawn stronger. */
const STRONG = 3;

export class Drawing {
  readonly #box: HTMLElement;
  readonly #sigma: Sigma;
  readonly #graph: Graph;
  readonly #canvas: HTMLCanvasElement;
  readonly #drawn: Drawn;
  readonly #index: Map<string, number>;
  /** Colours of the page as they are: of the ground, of ties, and of what is not near. */
  #paper = '';
  #tie = '';
  #pale = '';
  #places: Float64Array;
  readonly #stop = new AbortController();
  /** Labels as they stand from their nodes. */
  #labels: (Label & { readonly dx: number; readonly dy: number })[] = [];
  /** How the labels were drawn last: of which and near what, at which zoom, and where the origin of the picture was. */
  #last: { readonly labels: readonly Label[]; readonly near: Set<string> | undefined; readonly ratio: number; readonly width: number; readonly height: number; readonly x: number; readonly y: number } | undefined;
  #timer = 0;
  #over: string | undefined;
  #chosen: string | undefined;
  #near: Set<string> | undefined;
  #killed = false;
  /** Milliseconds that drawing once takes here. */
  readonly #cost: number;

  constructor(box: HTMLElement, drawn: Drawn, handlers: Handlers) {
    this.#box = box;
    this.#drawn = drawn;
    this.#places = drawn.places;
    this.#index = new Map(drawn.dots.map((d, i) => [d.id, i]));
    const graph = (this.#graph = new Graph({ type: 'undirected', multi: true }));
    const most = Math.max(1, ...drawn.lines.map((l) => l.weight));
    drawn.dots.forEach((d, i) => graph.addNode(d.id, { x: drawn.places[2 * i], y: -drawn.places[2 * i + 1]!, size: d.radius, token: d.colour, label: null }));
    drawn.lines.forEach((l) => graph.addEdge(drawn.dots[l.source]!.id, drawn.dots[l.target]!.id, { size: l.weight >= STRONG ? Math.min(3, 0.8 + (2 * l.weight) / most) : 0.7, strong: l.weight >= STRONG && drawn.lines.length < 3000 }));
    this.#paint();
    this.#sigma = new Sigma(graph, box, {
      allowInvalidContainer: true, // a page that is being left is hidden, and its window may still change
      renderLabels: false, stagePadding: 0, autoRescale: true, minCameraRatio: 0.08, maxCameraRatio: 2, hideEdgesOnMove: drawn.lines.length > 20_000, doubleClickZoomingRatio: 1,
      enableEdgeEvents: drawn.lines.length <= 3000,
      nodeReducer: (id, data) => (this.#near && !this.#near.has(id) ? { ...data, color: this.#pale, zIndex: 0 } : id === this.#chosen ? { ...data, size: (data.size as number) + 2, zIndex: 2, highlighted: false } : { ...data, zIndex: 1 }),
      edgeReducer: (edge, data) => {
        if (!this.#near) return data;
        const [a, b] = graph.extremities(edge);
        const mine = this.#over ?? this.#chosen;
        return a === mine || b === mine ? { ...data, color: this.#tie, zIndex: 1 } : { ...data, hidden: true };
      },
      zIndex: true,
    });
    this.#sigma.setCustomBBox({ x: [0, box.clientWidth], y: [-box.clientHeight, 0] });
    const begin = performance.now();
    this.#sigma.refresh();
    this.#sigma.getCanvases().edges?.getContext('webgl2')?.readPixels(0, 0, 1, 1, WebGL2RenderingContext.RGBA, WebGL2RenderingContext.UNSIGNED_BYTE, new Uint8Array(4)); // waits until all is drawn
    this.#cost = performance.now() - begin;
    this.#canvas = document.createElement('canvas');
    this.#canvas.className = 'labels';
    box.append(this.#canvas);
    this.#listen(handlers);
    this.#sigma.on('afterRender', () => this.#drawLabels());
    this.#placeLabels();
  }

  /** Draws all in the colours that the page has now. */
  recolour(): void {
    if (this.#killed || this.#box.clientWidth === 0) return;
    this.#paint();
    this.#sigma.refresh({ skipIndexation: true });
    this.#last = undefined;
    this.#drawLabels();
  }

  #paint(): void {
    const colours = new Map<string, string>();
    const colour = (token: string) => {
      let found = colours.get(token);
      if (!found) colours.set(token, (found = resolve(this.#box, token)));
      return found;
    };
    this.#paper = colour('var(--paper)');
    this.#tie = colour('var(--tie)');
    this.#pale = mix(colour('var(--ink-soft)'), this.#paper, 0.25);
    const faint = mix(this.#tie, this.#paper, this.#drawn.lines.length > 3000 ? 0.14 : 0.3), strong = mix(this.#tie, this.#paper, 0.75);
    // In place: told of each change, sigma would draw in between.
    this.#graph.forEachNode((_, data) => { data.color = colour(data.token as string); });
    this.#graph.forEachEdge((_, data) => { data.color = data.strong ? strong : faint; });
  }

  /** Puts the nodes elsewhere. */
  move(places: Float64Array): void {
    if (this.#killed || places === this.#places) return;
    this.#places = places;
    this.#graph.updateEachNodeAttributes((id, data) => {
      const i = this.#index.get(id)!;
      return { ...data, x: places[2 * i], y: -places[2 * i + 1]! };
    }, { attributes: ['x', 'y'] });
    this.#placeLabels();
  }

  /** Shows the neighbours of a node and lets the others fade; undefined shows all. */
  hover(id: string | undefined): void {
    this.#over = id;
    this.#focus();
  }

  choose(id: string | undefined): void {
    this.#chosen = id && this.#graph.hasNode(id) ? id : undefined;
    this.#focus();
    this.#placeLabels();
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio * factor) }, { duration: this.#duration() });
  }

  reset(): void {
    void this.#sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: this.#duration() });
  }

  /** The node nearest to another one in a direction, or the one in the middle. */
  next(from: string | undefined, dx: number, dy: number): string | undefined {
    const { dots } = this.#drawn, places = this.#places;
    const at = from === undefined ? undefined : this.#index.get(from);
    const x = at === undefined ? this.#box.clientWidth / 2 : places[2 * at]!, y = at === undefined ? this.#box.clientHeight / 2 : places[2 * at + 1]!;
    let best: string | undefined, least = Infinity;
    dots.forEach((d, i) => {
      if (i === at) return;
      const along = (places[2 * i]! - x) * dx + (places[2 * i + 1]! - y) * dy, across = Math.abs((places[2 * i]! - x) * dy) + Math.abs((places[2 * i + 1]! - y) * dx);
      if (at !== undefined && along <= 0) return;
      const far = at === undefined ? Math.abs(places[2 * i]! - x) + Math.abs(places[2 * i + 1]! - y) : along + 2 * across;
      if (far < least) { least = far; best = d.id; }
    });
    return best;
  }

  /** The picture as it stands, at twice its size. */
  toCanvas(): HTMLCanvasElement {
    this.#placeLabels();
    const out = document.createElement('canvas');
    const k = 2, width = this.#box.clientWidth, height = this.#box.clientHeight;
    out.width = width * k; out.height = height * k;
    const to = out.getContext('2d')!;
    to.scale(k, k);
    to.fillStyle = this.#paper;
    to.fillRect(0, 0, width, height);
    const position = (id: string) => this.#sigma.graphToViewport(this.#graph.getNodeAttributes(id) as { x: number; y: number });
    this.#graph.forEachEdge((_, data, a, b) => {
      const p = position(a), q = position(b);
      to.strokeStyle = data.color as string; to.lineWidth = data.size as number;
      to.beginPath(); to.moveTo(p.x, p.y); to.lineTo(q.x, q.y); to.stroke();
    });
    this.#graph.forEachNode((id, data) => {
      const p = position(id);
      to.beginPath(); to.arc(p.x, p.y, this.#sigma.scaleSize(data.size as number), 0, 2 * Math.PI); to.fillStyle = data.color as string; to.fill();
    });
    this.#writeLabels(to);
    return out;
  }

  kill(): void {
    if (this.#killed) return;
    this.#killed = true;
    clearTimeout(this.#timer);
    this.#stop.abort();
    this.#sigma.kill(); // sigma releases its contexts
    this.#canvas.remove();
  }

  #duration(): number {
    return matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 280;
  }

  #focus(): void {
    const mine = this.#over ?? this.#chosen;
    this.#near = mine === undefined || !this.#graph.hasNode(mine) ? undefined : new Set([mine, ...this.#graph.neighbors(mine)]);
    this.#sigma.refresh({ skipIndexation: true });
  }

  #listen(handlers: Handlers): void {
    const { signal } = this.#stop;
    // A plain wheel scrolls the page: sigma hears only one with Ctrl, which pinching gives too.
    this.#box.addEventListener('wheel', (e) => { if (!e.ctrlKey && !e.metaKey) e.stopPropagation(); }, { capture: true, signal });
    this.#slide(signal);
    this.#sigma.on('enterNode', ({ node }) => handlers.over(node));
    this.#sigma.on('leaveNode', () => handlers.over(undefined));
    this.#sigma.on('clickNode', ({ node }) => handlers.choose(node));
    this.#sigma.on('clickStage', () => handlers.choose(undefined));
    this.#sigma.on('clickEdge', ({ edge }) => { const [a, b] = this.#graph.extremities(edge); handlers.chooseTie(a, b); });
    this.#sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => { preventSigmaDefault(); handlers.open(node); });
    for (const canvas of Object.values(this.#sigma.getCanvases())) canvas.addEventListener('webglcontextlost', () => { if (!this.#killed) handlers.lost(); }, { signal });
  }

  /**
   * Dragging with a mouse. Sigma looks on each move for what is below the pointer, and reading that back from the graphics card takes longer than to
   * draw; so the box captures the pointer and sigma sees no move over its canvas. Where drawing itself is slow, what is drawn slides, and is
   * drawn again once it rests.
   */
  #slide(signal: AbortSignal): void {
    let from: PointerEvent | undefined, dx = 0, dy = 0, timer = 0;
    const box = this.#box, slow = this.#cost > FRAME, camera = this.#sigma.getCamera(), canvases = [...Object.values(this.#sigma.getCanvases()), this.#canvas];
    const shift = () => {
      box.classList.toggle('sliding', dx !== 0 || dy !== 0);
      canvases.forEach((c) => { c.style.transform = dx || dy ? `translate(${dx}px, ${dy}px)` : ''; });
    };
    const rest = () => {
      clearTimeout(timer);
      if (this.#killed || (!dx && !dy)) return;
      const a = this.#sigma.viewportToFramedGraph({ x: dx, y: dy }), b = this.#sigma.viewportToFramedGraph({ x: 0, y: 0 });
      dx = dy = 0;
      this.#sigma.once('beforeRender', shift);
      camera.setState({ x: camera.x + b.x - a.x, y: camera.y + b.y - a.y });
    };
    box.addEventListener('pointerdown', (e) => { from = e.pointerType === 'mouse' && e.button === 0 ? e : undefined; }, { signal });
    box.addEventListener('pointermove', (e) => {
      if (!from || !(e.buttons & 1)) return;
      if (!box.hasPointerCapture(e.pointerId)) {
        if (Math.abs(e.clientX - from.clientX) + Math.abs(e.clientY - from.clientY) <= DRAGGED) return;
        box.setPointerCapture(e.pointerId);
      }
      if (!slow) return;
      dx += e.clientX - from.clientX; dy += e.clientY - from.clientY;
      from = e;
      shift();
      clearTimeout(timer);
      timer = window.setTimeout(rest, RESTS * this.#cost);
    }, { signal });
    box.addEventListener('lostpointercapture', rest, { signal });
    signal.addEventListener('abort', () => clearTimeout(timer));
    this.#sigma.on('moveBody', ({ preventSigmaDefault }) => { if (slow) preventSigmaDefault(); });
  }

  #placeLabels(): void {
    if (this.#killed) return;
    const { dots } = this.#drawn, places = this.#places;
    const { width, height } = this.#sigma.getDimensions();
    const here = dots.map((d, i) => {
      const p = this.#sigma.graphToViewport({ x: places[2 * i]!, y: -places[2 * i + 1]! });
      return { ...d, x: p.x, y: p.y, r: this.#sigma.scaleSize(d.radius) };
    });
    const seen = here.filter((d) => d.x > 0 && d.x < width && d.y > 0 && d.y < height);
    const chosen = this.#chosen;
    const ranked = [...seen].sort((a, b) => b.value - a.value || (a.name < b.name ? -1 : 1)).slice(0, LABELS);
    const to = this.#canvas.getContext('2d')!;
    const family = getComputedStyle(this.#box).fontFamily;
    const measure = (line: string, size: number) => {
      to.font = `${size}px ${family}`;
      return to.measureText(line).width;
    };
    const most = Math.max(1e-12, ...dots.map((d) => d.value));
    const wish = (d: Dot) => ({ id: d.id, name: d.name, size: d.id === chosen ? 13 : d.value > most * 0.6 ? 12 : 11 });
    const it = seen.find((d) => d.id === chosen), at = new Map(seen.map((d) => [d.id, d]));
    this.#labels = placeLabels(seen, ranked.map(wish), { width, height }, { chosen: it && wish(it), measure, taken: isNarrow() ? [] : [{ x1: width - BUTTONS.width, y1: 0, x2: width, y2: BUTTONS.height }] }).map((l) => ({ ...l, dx: l.x - at.get(l.id)!.x, dy: l.y - at.get(l.id)!.y }));
    this.#drawLabels();
  }

  #drawLabels(): void {
    if (this.#killed) return;
    const { width, height } = this.#sigma.getDimensions();
    const k = devicePixelRatio, { ratio } = this.#sigma.getCamera(), { x, y } = this.#sigma.graphToViewport({ x: 0, y: 0 });
    const last = this.#last, near = this.#near, labels = this.#labels;
    const fresh = last?.labels !== labels, zoomed = Math.abs(ratio - (last?.ratio ?? 0)) > 1e-3, moved = x !== last?.x || y !== last.y;
    clearTimeout(this.#timer);
    if (!fresh && (zoomed || moved)) this.#timer = window.setTimeout(() => this.#placeLabels(), SETTLED);
    if (last && !fresh && !zoomed && near === last.near && width === last.width && height === last.height) { // all move alike
      this.#canvas.style.transform = moved ? `translate(${x - last.x}px, ${y - last.y}px)` : '';
      return;
    }
    this.#last = { labels, near, ratio: fresh ? ratio : last?.ratio ?? ratio, width, height, x, y };
    this.#canvas.style.transform = '';
    if (this.#canvas.width !== width * k || this.#canvas.height !== height * k) {
      this.#canvas.width = width * k; this.#canvas.height = height * k;
      this.#canvas.style.width = `${width}px`; this.#canvas.style.height = `${height}px`;
    }
    const to = this.#canvas.getContext('2d')!;
    to.setTransform(k, 0, 0, k, 0, 0);
    to.clearRect(0, 0, width, height);
    this.#writeLabels(to);
  }

  #writeLabels(to: CanvasRenderingContext2D): void {
    const style = getComputedStyle(this.#box), near = this.#near;
    const ink = style.color, paper = this.#paper;
    to.lineJoin = 'round';
    for (const l of this.#labels) {
      if (near && !near.has(l.id)) continue;
      const i = this.#index.get(l.id)!;
      const p = this.#sigma.graphToViewport({ x: this.#places[2 * i]!, y: -this.#places[2 * i + 1]! });
      to.font = `${l.id === this.#chosen ? '600 ' : ''}${l.size}px ${style.fontFamily}`;
      to.textAlign = l.anchor === 'middle' ? 'center' : l.anchor;
      l.lines.forEach((line, n) => {
        const y = p.y + l.dy + n * lineOf(l.size);
        to.lineWidth = 3; to.strokeStyle = paper; to.strokeText(line, p.x + l.dx, y);
        to.fillStyle = ink; to.fillText(line, p.x + l.dx, y);
      });
    }
  }
}

/** The colour of a token as the browser computes it for an element, as rgb. */
function resolve(box: HTMLElement, token: string): string {
  const probe = document.createElement('i');
  probe.style.color = token;
  box.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}

/** A colour over another, as hex: sigma's shaders know no other form with alpha. */
function mix(colour: string, under: string, alpha: number): string {
  const rgb = (text: string) => (/(\d+)[, ]+(\d+)[, ]+(\d+)/.exec(text) ?? ['', '0', '0', '0']).slice(1, 4).map(Number);
  const a = rgb(colour), b = rgb(under);
  return `#${a.map((v, i) => Math.round(v * alpha + b[i]! * (1 - alpha)).toString(16).padStart(2, '0')).join('')}`;
}

/** Whether this browser can draw with WebGL at all. */
export function canDraw(): boolean {
  try {
    return !!document.createElement('canvas').getContext('webgl2');
  } catch {
    return false;
  }
}
