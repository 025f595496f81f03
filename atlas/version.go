// The dataset and its version: a hash of the content that does not depend on the order of rows.

package atlas

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"reflect"
)

// Dataset says which data a reader reads.
type Dataset struct {
	Name     string // of the data package
	Title    string // for people
	Version  string // Digest.Version of all rows
	License  string
	Citation string
	Updated  PartialDate
	AsOf     PartialDate // the date of an answer (Reader.At), which api.Describe fills in; zero where a Reader gives it
	Store    string      // which sort of store answers: "embedded", …
	Package  []byte      // datapackage.json as it was read, for export
}

// Digest sums up rows to a version. The sum of two sets of rows does not depend on their order, and a row can be taken out
// again. The zero Digest sums up no rows.
type Digest struct {
	sum    [4]uint64
	rows   uint64
	buffer []byte
	cell   []byte
}

// Add counts a row in.
func (d *Digest) Add(n Node) {
	hash := d.hash(n)
	for i := range d.sum {
		d.sum[i] += binary.LittleEndian.Uint64(hash[8*i:])
	}
	d.rows++
}

// Remove takes a row out that was counted in.
func (d *Digest) Remove(n Node) {
	hash := d.hash(n)
	for i := range d.sum {
		d.sum[i] -= binary.LittleEndian.Uint64(hash[8*i:])
	}
	d.rows--
}

// Merge counts in all rows of another digest.
func (d *Digest) Merge(other *Digest) {
	for i := range d.sum {
		d.sum[i] += other.sum[i]
	}
	d.rows += other.rows
}

func (d *Digest) hash(n Node) [32]byte {
	t := TableOf(n.Is())
	v := reflect.ValueOf(n).Elem()
	d.buffer = append(append(d.buffer[:0], t.Name...), 0)
	for _, c := range t.Columns {
		d.cell = c.append(d.cell[:0], n, v)
		d.buffer = append(binary.AppendUvarint(d.buffer, uint64(len(d.cell))), d.cell...)
	}
	return sha256.Sum256(d.buffer)
}

// MarshalText is the digest as text, for a store that keeps it beside its rows.
func (d *Digest) MarshalText() ([]byte, error) { return hex.AppendEncode(nil, d.bytes()), nil }

// UnmarshalText reads what MarshalText wrote.
func (d *Digest) UnmarshalText(text []byte) error {
	raw, err := hex.DecodeString(string(text))
	if err != nil || len(raw) != 8*(len(d.sum)+1) {
		return fmt.Errorf("%q is no digest", Excerpt(string(text)))
	}
	for i := range d.sum {
		d.sum[i] = binary.LittleEndian.Uint64(raw[8*i:])
	}
	d.rows = binary.LittleEndian.Uint64(raw[8*len(d.sum):])
	return nil
}

func (d *Digest) bytes() (b []byte) {
	for _, word := range append(d.sum[:], d.rows) {
		b = binary.LittleEndian.AppendUint64(b, word)
	}
	return b
}

// RowHash is the hash of one row: equal rows have equal hashes, different rows different ones except by chance (2^-64).
func (d *Digest) RowHash(n Node) uint64 {
	hash := d.hash(n)
	return binary.LittleEndian.Uint64(hash[:])
}

// Version is the version of the rows counted in: 16 hexadecimal digits. Equal content gives equal versions; different
// content gives different ones except by chance (2^-64).
func (d *Digest) Version() string {
	hash := sha256.Sum256(d.bytes())
	return hex.EncodeToString(hash[:8])
}
