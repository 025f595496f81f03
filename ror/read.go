// Reading files of records one record at a time: the array of a data dump, in its zip or not, lines of records, or a single one.

package ror

import (
	"archive/zip"
	"bufio"
	"compress/flate"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"strings"
	"time"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
)

// MaxRecord is how many bytes a record may have: ten times the longest of ROR, that of an organisation with a thousand parts.
const MaxRecord = 2 << 20

// recordsBetween is how many records pass between two checks of the context.
const recordsBetween = 1024

// progressEvery is the least time between two reports of progress.
const progressEvery = 100 * time.Millisecond

// reading is what all files that are read share.
type reading struct {
	ctx    context.Context
	report func(importer.Progress)
	now    importer.Progress
	next   time.Time
	// take is called with each record, where it is, and what kept it from being read.
	take func(at place, r *record, err error)
	// stop is called with what ends a file before its end.
	stop func(file, text string)
}

// place is where a record is: the file, and which of its records it is, from 1.
type place struct {
	file   string
	number int
}

// file reads one file as whatever it is. What is wrong goes to take and stop; the error is that of the context.
func (in *reading) file(name string) error {
	f, err := os.Open(name)
	if err != nil {
		in.stop(name, unreadable(err))
		return nil
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil || info.IsDir() {
		in.stop(name, "it is a directory, and records are in files")
		return nil
	}
	begin := make([]byte, 4)
	n, _ := f.ReadAt(begin, 0)
	if form := string(begin[:n]); form == "PK\x03\x04" {
		return in.zip(name, f, info.Size())
	}
	for _, other := range otherForms {
		if strings.HasPrefix(string(begin[:n]), other.begin) {
			in.stop(name, other.says)
			return nil
		}
	}
	in.now.Of += info.Size()
	return in.json(name, f)
}

// otherForms are files that are no JSON, by how they begin, with what to do about them.
var otherForms = []struct{ begin, says string }{
	{"\x1f\x8b", "it is packed by gzip; unpack it first"},
	{"\xff\xfe", "it is written in UTF-16; save it as UTF-8"},
	{"\xfe\xff", "it is written in UTF-16; save it as UTF-8"},
	{"<", "it is a page of the web or XML, and no JSON; fetch the data dump itself"},
}

// zip reads the files of records in a zip, as ROR publishes it. Where both schemas are in it, those of schema 2 are read.
func (in *reading) zip(name string, f io.ReaderAt, size int64) error {
	archive, err := zip.NewReader(f, size)
	if err != nil {
		in.stop(name, "it is a zip that cannot be read; it may be cut short: fetch it again")
		return nil
	}
	var found, second []*zip.File
	for _, member := range archive.File {
		if base := path.Base(member.Name); !strings.HasSuffix(base, ".json") || strings.HasPrefix(base, ".") || strings.HasPrefix(member.Name, "__MACOSX/") {
			continue
		}
		found = append(found, member)
		if strings.Contains(member.Name, "schema_v2") {
			second = append(second, member)
		}
	}
	if len(second) > 0 {
		found = second
	}
	if len(found) == 0 {
		in.stop(name, "it is a zip without a .json file in it")
	}
	for _, member := range found {
		in.now.Of += int64(member.UncompressedSize64)
	}
	for _, member := range found {
		inner := name + "/" + member.Name
		r, err := member.Open()
		if err != nil {
			in.stop(inner, unreadable(err))
			continue
		}
		err = in.json(inner, r)
		r.Close()
		if err != nil {
			return err
		}
	}
	return nil
}

// json reads records from one array, or one after the other.
func (in *reading) json(name string, r io.Reader) error {
	source := &bounded{r: r, left: MaxRecord + readAhead}
	buffered := bufio.NewReaderSize(source, 4<<10)
	begin, err := skipMark(buffered)
	if errors.Is(err, io.EOF) {
		in.stop(name, "it has no record")
		return nil
	}
	if err != nil {
		in.stop(name, unreadable(err))
		return nil
	}
	d := json.NewDecoder(buffered)
	if begin == '[' {
		if _, err := d.Token(); err != nil {
			in.stop(name, in.syntax(err, d, 0))
			return nil
		}
	}
	var text json.RawMessage
	var passed int64
	for number := 1; ; number++ {
		if number%recordsBetween == 0 && in.ctx.Err() != nil {
			return in.ctx.Err()
		}
		if begin == '[' && !d.More() {
			break
		}
		source.left = MaxRecord + readAhead
		err := d.Decode(&text)
		if begin != '[' && errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			in.stop(name, in.syntax(err, d, number))
			return nil
		}
		parsed := new(record)
		switch {
		case len(text) > MaxRecord:
			err = fmt.Errorf("it has more than %d bytes, and no organisation needs as many", MaxRecord)
		default:
			err = parse(text, parsed)
		}
		if errors.Is(err, errOtherSchema) || errors.Is(err, errAnswer) {
			in.stop(name, fmt.Sprintf("record %d: %v", number, err))
			return nil
		}
		in.take(place{name, number}, parsed, err)
		in.count(1, d.InputOffset()-passed)
		passed = d.InputOffset()
	}
	if _, err := d.Token(); err != nil { // the end of the array
		in.stop(name, in.syntax(err, d, -1))
		return nil
	}
	switch _, err := d.Token(); {
	case errors.Is(err, io.EOF):
	case err == nil, isSyntax(err):
		in.stop(name, "something follows its array; take the file as ROR publishes it")
	default:
		in.stop(name, in.syntax(err, d, -1))
	}
	return nil
}

// skipMark passes over white space and a byte order mark, which some editors write, and gives the first character.
func skipMark(r *bufio.Reader) (byte, error) {
	if mark, _ := r.Peek(3); string(mark) == "\xef\xbb\xbf" {
		r.Discard(len(mark))
	}
	for {
		b, err := r.ReadByte()
		if err != nil {
			return 0, err
		}
		if strings.IndexByte(" \t\r\n", b) < 0 {
			return b, r.UnreadByte()
		}
	}
}

// syntax says why a file cannot be read on. number is that of the record at which it ended, 0 in front of the first, -1 behind the last.
func (in *reading) syntax(err error, d *json.Decoder, number int) string {
	at := fmt.Sprintf("record %d", number)
	switch number {
	case 0:
		at = "its begin"
	case -1:
		at = "its end"
	}
	switch {
	case errors.Is(err, errTooLong):
		return fmt.Sprintf("%s: it has more than %d bytes, and no organisation needs as many", at, MaxRecord)
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return at + ": the file ends there, before its record or its array does; it is cut short: fetch it again"
	case isSyntax(err):
		return fmt.Sprintf("%s: it is not JSON, from byte %d of the file on; take the file as ROR publishes it", at, d.InputOffset()+1)
	}
	return at + ": " + unreadable(err)
}

func isSyntax(err error) bool {
	_, is := errors.AsType[*json.SyntaxError](err)
	return is
}

func (in *reading) count(records int, bytes int64) {
	if in.report == nil {
		return
	}
	in.now.Rows += records
	in.now.Bytes += bytes
	if t := time.Now(); t.After(in.next) {
		in.next = t.Add(progressEvery)
		in.report(in.now)
	}
}

// readAhead is how much more than a record its reader may have taken in: the buffers in between.
const readAhead = 2 * MaxRecord

var errTooLong = errors.New("a record is too long")

// bounded is a reader that gives no more than so many bytes between two records: a file in which one does not end would fill all memory.
type bounded struct {
	r    io.Reader
	left int
}

func (b *bounded) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, errTooLong
	}
	n, err := b.r.Read(p[:min(len(p), b.left)])
	b.left -= n
	return n, err
}

// unreadable says why a file cannot be opened or read, without its path.
func unreadable(err error) string {
	_, damaged := errors.AsType[flate.CorruptInputError](err)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "there is no such file"
	case errors.Is(err, zip.ErrAlgorithm):
		return "it is packed in a way that is not read here: unpack the zip, and name the file in it"
	case damaged, errors.Is(err, zip.ErrChecksum), errors.Is(err, zip.ErrFormat):
		return "it was damaged in its zip: fetch it again"
	}
	if failed, ok := errors.AsType[*fs.PathError](err); ok {
		err = failed.Err
	}
	return "the file cannot be read: " + err.Error()
}

// stopped is the error of a context that has ended.
func stopped(ctx context.Context) error {
	return atlas.Errorf(atlas.ErrTimeout, "reading records was stopped: %v", context.Cause(ctx))
}
