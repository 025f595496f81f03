// api.ts: the one way from this page to the API.
import type { Fetcher } from '@graphiql/toolkit';
import type { ExecutionResult } from 'graphql';

/** The API stands beside the page, wherever a reverse proxy has put the two. */
export const endpoint = new URL('../graphql', document.baseURI).href;

interface Question {
  query: string;
  variables?: unknown;
  operationName?: string | null;
}

/** Asks the API. Throws if there is no answer, or if the response is not an answer. */
export async function ask(question: Question, headers: Record<string, string> = {}): Promise<ExecutionResult> {
  let response: Response;
  try {
    response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'content-type': 'application/json',
        ...headers,
      },
      body: JSON.stringify(question),
    });
  } catch {
    throw new Error(`There is no connection to the API at ${endpoint}.`);
  }
  try {
    return (await response.json()) as ExecutionResult;
  } catch {
    throw new Error(`The API at ${endpoint} answered with status ${response.status} and no JSON.`);
  }
}

/** The same for GraphiQL, which shows errors of an answer better than exceptions. */
export const fetcher: Fetcher = async (question, options) => {
  try {
    return await ask(question, options?.headers);
  } catch (error) {
    return { errors: [{ message: (error as Error).message }] } as unknown as ExecutionResult;
  }
};
