// Damage: every kind of fault a package can have, with where it is reported and as what.

package importer_test

import (
	"encoding/csv"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
)

// damage is one fault: what is done to the small package, and all that is reported then: each line is a place and words of
// the text.
type damage struct {
	what string
	do   func(fstest.MapFS)
	want []string
}

// edit replaces the one place where old stands in a file.
func edit(file, old, new string) func(fstest.MapFS) {
	return func(files fstest.MapFS) {
		text := string(files[file].Data)
		if strings.Count(text, old) != 1 {
			panic(fmt.Sprintf("%s has %q %d times", file, old, strings.Count(text, old)))
		}
		files[file] = &fstest.MapFile{Data: []byte(strings.Replace(text, old, new, 1))}
	}
}

// everywhere replaces all places where old stands in a file.
func everywhere(file, old, new string) func(fstest.MapFS) {
	return func(files fstest.MapFS) {
		files[file] = &fstest.MapFile{Data: []byte(strings.ReplaceAll(string(files[file].Data), old, new))}
	}
}

func remove(file string) func(fstest.MapFS) {
	return func(files fstest.MapFS) { delete(files, file) }
}

// foreign writes a file as another program does: with something in front, another sign between cells, and other ends of lines. A file
// with quotes around cells loses the one that is too many.
func foreign(file, before, sign, end string) func(fstest.MapFS) {
	return func(files fstest.MapFS) {
		text := strings.NewReplacer(",", sign, "\n", end).Replace(strings.ReplaceAll(string(files[file].Data), `"main campus, Haidian"`, "main campus"))
		if strings.HasSuffix(end, `"`) {
			text = strings.TrimSuffix(text, `"`)
		}
		files[file] = &fstest.MapFile{Data: []byte(before + text)}
	}
}

// wide is a text of ASCII in UTF-16, its bytes at even or odd places, with or without a mark.
func wide(text []byte, high int, mark bool) []byte {
	b := make([]byte, 0, 2*len(text)+2)
	if mark {
		b = append(b, "\xfe\xff"...)
	}
	for _, c := range text {
		pair := [2]byte{c, c}
		pair[high] = 0
		b = append(b, pair[:]...)
	}
	return b
}

func one(s ...string) []string { return s }

const (
	institutions = "institutions.csv"
	memberships  = "memberships.csv"
	package_     = "datapackage.json"
)

var damages = []damage{
	// The text of a file.
	{"byte order mark", edit(institutions, "id,name", "\xef\xbb\xbfid,name"), one("institutions.csv:1:1: byte order mark")},
	{"UTF-16", edit(institutions, "id,name", "\xff\xfei\x00d\x00"), one("institutions.csv:1:1: UTF-16")},
	{"carriage returns", everywhere(institutions, "\n", "\r\n"), one("institutions.csv:1:173: carriage return ends the line (3 lines")},
	{"one carriage return", edit(institutions, "article,,seed\n", "article,,seed\r\n"), one("institutions.csv:2:104: carriage return ends the line (1 line")},
	{"no final line feed", edit(institutions, "copy,primary\n", "copy,primary"), one("institutions.csv:3:186: line feed")},
	{"empty line", edit(institutions, "\ntsinghua", "\n\ntsinghua"), one("institutions.csv:3:1: line is empty")},
	{"empty line at the end", edit(institutions, "copy,primary\n", "copy,primary\n\n"), one("institutions.csv:4:1: line is empty")},
	{"empty file", func(f fstest.MapFS) { f["claims.csv"] = &fstest.MapFile{} }, one("claims.csv:1:1: file is empty")},
	{"invalid UTF-8", edit(institutions, "London", "Lond\xf6n"), one("institutions.csv:2:48: city is not UTF-8: the byte 0xf6 at offset 224 of the file")},
	{"invalid UTF-8 in a reference", edit(memberships, "member,gma,futurelearn", "member,g\xffma,futurelearn"), one(`memberships.csv:2:24: alliance is not UTF-8`)},
	{"lost characters", edit(institutions, "London", "Lond\uFFFDn"), one("institutions.csv:2:48: city has the character U+FFFD")},
	{"NUL", edit(institutions, "London", "Lon\x00don"), one("institutions.csv:2:48: city has a NUL")},
	{"tab", edit(institutions, "London", "Lon\tdon"), one("institutions.csv:2:48: city has a tab")},
	{"control character of Latin-1", edit(institutions, "London", "Lon\u0085don"), one("institutions.csv:2:48: city has the control character U+0085")},
	{"byte order mark in a cell", edit(institutions, "London", "\uFEFFLondon"), one("institutions.csv:2:48: city has an invisible character: the byte order mark U+FEFF, character 1 of the cell; remove it")},
	{"line separator", edit(institutions, "London", "Lon\u2028don"), one("institutions.csv:2:48: city has the control character U+2028")},
	{"space at the end", edit(institutions, "London", "London "), one("institutions.csv:2:48: city has stray white space")},
	{"space at the begin of a reference", edit(memberships, "member,gma,futurelearn", "member,gma, futurelearn"), one("memberships.csv:2:28: institution has stray white space")},
	{"two spaces", edit(institutions, "Tsinghua University", "Tsinghua  University"), one("institutions.csv:3:10: name has stray white space")},
	{"no-break space at the end", edit(institutions, "London", "London\u00a0"), one("institutions.csv:2:54: city has the no-break space U+00A0, character 7 of the cell, which looks like a space and is another character: write a plain space")},
	{"no-break space within", edit(institutions, "Tsinghua University", "Tsinghua\u00a0University"), one("institutions.csv:3:18: name has the no-break space U+00A0, character 9")},
	{"ideographic space", edit("people.csv", "李明", "李　明"), one("people.csv:2:20: nameLocal has the ideographic space U+3000, character 2")},
	{"narrow space", edit(institutions, "London", "Lon\u202fdon"), one("institutions.csv:2:51: city has the narrow no-break space U+202F")},
	{"thin space", edit(institutions, "London", "Lon\u2009don"), one("institutions.csv:2:51: city has the space of another width U+2009")},

	// What nobody sees.
	{"zero-width space at the begin", edit(institutions, "Tsinghua University", "\u200bTsinghua University"), one("institutions.csv:3:10: name has an invisible character: the zero-width space U+200B, character 1 of the cell; remove it")},
	{"zero-width space in a reference", edit(memberships, "member,gma,futurelearn", "member,gma,futurelearn\u200b"), one("memberships.csv:2:39: institution has an invisible character: the zero-width space U+200B, character 12")},
	{"soft hyphen", edit(institutions, "FutureLearn", "Future\u00adLearn"), one("institutions.csv:2:19: name has an invisible character: the soft hyphen U+00AD, character 7 of the cell; remove it")},
	{"behind letters of several bytes", edit(institutions, "London", "Łódź\u2060"), one("institutions.csv:2:55: city has an invisible character: the word joiner U+2060, character 5")},
	{"in a cell with quotes", edit(institutions, "main campus, Haidian", "\u200emain campus, Haidian"), one("institutions.csv:3:147: note has an invisible character: the left-to-right mark U+200E, character 1")},
	{"behind quotes in a cell with quotes", edit(institutions, "main campus, Haidian", `the ""main"" campus,`+"\u200f Haidian"), one("institutions.csv:3:167: note has an invisible character: the right-to-left mark U+200F, character 19")},
	{"several", edit(institutions, "London", "\u202aLon\u202cdon\u2069"), one("institutions.csv:2:48: city has an invisible character: the mark of direction U+202A, character 1 of the cell (and 2 more)")},
	{"Arabic letter mark", edit(institutions, "London", "London\u061c"), one("institutions.csv:2:54: city has an invisible character: the Arabic letter mark U+061C")},
	{"grapheme joiner", edit(institutions, "London", "Lon\u034fdon"), one("institutions.csv:2:51: city has an invisible character: the combining grapheme joiner U+034F")},
	{"Mongolian vowel separator", edit(institutions, "London", "Lon\u180edon"), one("institutions.csv:2:51: city has an invisible character: the Mongolian vowel separator U+180E")},
	{"fillers of Hangul", edit("people.csv", "李明", "\u3164김"), one("people.csv:2:17: nameLocal has an invisible character: the Hangul filler U+3164, character 1")},
	{"filler of an initial of Hangul", edit("people.csv", "李明", "김\u115f"), one("people.csv:2:20: nameLocal has an invisible character: the Hangul filler U+115F, character 2")},
	{"tag", edit(institutions, "London", "London\U000e0061"), one("institutions.csv:2:54: city has an invisible character: the tag U+E0061")},
	{"invisible times", edit(institutions, "London", "Lon\u2062don"), one("institutions.csv:2:51: city has an invisible character: the invisible sign of formulas U+2062")},
	{"annotation", edit(institutions, "London", "Lon\ufff9don"), one("institutions.csv:2:51: city has an invisible character: the mark of annotations U+FFF9")},
	{"deprecated sign of format", edit(institutions, "London", "Lon\u206adon"), one("institutions.csv:2:51: city has an invisible character: the character U+206A")},
	{"unassigned and invisible", edit(institutions, "London", "Lon\u2065don"), one("institutions.csv:2:51: city has an invisible character: the character U+2065")},
	{"braille without dots", edit(institutions, "London", "London\u2800"), one("institutions.csv:2:54: city has an invisible character: the braille pattern without dots U+2800")},
	{"non-joiner at the end of a word", edit("people.csv", "李明", "می\u200c"), one("people.csv:2:21: nameLocal has an invisible character: the zero-width non-joiner U+200C, character 3 of the cell; it may stand only within a word of a script that needs it")},
	{"non-joiner at the begin", edit("people.csv", "李明", "\u200cمی"), one("people.csv:2:17: nameLocal has an invisible character: the zero-width non-joiner U+200C, character 1")},
	{"non-joiner between Latin letters", edit(institutions, "London", "Auf\u200clage"), one("institutions.csv:2:51: city has an invisible character: the zero-width non-joiner U+200C, character 4")},
	{"joiner between Latin and Arabic", edit("people.csv", "李明", "a\u200dمی"), one("people.csv:2:18: nameLocal has an invisible character: the zero-width joiner U+200D, character 2")},
	{"two joiners", edit("people.csv", "李明", "می\u200c\u200cخ"), one("people.csv:2:21: nameLocal has an invisible character: the zero-width non-joiner U+200C, character 3 of the cell (and 1 more)")},
	{"joiner of emoji", edit(institutions, "London", "👩\u200d🎓"), one("institutions.csv:2:52: city has an invisible character: the zero-width joiner U+200D, character 2")},
	{"variant of emoji", edit(institutions, "London", "❤\ufe0f"), one("institutions.csv:2:51: city has an invisible character: the variation selector U+FE0F, character 2")},
	{"variant at the begin", edit(institutions, "London", "\ufe00London"), one("institutions.csv:2:48: city has an invisible character: the variation selector U+FE00, character 1")},
	{"private use", edit(institutions, "London", "Lon\ue000don"), one("institutions.csv:2:51: city has the character U+E000, character 4 of the cell, which is for private use")},
	{"no character", edit(institutions, "London", "Lon\ufdd0don"), one("institutions.csv:2:51: city has the character U+FDD0, character 4 of the cell, which is not for text")},
	{"not NFC", edit(institutions, "London", "Zu\u0308rich"), one("institutions.csv:2:48: city is not in Unicode form NFC")},
	{"line break in a cell", edit(institutions, "main campus, Haidian", "main campus,\nHaidian"), one("institutions.csv:3:146: note has a line break")},
	{"line break, and another fault behind it", edit(institutions, "\"main campus, Haidian\",page", "\"main campus,\nHaidian\",pag"), one("institutions.csv:3:146: note has a line break", `institutions.csv:4:10: source "pag" is not in sources.csv`)},
	{"cell of more than 64 KiB", edit(institutions, "London", strings.Repeat("x", importer.MaxCell+1)), one("institutions.csv:2:48: city is longer than 65536 bytes")},
	{"line of more than 1 MiB", edit(institutions, "London", strings.Repeat("x,", importer.MaxLine)), one("institutions.csv:2:1: line is longer than 1048576 bytes")},

	// Quotes and cells.
	{"quote in a cell without quotes", edit(institutions, "London", `Lon"don`), one("institutions.csv:2:51: quote in a cell without quotes")},
	{"text behind a closing quote", edit(institutions, `Haidian",page`, `Haidian" x,page`), one("institutions.csv:3:168: text after the closing quote")},
	{"quote that is not closed", edit(institutions, "London", `"London`), one("institutions.csv:2:48: quote that begins here is not closed")},
	{"quote that is not closed, at the end", edit(institutions, `Haidian",page`, `Haidian,page`), one("institutions.csv:3:146: quote that begins here is not closed")},
	{"needless quotes", edit(institutions, "London", `"London"`), one("institutions.csv:2:48: city is in quotes that it does not need")},
	{"a cell less", edit(institutions, "source,London,", "source,"), one("institutions.csv:2:1: line has 20 cells, and the table has 21")},
	{"a cell more", edit(institutions, "source,London,", "source,London,,"), one("institutions.csv:2:1: line has 22 cells, and the table has 21")},

	// What other programs make of a table: one report, however many lines there are.
	{"semicolons for commas", everywhere("claims.csv", ",", ";"), one("claims.csv:1:1: the cells are parted by semicolons (;), and have to be parted by commas: save the table as CSV with commas")},
	{"semicolons, as Excel saves UTF-8", foreign(institutions, "\xef\xbb\xbf", ";", "\r\n"), one("institutions.csv:1:1: byte order mark", "institutions.csv:1:1: the cells are parted by semicolons (;)")},
	{"semicolons, and cells in quotes", foreign(institutions, `"`, `";"`, "\"\n\""), one("institutions.csv:1:1: the cells are parted by semicolons (;)")},
	{"tabs for commas", everywhere(institutions, ",", "\t"), one("institutions.csv:1:1: the cells are parted by tabs, and have to be")},
	{"bars for commas", everywhere(institutions, ",", "|"), one("institutions.csv:1:1: the cells are parted by vertical bars (|)")},
	{"colons for commas", everywhere(memberships, ",", ":"), one("memberships.csv:1:1: the cells are parted by colons (:)")},
	{"semicolons, columns in other case", everywhere("claims.csv", ",", "; "), one("claims.csv:1:1: the cells are parted by semicolons (;)")},
	{"full-width commas", everywhere("claims.csv", ",", "，"), one("claims.csv:1:1: the cells are parted by commas of full width")},
	{"Excel's hint", foreign(institutions, "sep=;\n", ";", "\n"), one("institutions.csv:1:1: the first line is sep=;, by which Excel alone knows what parts the cells: remove this line, and save the table as CSV with commas")},
	{"Excel's hint at commas", foreign(institutions, "sep=,\r\n", ",", "\r\n"), one("institutions.csv:1:1: the first line is sep=,, by which Excel alone knows what parts the cells: remove this line; the first line has to be id,name")},
	{"Excel's hint in quotes", foreign(institutions, "\"SEP=\t\"\n", "\t", "\n"), one("institutions.csv:1:1: by which Excel alone knows")},
	{"carriage returns alone", everywhere(institutions, "\n", "\r"), one("institutions.csv:1:1: the lines end with carriage returns alone")},
	{"carriage returns alone, with a byte order mark", foreign(institutions, "\xef\xbb\xbf", ",", "\r"), one("institutions.csv:1:1: the lines end with carriage returns alone")},
	{"a carriage return in the middle of a line", edit(institutions, "London", "Lon\rdon"), one("institutions.csv:2:48: city has a carriage return")},
	{"rows of commas", edit(institutions, "copy,primary\n", "copy,primary\n"+strings.Repeat(",,,,,,,,,,,,,,\n", 12)), one("institutions.csv:4:1: the line has commas and no value, as spreadsheets leave empty rows (12 lines in all): remove it")},
	{"a row of commas in the middle, and of another length", edit(institutions, "\ntsinghua", "\n,,,,\ntsinghua"), one("institutions.csv:3:1: the line has commas and no value, as spreadsheets leave empty rows (1 line in all)")},
	{"a row of empty quotes and spaces", edit(institutions, "\ntsinghua", "\n\"\", ,\"\"\ntsinghua"), one("institutions.csv:3:1: the line has commas and no value")},
	{"a row of commas at the begin", edit(institutions, "id,name", ",,,\nid,name"), one("institutions.csv:1:1: the line has commas and no value")},
	{"the header in quotes", edit(memberships, "id,alliance,institution", `"id","alliance","institution"`), one("memberships.csv:1:1: cell 1 is in quotes that it does not need (3 cells in all)")},
	{"all cells in quotes", foreign(memberships, `"`, `","`, "\"\n\""), one("memberships.csv:1:1: cell 1 is in quotes that it does not need (36 cells in all)")},
	{"the header in capitals", edit(memberships, "id,alliance,institution,role,", "ID,Alliance,Institution,ROLE,"), one("memberships.csv:1:1: the column id is written ID: the first line has to be id,alliance")},
	{"the header in quotes and capitals", edit(memberships, "id,alliance,institution", `id,"alliance","Institution"`), one("memberships.csv:1:1: the column institution is written Institution")},
	{"spaces in the header", edit(memberships, "id,alliance,institution", "id, alliance, institution"), one("memberships.csv:1:1: there are spaces around the column alliance")},
	{"empty columns", everywhere(memberships, "\n", ",,,\n"), one("memberships.csv:1:1: the first line has 3 empty cells behind the last column")},
	{"UTF-16 from the other end", func(f fstest.MapFS) { f[institutions] = &fstest.MapFile{Data: wide(f[institutions].Data, 0, true)} }, one("institutions.csv:1:1: the file is UTF-16")},
	{"UTF-16 without a mark", func(f fstest.MapFS) { f[institutions] = &fstest.MapFile{Data: wide(f[institutions].Data, 1, false)} }, one("institutions.csv:1:1: the file is UTF-16")},
	{"UTF-16 without a mark, from the other end", func(f fstest.MapFS) { f[institutions] = &fstest.MapFile{Data: wide(f[institutions].Data, 0, false)} }, one("institutions.csv:1:1: the file is UTF-16")},
	{"a workbook", func(f fstest.MapFS) { f[institutions] = &fstest.MapFile{Data: []byte("PK\x03\x04\x14\x00\x06\x00")} }, one("institutions.csv:1:1: the file is a workbook")},
	{"a compressed file", func(f fstest.MapFS) { f[institutions] = &fstest.MapFile{Data: []byte("\x1f\x8b\x08\x00")} }, one("institutions.csv:1:1: the file is compressed with gzip")},

	// The header.
	{"missing column", edit(institutions, "city,latitude", "latitude"), one("institutions.csv:1:1: column city is missing")},
	{"unknown column", edit(institutions, "city,latitude", "city,lat"), one("institutions.csv:1:1: column latitude is missing", `institutions.csv:1:79: no column "lat"`)},
	{"column more", edit(institutions, "city,latitude", "city,town,latitude"), one(`institutions.csv:1:79: no column "town"`)},
	{"column twice", edit(institutions, "city,latitude", "city,city,latitude"), one("institutions.csv:1:79: column city is there twice")},
	{"columns swapped", edit(institutions, "city,latitude", "latitude,city"), one("institutions.csv:1:74: column latitude is not in its place")},
	{"no header", edit("claims.csv", strings.Join(atlas.TableOf(atlas.KindClaim).Header(), ",")+"\n", ""), one("claims.csv:1:1: first line names no column")},

	// Single cells.
	{"required cell empty", edit(institutions, "tsinghua,Tsinghua University", "tsinghua,"), one("institutions.csv:3:10: name is empty")},
	{"id empty", edit(institutions, "futurelearn,FutureLearn", ",FutureLearn"), one("institutions.csv:2:1: id is empty",
		`memberships.csv:2:28: institution "futurelearn" is not in institutions.csv`, `courses.csv:2:52: platform "futurelearn" is not in institutions.csv`)},
	{"id in capitals", edit("people.csv", "li-ming,", "Li-Ming,"), one(`people.csv:2:1: id "Li-Ming" is no id`,
		`figures.csv:3:76: saidByPerson "li-ming" is not in people.csv`, `positions.csv:2:14: person "li-ming" is not in people.csv`)},
	{"unknown word", edit(institutions, "platform,GB", "website,GB"), one(`institutions.csv:2:29: kind "website" is not one of university`)},
	{"word in capitals", edit(memberships, ",initiator,", ",INITIATOR,"), one(`memberships.csv:3:37: role "INITIATOR" is not one of`)},
	{"bad region", edit("countries.csv", "Asia,Eastern", "Azia,Eastern"), one(`countries.csv:2:53: region "Azia" is not one of Africa`)},
	{"no date", edit(memberships, ",2023,", ",spring,"), one(`memberships.csv:2:48: from "spring" is no date`)},
	{"month that is not there", edit("alliances.csv", "2020-12", "2020-13"), one(`alliances.csv:2:54: founded "2020-13" is no date`)},
	{"day that is not there", edit("events.csv", "2023-12-08", "2023-02-29"), one(`events.csv:2:57: to "2023-02-29" is no date`)},
	{"date with slashes", edit("courses.csv", "2021-02-01", "2021/02/01"), one(`courses.csv:2:113: runStart "2021/02/01" is no date`)},
	{"no number", edit("figures.csv", "16,more-than", "sixteen,more-than"), one(`figures.csv:3:42: value "sixteen" is no number`)},
	{"number with a thousands separator", edit("figures.csv", "16,more-than", `"1,600",more-than`), one(`figures.csv:3:42: value "1,600" is no number`)},
	{"number with leading zero", edit("figures.csv", "16,more-than", "016,more-than"), one(`figures.csv:3:42: value "016" is no number`)},
	{"number with exponent", edit("figures.csv", "16,more-than", "1e3,more-than"), one(`figures.csv:3:42: value "1e3" is no number`)},
	{"negative value", edit("figures.csv", "16,more-than", "-16,more-than"), one(`figures.csv:3:42: value -16 is out of range`)},
	{"latitude beyond the pole", edit("countries.csv", "35.5", "90.5"), one(`countries.csv:2:71: latitude 90.5 is out of range`)},
	{"longitude beyond the date line", edit("countries.csv", "103.8", "-180.1"), one(`countries.csv:2:76: longitude -180.1 is out of range`)},
	{"no whole number", edit("events.csv", "GMC,4,", "GMC,4.5,"), one(`events.csv:2:44: edition "4.5" is no whole number`)},
	{"edition zero", edit("events.csv", "GMC,4,", "GMC,0,"), one(`events.csv:2:44: edition 0 is out of range`)},
	{"no address", edit(institutions, "https://www", "ftp://www"), one(`institutions.csv:2:58: website "ftp://www.futurelearn.com/" is no address`)},
	{"no language", edit("sources.csv", ",en,seed", ",English,seed"), one(`sources.csv:2:77: language "English" is no language tag`)},
	{"no alpha-3 code", edit("countries.csv", "CHN", "Chn"), one(`countries.csv:2:4: alpha3 "Chn" is not of the form [A-Z]{3}`)},
	{"no numeric code", edit("countries.csv", "156", "56"), one(`countries.csv:2:8: numeric "56" is not of the form [0-9]{3}`)},
	{"empty item of a list", edit("exchanges.csv", "medicine;law", "medicine;;law"), one(`exchanges.csv:2:42: fields has an empty or padded item`)},
	{"item twice", edit("exchanges.csv", "medicine;law", "law;law"), one(`exchanges.csv:2:42: fields names "law" twice`)},
	{"separator at the end of a list", edit("courses.csv", "Wang Fang", "Wang Fang;"), one(`courses.csv:2:94: instructors has an empty or padded item`)},

	// References.
	{"unknown country", edit(institutions, "platform,GB", "platform,XX"), one(`institutions.csv:2:38: country "XX" is not in countries.csv`)},
	{"country in small letters", edit(institutions, "platform,GB", "platform,gb"), one(`institutions.csv:2:38: country "gb" is not in countries.csv`)},
	{"unknown alliance", edit(memberships, "member,gma,", "member,gmb,"), one(`memberships.csv:2:24: alliance "gmb" is not in alliances.csv`)},
	{"alliance for an institution", edit(memberships, "gma,tsinghua,", "gma,gma,"), one(`memberships.csv:3:28: institution "gma" is not in institutions.csv`)},
	{"unknown source", edit("claims.csv", ",page,", ",pages,"), one(`claims.csv:2:61: source "pages" is not in sources.csv`)},
	{"unknown other source", edit(institutions, "page,copy", "page,copies;copy"), one(`institutions.csv:3:174: otherSources "copies" is not in sources.csv`)},
	{"unknown subject", edit("figures.csv", "gma-countries,alliance,gma", "gma-countries,alliance,wdea"), one(`figures.csv:2:24: subject "wdea" is not in alliances.csv`)},
	{"subject of another kind", edit("figures.csv", "gma-countries,alliance,gma", "gma-countries,event,gma"), one(`figures.csv:2:21: subject "gma" is not in events.csv`)},
	{"subject of no kind", edit("figures.csv", "gma-countries,alliance,gma", "gma-countries,club,gma"), one(`figures.csv:2:15: subjectKind "club" is not one of country`)},
	{"unknown parent", edit("alliances.csv", ",gma,,,page", ",gmb,,,page"), one(`alliances.csv:3:66: parent "gmb" is not in alliances.csv`)},
	{"its own parent", edit("alliances.csv", ",gma,,,page", ",gma-asia,,,page"), one(`alliances.csv:3:66: parent "gma-asia" makes gma-asia its own ancestor`)},
	{"parents in a circle", edit("events.csv", "in-person,,gma,,", "in-person,,gma,gmc-2023-forum,"), one(
		`events.csv:2:90: parent "gmc-2023-forum" makes gmc-2023 its own ancestor`, `events.csv:3:49: parent "gmc-2023" makes gmc-2023-forum its own ancestor`)},
	{"no countries", edit("countries.csv", smallRows["countries"], ""), one("countries.csv:1:1: there are no countries", `exchange_parties.csv:3:46: country "GB" is not in`,
		`institutions.csv:2:38: country "GB"`, `institutions.csv:3:74: country "CN"`, `alliances.csv:2:71: seatCountry "CN"`)},

	// Ids.
	{"wrong id that sorts last", edit("exchange_parties.csv", "moocs-abroad-provider", "moocs--z"), one(`exchange_parties.csv:2:1: id "moocs--z" is no id`)},
	{"id twice", edit(memberships, "gma-tsinghua-initiator", "gma-futurelearn-member"), one(`memberships.csv:3:1: id "gma-futurelearn-member" is there twice, first in line 2`)},
	{"id twice, apart", edit("sources.csv", "zh,primary,,,,primary\n", "zh,primary,,,,primary\narticle,Another,,,,,en,secondary,,,,secondary\n"), one(`sources.csv:7:1: id "article" is there twice, first in line 2`)},
	{"alpha-3 code twice", edit("countries.csv", "GBR", "CHN"), one("countries.csv:3:4: alpha3 CHN is that of CN too")},
	{"numeric code twice", edit("countries.csv", "826", "156"), one("countries.csv:3:8: numeric 156 is that of CN too")},
	{"ROR id twice", edit(institutions, "futurelearn.com/,,,", "futurelearn.com/,03cve4549,,"), one("institutions.csv:3:109: ror 03cve4549 is that of futurelearn too")},
	{"Wikidata id twice", edit(institutions, "futurelearn.com/,,,", "futurelearn.com/,,Q16955,"), one("institutions.csv:3:119: wikidata Q16955 is that of futurelearn too")},

	// Identifiers.
	{"ROR id with a digit wrong", edit(institutions, "03cve4549", "03cve4559"), one("institutions.csv:3:109: ror 03cve4559 has the check digits 59, and the characters in front of them make 49: one of its characters is wrong")},
	{"ROR id with a letter wrong", edit(institutions, "03cve4549", "03cvf4549"), one("institutions.csv:3:109: ror 03cvf4549 has the check digits 49")},
	{"ROR id with two letters swapped", edit(institutions, "03cve4549", "03vce4549"), one("institutions.csv:3:109: ror 03vce4549 has the check digits 49")},
	{"ROR id with a letter that none has", edit(institutions, "03cve4549", "03cvl4549"), one(`institutions.csv:3:109: ror "03cvl4549" is not of the form`)},
	{"address for a ROR id", edit(institutions, "03cve4549", "https://ror.org/03cve4549"), one(`institutions.csv:3:109: ror "https://ror.org/03cve4549" is not of the form`)},
	{"Wikidata id without its letter", edit(institutions, "Q16955", "16955"), one(`institutions.csv:3:119: wikidata "16955" is not of the form`)},
	{"address for a Wikidata id", edit(institutions, "Q16955", "http://www.wikidata.org/entity/Q16955"), one(`institutions.csv:3:119: wikidata "http://www.wikidata.org/entity/Q16955" is not of the form`)},

	// Cells that go together.
	{"latitude alone", edit(institutions, "39.9,116.4", "39.9,"), one("institutions.csv:3:97: longitude is empty, and latitude needs it")},
	{"longitude alone", edit(institutions, "39.9,116.4", ",116.4"), one("institutions.csv:3:92: latitude is empty, and longitude needs it")},
	{"number with a word for one", edit("figures.csv", "16,more-than", "16,hundreds"), one("figures.csv:3:42: value 16 does not go with")},
	{"no number, no word", edit("figures.csv", ",dozens,", ",about,"), one("figures.csv:2:39: value is empty")},
	{"said by two", edit("figures.csv", "li-ming,,", "li-ming,tsinghua,"), one("figures.csv:3:84: saidByInstitution is given beside saidByPerson")},
	{"claim said by two", edit("claims.csv", ",tsinghua,", "li-ming,tsinghua,"), one("claims.csv:2:53: saidByInstitution is given beside saidByPerson")},
	{"party without anybody", edit("exchange_parties.csv", "receiver,,GB", "receiver,,"), one("exchange_parties.csv:3:45: a party is an institution or else a country")},
	{"party of two", edit("exchange_parties.csv", "receiver,,GB", "receiver,futurelearn,GB"), one("exchange_parties.csv:3:45: a party is an institution or else a country")},
	{"host without anybody", edit("event_hosts.csv", "gmc-2023,,gma", "gmc-2023,,"), one("event_hosts.csv:2:23: a host is an institution or else an alliance")},
	{"host of two", edit("event_hosts.csv", "gmc-2023,,gma", "gmc-2023,tsinghua,gma"), one("event_hosts.csv:2:23: a host is")},
	{"local name without language", edit("people.csv", "李明,zh", "李明,"), one("people.csv:2:24: localLanguage is empty")},
	{"end before begin", edit("exchanges.csv", "2020,2023", "2020,2019-12"), one("exchanges.csv:2:60: to 2019-12 is before from 2020")},
	{"ended before founded", edit("alliances.csv", "2022,2024", "2022,2021"), one("alliances.csv:3:59: ended 2021 is before founded 2022")},
	{"member before the founding", edit(memberships, "member,,2023", "member,,2020-11"), one("memberships.csv:2:48: from 2020-11 is before gma was founded, 2020-12")},

	// Sources and trust.
	{"source twice", edit(institutions, "page,copy", "page,page"), one(`institutions.csv:3:174: otherSources names "page", which is the main source already`)},
	{"trust seed without the seed", edit(institutions, "copy,primary", "copy,seed"), one("institutions.csv:3:179: trust is seed exactly where")},
	{"seed without trust seed", edit(institutions, "article,,seed", "article,,primary"), one("institutions.csv:2:100: trust is seed exactly where")},
	{"seed behind another source", edit(institutions, "page,copy,primary", "page,article,seed"), one(`institutions.csv:3:174: otherSources names the seed document "article"`)},
	{"trust primary without a primary source", edit(institutions, "page,copy,primary", "copy,,primary"), one("institutions.csv:3:175: trust is primary, and no source")},
	{"trust unverified", edit(institutions, "copy,primary", "copy,unverified"), one("institutions.csv:3:179: trust is unverified in the table unverified and nowhere else")},
	{"verified among the unverified", edit("unverified.csv", "memory,unverified", "memory,secondary"), one("unverified.csv:2:58: trust is unverified in the table")},
	{"fact that rests on memory", edit(institutions, "page,copy,primary", "memory,copy,secondary"), one("institutions.csv:3:169: source is a recollection")},

	// Files and datapackage.json.
	{"file missing", remove("claims.csv"), one("claims.csv: there is no such file")},
	{"file that others name missing", remove("sources.csv"), one("sources.csv: there is no such file")},
	{"file that is a directory", func(f fstest.MapFS) {
		delete(f, "claims.csv")
		f["claims.csv/x"] = &fstest.MapFile{}
	}, one("claims.csv:1:1: the file cannot be read")},
	{"file without resource", func(f fstest.MapFS) { f["clubs.csv"] = &fstest.MapFile{} }, one("datapackage.json:4:15: there is a file clubs.csv, but no resource")},
	{"no datapackage.json", remove(package_), one("datapackage.json: there is no such file")},
	{"datapackage.json empty", func(f fstest.MapFS) { f[package_] = &fstest.MapFile{} }, one("datapackage.json:1:1: not valid JSON")},
	{"datapackage.json cut short", edit(package_, "\n ]\n}\n", "\n"), one("datapackage.json:20:45: not valid JSON")},
	{"datapackage.json with a comma too many", edit(package_, "\"small\",\n", "\"small\",,\n"), one("datapackage.json:2:18: not valid JSON")},
	{"datapackage.json not UTF-8", edit(package_, "small", "sm\xe4ll"), one("datapackage.json:2:13: not UTF-8")},
	{"datapackage.json with a byte order mark", edit(package_, "{\n \"name\": \"small\"", "\xef\xbb\xbf{\n \"name\": \"small\""), one("datapackage.json:1:1: byte order mark")},
	{"a list", edit(package_, "\"small\"", "[\"small\"]"), one("datapackage.json:2:10: name is an array, and has to be a string")},
	{"no name", edit(package_, " \"name\": \"small\",\n", ""), one("datapackage.json:1:1: the package has no name")},
	{"created no date", edit(package_, "2024-02-01", "yesterday"), one("datapackage.json:3:13: created \"yesterday\" is neither a date nor a time")},
	{"created no time", edit(package_, "2024-02-01", "2024-02-01T25:00:00Z"), one("datapackage.json:3:13: created")},
	{"resource missing", edit(package_, "  {\"name\": \"claims\", \"path\": \"claims.csv\"},\n", ""), one("datapackage.json:4:15: there is no resource claims")},
	{"resource unknown", edit(package_, "{\"name\": \"claims\", \"path\": \"claims.csv\"}", "{\"name\": \"clubs\", \"path\": \"claims.csv\"}"), one(
		"datapackage.json:4:15: there is no resource claims", `datapackage.json:18:12: resource "clubs" is no table of an atlas`)},
	{"resource twice", edit(package_, "{\"name\": \"claims\", \"path\": \"claims.csv\"}", "{\"name\": \"claims\", \"path\": \"claims.csv\"}, {\"name\": \"claims\", \"path\": \"claims.csv\"}"), one(
		`datapackage.json:18:54: resource "claims" is there twice`)},
	{"path elsewhere", edit(package_, "\"claims.csv\"", "\"../claims.csv\""), one(`datapackage.json:18:30: path of the resource claims is "../claims.csv"`)},
	{"other encoding", edit(package_, "\"claims.csv\"", "\"claims.csv\", \"encoding\": \"latin1\""), one(`datapackage.json:18:56: encoding of the resource claims is "latin1"`)},
	{"other delimiter", edit(package_, "\"claims.csv\"", "\"claims.csv\", \"dialect\": {\"delimiter\": \";\"}"), one(`datapackage.json:18:69: delimiter of the resource claims is ";"`)},
	{"other field", edit(package_, "\"event_hosts.csv\"", "\"event_hosts.csv\", \"schema\": {\"fields\": [{\"name\": \"id\"}, {\"name\": \"happening\"}]}"), one(
		`datapackage.json:14:75: resource event_hosts has no field institution, alliance`, `datapackage.json:14:101: field 2 of the resource event_hosts is "happening", and has to be event`)},
	{"field more", edit(package_, "\"exchange_courses.csv\"", "\"exchange_courses.csv\", \"schema\": {\"fields\": [{\"name\": \"id\"}, {\"name\": \"exchange\"}, {\"name\": \"course\"}, {\"name\": \"source\"}, {\"name\": \"otherSources\"}, {\"name\": \"trust\"}, {\"name\": \"x\"}]}"), one(
		`datapackage.json:12:218: field "x" of the resource exchange_courses is no column`)},
}

func TestDamage(t *testing.T) {
	for _, d := range damages {
		t.Run(d.what, func(t *testing.T) {
			files := small()
			d.do(files)
			_, err := read(files)
			got := violationsOf(t, err)
			for _, v := range got {
				checkColumn(t, files, v)
			}
			want := slices.Clone(d.want)
			for _, v := range got {
				at := slices.IndexFunc(want, func(wanted string) bool { return matches(v, wanted) })
				if at < 0 {
					t.Errorf("not expected: %s", v)
					continue
				}
				want = slices.Delete(want, at, at+1)
			}
			for _, wanted := range want {
				t.Errorf("not reported: %s", wanted)
			}
		})
	}
}

func violationsOf(t *testing.T, err error) []importer.Violation {
	t.Helper()
	var v *importer.Violations
	if !errors.As(err, &v) {
		t.Fatalf("the error is %T %v, not *Violations", err, err)
	}
	if !errors.Is(err, atlas.ErrInput) {
		t.Error("the error is no atlas.ErrInput")
	}
	return v.First
}

// matches tells whether a violation has the place and the words of a want: "file:line:column: words".
func matches(v importer.Violation, want string) bool {
	at, words, _ := strings.Cut(want, ": ")
	return strings.HasPrefix(v.String(), at+": ") && strings.Contains(v.Text, words)
}

// checkColumn checks that a violation which begins with the name of a column stands where encoding/csv has that cell.
func checkColumn(t *testing.T, files fstest.MapFS, v importer.Violation) {
	t.Helper()
	table := strings.TrimSuffix(v.File, ".csv")
	name, _, _ := strings.Cut(v.Text, " ")
	for _, def := range atlas.Tables {
		column := slices.Index(def.Header(), name)
		if def.Name != table || column < 0 || v.Line < 2 {
			continue
		}
		r := csv.NewReader(strings.NewReader(string(files[v.File].Data)))
		r.FieldsPerRecord, r.LazyQuotes = -1, true
		for {
			record, err := r.Read()
			if err != nil {
				t.Errorf("%s: there is no such cell", v)
				return
			}
			if column < len(record) {
				line, at := r.FieldPos(column)
				if line == v.Line && at == v.Column && !strings.Contains(v.Text, " of the cell") {
					return
				}
				if line == v.Line && at <= v.Column && standsThere(string(files[v.File].Data), record[column], v) {
					return
				}
			}
		}
	}
}

var namedCharacter = regexp.MustCompile(`U\+([0-9A-F]+), character (\d+) of the cell`)

// standsThere tells whether the character that a violation names stands at its place in the file, and at its place in the cell.
func standsThere(text, cell string, v importer.Violation) bool {
	parts := namedCharacter.FindStringSubmatch(v.Text)
	if parts == nil {
		return false
	}
	code, _ := strconv.ParseInt(parts[1], 16, 32)
	place, _ := strconv.Atoi(parts[2])
	line := strings.Split(text, "\n")[v.Line-1]
	inFile, _ := utf8.DecodeRuneInString(line[v.Column-1:])
	return inFile == rune(code) && place <= utf8.RuneCountInString(cell) && []rune(cell)[place-1] == rune(code)
}
