package source

import (
	"bufio"
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/checker/text"
)

// readCorpus gives the ids of the articles and the errors, in order.
func readCorpus(corpus string) (out []string) {
	for item := range Lines("c.jsonl", strings.NewReader(corpus)) {
		if a, err := item.Article(); err != nil {
			out = append(out, "error "+err.Error())
		} else {
			out = append(out, a.ID)
		}
	}
	return out
}

func TestCorpus(t *testing.T) {
	got := readCorpus(utf8BOM + strings.Join([]string{
		`{"id":"a","text":"Ships came."}`,
		``,
		`{"id":"b","text":"Ships came.}`,
		`{"text":"Ships came."}`,
		`{"id":"a","text":"More ships came.","more":[1,{"text":0}]}`,
		`{"id":7,"text":"Ships came.","date":null}`,
		`{"id":"c","title":"Ships"}`,
		`{"id":"c","text":3}`,
		`{"id":"c","text":null}`,
		`{"id":"c","text":" \n"}`,
		`{"id":["c"],"text":"Ships came."}`,
		`[1,2]`,
		`null`,
		`"é", `,
		`{"id":"d","text":"Ships \ud800 came."}  `,
	}, "\r\n"))
	want := []string{
		"a",
		"error c.jsonl:3:31: not valid JSON: invalid character '\\r' in string literal",
		"c.jsonl:4",
		"a",
		"7",
		`error c.jsonl:7: no "text"`,
		`error c.jsonl:8: "text" is not a string`,
		`error c.jsonl:9: no "text"`,
		"c",
		"error c.jsonl:11: id, title, date, source and url are strings, not lists or objects",
		"error c.jsonl:12: not a JSON object",
		"error c.jsonl:13: not a JSON object",
		"error c.jsonl:14:4: not valid JSON: invalid character ',' after top-level value",
		"d",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	for in, want := range map[string]string{
		"":              "error c.jsonl: empty: there is no text in it",
		"\n \n":         "error c.jsonl: empty: there is no text in it",
		"\xff\xfe{\x00": "error c.jsonl: a corpus must be UTF-8, and this one is UTF-16",
	} {
		if d := cmp.Diff([]string{want}, readCorpus(in)); d != "" {
			t.Errorf("%q: %s", in, d)
		}
	}
}

// Spans, lines and columns are those of the text, whatever JSON made of it.
func TestCorpusPlaces(t *testing.T) {
	a, err := Parse("c.jsonl", Corpus, []byte(`{"id":"a","title":"T","date":"2021-06-04","source":"The Mail","url":"https://mail.example/1","text":"Caf\u00e9 Zo\u00eb\r\n\r\nIt sold \u201c30\u201d cups."}`))
	if err != nil {
		t.Fatal(err)
	}
	got, p := at(t, a, []byte(a.Source), "30")
	if string(got) != "30" || p.From != (text.Position{Line: 3, Column: 10}) || p.File != "a" {
		t.Errorf("%q at %+v", got, p)
	}
	want := text.Declared{Title: "T", Date: "2021-06-04", Source: "The Mail", URL: "https://mail.example/1"}
	if d := cmp.Diff(want, a.Declared); d != "" {
		t.Error(d)
	}
}

// endless is a corpus whose second line is very long.
type endless struct {
	head io.Reader
	left int
	tail io.Reader
}

func (e *endless) Read(p []byte) (int, error) {
	if n, err := e.head.Read(p); err == nil {
		return n, nil
	}
	if e.left > 0 {
		n := min(len(p), e.left)
		for i := range p[:n] {
			p[i] = 'x'
		}
		e.left -= n
		return n, nil
	}
	return e.tail.Read(p)
}

func TestLongLine(t *testing.T) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	in := &endless{strings.NewReader(`{"id":"a","text":"Ships came."}` + "\n"), 256 << 20, strings.NewReader("\n" + `{"id":"b","text":"Ships came."}`)}
	var got []string
	for item := range Lines("c.jsonl", in) {
		if a, err := item.Article(); errors.Is(err, ErrTooLong) {
			got = append(got, "too long")
		} else if err == nil {
			got = append(got, a.ID)
		}
	}
	runtime.ReadMemStats(&after)
	if d := cmp.Diff([]string{"a", "too long", "b"}, got); d != "" {
		t.Error(d)
	}
	if used := after.TotalAlloc - before.TotalAlloc; used > 8*MaxLine {
		t.Errorf("%d MiB allocated for one line too long", used>>20)
	}
	// At the end of the file, too, and with exactly as much as there may be.
	line, err := readLine(bufio.NewReader(&endless{strings.NewReader(""), MaxLine + 1, strings.NewReader("")}))
	if line != nil || !errors.Is(err, ErrTooLong) {
		t.Errorf("%d bytes, %v", len(line), err)
	}
	line, err = readLine(bufio.NewReader(&endless{strings.NewReader(""), MaxLine, strings.NewReader("")}))
	if len(line) != MaxLine || !errors.Is(err, io.EOF) {
		t.Errorf("%d bytes, %v", len(line), err)
	}
}

// The caller may stop, and a line is not read before it is asked for.
func TestStreaming(t *testing.T) {
	in := &endless{strings.NewReader(strings.Repeat(`{"text":"Ships came."}`+"\n", 3)), 1 << 62, nil}
	n := 0
	for range Lines("c.jsonl", in) {
		if n++; n == 2 {
			break
		}
	}
	if n != 2 {
		t.Error(n)
	}
}

func BenchmarkCorpus(b *testing.B) {
	line := `{"id":"a","title":"Ships","text":"` + strings.Repeat(lede+`\n`+second+`\n\n`, 12) + `","date":"2021-06-04"}` + "\n"
	corpus := strings.Repeat(line, 500)
	b.SetBytes(int64(len(corpus)))
	for b.Loop() {
		for item := range Lines("c.jsonl", strings.NewReader(corpus)) {
			if _, err := item.Article(); err != nil {
				b.Fatal(err)
			}
		}
	}
}
