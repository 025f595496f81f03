// en.ts: the texts in English. Plain words, present tense; numbers as figures.
import { dateIn, numberIn } from './write';

const n = (value: number) => numberIn(value, 'en');
const plural = (count: number, one: string, many: string) => `${n(count)} ${count === 1 ? one : many}`;

export const en = {
  number: n,
  date: (date: string) => dateIn(date, 'en'),
  site: 'Alliance Atlas',
  title: 'Who works with whom in digital education',
  lead: 'Alliances and their members, courses and where they are taken up, events, people and published numbers: each with its source and its date.',
  skip: 'Skip to the content',
  menu: 'Menu',
  sections: 'Parts of this page',
  nav: { browse: 'Browse', networks: 'Networks', paths: 'Paths', map: 'Map', flows: 'Flows', overlap: 'Overlap', timeline: 'Timeline', graphql: 'GraphQL', home: 'Home' },
  theme: { name: 'Colours', auto: 'as the system', light: 'light', dark: 'dark' },
  languages: { name: 'Language', en: 'EN', zh: '中文' },
  kind: { institution: 'institution', alliance: 'alliance', country: 'country', course: 'course', exchange: 'exchange', event: 'event', person: 'person' },
  kinds: { institution: 'Institutions', alliance: 'Alliances', country: 'Countries', course: 'Courses', exchange: 'Exchanges', event: 'Events', person: 'People', figure: 'Figures', claim: 'Claims', source: 'Sources' },
  counted: {
    institution: (c: number) => plural(c, 'institution', 'institutions'), alliance: (c: number) => plural(c, 'alliance', 'alliances'),
    country: (c: number) => plural(c, 'country', 'countries'), course: (c: number) => plural(c, 'course', 'courses'),
    exchange: (c: number) => plural(c, 'exchange', 'exchanges'), event: (c: number) => plural(c, 'event', 'events'),
    person: (c: number) => plural(c, 'person', 'people'), figure: (c: number) => plural(c, 'figure', 'figures'),
    role: (c: number) => plural(c, 'role', 'roles'), tie: (c: number) => plural(c, 'tie', 'ties'), source: (c: number) => plural(c, 'source', 'sources'),
  },
  words: {
    UNIVERSITY: 'university', COMPANY: 'company', PLATFORM: 'platform', GOVERNMENT: 'government body', INTERNATIONAL_ORGANIZATION: 'international organization',
    ASSOCIATION: 'association', RESEARCH_INSTITUTE: 'research institute', OTHER: 'other',
    UNIVERSITY_NETWORK: 'university network', NATIONAL: 'national', MULTI_STAKEHOLDER: 'multi-stakeholder', INTER_GOVERNMENTAL: 'inter-governmental',
    PLATFORM_PARTNERSHIP: 'platform partnership', REGIONAL: 'regional', PLATFORM_CONSORTIUM: 'platform consortium',
    MEMBER: 'member', FOUNDER: 'founder', INITIATOR: 'initiator', CHAIR: 'chair', VICE_CHAIR: 'vice-chair', SECRETARIAT: 'secretariat', COUNCIL: 'council',
    OBSERVER: 'observer', PARTNER: 'partner',
    COURSE: 'course', COURSE_RUN: 'run of a course', SPECIALIZATION: 'set of courses',
    MOOC_SHARING: 'MOOC sharing', JOINT_CLASSES: 'joint classes', AGREEMENT: 'agreement', INFRASTRUCTURE: 'infrastructure', TRAINING: 'training',
    COURSE_EXCHANGE: 'course exchange', VIRTUAL_EXCHANGE: 'virtual exchange', CERTIFICATE_PROGRAMME: 'certificate programme', OPEN_COURSES: 'open courses',
    STAFF_EXCHANGE: 'staff exchange', JOINT_PROGRAMME: 'joint programme', JOINT_PRODUCTION: 'joint production', TALKS: 'talks', CREDIT_TRANSFER: 'credit transfer',
    IN_PERSON: 'in person', HYBRID: 'in person and online', ONLINE: 'online',
    SUPERLATIVE: 'superlative', OPINION: 'opinion', OBSERVATION: 'observation', PURPOSE: 'purpose', INTENT: 'intent',
    SEED: 'the article the dataset began with', PRIMARY: 'primary', SECONDARY: 'secondary', MIRROR: 'a copy on another host', DATASET: 'a data file',
    ROR: 'ROR', WIKIDATA: 'Wikidata',
  } as Record<string, string>,
  regions: { Africa: 'Africa', Americas: 'Americas', Asia: 'Asia', Europe: 'Europe', Oceania: 'Oceania', '': 'no region known' } as Record<string, string>,
  hedge: {
    EXACT: '', ABOUT: 'about', NEARLY: 'nearly', MORE_THAN: 'more than', AT_LEAST: 'at least', AT_MOST: 'at most', LESS_THAN: 'less than', SOME: 'some',
    DOZENS: 'dozens', HUNDREDS: 'hundreds', THOUSANDS: 'thousands',
  } as Record<string, string>,
  search: {
    name: 'Search', hint: 'A university, alliance, country, person…', short: 'Search universities, alliances, people…', none: 'Nothing is called so here. Names are searched, in all languages known; sentences are not.',
    matched: (name: string) => `matched ${name}`, found: (count: number) => (count === 1 ? '1 found' : `${n(count)} found`), all: 'All that was found', choose: 'choose', open: 'open', close: 'close', connect: 'connect to…',
    instance: 'For instance', results: (q: string) => `Search: ${q}`,
  },
  at: {
    name: 'Date', all: 'All times', label: 'As the world stood on', band: (date: string) => `As the world stood on ${date}.`, rest: 'Every page and number is of that date.', change: 'Change', show: 'Show all times',
    set: 'Set', wrong: 'A date is a year, a month or a day: 2018, 2018-06, 2018-06-30.',
    undated: (dated: number, undated: number) => `${n(dated)} known to have begun by then, ${n(undated)} have no known begin and stay.`,
  },
  comma: ', ', list: ', ', semicolon: '; ', stop: '.', gap: ' ', unknown: 'not known', seen: (date: string) => `seen ${date}`, noneNamed: 'none named', noneHere: 'none here', dash: '—', since: 'Since', asOf: (date: string) => `as of ${date}`, until: (date: string) => `until ${date}`,
  tags: { secondary: 'secondary', copies: 'copies only', unseen: 'no source seen', copy: 'copy', file: 'data file' },
  source: {
    list: 'Sources of this page', marks: (numbers: string) => `sources ${numbers}`, title: (numbers: string) => `Read in ${numbers}`, readIn: 'Read in', saidBy: 'Said by', asOf: 'As of', means: 'Means', note: 'Note', open: 'Open the page', rests: 'All that rests on it',
    link: 'Link to this number', close: 'Close', read: (date: string) => `read ${date}`, language: 'Language', sources: 'sources',
  },
  coverage: {
    title: 'How much of each alliance is known here', named: 'Named here', published: 'Published total', both: (named: number, published: string) => `${n(named)} members named here, ${published} published`,
    only: (named: number) => (named === 1 ? '1 member named here' : `${n(named)} members named here`), none: 'none known', rule: 'Named members only.', dateUnknown: 'date not known',
    bar: (named: number, published: string) => `${n(named)} named here; published: ${published}`, undated: (count: number) => `of ${n(count)} the date of joining is not known`,
    joined: (dated: number, undated: number) => `${n(dated)} known to have joined, ${n(undated)} undated`,
  },
  states: {
    loading: 'Loading', refused: 'The server would not answer this.', again: 'Try again', smaller: 'Ask for a smaller one', noAnswer: 'The server does not answer.', wrongAddress: 'This address asks for something that is not there.', anew: 'Start anew',
    report: 'This address and the version of the data are what to report.', noWebGL: 'This browser cannot draw it. Nothing is missing from the table.', other: (a: string, b: string) => `This link was made with version ${a}; the data are now ${b}. Numbers may differ.`,
    changed: 'The data have changed. This page shows the new ones.', range: (from: number, to: number, of: number) => `${n(from)} to ${n(to)} of ${n(of)}`, nothing: 'Nothing matches.',
  },
  missing: { title: (kind: string) => `There is no ${kind} of this name here`, page: 'There is no page at this address', near: 'What a search for it finds', home: 'To the first page' },
  foot: { version: (name: string, version: string, date: string) => `${name}, version ${version}, of ${date}`, licence: 'CC0: use it as you like', about: 'About the data', reading: 'How to read it', playground: 'Playground', licences: 'Licences' },
};
