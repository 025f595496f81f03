// The words of titles and descriptions in both languages. Those that the page shows too are the page's own: a test compares them with
// src/text.

package explorer

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"alliance-atlas/atlas"
)

// site is the name of the explorer in all languages.
const site = "Alliance Atlas"

// texts are the words of one language.
type texts struct {
	tag   string // of HTML
	short string // in addresses, and of names
	index int    // in words

	lead      string
	wrongDate string
	noPage    string
	tail      string            // of a description
	views     map[string]string // titles by view
	lists     map[atlas.Kind]string
	kinds     map[atlas.Kind]string

	comma, colon, stop, and string

	search func(text string) string
	none   func(kind string) string // of this name is here
	later  func(name, date string) string
	count  func(n int, k atlas.Kind) string
	day    func(year, month, day int) string

	founded, since, until, asOf, by, saidBy, on, hosted, gives, takes, claim func(text string) string
}

// form makes a text with one gap.
func form(format string) func(string) string {
	return func(text string) string { return fmt.Sprintf(format, text) }
}

var english = texts{
	tag: "en", short: "en", index: 0,
	lead:      "Alliances and their members, courses and where they are taken up, events, people and published numbers: each with its source and its date.",
	wrongDate: "A date is a year, a month or a day: 2018, 2018-06, 2018-06-30.",
	noPage:    "There is no page at this address",
	tail:      "Each with its source and its date.",
	views: map[string]string{
		home: "Who works with whom in digital education", "networks": "Networks", "paths": "Paths", "map": "Map", "flows": "Flows", "overlap": "Overlap",
		"timeline": "Timeline", "search": "Search", "about": "About the data", "about/reading": "How to read it",
	},
	lists: map[atlas.Kind]string{
		atlas.KindInstitution: "Institutions", atlas.KindAlliance: "Alliances", atlas.KindCountry: "Countries", atlas.KindCourse: "Courses",
		atlas.KindExchange: "Exchanges", atlas.KindEvent: "Events", atlas.KindPerson: "People", atlas.KindFigure: "Figures",
		atlas.KindClaim: "Claims", atlas.KindSource: "Sources",
	},
	kinds: englishKinds,
	comma: ", ", colon: ": ", stop: ". ", and: " and ",
	search: form("Search: %s"),
	none:   form("There is no %s of this name here"),
	later:  func(name, date string) string { return name + ": not there as the world stood on " + date },
	count: func(n int, k atlas.Kind) string {
		if n == 1 {
			return "1 " + englishKinds[k]
		}
		return strconv.Itoa(n) + " " + many[k]
	},
	day: func(year, month, day int) string {
		switch {
		case month == 0:
			return fmt.Sprintf("%04d", year)
		case day == 0:
			return fmt.Sprintf("%s %04d", months[month-1], year)
		}
		return fmt.Sprintf("%d %s %04d", day, months[month-1], year)
	},
	founded: form("founded %s"), since: form("since %s"), until: form("until %s"), asOf: form("as of %s"), by: form("by %s"), saidBy: form("said by %s"),
	on: form("on %s"), hosted: form("Hosted by %s"), gives: form("Given by %s"), takes: form("Taken up by %s"), claim: form("A claim about %s"),
}

var (
	months       = strings.Fields("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
	englishKinds = map[atlas.Kind]string{
		atlas.KindInstitution: "institution", atlas.KindAlliance: "alliance", atlas.KindCountry: "country", atlas.KindCourse: "course",
		atlas.KindExchange: "exchange", atlas.KindEvent: "event", atlas.KindPerson: "person", atlas.KindSource: "source", atlas.KindFigure: "figure",
		atlas.KindClaim: "claim", atlas.KindMembership: "role", atlas.KindPosition: "position",
	}
	many = map[atlas.Kind]string{
		atlas.KindInstitution: "institutions", atlas.KindAlliance: "alliances", atlas.KindCountry: "countries", atlas.KindCourse: "courses",
		atlas.KindExchange: "exchanges", atlas.KindEvent: "events", atlas.KindPerson: "people",
	}
)

var chineseKinds = map[atlas.Kind]string{
	atlas.KindInstitution: "机构", atlas.KindAlliance: "联盟", atlas.KindCountry: "国家和地区", atlas.KindCourse: "课程",
	atlas.KindExchange: "交流项目", atlas.KindEvent: "会议活动", atlas.KindPerson: "人物", atlas.KindSource: "来源", atlas.KindFigure: "公布的数字",
	atlas.KindClaim: "说法", atlas.KindMembership: "角色", atlas.KindPosition: "职务",
}

var chinese = texts{
	tag: "zh-CN", short: "zh", index: 1,
	lead:      "联盟及其成员、课程及其被采用之处、会议、人物与公布的数字：每一条都注明来源与日期。",
	wrongDate: "日期可写年、月或日：2018、2018-06、2018-06-30。",
	noPage:    "此地址没有页面",
	tail:      "每一条都注明来源与日期。",
	views: map[string]string{
		home: "数字教育中谁与谁合作", "networks": "网络", "paths": "路径", "map": "地图", "flows": "流向", "overlap": "重叠", "timeline": "时间线", "search": "搜索",
		"about": "关于数据", "about/reading": "如何阅读",
	},
	lists: map[atlas.Kind]string{
		atlas.KindInstitution: "机构", atlas.KindAlliance: "联盟", atlas.KindCountry: "国家和地区", atlas.KindCourse: "课程",
		atlas.KindExchange: "交流项目", atlas.KindEvent: "会议活动", atlas.KindPerson: "人物", atlas.KindFigure: "公布的数字",
		atlas.KindClaim: "说法", atlas.KindSource: "来源",
	},
	kinds: chineseKinds,
	comma: "，", colon: "：", stop: "。", and: "、",
	search: form("搜索：%s"),
	none:   form("这里没有叫这个名字的%s"),
	later:  func(name, date string) string { return name + "：" + date + " 时不可见" },
	count: func(n int, k atlas.Kind) string {
		unit := map[atlas.Kind]string{atlas.KindCourse: "门", atlas.KindEvent: "场", atlas.KindPerson: "位"}[k]
		if unit == "" {
			unit = "个"
		}
		return strconv.Itoa(n) + " " + unit + chineseKinds[k]
	},
	day: func(year, month, day int) string {
		text := fmt.Sprintf("%04d年", year)
		if month > 0 {
			text += fmt.Sprintf("%d月", month)
		}
		if day > 0 {
			text += fmt.Sprintf("%d日", day)
		}
		return text
	},
	founded: form("创建于 %s"), since: form("起始 %s"), until: form("至 %s"), asOf: form("截至 %s"), by: form("提供方：%s"), saidBy: form("说话人：%s"),
	on: form("平台：%s"), hosted: form("主办：%s"), gives: form("提供：%s"), takes: form("采用：%s"), claim: form("关于%s的说法"),
}

// words are those of closed lists, in English and in Chinese.
var words = map[string][2]string{
	"UNIVERSITY": {"university", "大学"}, "COMPANY": {"company", "企业"}, "PLATFORM": {"platform", "平台"}, "GOVERNMENT": {"government body", "政府机构"},
	"INTERNATIONAL_ORGANIZATION": {"international organization", "国际组织"}, "ASSOCIATION": {"association", "协会"},
	"RESEARCH_INSTITUTE": {"research institute", "研究机构"},

	"UNIVERSITY_NETWORK": {"university network", "大学网络"}, "NATIONAL": {"national", "国家级"}, "MULTI_STAKEHOLDER": {"multi-stakeholder", "多方参与"},
	"INTER_GOVERNMENTAL": {"inter-governmental", "政府间"}, "PLATFORM_PARTNERSHIP": {"platform partnership", "平台合作"},
	"REGIONAL": {"regional", "区域性"}, "PLATFORM_CONSORTIUM": {"platform consortium", "平台联合体"},

	"MEMBER": {"member", "成员"}, "FOUNDER": {"founder", "创始成员"}, "INITIATOR": {"initiator", "发起方"}, "CHAIR": {"chair", "主席"},
	"VICE_CHAIR": {"vice-chair", "副主席"}, "SECRETARIAT": {"secretariat", "秘书处"}, "COUNCIL": {"council", "理事"},
	"OBSERVER": {"observer", "观察员"}, "PARTNER": {"partner", "合作伙伴"}, "OTHER": {"other", "其他"},

	"COURSE": {"course", "课程"}, "COURSE_RUN": {"run of a course", "一期课程"}, "SPECIALIZATION": {"set of courses", "系列课程"},

	"MOOC_SHARING": {"MOOC sharing", "慕课共享"}, "JOINT_CLASSES": {"joint classes", "联合课堂"}, "AGREEMENT": {"agreement", "协议"},
	"INFRASTRUCTURE": {"infrastructure", "基础设施"}, "TRAINING": {"training", "培训"}, "COURSE_EXCHANGE": {"course exchange", "课程互换"},
	"VIRTUAL_EXCHANGE": {"virtual exchange", "虚拟交流"}, "CERTIFICATE_PROGRAMME": {"certificate programme", "证书项目"},
	"OPEN_COURSES": {"open courses", "开放课程"}, "STAFF_EXCHANGE": {"staff exchange", "教师交流"}, "JOINT_PROGRAMME": {"joint programme", "联合培养项目"},
	"JOINT_PRODUCTION": {"joint production", "联合制作"}, "TALKS": {"talks", "讲座"}, "CREDIT_TRANSFER": {"credit transfer", "学分互认"},

	"ABOUT": {"about", "约"}, "NEARLY": {"nearly", "近"}, "MORE_THAN": {"more than", "超过"}, "AT_LEAST": {"at least", "至少"},
	"AT_MOST": {"at most", "至多"}, "LESS_THAN": {"less than", "不足"}, "SOME": {"some", "大约"}, "DOZENS": {"dozens", "数十"},
	"HUNDREDS": {"hundreds", "数百"}, "THOUSANDS": {"thousands", "数千"},

	"Africa": {"Africa", "非洲"}, "Americas": {"Americas", "美洲"}, "Asia": {"Asia", "亚洲"}, "Europe": {"Europe", "欧洲"}, "Oceania": {"Oceania", "大洋洲"},
}

// word is a word of a closed list, "" for one that has no words here.
func (t *texts) word(code string) string { return words[code][t.index] }

// date is a date as exact as it is, "" for the unknown one.
func (t *texts) date(d atlas.PartialDate) string {
	var year, month, day int
	if n, _ := fmt.Sscanf(d.String(), "%d-%d-%d", &year, &month, &day); n == 0 {
		return ""
	}
	return t.day(year, month, day)
}

// dated is a text with a date, "" where the date is unknown.
func (t *texts) dated(form func(string) string, d atlas.PartialDate) string {
	if !d.Known() {
		return ""
	}
	return form(t.date(d))
}

// filled is a text with another, "" where that is empty.
func filled(form func(string) string, text string) string {
	if text == "" {
		return ""
	}
	return form(text)
}

// phrase are parts with commas between them; empty ones are left out.
func (t *texts) phrase(parts ...string) string { return joined(t.comma, parts) }

// sentences are phrases that each end with a full stop; empty ones are left out. The first letter of each is a capital.
func (t *texts) sentences(phrases ...string) string {
	var b strings.Builder
	for _, phrase := range phrases {
		if phrase == "" {
			continue
		}
		first, size := utf8.DecodeRuneInString(phrase)
		b.WriteRune(unicode.ToUpper(first))
		b.WriteString(phrase[size:])
		if last, _ := utf8.DecodeLastRuneInString(phrase); strings.ContainsRune(".!?。！？", last) {
			b.WriteByte(' ')
		} else {
			b.WriteString(t.stop)
		}
	}
	return strings.TrimSpace(b.String())
}

func joined(with string, parts []string) string {
	var b strings.Builder
	for _, part := range parts {
		if part == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteString(with)
		}
		b.WriteString(part)
	}
	return b.String()
}

// number is a number in the digits of its source, parted by thousands.
func number(n atlas.Number) string {
	whole, fraction, has := strings.Cut(string(n), ".")
	for at := len(whole) - 3; at > 0; at -= 3 {
		whole = whole[:at] + "," + whole[at:]
	}
	if has {
		return whole + "." + fraction
	}
	return whole
}
