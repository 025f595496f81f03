// Why a database cannot be reached: what the operator reads and what clients read, with the real driver and servers of
// every wrong kind.

package bolt

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"log"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"alliance-atlas/atlas"
)

// listen answers each connection, until the test ends.
func listen(t *testing.T, l net.Listener, answer func(net.Conn)) (hostPort string) {
	t.Helper()
	var done sync.WaitGroup
	done.Go(func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			done.Go(func() {
				defer conn.Close()
				answer(conn)
			})
		}
	})
	t.Cleanup(func() {
		l.Close()
		done.Wait()
	})
	return l.Addr().String()
}

func local(t *testing.T) net.Listener {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// certificate is signed by itself.
func certificate(t *testing.T, template x509.Certificate) tls.Certificate {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template.SerialNumber = big.NewInt(1)
	if template.NotAfter.IsZero() {
		template.NotBefore, template.NotAfter = time.Now().Add(-time.Hour), time.Now().Add(time.Hour)
	}
	der, err := x509.CreateCertificate(rand.Reader, &template, &template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}
}

// secure is a listener with TLS.
func secure(t *testing.T, template x509.Certificate) net.Listener {
	return tls.NewListener(local(t), &tls.Config{Certificates: []tls.Certificate{certificate(t, template)}, MinVersion: tls.VersionTLS12})
}

// swallow reads what a client sends first, so that closing is no reset, and answers nothing.
func swallow(c net.Conn) {
	c.SetReadDeadline(time.Now().Add(time.Second))
	c.Read(make([]byte, 1024))
}

// says answers with a text.
func says(text string) func(net.Conn) {
	return func(c net.Conn) {
		swallow(c)
		io.WriteString(c, text)
	}
}

// silent answers nothing until the client goes.
func silent(c net.Conn) { io.Copy(io.Discard, c) }

func TestReasons(t *testing.T) {
	closed := local(t)
	closed.Close()
	plainHTTP := httptest.NewServer(http.NotFoundHandler())
	t.Cleanup(plainHTTP.Close)
	secureHTTP := httptest.NewUnstartedServer(http.NotFoundHandler())
	secureHTTP.Config.ErrorLog = log.New(io.Discard, "", 0) // of handshakes
	secureHTTP.StartTLS()
	t.Cleanup(secureHTTP.Close)
	here := []net.IP{net.IPv4(127, 0, 0, 1)}
	past := time.Date(2020, 1, 2, 0, 0, 0, 0, time.UTC)
	var (
		nobody   = closed.Addr().String()
		web      = plainHTTP.Listener.Addr().String()
		webTLS   = secureHTTP.Listener.Addr().String()
		jetty    = listen(t, local(t), says("HTTP/1.1 400 Bad Request\r\n\r\n"))
		hangsUp  = listen(t, local(t), swallow)
		resets   = listen(t, local(t), func(c net.Conn) { swallow(c); c.(*net.TCPConn).SetLinger(0) })
		ssh      = listen(t, local(t), says("SSH-2.0-OpenSSH_9.9\r\n"))
		old      = listen(t, local(t), says("\x00\x00\x00\x00"))
		hangs    = listen(t, local(t), silent)
		other    = listen(t, secure(t, x509.Certificate{DNSNames: []string{"a.example", "b.example"}}), swallow)
		many     = listen(t, secure(t, x509.Certificate{DNSNames: []string{"a", "b", "c", "d", "e", "f", "g"}}), swallow)
		nameless = listen(t, secure(t, x509.Certificate{}), swallow)
		expired  = listen(t, secure(t, x509.Certificate{IPAddresses: here, NotBefore: past, NotAfter: past.AddDate(0, 1, 0)}), swallow)
		own      = listen(t, secure(t, x509.Certificate{IPAddresses: here}), swallow)
	)
	const bolt, secureScheme, anyCertificate = "bolt", "bolt+s", "bolt+ssc"
	for _, c := range []struct{ name, scheme, at, want string }{
		{"nobody", bolt, nobody, "nothing listens at " + nobody},
		{"nobody, TLS", secureScheme, nobody, "nothing listens at " + nobody},
		{"HTTP", bolt, web, "the server at " + web + " speaks HTTP and not Bolt; Bolt usually has the port 7687"},
		{"HTTP, TLS", secureScheme, web, "the server at " + web + " speaks HTTP and not Bolt"},
		{"HTTPS", bolt, webTLS, "does not speak Bolt, or wants TLS (bolt+s://, or bolt+ssc:// for any certificate)"},
		{"HTTPS, TLS", secureScheme, webTLS, "is signed by an authority that this machine does not trust"},
		{"HTTPS, any TLS", anyCertificate, webTLS, "the server at " + webTLS + " speaks HTTP and not Bolt"},
		{"HTTP that answers at once", bolt, jetty, "the server at " + jetty + " speaks HTTP and not Bolt"},
		{"hangs up", bolt, hangsUp, "has closed the connection: it stops or has just started, or it does not speak Bolt, or wants TLS (bolt+s://"},
		{"hangs up, TLS", secureScheme, hangsUp, "the server at " + hangsUp + " does not use TLS; write bolt:// instead of bolt+s://"},
		{"hangs up, any TLS", anyCertificate, hangsUp, "does not use TLS; write bolt:// instead of bolt+ssc://"},
		{"resets", bolt, resets, "has closed the connection"},
		{"resets, TLS", secureScheme, resets, "does not use TLS"},
		{"SSH", bolt, ssh, "does not speak Bolt as this program does, or wants TLS"},
		{"SSH, TLS", secureScheme, ssh, "does not use TLS"},
		{"an old version of Bolt", bolt, old, "does not speak Bolt as this program does"},
		{"hangs", bolt, hangs, hangs + " does not answer in time"},
		{"hangs, TLS", secureScheme, hangs, hangs + " does not answer in time"},
		{"another name", secureScheme, other, "the certificate of " + other + " is for another name (a.example, b.example); write a name that it is for, or bolt+ssc://"},
		{"many names", secureScheme, many, "(a, b, c, d, e and 2 more)"},
		{"no name", secureScheme, nameless, "is for another name (it gives none)"},
		{"expired", secureScheme, expired, "the certificate of " + expired + " is not valid at this time (2020-01-02 to 2020-02-02)"},
		{"signed by itself", secureScheme, own, "give it the authority (SSL_CERT_FILE names a file of them), or write bolt+ssc:// to take any certificate"},
		{"signed by itself, any", anyCertificate, own, "has closed the connection: it stops or has just started, or it does not speak Bolt"},
		{"a name that nobody has", bolt, "nobody.invalid:7687", "nobody.invalid"},
	} {
		for _, scheme := range []string{c.scheme, "neo4j" + strings.TrimPrefix(c.scheme, "bolt")} {
			t.Run(c.name+", "+scheme, func(t *testing.T) {
				t.Parallel()
				s, err := Open(Options{URL: scheme + "://" + c.at})
				if err != nil {
					t.Fatal(err)
				}
				defer s.Close()
				var told []string
				s.Watch(func(err error) {
					text, cause := ForOperator(err)
					if cause == "" {
						t.Errorf("%s has no cause", text)
					}
					told = append(told, text)
				})
				plain, _, _ := strings.Cut(scheme, "+")
				want := strings.ReplaceAll(c.want, "bolt", plain)
				for try := range 2 { // a ping, and a request
					ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
					if try == 0 {
						if err = s.Ready(ctx); err == nil {
							_, err = s.Read(ctx, Alive, nil)
						}
					} else {
						_, err = s.Read(ctx, Alive, nil)
					}
					cancel()
					if !errors.Is(err, atlas.ErrUnavailable) || err.Error() != ErrAway.Error() {
						t.Errorf("clients read %v", err)
					}
					if text, _ := ForOperator(err); !strings.HasPrefix(text, errReached) || !strings.Contains(text, want) {
						t.Errorf("the operator reads\n%s\nwant\n%s", text, want)
					}
				}
				s.Close()
				if len(told) != 1 || !strings.Contains(told[0], want) {
					t.Errorf("the operator was told %q, want once that %s", told, want)
				}
			})
		}
	}
}

// errReached is how every reason begins.
const errReached = "the database cannot be reached now: "

// TestCommandsReadTheReason: a command, which has no deadline, has the reason too.
func TestCommandsReadTheReason(t *testing.T) {
	at := listen(t, local(t), says("HTTP/1.1 400 Bad Request\r\n\r\n"))
	s, err := Open(Options{URL: "bolt://" + at})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	for name, do := range map[string]func() error{
		"read":   func() error { _, err := s.Read(t.Context(), Alive, nil); return err },
		"write":  func() error { return s.Write(t.Context(), Alive, nil, time.Minute) },
		"change": func() error { _, err := s.Change(t.Context(), Alive, nil, time.Minute); return err },
		"lock":   func() error { _, _, err := s.Lock(t.Context(), Alive); return err },
	} {
		if text, cause := ForOperator(do()); !strings.Contains(text, "speaks HTTP") || cause == "" {
			t.Errorf("%s: %s (%s)", name, text, cause)
		}
	}
}

// TestReasonsOfErrors: those that no server here can cause.
func TestReasonsOfErrors(t *testing.T) {
	s, err := Open(Options{URL: "neo4j://db.example/atlas"})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	withUser, err := Open(Options{URL: "bolt+s://db.example/atlas", User: "me", Password: "s3cret"})
	if err != nil {
		t.Fatal(err)
	}
	defer withUser.Close()
	db := func(code string) error { return &neo4j.Neo4jError{Code: code, Msg: "a message of the database"} }
	lookup := func(name string, found bool) error {
		return &neo4j.ConnectivityError{Inner: &net.OpError{Op: "dial", Net: "tcp", Err: &net.DNSError{Err: "no", Name: name, IsNotFound: !found}}}
	}
	for _, c := range []struct {
		name  string
		store *Database
		err   error
		shown error
		told  string
	}{
		{"no user", s, db("Neo.ClientError.Security.Unauthorized"), ErrRefused, "asks for a user and password; give them by ATLAS_NEO4J_USER and ATLAS_NEO4J_PASSWORD"},
		{"wrong user", withUser, db("Neo.ClientError.Security.Unauthorized"), ErrRefused, "does not accept this user and password; set ATLAS_NEO4J_USER"},
		{"expired", withUser, db("Neo.ClientError.Security.CredentialsExpired"), ErrRefused, "ALTER CURRENT USER SET PASSWORD"},
		{"locked", withUser, db("Neo.ClientError.Security.AuthenticationRateLimit"), ErrRefused, "locked this user for some seconds"},
		{"forbidden", withUser, db("Neo.ClientError.Security.Forbidden"), ErrRefused, "give the user a role"},
		{"new refusal", withUser, db("Neo.ClientError.Security.New"), ErrRefused, "does not accept this user and password"},
		{"no database", s, db("Neo.ClientError.Database.DatabaseNotFound"), ErrNoDatabase, `no database "atlas"; write the name of another`},
		{"stopped database", s, db("Neo.TransientError.General.DatabaseUnavailable"), ErrAway, `the database "atlas" on it does not`},
		{"busy", s, db("Neo.TransientError.Transaction.DeadlockDetected"), errBusy, "too much to do"},
		{"a lock of another", s, db("Neo.TransientError.Transaction.LockAcquisitionTimeout"), ErrHeld, "another transaction seems to hold what it writes to"},
		{"a constraint", s, db("Neo.ClientError.Schema.ConstraintValidationFailed"), ErrConstraint, "one of its constraints does not allow it (SHOW CONSTRAINTS lists them)"},
		{"an id that is taken", s, &neo4j.Neo4jError{Code: "Neo.ClientError.Schema.ConstraintValidationFailed",
			Msg: "Node(7) already exists with label `Institution` and property `id` = 'institution/x'"}, ErrConstraint, "the database has a node Institution with the id institution/x already, and"},
		{"broken", s, db("Neo.DatabaseError.General.UnknownError"), ErrAway, "the server at db.example:7687 cannot work: Neo.DatabaseError.General.UnknownError (a message of the database)"},
		{"name not known", s, lookup("db.example", false), ErrAway, errReached + "the name db.example is not known"},
		{"name servers away", s, lookup("db.example", true), ErrAway, "no name server tells where db.example is"},
		{"name within a cluster", s, lookup("core1.internal", false), ErrAway, "the name core1.internal is not known, which the server at db.example:7687 gives as an address of its own; write bolt://"},
		{"nobody at an address of the cluster", s, &neo4j.ConnectivityError{Inner: &net.OpError{Op: "dial", Net: "tcp",
			Addr: &net.TCPAddr{IP: net.IPv4(10, 0, 0, 1), Port: 7688}, Err: syscall.ECONNREFUSED}}, ErrAway, "nothing listens at 10.0.0.1:7688, which the server at db.example:7687 gives as an address of its own"},
		{"nobody at the address", s, &neo4j.ConnectivityError{Inner: &net.OpError{Op: "dial", Net: "tcp",
			Addr: &net.TCPAddr{IP: net.IPv4(10, 0, 0, 1), Port: 7687}, Err: syscall.ECONNREFUSED}}, ErrAway, "nothing listens at db.example:7687"},
		{"something else", s, errors.New("a text of the driver"), ErrAway, "the connection to db.example:7687 failed: a text of the driver"},
	} {
		err := c.store.Translate(t.Context(), c.err)
		text, cause := ForOperator(err)
		if err == nil || err.Error() != c.shown.Error() || !errors.Is(err, c.shown) {
			t.Errorf("%s: clients read %v, want %v", c.name, err, c.shown)
		}
		if !strings.Contains(text, c.told) || cause != c.err.Error() {
			t.Errorf("%s: the operator reads %s (%s), want %s", c.name, text, cause, c.told)
		}
	}
	if text, cause := ForOperator(ErrDamaged); text != ErrDamaged.Error() || cause != "" {
		t.Errorf("a problem without a reason: %s (%s)", text, cause)
	}
}

// TestReadinessShowsNoDefect: an error that nobody has foreseen is hidden from strangers, and told to the operator.
func TestReadinessShowsNoDefect(t *testing.T) {
	s, err := Open(Options{URL: "neo4j://db.example"})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	var told []string
	s.Watch(func(err error) {
		text := "again"
		if err != nil {
			text, _ = ForOperator(err)
		}
		told = append(told, text)
	})
	for range 3 {
		err := s.Gone(s.Translate(t.Context(), &neo4j.Neo4jError{Code: "Neo.ClientError.Statement.SemanticError", Msg: "inside"}))
		if !errors.Is(err, atlas.ErrUnavailable) || err.Error() != errStrange.Error() {
			t.Errorf("strangers read %v", err)
		}
	}
	s.breaker.note(nil)
	if len(told) != 2 || !strings.HasPrefix(told[0], "the database answers with an error that this program does not know: ") ||
		!strings.Contains(told[0], "Neo.ClientError.Statement.SemanticError") || told[1] != "again" {
		t.Errorf("the operator was told %q", told)
	}
	if text, cause := ForOperator(&defect{errors.New("inside")}); !strings.HasSuffix(text, ": inside") || cause != "inside" {
		t.Errorf("a defect: %s (%s)", text, cause)
	}
}

// TestShownTexts: what clients may read has no host, no scheme and no word of the driver.
func TestShownTexts(t *testing.T) {
	for _, err := range []error{ErrDamaged, ErrAway, ErrRefused, ErrNoDatabase, errStrange, errBusy, errExpensive, ErrHeld, ErrConstraint, ErrOutOfMemory} {
		for _, inside := range []string{"://", "Neo.", "dial", "tcp", "ATLAS_", ":7687"} {
			if strings.Contains(err.Error(), inside) {
				t.Errorf("clients read %q: %v", inside, err)
			}
		}
	}
}
