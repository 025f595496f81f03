// document.ts: a GraphQL document with the types of its variables and its answer, which exist for the compiler alone.
export interface Document<Answer, Variables> {
  readonly name: string;
  readonly text: string;
  /** Never set: it holds the types. */
  readonly types?: (variables: Variables) => Answer;
}
