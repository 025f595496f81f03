// client.ts: the one way to the API: asks a document, keeps the last answers, and says when the data change.
import type { Document } from './document';

/** How many answers are kept. A walk back through the history of a page asks nothing. */
const KEPT_ANSWERS = 50;

/** How long to wait before a failure that may pass is tried once more, in milliseconds. */
const AGAIN_AFTER = 2000;

/** The version of the data and the date of an answer. */
export interface Stamp {
  readonly version: string;
  readonly asOf: string | null;
}

/** Why there is no answer. The sentence is the server's, or empty where the server did not answer. */
export class Failure extends Error {
  constructor(readonly code: string, sentence: string) {
    super(sentence);
  }
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly dataset?: Stamp };
}

export class Client {
  readonly #endpoint: string;
  readonly #answers = new Map<string, unknown>();
  readonly #listeners = new Set<() => void>();
  /** The version of the data that the last answer had; undefined before the first. */
  version: string | undefined;
  /** How often the data have changed since the page was loaded: what was asked before a change is asked again. */
  changes = 0;

  constructor(endpoint: string) {
    this.#endpoint = endpoint;
  }

  /** An answer that is kept, or undefined. */
  kept<A, V>(document: Document<A, V>, variables: V, at: string | undefined): A | undefined {
    return this.#answers.get(keyOf(document, variables, at)) as A | undefined;
  }

  /** Asks the API. A failure is a Failure, except where the signal ended it. */
  async ask<A, V>(document: Document<A, V>, variables: V, at: string | undefined, signal: AbortSignal): Promise<A> {
    const key = keyOf(document, variables, at);
    const known = this.#answers.get(key) as A | undefined;
    if (known !== undefined) return known;
    let body: Body;
    try {
      body = await this.#fetch(document, variables, at, signal);
    } catch (failure) {
      if (!(failure instanceof Failure) || !MAY_PASS.has(failure.code)) throw failure;
      await pause(AGAIN_AFTER, signal);
      body = await this.#fetch(document, variables, at, signal);
    }
    this.#see(body.extensions?.dataset?.version);
    this.#answers.set(key, body.data);
    for (const old of this.#answers.keys()) {
      if (this.#answers.size <= KEPT_ANSWERS) break;
      this.#answers.delete(old);
    }
    return body.data as A;
  }

  /** Calls listen whenever the version of the data has changed. */
  subscribe(listen: () => void): () => void {
    this.#listeners.add(listen);
    return () => this.#listeners.delete(listen);
  }

  #see(version: string | undefined): void {
    if (!version || version === this.version) return;
    if (this.version) {
      this.#answers.clear(); // answers of two versions never stand on one page
      this.changes++;
    }
    this.version = version;
    for (const listen of this.#listeners) listen();
  }

  async #fetch<A, V>(document: Document<A, V>, variables: V, at: string | undefined, signal: AbortSignal): Promise<Body> {
    let response: Response;
    try {
      response = await fetch(this.#endpoint + (at ? `?asOf=${encodeURIComponent(at)}` : ''), {
        method: 'POST',
        headers: { accept: 'application/graphql-response+json', 'content-type': 'application/json' },
        body: JSON.stringify({ query: document.text, variables, operationName: document.name }),
        signal,
      });
    } catch (error) {
      if (signal.aborted) throw error;
      throw new Failure('NO_ANSWER', '');
    }
    let body: Body;
    try {
      body = (await response.json()) as Body;
    } catch (error) {
      if (signal.aborted) throw error;
      throw new Failure('NO_ANSWER', '');
    }
    const wrong = body.errors?.[0];
    if (wrong) throw new Failure(wrong.extensions?.code ?? 'INTERNAL', wrong.message);
    return body;
  }
}

/** Failures that may be gone after a moment. */
const MAY_PASS = new Set(['TIMEOUT', 'UNAVAILABLE']);

const keyOf = <A, V>(document: Document<A, V>, variables: V, at: string | undefined) => JSON.stringify([document.name, variables, at ?? null]);

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      fail(signal.reason);
    }, { once: true });
  });
}
