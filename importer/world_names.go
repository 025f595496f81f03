// The names of a made-up world, in the scripts of its countries, put together from lists of words.

package importer

import (
	"fmt"
	"strings"

	"alliance-atlas/atlas"
)

var (
	placeSides   = []string{"", "", "", "North ", "South ", "East ", "West ", "New ", "Old ", "Upper ", "Lower "}
	placeBegins  = strings.Fields("Al Ber Cal Dor El Far Gar Hal Is Jar Kel Lin Mar Nev Or Pel Quar Ros Sel Tar Ul Var Wes Yar Zel Bran Cor Dun Fen Gil")
	placeMiddles = []string{"", "a", "en", "i", "o", "un", "ber", "den", "mar", "ta"}
	placeEnds    = strings.Fields("ford ton ville burg dale mere port stad grad wick field haven holm minster mouth ria nia polis tal brook")

	firstNames = strings.Fields("Ada Amir Ana Bo Carla Chen Dora Emil Fatima Goran Hana Ivo Jia Kofi Lena Min Nadia Omar Petra Rosa Sven Tariq Uma Vera Wei Yusuf Zoe")
	lastNames  = strings.Fields("Abara Berg Costa Duval Eklund Farouk Garcia Haas Ito Jansen Kaya Lindqvist Moreau Novak Okafor Park Quist Rossi Silva Tanaka Urban Varga Wang Xu Yilmaz Zhao")

	exchangeKinds    = []atlas.ExchangeKind{"MOOC_SHARING", "COURSE_EXCHANGE", "VIRTUAL_EXCHANGE", "CREDIT_TRANSFER", "JOINT_CLASSES", "OPEN_COURSES"}
	numberQualifiers = []atlas.Qualifier{"EXACT", "EXACT", "ABOUT", "NEARLY", "MORE_THAN", "AT_LEAST", "AT_MOST", "SOME"}
)

// sorts are the sorts of institutions, the likely ones more than once. %s is a place.
var sorts = []struct {
	kind atlas.InstitutionKind
	form string
}{
	{"UNIVERSITY", "University of %s"}, {"UNIVERSITY", "University of %s"}, {"UNIVERSITY", "%s University"}, {"UNIVERSITY", "%s University"},
	{"UNIVERSITY", "%s University"}, {"UNIVERSITY", "%s Institute of Technology"}, {"UNIVERSITY", "%s Open University"},
	{"UNIVERSITY", "%s Normal University"}, {"UNIVERSITY", "%s Technical University"}, {"UNIVERSITY", "%s Medical University"},
	{"UNIVERSITY", "Royal University of %s"}, {"UNIVERSITY", "%s State University"}, {"UNIVERSITY", "%s College"},
	{"COMPANY", "%s Learning"}, {"GOVERNMENT", "%s Education Authority"}, {"ASSOCIATION", "Association of %s Universities"},
	{"RESEARCH_INSTITUTE", "%s Institute of Educational Research"},
}

// tongue is how an institution is called in the language of its country: a form with a place, which has a beginning and
// an end.
type tongue struct {
	language     string
	forms        []string
	begins, ends []string
}

// tongues are the tongues by country code.
var tongues = func() map[string]*tongue {
	byCode := map[string]*tongue{}
	list := func(s string) []string { return strings.Fields(s) }
	for countries, t := range map[string]*tongue{
		"CN TW HK MO SG":             {"zh", list("%s大学 %s理工大学 %s师范大学 %s开放大学"), list("华 东 南 西 北 江 河 山 海 云 林 青 白 新 安"), list("州 江 海 山 阳 林 平 城 宁 川 原 湖")},
		"JP":                         {"ja", list("%s大学 %s工業大学 %s教育大学"), list("山 川 松 竹 森 石 青 白 北 東 西 南"), list("田 島 野 崎 原 本 村 沢 井")},
		"KR KP":                      {"ko", list("%s대학교 %s공과대학교 %s교육대학교"), list("한 동 서 남 북 강 청 은 가 나"), list("주 산 원 천 릉 양 포 진")},
		"RU BY KZ KG":                {"ru", []string{"%sский университет", "%sский технический университет"}, list("Бел Ново Красно Камен Вол Дон Верхне"), list("гор речен мор озёр лес поль")},
		"UA":                         {"uk", []string{"%sський університет"}, list("Біло Ново Красно Верхньо"), list("гір річен мор поль")},
		"GR CY":                      {"el", []string{"Πανεπιστήμιο %s"}, list("Αρ Βερ Καλ Λιν Νεά Ορ"), list("πολης δονίας μένης ρίδας")},
		"EG SA AE JO MA DZ TN IQ QA": {"ar", []string{"جامعة %s", "جامعة %s للتكنولوجيا"}, list("نور بحر جبل وادي شمس"), list("آباد ستان ية ان")},
		"IL":                         {"he", []string{"אוניברסיטת %s"}, list("הר עין גן בית"), list("ים אל נור שבע")},
		"IR":                         {"fa", []string{"دانشگاه %s"}, list("نو گل شهر مهر"), list("آباد ستان شهر ان")},
		"IN NP":                      {"hi", []string{"%s विश्वविद्यालय"}, list("राम नव सूर्य चन्द्र"), list("पुर नगर गंज वन")},
		"TH":                         {"th", []string{"มหาวิทยาลัย%s"}, list("นคร ศรี บาง เชียง"), list("ธานี บุรี ราช ใหม่")},
		"VN":                         {"vi", []string{"Đại học %s"}, list("Bình Hải Thanh Quảng"), []string{" Dương", " Phòng", " Hóa", " Ngãi"}},
		"DE AT CH LI":                {"de", []string{"Universität %s", "Technische Universität %s"}, placeBegins, list("fürth höhe münde brück weiß")},
		"FR BE LU SN CI CM":          {"fr", []string{"Université de %s", "École normale de %s"}, placeBegins, list("ières éville ôme ençon")},
		"ES MX AR CO CL PE EC UY":    {"es", []string{"Universidad de %s", "Instituto Tecnológico de %s"}, placeBegins, list("ía ón eña ález")},
		"BR PT AO MZ":                {"pt", []string{"Universidade de %s"}, placeBegins, list("ão ães ência içá")},
		"PL":                         {"pl", []string{"Uniwersytet %s"}, placeBegins, list("łów ość ędza ąż")},
		"TR":                         {"tr", []string{"%s Üniversitesi"}, placeBegins, list("ğlu şehir köy ıca")},
		"SE NO DK FI":                {"sv", []string{"%s universitet"}, placeBegins, list("köping ås fjärd höjd")},
		"ID MY":                      {"id", []string{"Universitas %s"}, placeBegins, list("karta baya pura sari")},
	} {
		for code := range strings.FieldsSeq(countries) {
			byCode[code] = t
		}
	}
	return byCode
}()

// topic is the subject of a course.
type topic struct{ name, field string }

var topics = func() []topic {
	var all []topic
	for _, line := range []string{
		"computer science: Algorithms|Data Science|Machine Learning|Databases|Computer Networks|Software Engineering|Cryptography",
		"engineering: Circuits|Thermodynamics|Materials|Robotics|Structural Mechanics|Railway Systems",
		"medicine: Anatomy|Epidemiology|Public Health|First Aid|Pharmacology",
		"education: Online Teaching|Learning Design|Educational Measurement|Digital Literacy",
		"business: Accounting|Entrepreneurship|Supply Chains|Marketing|Negotiation",
		"law: International Law|Intellectual Property|Contracts",
		"language: Academic English|Chinese Characters|Spoken Arabic|Technical Writing",
		"science: Calculus|Linear Algebra|Statistics|Organic Chemistry|Astronomy|Genetics|Climate",
		"arts: Music Theory|Film History|Calligraphy|Architecture",
	} {
		field, names, _ := strings.Cut(line, ": ")
		for name := range strings.SplitSeq(names, "|") {
			all = append(all, topic{name, field})
		}
	}
	return all
}()

var courseForms = []string{"Introduction to %s", "%s for Beginners", "Advanced %s", "%s in Practice", "Foundations of %s", "%s: Theory and Cases", "A Short Course in %s", "%s"}

// courseNames are the forms and topics of courses whose title is not English. %s is the topic's field.
var courseNames = map[string]struct {
	forms  []string
	topics map[string]string
}{
	"zh": {[]string{"%s导论", "%s基础", "高级%s"}, fields("计算机科学|工程学|医学|教育学|管理学|法学|语言学|自然科学|艺术")},
	"es": {[]string{"Introducción a: %s", "%s avanzada", "Fundamentos: %s"}, fields("informática|ingeniería|medicina|pedagogía|economía|jurisprudencia|lingüística|ciencia|música")},
	"fr": {[]string{"Introduction : %s", "Bases : %s"}, fields("informatique|ingénierie|médecine|pédagogie|économie|droit|linguistique|sciences|arts")},
	"ru": {[]string{"Введение: %s", "Основы: %s"}, fields("информатика|инженерное дело|медицина|педагогика|экономика|право|лингвистика|естествознание|искусство")},
}

// fields are the fields of topics in another language, in the order below.
func fields(list string) map[string]string {
	names := strings.Split(list, "|")
	m := map[string]string{}
	for i, field := range []string{"computer science", "engineering", "medicine", "education", "business", "law", "language", "science", "arts"} {
		m[field] = names[i]
	}
	return m
}

func placeName(d dice) string {
	return pick(d, placeSides) + pick(d, placeBegins) + pick(d, placeMiddles) + pick(d, placeEnds)
}

func personName(d dice) string { return pick(d, firstNames) + " " + pick(d, lastNames) }

func courseName(d dice, t topic) (slugged, name string) {
	name = fmt.Sprintf(pick(d, courseForms), t.name)
	return slug(t.name), name
}

// newInstitution makes up an institution. One in a hundred has no country, one in a hundred is a platform.
func newInstitution(d dice, serial int, country *atlas.Country) *atlas.Institution {
	i := &atlas.Institution{CountryID: country.ID, CountryBasis: "source"}
	at := placeName(d)
	sort := pick(d, sorts)
	if d.percent(1) {
		sort.kind, sort.form = "PLATFORM", "%s Online"
	}
	i.Kind, i.Name = sort.kind, fmt.Sprintf(sort.form, at)
	i.Row = row(atlas.KindInstitution, fmt.Sprintf("%s-%06d", slug(i.Name), serial))
	if t := tongues[country.Code()]; t != nil && i.Kind == "UNIVERSITY" {
		i.NameLocal = fmt.Sprintf(pick(d, t.forms), pick(d, t.begins)+pick(d, t.ends))
		i.LocalLanguage = t.language
		if t.language == "zh" {
			i.NameZh = i.NameLocal
		}
	}
	if d.percent(20) {
		i.Aliases = []string{initials(i.Name)}
	}
	if d.percent(70) {
		i.City = at
	}
	if d.percent(50) {
		i.Website = "https://" + i.ID.Local() + ".example/"
	}
	if d.percent(1) {
		i.CountryID, i.City = "", ""
	}
	return i
}

var (
	allianceKinds = []atlas.AllianceKind{"UNIVERSITY_NETWORK", "UNIVERSITY_NETWORK", "NATIONAL", "MULTI_STAKEHOLDER", "REGIONAL", "PLATFORM_PARTNERSHIP"}
	allianceForms = []string{"%s Digital Education Alliance", "%s Online Learning Network", "%s Course Sharing Consortium", "Alliance of Universities of %s", "%s Open Education Partnership"}
)

// newAlliance makes up the alliance of a rank. A few are part of an earlier one.
func newAlliance(d dice, rank int, earlier []*worldAlliance) *worldAlliance {
	a := &worldAlliance{Alliance: &atlas.Alliance{Kind: pick(d, allianceKinds)}, year: firstYear + d.IntN(lastYear-firstYear-1)}
	a.Name = fmt.Sprintf(pick(d, allianceForms), placeName(d))
	a.Row = row(atlas.KindAlliance, fmt.Sprintf("%s-%06d", slug(a.Name), rank))
	a.Acronym = initials(a.Name)
	a.Founded = d.date(a.year)
	if a.year < lastYear-10 && d.percent(5) {
		a.Ended = date("%04d", lastYear)
	}
	if rank > 0 && d.percent(3) {
		a.ParentID = earlier[d.IntN(rank)].ID
	}
	return a
}

// initials are the capital letters of a name.
func initials(name string) string {
	return strings.Map(func(r rune) rune {
		if 'A' <= r && r <= 'Z' {
			return r
		}
		return -1
	}, name)
}

// slug is an English name as part of an id.
func slug(name string) string {
	hyphen := false
	var b strings.Builder
	for _, r := range strings.ToLower(name) {
		if 'a' <= r && r <= 'z' || '0' <= r && r <= '9' {
			if hyphen && b.Len() > 0 {
				b.WriteByte('-')
			}
			hyphen = false
			b.WriteRune(r)
			continue
		}
		hyphen = true
	}
	return b.String()
}
