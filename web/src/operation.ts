// operation.ts: what the playground opens, shares and shows: one document with its variables.
import { Kind, parse } from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';

export interface Operation {
  query: string;
  /** The text of the variables editor, which need not be valid JSON. */
  variables: string;
  /** Which operation to run, where the document has several. */
  operationName?: string;
}

export interface OperationFacts {
  documentAST?: DocumentNode;
  operations?: OperationDefinitionNode[];
  operationName?: string;
}

/** What the editor would find out about the operation a moment after it is typed; empty if it does not parse. */
export function factsOf({ query, operationName }: Operation): OperationFacts {
  let documentAST: DocumentNode;
  try {
    documentAST = parse(query);
  } catch {
    return {};
  }
  const operations = documentAST.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const names = operations.flatMap(({ name }) => name?.value ?? []);
  const name = operationName && names.includes(operationName) ? operationName : names[0];
  return { documentAST, operations, ...(name && { operationName: name }) };
}
