// What Relay's compiler reads: pages of a list, of a row, of an interface and of a search, backward pages, and a date.
import { graphql } from 'relay-runtime'

graphql`query documentsCountriesQuery($first: Int!, $after: String, $where: CountryFilter) {
  countries(first: $first, after: $after, where: $where) @connection(key: "documents__countries", filters: ["where"]) { edges { node { id name alpha3 } } }
}`

graphql`fragment documents_members on Alliance
  @refetchable(queryName: "documentsMembersPageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" }) {
  id name members(first: $count, after: $cursor) @connection(key: "documents__members") { edges { node { id name country { name } } } totalCount }
}`
graphql`query documentsAllianceQuery($id: ID!) { alliance(id: $id) { ...documents_members } }`

graphql`fragment documents_search on Query
  @refetchable(queryName: "documentsSearchPageQuery")
  @argumentDefinitions(text: { type: "String!" }, count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" }) {
  search(text: $text, first: $count, after: $cursor) @connection(key: "documents__search", filters: ["text"]) {
    edges { matched score node { __typename id name ... on Alliance { founded } } }
  }
}`
graphql`query documentsSearchQuery($text: String!) { ...documents_search @arguments(text: $text) }`

graphql`fragment documents_back on Country
  @refetchable(queryName: "documentsBackPageQuery")
  @argumentDefinitions(last: { type: "Int", defaultValue: 2 }, before: { type: "String" }) {
  institutions(last: $last, before: $before) @connection(key: "documents__institutions") { edges { node { name } } }
}`
graphql`query documentsThenQuery($date: PartialDate) @asOf(date: $date) {
  country(id: "CN") { ...documents_back }
  dataset { asOf }
}`

graphql`fragment documents_figures on Entity @refetchable(queryName: "documentsFiguresQuery") { id name figures(first: 2) { nodes { value } } }`
