// The header of a request: what fits into the limit, and what does not.

package program

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"runtime"
	"strings"
	"testing"
	"time"

	"alliance-atlas/graph"
)

// headerSlop is added to Server.MaxHeaderBytes by net/http.
const headerSlop = 4 << 10

// served is the address of a server with the data of the program, until the test ends.
func served(t *testing.T) (address string) {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	out, in := io.Pipe()
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		defer in.Close()
		run(ctx, []string{"serve", "--listen", "127.0.0.1:0"}, &terminal{out: in, err: io.Discard, now: time.Now})
	}()
	t.Cleanup(func() {
		stop()
		<-ended
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	_, address, found := strings.Cut(line, "http://")
	address, _, _ = strings.Cut(address, ": ")
	if err != nil || !found {
		t.Fatalf("the server says %q, %v", line, err)
	}
	return address
}

// send sends a header as it stands, and reads the answer.
func send(t *testing.T, address, header string) (status int, contentType, body string) {
	t.Helper()
	conn, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	conn.SetDeadline(time.Now().Add(time.Minute))
	sent := make(chan struct{})
	go func() {
		defer close(sent)
		io.WriteString(conn, header) // the server may refuse it before its end
	}()
	answer, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	content, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	conn.Close()
	<-sent
	return answer.StatusCode, answer.Header.Get("Content-Type"), string(content)
}

// TestLimitOfTheHeader: a header of as many bytes is read, with cookies counted, and a longer one is refused.
func TestLimitOfTheHeader(t *testing.T) {
	address := served(t)
	const most = maxHeader + headerSlop
	for size, want := range map[int]int{most - 1: http.StatusOK, most: http.StatusOK, most + 1: http.StatusRequestHeaderFieldsTooLarge} {
		begin, end := "GET /graphql?query={__typename} HTTP/1.1\r\nHost: "+address+"\r\nConnection: close\r\nCookie: a=", "\r\n\r\n"
		header := begin + strings.Repeat("a", size-len(begin)-len(end)) + end
		if status, _, body := send(t, address, header); status != want {
			t.Errorf("a header of %d bytes: %d %.100s, want %d", size, status, body, want)
		}
	}
}

// TestTheLargestDocumentFitsIntoAGet, however it is encoded; one that is larger has an error with a code.
func TestTheLargestDocumentFitsIntoAGet(t *testing.T) {
	address := served(t)
	percent := func(text string) string {
		var b strings.Builder
		for i := range len(text) {
			fmt.Fprintf(&b, "%%%02X", text[i])
		}
		return b.String()
	}
	for size, code := range map[int]string{graph.MaxDocument - 1: "", graph.MaxDocument: "", graph.MaxDocument + 1: "LIMIT_EXCEEDED"} {
		query := "query($n:Int){countries(first:$n){totalCount}}#"
		query += strings.Repeat("é", (size-len(query))/2) + strings.Repeat("x", (size-len(query))%2)
		for name, encode := range map[string]func(string) string{"as a form": url.QueryEscape, "each byte": percent} {
			header := "GET /graphql?query=" + encode(query) + "&variables=" + encode(`{"n":1}`) + " HTTP/1.1\r\nHost: " + address +
				"\r\nConnection: close\r\nCookie: a=" + strings.Repeat("a", 4<<10) + "\r\n\r\n"
			status, contentType, body := send(t, address, header)
			var answer struct {
				Data   *struct{ Countries struct{ TotalCount int } }
				Errors []struct{ Extensions struct{ Code string } }
			}
			if err := json.Unmarshal([]byte(body), &answer); err != nil {
				t.Errorf("%d bytes, encoded %s: %d, %s, %.200s", size, name, status, contentType, body)
				continue
			}
			switch {
			case code == "" && (answer.Data == nil || answer.Data.Countries.TotalCount == 0):
				t.Errorf("%d bytes, encoded %s: %d %.200s", size, name, status, body)
			case code != "" && (len(answer.Errors) != 1 || answer.Errors[0].Extensions.Code != code):
				t.Errorf("%d bytes, encoded %s: %d %.200s, want %s", size, name, status, body, code)
			}
		}
	}
}

// TestShortHeadersCostLittle: as many header fields as fit are the most expensive header, and cost a small part of what a
// question may.
func TestShortHeadersCostLittle(t *testing.T) {
	address := served(t)
	const mostMemory = 32 << 20
	var b strings.Builder
	b.WriteString("GET /livez HTTP/1.1\r\nHost: " + address + "\r\nConnection: close\r\n")
	fields := 0
	for ; b.Len() < maxHeader; fields++ {
		fmt.Fprintf(&b, "%x:\r\n", fields)
	}
	b.WriteString("\r\n")
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	begun := time.Now()
	status, _, _ := send(t, address, b.String())
	took := time.Since(begun)
	runtime.ReadMemStats(&after)
	used := after.TotalAlloc - before.TotalAlloc
	t.Logf("%d fields took %v and %d KiB", fields, took, used>>10)
	if status != http.StatusOK || used > mostMemory {
		t.Errorf("%d fields: status %d, %d KiB, want %d KiB at most", fields, status, used>>10, mostMemory>>10)
	}
}
