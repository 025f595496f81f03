// Tests of reading JSON: requests are taken apart as encoding/json would, in every corner of JSON.

package graph

import (
	"bytes"
	"encoding/json"
	"io"
	"reflect"
	"testing"
	"unicode/utf8"

	"alliance-atlas/internal/testflags"
)

// standardMembers is membersOf by encoding/json alone.
func standardMembers(text []byte) (members, error) {
	var all map[string]json.RawMessage // not a struct, whose names would match in any case
	err := json.Unmarshal(text, &all)
	return members{all["query"], all["documentId"], all["operationName"], all["variables"], all["extensions"]}, err
}

// standardString is stringOf by encoding/json alone.
func standardString(text []byte) (string, bool) {
	if text[0] != '"' { // null is no error for it
		return "", false
	}
	var s string
	err := json.Unmarshal(text, &s)
	return s, err == nil
}

// standardObject is objectOf by encoding/json alone.
func standardObject(text []byte) (object map[string]any, ok bool) {
	in := json.NewDecoder(bytes.NewReader(text))
	in.UseNumber()
	if err := in.Decode(&object); err != nil {
		return nil, false
	}
	_, err := in.Token()
	return object, err == io.EOF
}

// checkJSON compares how a text is read with how encoding/json reads it.
func checkJSON(t *testing.T, text []byte) {
	t.Helper()
	// What is empty or no UTF-8 readJSON refuses first, and a byte order mark it takes away.
	if text = bytes.TrimSpace(text); len(text) == 0 || !utf8.Valid(text) || bytes.HasPrefix(text, []byte(byteOrderMark)) {
		return
	}
	got, ok := membersOf(text)
	want, wantErr := standardMembers(text)
	p := jsonFault(text)
	if valid := json.Valid(text); ok != (wantErr == nil) || p == nil && !valid || p != nil && valid && half(text) != p.at {
		t.Fatalf("%s is read: %t, with the fault %v, and encoding/json says %v", text, ok, p, wantErr)
	}
	if p != nil {
		if err := checkSentence("the body is no JSON: " + p.sentence); err != nil || p.at < 0 || p.at > len(text) {
			t.Fatalf("%s has a fault at byte %d of %d, %s: %v", text, p.at, len(text), p.sentence, err)
		}
	}
	if !ok {
		return
	}
	for name, pair := range map[string][2][]byte{"query": {got.query, want.query}, "operationName": {got.operationName, want.operationName},
		"variables": {got.variables, want.variables}, "extensions": {got.extensions, want.extensions}} {
		read, value := pair[0], pair[1]
		if !bytes.Equal(read, value) || (read == nil) != (value == nil) {
			t.Fatalf("%s has the %s %s, and with encoding/json %s", text, name, read, value)
		}
		if read == nil || isNull(read) {
			continue
		}
		s, isString := stringOf(read)
		if ws, wok := standardString(value); s != ws || isString != wok {
			t.Fatalf("%s is the string %q, %t, and with encoding/json %q, %t", read, s, isString, ws, wok)
		}
		object, isObject := objectOf(read)
		wantObject, wok := standardObject(value)
		if isObject != wok || isObject && !reflect.DeepEqual(object, wantObject) {
			t.Fatalf("%s is the object %v, %t, and with encoding/json %v, %t", read, object, isObject, wantObject, wok)
		}
	}
}

// texts of requests, and what is nearly one.
var jsonTexts = []string{
	smallRequest, pageRequest,
	`null`, `true`, `1`, `"query"`, `{}`, ` { } `, `{"query":null}`, `{"Query":"a","QUERY":"b"}`, `{"query":"a","Query":"b"}`,
	`{"query":"a","query":"b","variables":{"a":1},"variables":{"b":2}}`,
	`{"variables":{"a":{"x":1,"x":{"y":1}},"a":{"z":[]}}}`, `{"variables":{"a":[1,[2,{"b":[]}],{}],"":null," ":true,"c":false}}`,
	`{"qu\u0065ry":"a","query\u0000":"b"}`, `{"\u0071uery":"\ud83d\ude00 \ud800 \udc00\ud800 \u0000 \" \\ \/ \b\f\n\r\t"}`,
	`{"variables":{"n":1e400,"m":-0,"d":12345678901234567890.123456789012345678901234567890,"e":1E+2}}`,
	"{\n\t\"query\" :\r\n \"a\" ,\"x\":[ 1 , { } , [ ] ] , \"variables\" : { \"a\" : [ ] , \"b\":{ } } }",
	`{"x":"{\"query\":\"a\"}","y":["]","}",{"query":"b"}],"query":"c"}`, `{"query":["a"],"operationName":{"a":1},"variables":[],"extensions":"x"}`,
	`{"variables":"{}"}`, `{"variables":{"a":"\"}"}}`,
	`{`, `{"a"`, `{"a":`, `{"a":1`, `{"a":1,`, `{"a":1,}`, `{a:1}`, `{"a":01}`, `{"a":1}}`, `{"a":1} x`, `{"a":"\x"}`, `{"a":"` + "\x01" + `"}`, `{"a":tru}`, `{"a":+1}`, `{'a':1}`, `{"a":[1,]}`, `{"a" 1}`, `{"a":1 "b":2}`,
	"\u00a0{}", "{}\u00a0", `{"a":"\ud800"}`, `{"a":"\ud83d\ude00 \udc00"}`, `{"a":NaN}`, `{"a":[1 2]}`, `{"a":1.}`, `{"a":1e}`, `{"a":-}`, `{"a":.5}`, `{"a":0x1}`, `{"a":"b"c"}`, "{\"a\":\"b\nc\"}", `// x`, `'{}'`, `{“a”:1}`,
}

func TestJSONIsReadAsByTheStandardLibrary(t *testing.T) {
	testflags.NotRaced(t, "it is about values, which are read one after another")
	for _, text := range jsonTexts {
		checkJSON(t, []byte(text))
		for i := range text { // cut, and with one byte changed
			checkJSON(t, []byte(text[:i]))
			for _, c := range []byte("\"\\{}[],: n0\t") {
				damaged := []byte(text)
				damaged[i] = c
				checkJSON(t, damaged)
			}
		}
	}
}

func FuzzJSON(f *testing.F) {
	for _, text := range jsonTexts {
		f.Add([]byte(text))
	}
	f.Fuzz(checkJSON)
}
