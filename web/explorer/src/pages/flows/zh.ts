// zh.ts: the texts of flows in Chinese, with the keys of en.ts.
import type { en } from './en';

export const zh: typeof en = {
  title: '谁的课程在何处被采用',
  lead: '由提供方所在的国家和地区流向采用方所在的国家和地区。格中为交流项目数，不是课程数或学习者数。',
  finding: (name, countries, first, count, all, back) => `${name}向境外 ${countries} 个国家和地区提供，首位是${first}，占 ${all} 个交流项目中的 ${count} 个；${back.length === 0 ? '无国家和地区向其提供' : `有 ${back.length} 个向其提供：${back.slice(0, 5).map(([from, n]) => `${from} ${n}`).join('、')}${back.length > 5 ? ' 等' : ''}`}。`,
  controls: { flows: '流向', kind: '类型', all: '全部', order: '排序', within: '含国家和地区内部', view: '视图', settings: '设置' },
  orders: { size: '由多到少', name: '按名称', region: '按地区' }, views: { matrix: '矩阵', streams: '流图', ring: '环图', map: '地图', table: '表格' },
  provides: '提供', takes: '采用', sum: '合计', from: '提供方', to: '采用方', exchanges: '交流项目', begin: '最早开始', end: '最晚结束',
  statement: '国家和地区之间的交流项目数', allTimes: '全部时间', asOf: (date) => `截至 ${date}`, unfiltered: '未筛选',
  placed: (placed, all) => `${all} 个交流项目中有 ${placed} 个双方国家和地区均已列明；另有 ${all - placed} 个至少一方未列明，不在图中。`,
  adding: '一个交流项目若有 12 个采用方，则计入 12 格：各格之和不等于交流项目总数。', insideCut: (n, of) => `国家和地区内部仅统计 ${of} 个交流项目中的前 ${n} 个。`, pairsCut: (n, of) => `${of} 对中最强的 ${n} 对。`,
  chosen: (count) => `：${count} 个交流项目`, to2: '至', cellNote: '当前所选的格。方向键逐格移动，回车选择。', noCell: '此处没有从前者到后者的交流项目。', exchange: '交流项目', since: '起始', network: '以机构网络显示', onMap: '在地图上显示',
  streams: '以流图显示', streamsNote: '由国家和地区流向世界各区域，不含内部流动。', streamsCaption: '宽度为交流项目数，每对国家和地区各计一次。',
  ringNote: (n, of) => `${of} 个国家和地区中交流项目最多的 ${n} 个。色带取提供方所在地区的颜色，在采用方一端与环留有间隙。`,
  empty: '没有此类交流项目的双方国家和地区均已列明。', mapArrow: '弧线由提供方指向采用方。', grid: '交流项目矩阵',
};
