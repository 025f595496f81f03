// Runs the audit of graphql-http against the address that is its argument, and prints the results as a JSON list: of each
// audit its id, its name, the status "ok", "error" (a MUST), "warn" (a SHOULD) or "notice", and why it is not "ok".
import { auditServer } from 'graphql-http'

const results = await auditServer({ url: process.argv[2] })
console.log(JSON.stringify(results.map(({ id, name, status, reason }) => ({ id, name, status, reason }))))
