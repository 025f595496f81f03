// Causes: why a database cannot be reached, in a sentence for its operator. Clients read another text, without hosts and
// without the driver's words.

package bolt

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"reflect"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// explained is a problem whose text is for clients, with what its operator reads in place of that text, and its cause in
// the words of the driver.
type explained struct {
	shown error // a problem
	told  string
	cause error
}

func (e *explained) Error() string { return e.shown.Error() }

// Unwrap is the problem and not the cause: an error of the driver or of a context in the chain would be taken for ours.
func (e *explained) Unwrap() error { return e.shown }

// ForOperator is the text of an error for the operator of the server, who may read hosts and names, and its cause in the
// words of the driver, empty where the text says all. Clients get err.Error().
func ForOperator(err error) (text, cause string) {
	var e *explained
	if errors.As(err, &e) {
		return e.told, e.cause.Error()
	}
	var d *defect
	if errors.As(err, &d) {
		return "the database answers with an error that this program does not know: " + d.cause.Error(), d.cause.Error()
	}
	return err.Error(), ""
}

// Away is ErrAway with the reason for it.
func (s *Database) Away(cause error) error {
	return &explained{ErrAway, "the database cannot be reached now: " + s.at.reason(cause), cause}
}

// refused is ErrRefused with the reason, by the code of the database.
func (s *Database) refused(db *neo4j.Neo4jError) error {
	told := "the database does not accept this user and password; set ATLAS_NEO4J_USER and ATLAS_NEO4J_PASSWORD"
	switch strings.TrimPrefix(db.Code, "Neo.ClientError.Security.") {
	case "Unauthorized":
		if s.anonymous {
			told = "the database asks for a user and password; give them by ATLAS_NEO4J_USER and ATLAS_NEO4J_PASSWORD"
		}
	case "CredentialsExpired":
		told = "the database wants another password to be set for this user before it lets the user in: " +
			"ALTER CURRENT USER SET PASSWORD FROM '…' TO '…' on its database system, for instance in its browser"
	case "AuthenticationRateLimit":
		told = "the database has locked this user for some seconds, after too many wrong passwords"
	case "Forbidden":
		told = "the database does not let this user do what is needed; give the user a role that may read and, for imports, write data and schema"
	}
	return &explained{ErrRefused, told, db}
}

// noDatabase is ErrNoDatabase with the name.
func (s *Database) noDatabase(cause error) error {
	return &explained{ErrNoDatabase, fmt.Sprintf("the database server has no database %q; write the name of another, "+
		"as neo4j://HOST:7687/NAME", s.at.database), cause}
}

// notAvailable is ErrAway of a server that runs, and whose database does not.
func (s *Database) notAvailable(cause error) error {
	return &explained{ErrAway, fmt.Sprintf("the database cannot be reached now: its server runs, and the database %q on it does not; "+
		"it starts, or was stopped", s.at.database), cause}
}

// Strange is errStrange for an error that nobody has foreseen.
func Strange(cause error) error {
	told, _ := ForOperator(cause)
	return &explained{errStrange, told, cause}
}

// inner is the error within an error. Those of the driver do not unwrap, and most have internal types with exported
// fields. Where the driver changes that, TestReasons tells.
func inner(err error) error {
	if in := errors.Unwrap(err); in != nil {
		return in
	}
	v := reflect.Indirect(reflect.ValueOf(err))
	if v.Kind() != reflect.Struct {
		return nil
	}
	for _, name := range []string{"Inner", "Err"} {
		if f := v.FieldByName(name); f.IsValid() && f.CanInterface() {
			if in, ok := f.Interface().(error); ok {
				return in
			}
		}
	}
	return nil
}

// clues are the errors within an error that say why a connection failed.
type clues struct {
	dns       *net.DNSError
	op        *net.OpError
	db        *neo4j.Neo4jError
	handshake bool // the driver failed to begin TLS
	plain     *tls.RecordHeaderError
	alert     bool
	stranger  bool
	name      *x509.HostnameError
	invalid   *x509.CertificateInvalidError
	cert      error // any other complaint about a certificate
	late      bool
	last      error // the innermost error
}

func look(err error) *clues {
	c := new(clues)
	for ; err != nil; err = inner(err) {
		c.last = err
		switch e := err.(type) {
		case *net.DNSError:
			c.dns = e
		case *net.OpError:
			c.op = e
		case *neo4j.Neo4jError:
			c.db = e
		case tls.RecordHeaderError:
			c.plain = &e
		case tls.AlertError:
			c.alert = true
		case x509.UnknownAuthorityError:
			c.stranger = true
		case x509.HostnameError:
			c.name = &e
		case x509.CertificateInvalidError:
			c.invalid = &e
		case *tls.CertificateVerificationError:
			c.cert = e.Err
		}
		if timeout, ok := err.(interface{ Timeout() bool }); ok && timeout.Timeout() {
			c.late = true
		}
		c.late = c.late || err == context.DeadlineExceeded || err == context.Canceled
		c.handshake = c.handshake || strings.HasSuffix(fmt.Sprintf("%T", err), ".TlsError")
	}
	c.alert = c.alert || c.op != nil && c.op.Op == "remote error" // how crypto/tls reports an alert of the other side
	return c
}

// closedErrors are those of a connection that the other side has ended.
var closedErrors = []error{io.EOF, io.ErrUnexpectedEOF, syscall.ECONNRESET, syscall.EPIPE}

func (c *clues) is(any ...error) bool {
	for _, err := range any {
		if errors.Is(c.last, err) {
			return true
		}
	}
	return false
}

// reason says why a call could not reach the database at an address, and what to do where that is known.
func (a *address) reason(err error) string {
	c := look(err)
	at, text := a.hostPort(), err.Error()
	if c.op != nil && c.op.Op == "dial" && c.dns == nil {
		at = a.dialled(c.op.Addr)
	}
	switch {
	case c.dns != nil && c.dns.IsNotFound:
		return a.foreign(c.dns.Name, fmt.Sprintf("the name %s is not known", c.dns.Name))
	case c.dns != nil:
		return fmt.Sprintf("no name server tells where %s is; look at the network of this machine", c.dns.Name)
	case c.is(syscall.ECONNREFUSED):
		return a.foreign(at, "nothing listens at "+at)
	case c.is(syscall.EHOSTUNREACH, syscall.ENETUNREACH, syscall.EADDRNOTAVAIL, syscall.EINVAL):
		return a.foreign(at, "no way leads from this machine to "+at)
	case c.name != nil:
		return fmt.Sprintf("the certificate of %s is for another name (%s); write a name that it is for, or %s+ssc:// to take any certificate",
			at, names(c.name.Certificate), a.plain())
	case c.stranger:
		return fmt.Sprintf("the certificate of %s is signed by an authority that this machine does not trust; give it the authority "+
			"(SSL_CERT_FILE names a file of them), or write %s+ssc:// to take any certificate", at, a.plain())
	case c.invalid != nil && c.invalid.Reason == x509.Expired:
		return fmt.Sprintf("the certificate of %s is not valid at this time (%s to %s)", at,
			c.invalid.Cert.NotBefore.Format(time.DateOnly), c.invalid.Cert.NotAfter.Format(time.DateOnly))
	case c.invalid != nil, c.cert != nil:
		return fmt.Sprintf("the certificate of %s is not valid: %s", at, c.last)
	case c.plain != nil && string(c.plain.RecordHeader[:4]) == "HTTP", strings.Contains(text, "server responded HTTP"):
		return fmt.Sprintf("the server at %s speaks HTTP and not Bolt; Bolt usually has the port %d", at, defaultPort)
	case c.alert:
		return fmt.Sprintf("the server at %s refuses to begin TLS: %s", at, c.last)
	case c.handshake && !c.late:
		return fmt.Sprintf("the server at %s does not use TLS; write %s:// instead of %s://", at, a.plain(), a.scheme)
	case c.late:
		return a.foreign(at, fmt.Sprintf("%s does not answer in time: the address may be wrong, a firewall may be between, "+
			"or the database hangs or has just started", at))
	case strings.Contains(text, "Bolt versions"), strings.Contains(text, "unsupported version"), strings.Contains(text, "manifest"):
		return fmt.Sprintf("the server at %s does not speak Bolt as this program does%s; is it the right port? Bolt usually has %d",
			at, a.orTLS(), defaultPort)
	case c.is(closedErrors...):
		return fmt.Sprintf("the server at %s has closed the connection: it stops or has just started, or it does not speak Bolt%s",
			at, a.orTLS())
	case c.db != nil:
		return fmt.Sprintf("the server at %s cannot work: %s (%s)", at, c.db.Code, c.db.Msg)
	}
	return fmt.Sprintf("the connection to %s failed: %s", at, text)
}

// orTLS is said of a server that did not understand a connection without TLS.
func (a *address) orTLS() string {
	if a.encrypted() {
		return ""
	}
	return fmt.Sprintf(", or wants TLS (%s+s://, or %s+ssc:// for any certificate)", a.plain(), a.plain())
}

// dialled is the address that was called: as it was written, or another one that the database gave.
func (a *address) dialled(to net.Addr) string {
	tcp, ok := to.(*net.TCPAddr)
	if !ok {
		return a.hostPort()
	}
	if own := net.ParseIP(a.host); tcp.Port == a.port && (own == nil || own.Equal(tcp.IP)) {
		return a.hostPort()
	}
	return tcp.String()
}

// foreign adds to a reason where an address comes from that nobody has written.
func (a *address) foreign(at, reason string) string {
	if at == a.hostPort() || at == a.host || strings.TrimSuffix(at, ".") == strings.TrimSuffix(a.host, ".") || strings.HasPrefix(a.scheme, "bolt") {
		return reason
	}
	return fmt.Sprintf("%s, which the server at %s gives as an address of its own; write bolt:// to ask %s alone", reason, a.hostPort(), a.hostPort())
}

// errHTTP is the cause where the server answers a question in HTTP.
var errHTTP = errors.New("server responded HTTP, when it was asked so after it had not answered in Bolt")

// doubtAfter is how long a server that has never answered in Bolt may take for it before it is asked whether it speaks
// HTTP: a probe ends after probeTimeout. Many web servers wait for the end of a line, which Bolt does not send.
const doubtAfter = 300 * time.Millisecond

// doubt is the context of a call, which ends early where the server turns out to speak HTTP, and what to do with the
// error of the call when it has ended.
func (s *Database) doubt(ctx context.Context) (context.Context, func(error) error) {
	if s.spoke.Load() {
		return ctx, func(err error) error { return err }
	}
	ctx, cancel := context.WithCancelCause(ctx)
	timer := time.AfterFunc(doubtAfter, func() {
		if s.at.speaksHTTP(ctx) {
			cancel(errHTTP)
		}
	})
	return ctx, func(err error) error {
		timer.Stop()
		if err == nil || errors.As(err, new(*neo4j.Neo4jError)) {
			s.spoke.Store(true)
		} else if context.Cause(ctx) == errHTTP {
			err = errHTTP
		}
		cancel(nil)
		return err
	}
}

// speaksHTTP asks the server in HTTP. The method is HEAD, because Neo4j answers a GET on the port of Bolt.
func (a *address) speaksHTTP(ctx context.Context) bool {
	dialer := &net.Dialer{Timeout: probeTimeout}
	plain, err := dialer.DialContext(ctx, "tcp", a.hostPort())
	if err != nil {
		return false
	}
	defer plain.Close()
	defer context.AfterFunc(ctx, func() { plain.Close() })()
	plain.SetDeadline(time.Now().Add(probeTimeout))
	conn := plain
	if a.encrypted() { // nothing is sent that a stranger should not read
		conn = tls.Client(conn, &tls.Config{ServerName: a.host, InsecureSkipVerify: true})
	}
	answer := make([]byte, len("HTTP/"))
	if _, err := io.WriteString(conn, "HEAD / HTTP/1.0\r\n\r\n"); err != nil {
		return false
	}
	_, err = io.ReadFull(conn, answer)
	return err == nil && string(answer) == "HTTP/"
}

// shownNames is how many names of a certificate are told.
const shownNames = 5

// names are what a certificate is for.
func names(cert *x509.Certificate) string {
	all := append([]string(nil), cert.DNSNames...)
	for _, ip := range cert.IPAddresses {
		all = append(all, ip.String())
	}
	switch {
	case len(all) == 0:
		return "it gives none"
	case len(all) > shownNames:
		return strings.Join(all[:shownNames], ", ") + " and " + strconv.Itoa(len(all)-shownNames) + " more"
	}
	return strings.Join(all, ", ")
}
