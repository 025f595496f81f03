// Addresses of databases: what each is taken for, and what is said of each mistake.

package bolt

import (
	"errors"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"alliance-atlas/atlas"
)

func TestAddresses(t *testing.T) {
	long := strings.Repeat("a", longestDatabase)
	host := strings.Repeat("a.", longestHost/2) + "a"
	for given, want := range map[string]string{
		"neo4j://localhost":                "neo4j://localhost:7687 neo4j",
		"NEO4J://localhost":                "neo4j://localhost:7687 neo4j",
		"Bolt+SSC://DB.example:1/":         "bolt+ssc://DB.example:1 neo4j",
		"bolt://localhost:65535/atlas":     "bolt://localhost:65535 atlas",
		"bolt://localhost:1":               "bolt://localhost:1 neo4j",
		"bolt://localhost:/Atlas/":         "bolt://localhost:7687 atlas",
		"bolt://localhost:07687":           "bolt://localhost:7687 neo4j",
		"neo4j+s://127.0.0.1":              "neo4j+s://127.0.0.1:7687 neo4j",
		"neo4j://[::1]":                    "neo4j://[::1]:7687 neo4j",
		"neo4j://[::1]:":                   "neo4j://[::1]:7687 neo4j",
		"neo4j://[2001:DB8:0:0::1]:99/abc": "neo4j://[2001:db8::1]:99 abc",
		"neo4j://[fe80::1%25lo]:7687":      "neo4j://[fe80::1%25lo]:7687 neo4j",
		"neo4j://[fe80::1%lo]":             "neo4j://[fe80::1%25lo]:7687 neo4j",
		"neo4j://[fe80::1%25e%74h0.1]/":    "neo4j://[fe80::1%25eth0.1]:7687 neo4j",
		"neo4j://neo4j_1.net-a/a.b-c_9":    "neo4j://neo4j_1.net-a:7687 a.b-c_9",
		"neo4j://h/%61tlas":                "neo4j://h:7687 atlas",
		"neo4j://h/abc":                    "neo4j://h:7687 abc",
		"neo4j://h/abcd":                   "neo4j://h:7687 abcd",
		"neo4j://h/" + long[1:]:            "neo4j://h:7687 " + long[1:],
		"neo4j://h/" + long:                "neo4j://h:7687 " + long,
		"neo4j://" + host[2:]:              "neo4j://" + host[2:] + ":7687 neo4j",
		"neo4j://" + host:                  "neo4j://" + host + ":7687 neo4j",
	} {
		a, err := parseAddress(given)
		if err != nil {
			t.Errorf("%s: %v", given, err)
			continue
		}
		if got := a.url() + " " + a.database; got != want {
			t.Errorf("%s is taken for %s, want %s", given, got, want)
		}
		driver, err := neo4j.NewDriverWithContext(a.url(), neo4j.NoAuth())
		if err != nil {
			t.Errorf("%s: the driver does not take it: %v", given, err)
			continue
		}
		if target := driver.Target(); target.Host != a.hostPort() || target.Scheme != a.scheme {
			t.Errorf("%s: the driver calls %s, want %s", given, target.Host, a.hostPort())
		}
		driver.Close(t.Context())
	}
}

// TestAddressesThatAreRefused: each kind of mistake is named, with what to write, and nothing of what was given, because
// a password may be anywhere.
func TestAddressesThatAreRefused(t *testing.T) {
	const (
		scheme   = "begins with none of"
		noHost   = "names no host: write"
		port     = "no number from 1 to 65535"
		colons   = "an IPv6 address stands in brackets, as"
		brackets = "a bracket too few or too many: write"
		noIPv6   = "brackets around what is no IPv6 address: write"
		noIPv4   = "no IPv4 address: write"
		noName   = "a host that is no name"
		zone     = "a zone that is no name"
		login    = "give them by ATLAS_NEO4J_USER and ATLAS_NEO4J_PASSWORD"
		after    = "take away what follows it"
		space    = "a space or an invisible character"
		database = "no name of a database: write one name, as"
		system   = "names system"
		several  = "several servers: write one"
	)
	for given, says := range map[string]string{
		"":                                  scheme,
		"localhost:7687":                    scheme,
		"http://localhost:7474":             scheme,
		"bolt+unix:///run/s3cret":           scheme,
		"neo4j://":                          noHost,
		"neo4j://:7687":                     noHost,
		"neo4j:///atlas":                    noHost,
		"neo4j://[]:7687":                   noHost,
		"neo4j://h:0":                       port,
		"neo4j://h:65536":                   port,
		"neo4j://h:99999":                   port,
		"neo4j://h:99999999999999999999999": port,
		"neo4j://h:-1":                      port,
		"neo4j://h:+7687":                   port,
		"neo4j://h:7687x":                   port,
		"neo4j://h:s3cret":                  port,
		"neo4j://h:７６８７":                    port,
		"neo4j://[::1]:0":                   port,
		"neo4j://[::1]:s3cret":              port,
		"neo4j://::1:7687":                  colons,
		"neo4j://::1":                       colons,
		"neo4j://fe80::1%25lo:7687":         colons,
		"neo4j://h:7687:7687":               colons,
		"neo4j://[::1":                      brackets,
		"neo4j://[::1]7687":                 brackets,
		"neo4j://[::1]s3cret:7687":          brackets,
		"neo4j://::1]:7687":                 colons,
		"neo4j://[h]:7687":                  noIPv6,
		"neo4j://[127.0.0.1]:7687":          noIPv6,
		"neo4j://[::1::2]":                  noIPv6,
		"neo4j://[fe80::1%25]":              zone,
		"neo4j://[fe80::1%]":                zone,
		"neo4j://[fe80::1%25%zz]":           zone,
		"neo4j://[fe80::1%25%20]":           zone,
		"neo4j://[fe80::1%25%cd]":           zone,
		"neo4j://h\xcd":                     space,
		"neo4j://256.0.0.1":                 noIPv4,
		"neo4j://127.1":                     noIPv4,
		"neo4j://7687":                      noIPv4,
		"neo4j://$S3CRET":                   noName,
		"neo4j://<host>:7687":               noName,
		`neo4j://"h"`:                       noName,
		`neo4j://h\atlas`:                   noName,
		"neo4j://h%41":                      noName,
		"neo4j://neo4j%3As3cret%40h":        noName,
		"neo4j://" + strings.Repeat("a.", longestHost/2) + "ab": noName,
		"neo4j://neo4j:p#s3cret@h:7687":                         login,
		"neo4j://neo4j:p/s3cret@h:7687":                         login,
		"neo4j://neo4j:p?s3cret@h:7687":                         login,
		"neo4j://neo4j:s3 cret@h:7687":                          login,
		"neo4j://neo4j:s3cret@":                                 login,
		"neo4j://s3cret@h":                                      login,
		"neo4j://@h":                                            login,
		"neo4j://h/neo4j@s3cret":                                login,
		"neo4j://h?policy=s3cret":                               after,
		"neo4j://h/atlas?":                                      after,
		"neo4j://h#":                                            after,
		"neo4j://h/atlas#s3cret":                                after,
		"neo4j://h ":                                            space,
		"neo4j:// h":                                            space,
		"neo4j://h\n":                                           space,
		"neo4j://h\u200b":                                       space,
		"neo4j://h\u00a0:7687":                                  space,
		"neo4j://h/my atlas":                                    space,
		"neo4j://h/a/b":                                         database,
		"neo4j://h//atlas":                                      database,
		"neo4j://h/atlas//":                                     database,
		"neo4j://h/at%2Flas":                                    database,
		"neo4j://h/at%20las":                                    database,
		"neo4j://h/%zz":                                         database,
		"neo4j://h/%00":                                         database,
		"neo4j://h/ab":                                          database,
		"neo4j://h/" + strings.Repeat("a", longestDatabase+1): database,
		"neo4j://h/_atlas":      database,
		"neo4j://h/-atlas":      database,
		"neo4j://h/atlas.":      database,
		"neo4j://h/atlas-":      database,
		"neo4j://h/ätlas":       database,
		"neo4j://h/at`las":      database,
		"neo4j://h/at:las":      database,
		"neo4j://h/system":      system,
		"neo4j://h/System/":     system,
		"neo4j://h/systematic":  system,
		"neo4j://a:7687,b:7687": several,
		"neo4j://a,b":           several,
	} {
		for _, err := range []error{second(parseAddress(given)), second(Open(Options{URL: given}))} {
			if !errors.Is(err, atlas.ErrInput) {
				t.Errorf("%q: %v, want an ErrInput", given, err)
				continue
			}
			text := err.Error()
			if !strings.HasPrefix(text, "the address of the database ") || !strings.Contains(text, says) {
				t.Errorf("%q: %s\nwant what says %q", given, text, says)
			}
			if strings.Contains(strings.ToLower(text), "s3cret") || strings.Contains(text, "s3 cret") {
				t.Errorf("%q: a secret is repeated: %s", given, text)
			}
		}
	}
}

func second[T any](_ T, err error) error { return err }

// FuzzAddress: an address that is taken is one that the driver takes too, with the same host and port; one that is refused
// says what to do.
func FuzzAddress(f *testing.F) {
	for _, seed := range []string{"neo4j://localhost:7687/atlas", "bolt+s://[fe80::1%25lo]:1", "neo4j://a:b@c", "bolt://münchen.example", "neo4j://h:99999"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, given string) {
		s, err := Open(Options{URL: given})
		if err != nil {
			if !errors.Is(err, atlas.ErrInput) || strings.HasSuffix(err.Error(), "is not one: write neo4j://HOST:7687") {
				t.Errorf("%q: %v", given, err)
			}
			return
		}
		defer s.Close()
		if target := s.driver.Target(); target.Host != s.at.hostPort() {
			t.Errorf("%q: the driver calls %q, want %q", given, target.Host, s.at.hostPort())
		}
		written := s.at.url()
		if !strings.Contains(written, "[") { // letters of names are escaped for the driver alone
			if written, err = url.PathUnescape(written); err != nil {
				t.Fatal(err)
			}
		}
		if again, err := parseAddress(fmt.Sprintf("%s/%s", written, s.database)); err != nil || *again != *s.at {
			t.Errorf("%q: again it is %+v, %v, want %+v", given, again, err, s.at)
		}
	})
}
