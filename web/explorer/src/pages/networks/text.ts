// text.ts: the texts of the page of networks.
import { both } from '../../text/texts';

const en = {
  title: { 'co-membership': (min: number) => (min > 1 ? `Institutions that share ${min === 2 ? 'two' : min} or more alliances` : 'Institutions that share an alliance'), affiliation: 'Institutions and their alliances', 'alliance-overlap': 'Alliances that share institutions', 'country-co-membership': 'Countries tied by alliances', exchange: 'Who provides to whom', 'country-exchange': 'From country to country', 'course-offering': 'Whose courses are offered where', atlas: 'Everything, tied by what names both' },
  tie: {
    'co-membership': (min: number) => `A tie joins two institutions that are both named as members of at least ${min} of the same alliances.`, affiliation: 'A tie joins an institution and an alliance in which it has a role.', 'alliance-overlap': 'A tie joins two alliances that have an institution in common.',
    'country-co-membership': 'A tie joins two countries with members in the same alliance.', exchange: 'A tie leads from an institution that provides in an exchange to one that receives.', 'country-exchange': 'A tie leads from a country that provides in an exchange to one that receives.', 'course-offering': 'A tie leads from a provider of courses to a platform that offers them.', atlas: 'A tie joins two things that a membership, a party, a host, a position or another row names together.',
  },
  kinds: { 'co-membership': 'Shared alliances', affiliation: 'Memberships', 'alliance-overlap': 'Alliances by shared members', 'country-co-membership': 'Countries by alliances', exchange: 'Exchanges', 'country-exchange': 'Exchanges of countries', 'course-offering': 'Courses on platforms', atlas: 'Everything' },
  controls: { network: 'Network', min: 'Ties from', weight: 'Weight', colour: 'Colour', size: 'Size', untied: 'untied too', region: 'Region', settings: 'Settings', any: 'all regions', view: 'View' },
  weights: { count: 'count', fractional: 'fractional', jaccard: 'Jaccard' } as Record<string, string>,
  colours: { group: 'group', region: 'region', kind: 'kind', component: 'component' },
  sizes: { ties: 'ties', weight: 'weight', between: 'between' },
  views: { picture: 'Picture', table: 'Table', ties: 'Ties', matrix: 'Matrix' },
  measures: { nodes: 'Nodes', ties: 'Ties', density: 'Density', transitivity: 'Transitivity', components: 'Components', largest: (n: number) => `largest ${n}`, modularity: 'Modularity' },
  groups: 'Groups', group: 'Group', sizeOf: 'Size', shares: 'What most of it shares', of: (n: number, size: number) => `${n} of its ${size}`, more: (n: number) => `${n} more`,
  between: 'Who stands between the others', betweenNote: 'Share of the shortest ways between two others that pass here.', name: 'Name', tiesShort: 'Ties', weightShort: 'Weight', betweenShort: 'Between', core: 'Core', component: 'Component',
  all: (n: number) => `All ${n}`, without: 'Leave out edX and Coursera', withoutLead: 'Most ties rest on the two large platforms.', withAgain: 'With all alliances again',
  caption: (resolution: number, seed: number) => `Groups: Leiden, resolution ${resolution}, seed ${seed}. Measures are those of the server.`, partialTies: (n: number, of: number) => `These are the strongest ${n} of ${of} ties. The download has all of them.`, partial: (n: number, of: number) => `These are the first ${n} of ${of} nodes. The download has all of them.`, reading: (n: number, of: number) => `Reading: ${n} of ${of}`,
  finding: (nodes: number, ties: number, name: string) => `${nodes} nodes and ${ties} ties. ${name} stands between most of the others.`,
  keys: 'Arrows move to the nearest node in that direction, Enter chooses it, o opens its page, plus and minus zoom, 0 shows all, Escape lets go.',
  hairball: (nodes: number, ties: number) => `This is ${nodes} nodes and ${ties} ties: much to draw, and little to see.`, draw: 'Draw it all the same', atTable: 'The tables are easier to read.',
  chosen: 'Chosen', open: 'Open its page', let: 'Let go', strongest: 'Strongest ties', basis: 'Basis', and: (n: number) => `and ${n} more`, tiesOf: (name: string, n: number) => `The ${n === 1 ? 'tie' : `${n} ties`} of ${name}.`, allTies: (n: number) => `All ${n} ties`, from: 'From', to: 'To', tiedTo: 'Tied to', since: 'Since', restsOn: (weight: number) => `${weight}: what the tie rests on`, noTie: 'There is no tie between the two in this network.', notIn: 'This is not a node of this network.',
  zoomIn: 'Zoom in', zoomOut: 'Zoom out', whole: 'Show all', matrixNote: (n: number) => `The ${n} nodes with most ties, by group. The number in a cell is the weight of the tie.`, empty: 'No tie is as strong as this.', emptyOf: 'Of these alliances or countries there is no tie as strong as this.', withAll: 'With all alliances and countries', onPaper: (n: number, of: number) => `The ${n} of ${of} nodes that stand between most others.`, placing: 'Placing the nodes',
};

const zh: typeof en = {
  title: { 'co-membership': (min) => (min > 1 ? `同属 ${min} 个以上联盟的机构` : '同属一个联盟的机构'), affiliation: '机构及其联盟', 'alliance-overlap': '有共同成员的联盟', 'country-co-membership': '由联盟相连的国家和地区', exchange: '谁向谁提供', 'country-exchange': '国家和地区之间的流向', 'course-offering': '谁的课程在何处开设', atlas: '全部关系' },
  tie: {
    'co-membership': (min) => `两个机构若同为至少 ${min} 个联盟的列名成员，则有一条连线。`, affiliation: '机构与其担任角色的联盟之间有一条连线。', 'alliance-overlap': '两个联盟若有共同的机构，则有一条连线。', 'country-co-membership': '两个国家和地区若有成员同属一个联盟，则有一条连线。',
    exchange: '连线由交流项目的提供机构指向采用机构。', 'country-exchange': '连线由交流项目的提供国家和地区指向采用国家和地区。', 'course-offering': '连线由课程的提供者指向开设平台。', atlas: '若成员关系、参与方、主办、任职等任一行同时提到两者，则有一条连线。',
  },
  kinds: { 'co-membership': '共同联盟', affiliation: '成员关系', 'alliance-overlap': '联盟（按共同成员）', 'country-co-membership': '国家和地区（按联盟）', exchange: '交流项目', 'country-exchange': '国家和地区间的交流', 'course-offering': '平台上的课程', atlas: '全部' },
  controls: { network: '网络', min: '连线不少于', weight: '权重', colour: '颜色', size: '大小', untied: '含无连线者', region: '地区', settings: '设置', any: '全部地区', view: '视图' },
  weights: { count: '计数', fractional: '分数', jaccard: 'Jaccard' }, colours: { group: '分组', region: '地区', kind: '类型', component: '连通分量' }, sizes: { ties: '连线数', weight: '权重', between: '中介' }, views: { picture: '图', table: '表格', ties: '连线', matrix: '矩阵' },
  measures: { nodes: '节点', ties: '连线', density: '密度', transitivity: '传递性', components: '连通分量', largest: (n) => `最大者 ${n}`, modularity: '模块度' },
  groups: '分组', group: '组', sizeOf: '大小', shares: '多数成员的共同点', of: (n, size) => `${size} 个中的 ${n} 个`, more: (n) => `另有 ${n} 组`,
  between: '谁居于其他机构之间', betweenNote: '其他两者之间的最短路径中经过此处的比例。', name: '名称', tiesShort: '连线', weightShort: '权重', betweenShort: '中介', core: '核心', component: '分量', all: (n) => `全部 ${n} 个`,
  without: '排除 edX 和 Coursera', withoutLead: '多数连线来自两大平台。', withAgain: '恢复全部联盟', caption: (resolution, seed) => `分组：Leiden，分辨率 ${resolution}，种子 ${seed}。各项指标由服务器计算。`, partialTies: (n, of) => `此处为 ${of} 条连线中最强的 ${n} 条；下载文件包含全部。`, partial: (n, of) => `此处为 ${of} 个节点中的前 ${n} 个；下载文件包含全部。`, reading: (n, of) => `读取中：${n}，共 ${of}`,
  finding: (nodes, ties, name) => `${nodes} 个节点，${ties} 条连线。${name} 居于最多节点之间。`, keys: '方向键移到该方向最近的节点，回车选中，o 打开页面，加减号缩放，0 显示全部，Esc 取消。',
  hairball: (nodes, ties) => `共 ${nodes} 个节点、${ties} 条连线：画出来也难以看清。`, draw: '仍然绘制', atTable: '表格更便于阅读。', chosen: '已选', open: '打开页面', let: '取消选择', strongest: '最强的连线', basis: '依据', and: (n) => `另有 ${n} 项`, tiesOf: (name, n) => `${name} 的 ${n} 条连线。`, allTies: (n) => `全部 ${n} 条连线`, from: '从', to: '到', tiedTo: '相连者', since: '起始', restsOn: (weight) => `${weight}：连线的依据`, noTie: '两者在此网络中没有连线。', notIn: '此网络中没有这个节点。',
  zoomIn: '放大', zoomOut: '缩小', whole: '显示全部', matrixNote: (n) => `连线最多的 ${n} 个节点，按组排列。格中数字为连线权重。`, empty: '没有这么强的连线。', emptyOf: '这些联盟或国家和地区中没有这么强的连线。', withAll: '恢复全部联盟与国家和地区', onPaper: (n, of) => `${of} 个节点中居于最多节点之间的 ${n} 个。`, placing: '正在排布节点',
};

export const texts = both({ en, zh });
