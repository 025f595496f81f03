// Naming a store: each way to do it, and each string that is refused, with the sentence that says what to give instead.

package store_test

import (
	"context"
	"errors"
	"iter"
	"net"
	"slices"
	"strings"
	"testing"

	"go.uber.org/goleak"

	"alliance-atlas/atlas"
	"alliance-atlas/store"
	"alliance-atlas/store/bolt"
	"alliance-atlas/store/storetest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// schemes are all that the address of a database may begin with.
var schemes = []string{"bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"}

// TestEmbeddedStores: the directory after "mem:" is the one whose data is asked for, and the store has that data.
func TestEmbeddedStores(t *testing.T) {
	for name, dir := range map[string]string{
		"mem:": "", "mem:data": "data", "mem:../data": "../data", "mem:/var/lib/atlas": "/var/lib/atlas", "mem:a:b": "a:b", "mem: ": " ", `mem:C:\atlas`: `C:\atlas`,
		"mem://data": "//data", "MEM:": "", "Mem:Data": "Data",
	} {
		t.Run(name, func(t *testing.T) {
			var asked []string
			s, err := store.Open(t.Context(), name, store.Options{Login: store.Login{User: "unused"}}, func(_ context.Context, dir string) (iter.Seq[atlas.Change], error) {
				asked = append(asked, dir)
				return storetest.Changes(storetest.World(t, "country CN: name=China")), nil
			})
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			if !slices.Equal(asked, []string{dir}) {
				t.Errorf("the data of %q is asked for, and should be that of %q", asked, dir)
			}
			r, err := s.Snapshot(t.Context(), 0)
			if err != nil {
				t.Fatal(err)
			}
			found, err := r.Nodes(t.Context(), []atlas.ID{"country/CN"})
			if err != nil || found[0] == nil || r.Dataset().Store != "embedded" {
				t.Errorf("the store is called %q and finds %v, %v", r.Dataset().Store, found, err)
			}
		})
	}
}

// TestEmbeddedStoresThatCannotBe: an error of the data is the error of Open, and nothing of the store stays behind (goleak).
func TestEmbeddedStoresThatCannotBe(t *testing.T) {
	gone := errors.New("there is no such directory")
	half := storetest.World(t, "alliance gma: name=GMA\ninstitution x: name=X\nmembership: alliance=gma, institution=x")
	half = slices.DeleteFunc(half, func(n atlas.Node) bool { return n.Is() == atlas.KindAlliance })
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	for name, c := range map[string]struct {
		ctx    context.Context
		source store.Source
		want   error
	}{
		"data that cannot be read": {t.Context(), func(context.Context, string) (iter.Seq[atlas.Change], error) { return nil, gone }, gone},
		"rows that name others which are not there": {t.Context(), func(context.Context, string) (iter.Seq[atlas.Change], error) {
			return storetest.Changes(half), nil
		}, atlas.ErrInput},
		"no time": {cancelled, func(context.Context, string) (iter.Seq[atlas.Change], error) { return storetest.Changes(half), nil }, atlas.ErrTimeout},
	} {
		s, err := store.Open(c.ctx, "mem:", store.Options{}, c.source)
		if s != nil || !errors.Is(err, c.want) {
			t.Errorf("%s: the store is %v and the error %v, which should be %v", name, s, err, c.want)
		}
	}
}

// TestDatabases: every way to write the address of a database is taken, although no database is there. Only asking fails.
func TestDatabases(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	host := listener.Addr().String()
	listener.Close() // nobody listens there now
	for _, scheme := range schemes {
		for _, path := range []string{"", "/", "/atlas"} {
			name := scheme + "://" + host + path
			t.Run(scheme+path, func(t *testing.T) {
				if !store.IsDatabase(name) {
					t.Errorf("%s is not taken for a database", name)
				}
				for _, login := range []store.Login{{}, {User: "neo4j", Password: "secret"}} {
					s, err := store.Open(t.Context(), name, store.Options{Login: login}, neverRead(t))
					if err != nil {
						t.Fatal(err)
					}
					if _, err := s.Snapshot(t.Context(), 0); !errors.Is(err, atlas.ErrUnavailable) || strings.Contains(err.Error(), "secret") {
						t.Errorf("where nobody listens, the error is %v", err)
					}
					if err := s.Close(); err != nil {
						t.Error(err)
					}
				}
			})
		}
	}
	for scheme := range bolt.Schemes {
		if !slices.Contains(schemes, scheme) {
			t.Errorf("package bolt takes %s://, which no test here opens", scheme)
		}
	}
}

// TestRefusedNames: what names no store is refused by a sentence that says what to give, without what may be secret in it.
func TestRefusedNames(t *testing.T) {
	const (
		noStore    = "names no store: give mem: for the data of the program, mem:DIR for the tables in a directory, or neo4j://HOST:7687 for a Neo4j database"
		noDatabase = "is no database, which this command needs: give --store neo4j://HOST:7687"
		noHost     = "the address of the database names no host: write neo4j://HOST:7687"
		space      = "the address of the database has a space or an invisible character in it: take it away"
		port       = "the address of the database has a port that is no number from 1 to 65535: write the one of Bolt, usually bolt://HOST:7687"
		browser    = ":// is the address of Neo4j's browser, and bolt has another port, usually 7687"
		secrets    = "the address of the database holds a user or a password: give them by ATLAS_NEO4J_USER and ATLAS_NEO4J_PASSWORD"
		more       = "the address of the database ends with the name of the database; take away what follows it"
	)
	for _, c := range []struct {
		name         string
		open         string // how the error of Open begins or goes on behind the name; "" where nothing follows
		openDatabase string
		shown        string // how the error calls the string; "" is not at all
	}{
		{"", noStore, noDatabase, `""`},
		{"mem", noStore, noDatabase, `"mem"`},
		{"memory:", noStore, noDatabase, `"memory:"`},
		{"localhost:7687", noStore, noDatabase, `"localhost:7687"`},
		{"me:secret@host:7687", noStore, noDatabase, `"…@…"`},
		{"neo4j:me:secret@host", noStore, noDatabase, `"…@…"`},
		{"data", noStore, noDatabase, `"data"`},
		{"neo4j", noStore, noDatabase, `"neo4j"`},
		{"neo4j:", noStore, noDatabase, `"neo4j:"`},
		{"neo4j:/host", noStore, noDatabase, `"neo4j:/host"`},
		{"NEO4S://host", noStore, noDatabase, `"NEO4S://…"`},
		{"http://me:secret@host:7474", noStore, noDatabase, `"http://…"`},
		{"http://localhost:7474", browser, browser, `"http://…"`},
		{"HTTPS://localhost:7473/browser", "https" + browser, "https" + browser, `"HTTPS://…"`},
		{" neo4j://host", "a space or a quotation mark before neo4j://", "a space or a quotation mark before neo4j://", `" neo4j://…"`},
		{`"neo4j://host"`, "a quotation mark before neo4j://", "a quotation mark before neo4j://", `"\"neo4j://…"`},
		{"bolt+tls://host", "+s behind neo4j or bolt is for TLS", "+s behind neo4j or bolt is for TLS", `"bolt+tls://…"`},
		{"mem://me:secret@host", "", noDatabase, `"mem://…"`},
		{"bolt+tls://me:secret@host", noStore, noDatabase, `"bolt+tls://…"`},
		{"neo4j://", noHost, noHost, ""},
		{"NEO4J:///atlas", noHost, noHost, ""},
		{"bolt://secret host", space, space, ""},
		{"Bolt://host:secret", port, port, ""},
		{"neo4j://me:secret@host:7687", secrets, secrets, ""},
		{"neo4j://secret@host", secrets, secrets, ""},
		{"neo4j://host?token=secret", more, more, ""},
		{"neo4j://host/atlas#secret", more, more, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			check := func(s atlas.Store, err error, says string) {
				t.Helper()
				if s != nil || !errors.Is(err, atlas.ErrInput) {
					t.Fatalf("the store is %v, and the error %v is not one of the input", s, err)
				}
				if text := err.Error(); !strings.Contains(text, says) || !strings.HasPrefix(text, c.shown) || strings.Contains(text, "secret") {
					t.Errorf("the error is\n%s\nand should begin with %q, have no secret in it and say\n%s", text, c.shown, says)
				}
			}
			if c.open != "" { // it is an embedded store
				s, err := store.Open(t.Context(), c.name, store.Options{}, neverRead(t))
				check(s, err, c.open)
			}
			db, err := store.OpenDatabase(c.name, store.Login{})
			if db != nil {
				t.Fatalf("there is a database: %v", db)
			}
			check(nil, err, c.openDatabase)
		})
	}
}

// TestIsDatabase: only the beginning counts, in any case: that an address is whole is for OpenDatabase to say.
func TestIsDatabase(t *testing.T) {
	for name, is := range map[string]bool{
		"neo4j://host": true, "bolt://": true, "bolt+ssc://user@host?x": true, "Neo4j://host": true, "BOLT+S://": true,
		"": false, "mem:": false, "mem:neo4j://host": false, "neo4j": false, "neo4j:host": false, "://host": false, " neo4j://host": false, "bolt+sscs://host": false,
	} {
		if got := store.IsDatabase(name); got != is {
			t.Errorf("%q is a database: %t", name, got)
		}
	}
}

// neverRead is the data of a store that needs none.
func neverRead(t *testing.T) store.Source {
	return func(context.Context, string) (iter.Seq[atlas.Change], error) {
		t.Error("data is read that is not needed")
		return nil, errors.New("not needed")
	}
}
