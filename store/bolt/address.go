// Addresses: the string that names a database, taken apart by hand, because each mistake in it has a sentence of its own
// here, and what net/url says of it may repeat a password.

package bolt

import (
	"net"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"alliance-atlas/atlas"
)

// address is where a database is.
type address struct {
	scheme   string // one of Schemes
	host     string // a name, or an IP address without brackets, perhaps with a zone
	port     int
	database string
}

// Schemes are the URL schemes of Options.URL, in lower case.
var Schemes = map[string]bool{"bolt": true, "bolt+s": true, "bolt+ssc": true, "neo4j": true, "neo4j+s": true, "neo4j+ssc": true}

const (
	// defaultDatabase is the one database of a Community server.
	defaultDatabase = "neo4j"
	// defaultPort is Bolt's.
	defaultPort = 7687
	// highestPort is the highest port of TCP.
	highestPort = 1<<16 - 1
	// A name of the domain name system has at most longestHost characters (RFC 1035, 2.3.4; two octets are for its form).
	longestHost = 253
	// Names of databases have shortestDatabase to longestDatabase characters (Neo4j Operations Manual, Naming rules for
	// databases).
	shortestDatabase, longestDatabase = 3, 63
)

// parseAddress takes an address apart. An error is atlas.ErrInput. It never repeats what was given: where something is
// missing or wrong, a password may stand where a port or a host should.
func parseAddress(text string) (*address, error) {
	scheme, rest, found := strings.Cut(text, "://")
	a := &address{scheme: strings.ToLower(scheme), port: defaultPort, database: defaultDatabase} // RFC 3986, 3.1
	if !found || !Schemes[a.scheme] {
		return nil, badAddress("begins with none of bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s:// and neo4j+ssc://: write neo4j://HOST:7687")
	}
	if strings.Contains(rest, "@") { // also in a password with /, ? or #, which end the host
		return nil, badAddress("holds a user or a password: give them by ATLAS_NEO4J_USER and ATLAS_NEO4J_PASSWORD, where no list of processes shows them, and write %s://HOST:7687", a.scheme)
	}
	if !utf8.ValidString(rest) || strings.ContainsFunc(rest, func(r rune) bool { return unicode.IsSpace(r) || !unicode.IsPrint(r) }) {
		return nil, badAddress("has a space or an invisible character in it: take it away")
	}
	if strings.ContainsAny(rest, "?#") {
		return nil, badAddress("ends with the name of the database; take away what follows it, from the ? or # on: there are no options, and no routing context")
	}
	authority, path, _ := strings.Cut(rest, "/")
	if err := a.setHost(authority); err != nil {
		return nil, err
	}
	return a, a.setDatabase(strings.TrimSuffix(path, "/"))
}

// badAddress is the error of an address; the sentence goes on with the text.
func badAddress(format string, args ...any) error {
	return atlas.Errorf(atlas.ErrInput, "the address of the database "+format, args...)
}

// setHost takes HOST, HOST:PORT, [IPv6] or [IPv6]:PORT.
func (a *address) setHost(authority string) error {
	host, port, bracketed := authority, "", strings.HasPrefix(authority, "[")
	switch {
	case bracketed:
		inside, after, closed := strings.Cut(authority[1:], "]")
		if !closed || after != "" && after[0] != ':' {
			return badAddress("has a bracket too few or too many: write %s://[::1]:7687, the IPv6 address in brackets and the port behind them", a.scheme)
		}
		host, port = inside, strings.TrimPrefix(after, ":")
	case strings.Contains(authority, ","):
		return badAddress("names several servers: write one of them, as neo4j://HOST:7687; it tells of the others of its cluster")
	case strings.Count(authority, ":") > 1:
		return badAddress("has several colons in its host: an IPv6 address stands in brackets, as %s://[::1]:7687, and any other host has one port, as %s://HOST:7687", a.scheme, a.scheme)
	default:
		host, port, _ = strings.Cut(authority, ":")
	}
	if host == "" {
		return badAddress("names no host: write %s://HOST:7687, for this machine %s://localhost:7687", a.scheme, a.scheme)
	}
	if port != "" { // RFC 3986, 3.2.3: an empty port is the usual one
		n, err := strconv.ParseUint(port, 10, 32)
		if err != nil || n < 1 || n > highestPort {
			return badAddress("has a port that is no number from 1 to %d: write the one of Bolt, usually %s://HOST:7687", highestPort, a.scheme)
		}
		a.port = int(n)
	}
	if bracketed {
		return a.setIPv6(host)
	}
	number := strings.Trim(host, "0123456789.") == ""
	if _, err := netip.ParseAddr(host); number && err != nil {
		return badAddress("has a host of digits that is no IPv4 address: write four numbers from 0 to 255, as %s://127.0.0.1:7687", a.scheme)
	}
	if len(host) > longestHost || strings.ContainsFunc(host, notInNames) {
		return badAddress("has a host that is no name: names have letters, digits, dots and dashes, %d at most; write %s://HOST:7687", longestHost, a.scheme)
	}
	a.host = host
	return nil
}

// notInNames tells whether a character is in no name of a host. Names within a network of containers have underscores.
func notInNames(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) && !strings.ContainsRune("-._", r)
}

// setIPv6 takes what stands in brackets. The zone is after %25, which is a percent sign in an address (RFC 6874); the sign
// alone is taken too.
func (a *address) setIPv6(inside string) error {
	ip, zone, zoned := strings.Cut(inside, "%")
	if zoned {
		plain, err := url.PathUnescape(strings.TrimPrefix(zone, "25"))
		if err != nil || plain == "" || strings.ContainsFunc(plain, func(r rune) bool { return r > unicode.MaxASCII || notInNames(r) }) {
			return badAddress("has a zone that is no name of a network interface: write %s://[fe80::1%%25eth0]:7687", a.scheme)
		}
		zone = plain
	}
	parsed, err := netip.ParseAddr(ip)
	if err != nil || !parsed.Is6() {
		return badAddress("has brackets around what is no IPv6 address: write %s://[::1]:7687, and other hosts without brackets", a.scheme)
	}
	a.host = parsed.WithZone(zone).String()
	return nil
}

// setDatabase takes the name of a database. The rules are those of the Neo4j Operations Manual for databases, and the
// underscore, which aliases of databases may have besides.
func (a *address) setDatabase(path string) error {
	if path == "" {
		return nil
	}
	name, err := url.PathUnescape(path)
	name = strings.ToLower(name) // as the database does
	switch {
	case err != nil || strings.ContainsFunc(name, notInDatabases) || len(name) < shortestDatabase || len(name) > longestDatabase ||
		strings.ContainsAny(name[:1], "._-") || strings.ContainsAny(name[len(name)-1:], ".-"):
		return badAddress("ends with what is no name of a database: write one name, as %s://HOST:7687/%s, of %d to %d letters, digits, dots and dashes, "+
			"with a letter or digit first and last", a.scheme, defaultDatabase, shortestDatabase, longestDatabase)
	case strings.HasPrefix(name, "system"):
		return badAddress("names system, or a name that begins so: Neo4j keeps its users and rights there, and no data; "+
			"name another, as %s://HOST:7687/%s", a.scheme, defaultDatabase)
	}
	a.database = name
	return nil
}

func notInDatabases(r rune) bool {
	return (r < 'a' || r > 'z') && (r < '0' || r > '9') && !strings.ContainsRune("._-", r)
}

// hostPort is the address as people write it, without scheme and database.
func (a *address) hostPort() string { return net.JoinHostPort(a.host, strconv.Itoa(a.port)) }

// url is the address as the driver parses it, without the database.
func (a *address) url() string {
	return (&url.URL{Scheme: a.scheme, Host: a.hostPort()}).String()
}

// encrypted tells whether the scheme asks for TLS, and plain is the scheme without it.
func (a *address) encrypted() bool { return a.scheme != a.plain() }

func (a *address) plain() string {
	plain, _, _ := strings.Cut(a.scheme, "+")
	return plain
}
