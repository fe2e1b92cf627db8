package judge

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/goccy/go-yaml"
	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/text"
)

// The stand-in for a model is this test program under another name.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"stand-in": func() {
		//nolint:forbidigo // it is a main
		switch mode := os.Args[1]; mode {
		case "fail":
			fmt.Fprintln(os.Stderr, "loading\nout of memory")
			os.Exit(3)
		case "sleep":
			time.Sleep(time.Minute)
		case "flood":
			for {
				if _, err := os.Stdout.Write(make([]byte, 1<<16)); err != nil {
					os.Exit(1)
				}
			}
		case "folder":
			folder, _ := os.Getwd()
			fmt.Fprintf(os.Stderr, "%s, %d arguments", folder, len(os.Args))
			os.Exit(1)
		default:
			standIn(os.Stdin, os.Stdout)
		}
	}})
}

// standIn takes the word "of" for poor English: 0.25 where there are two, with the
// place of the second, 0.75 elsewhere; sentences from last to first.
func standIn(in io.Reader, out io.Writer) {
	var lines []string
	for s := bufio.NewScanner(in); s.Scan(); {
		var r request
		if err := json.Unmarshal(s.Bytes(), &r); err != nil {
			fmt.Fprintln(out, err)
			return
		}
		line := fmt.Sprintf(`{"id": %d, "score": 0.75}`, r.ID)
		if at := strings.LastIndex(r.Sentence, " of "); at != strings.Index(r.Sentence, " of ") {
			line = fmt.Sprintf(`{"id":%d,"score":0.25,"start":%d,"end":%d,"message":"Of twice"}`, r.ID, at+1, at+3)
		}
		lines = append(lines, line)
	}
	for _, line := range slices.Backward(lines) {
		fmt.Fprintln(out, line)
	}
}

var sentences = []string{
	"The head of the board of the port resigned.",
	"The ship left at noon.",
}

func verdict(name string) []checker.Verdict {
	return []checker.Verdict{{
		Span: text.Span{Start: 22, End: 24}, Severity: checker.Info,
		Message: "Of twice", Why: name + " scores it 0.25, below 0.5",
	}}
}

func client(t *testing.T, d Definition) *Client {
	t.Helper()
	if d.Below == 0 {
		d.Below = 0.5
	}
	c, err := New(d, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// fails checks that the error of a judge is the one wanted.
func fails(t *testing.T, c *Client, want string) {
	t.Helper()
	got, err := c.Judge(context.Background(), sentences)
	if err == nil || !strings.Contains(err.Error(), want) || len(got) > 0 {
		t.Errorf("%v, %v, want the error %s", got, err, want)
	}
}

func TestCommand(t *testing.T) {
	got, err := client(t, Definition{Command: []string{"stand-in", "score"}}).Judge(context.Background(), sentences)
	if diff := cmp.Diff(verdict("stand-in"), got); diff != "" || err != nil {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
	got, err = client(t, Definition{Command: []string{"stand-in", "score"}, Below: 0.25}).Judge(context.Background(), sentences)
	if len(got) > 0 || err != nil {
		t.Errorf("a score that is not below: %v, %v", got, err)
	}
}

func TestCommandFails(t *testing.T) {
	for mode, want := range map[string]string{
		"fail":   `exit status 3: "out of memory"`,
		"folder": ", 2 arguments",
		"flood":  "the reply is longer than 1000000 bytes",
	} {
		fails(t, client(t, Definition{Command: []string{"stand-in", mode}}), want)
	}
	fails(t, client(t, Definition{Command: []string{"stand-in", "sleep"}, Timeout: "300ms"}), "judge stand-in: no reply within 300ms")
	fails(t, client(t, Definition{Command: []string{"no-such-program"}}), "judge no-such-program: ")
	fails(t, client(t, Definition{Command: []string{"./no-such-program"}}), "judge ./no-such-program: ")
}

// TestFolder checks that a program runs where it is told to.
func TestFolder(t *testing.T) {
	folder := t.TempDir()
	c, err := New(Definition{Command: []string{"stand-in", "folder"}, Below: 1}, folder)
	if err != nil {
		t.Fatal(err)
	}
	_, err = c.Judge(context.Background(), sentences)
	if err == nil || !strings.Contains(err.Error(), folder[strings.LastIndex(folder, "/")+1:]) {
		t.Errorf("%v, want the folder %s", err, folder)
	}
}

func serve(t *testing.T, h http.HandlerFunc) string {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s.URL
}

func TestServer(t *testing.T) {
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodPost || r.Header.Get("Content-Type") != "application/x-ndjson" || r.URL.RawQuery != "key=1" {
			t.Errorf("%s %s, %s", r.Method, r.URL, r.Header)
		}
		standIn(r.Body, w)
	})
	got, err := client(t, Definition{URL: url + "/score?key=1"}).Judge(context.Background(), sentences)
	if diff := cmp.Diff(verdict(url+"/score"), got); diff != "" || err != nil {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
}

func TestServerFails(t *testing.T) {
	closed := make(chan struct{})
	elsewhere := serve(t, func(http.ResponseWriter, *http.Request) { t.Error("sentences went elsewhere") })
	for want, h := range map[string]http.HandlerFunc{
		"it answers 503 Service Unavailable": func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusServiceUnavailable) },
		"it answers 307 Temporary Redirect": func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, elsewhere, http.StatusTemporaryRedirect)
		},
		"no reply within 300ms": func(_ http.ResponseWriter, r *http.Request) {
			_, _ = io.Copy(io.Discard, r.Body)
			select {
			case <-r.Context().Done():
			case <-closed:
			}
		},
		"the reply is longer than 1000000 bytes": func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(make([]byte, 1000001)) },
		"says nothing of the sentence with id 1": func(http.ResponseWriter, *http.Request) {},
	} {
		timeout := "20s"
		if strings.HasPrefix(want, "no reply") {
			timeout = "300ms"
		}
		fails(t, client(t, Definition{URL: serve(t, h), Timeout: timeout}), want)
	}
	close(closed)
	gone := httptest.NewServer(nil)
	gone.Close()
	fails(t, client(t, Definition{URL: gone.URL}), "judge "+gone.URL+": dial tcp")
}

// TestCancelled checks that whoever stops a check is not told of a slow judge.
func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(100*time.Millisecond, cancel)
	if _, err := client(t, Definition{Command: []string{"stand-in", "sleep"}}).Judge(ctx, sentences); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

func TestReply(t *testing.T) {
	good := `{"id":2,"score":1}` + "\n"
	for line, want := range map[string]string{
		"\n\r\n" + `{"id":1,"score":0}` + "\r\n":     "",
		`{"id":1,"score":0.5,"start":0,"end":2}`:     "",
		``:                                           "its reply says nothing of the sentence with id 1",
		`{"score":0.5}`:                              "line 2 of its reply: no id",
		`null`:                                       "line 2 of its reply: no id",
		`{"id":3,"score":0.5}`:                       "no sentence has the id 3",
		`{"id":0,"score":0.5}`:                       "no sentence has the id 0",
		`{"id":2,"score":0.5}`:                       "the id 2 comes twice",
		`{"id":1}`:                                   "no score",
		`{"id":1,"score":null}`:                      "no score",
		`{"id":1,"score":NaN}`:                       "invalid character 'N'",
		`{"id":1,"score":"high"}`:                    "json: ",
		`{"id":1,"score":1e999}`:                     "json: ",
		`{"id":1,"score":-0.01}`:                     "the score -0.01 is not from 0 to 1",
		`{"id":1,"score":1.5}`:                       "the score 1.5 is not from 0 to 1",
		`{"id":1,"score":0.5,"sentence":"x"}`:        `unknown field "sentence"`,
		`{"id":1,"score":0.5`:                        "json: it ends in the middle",
		`{"id":1,"score":0.5} {"id":1}`:              "json: something stands after the object",
		`{"id":1,"score":0.5,"start":1}`:             "one of start and end is missing",
		`{"id":1,"score":0,"start":2,"end":2}`:       "bytes 2 to 2 are none of a sentence of 4",
		`{"id":1,"score":0,"start":0,"end":5}`:       "bytes 0 to 5 are none of a sentence of 4",
		`{"id":1,"score":0,"start":0,"end":3}`:       "bytes 0 to 3 cut a character",
		`{"id":1,"score":0,"start":3,"end":4}`:       "bytes 3 to 4 cut a character",
		`{"id":1,"score":0,"message":"a\u001b[2Jb"}`: "the message is not one line of text",
		`{"id":1,"score":0,"message":"` + strings.Repeat("a", 301) + `"}`: "the message is longer than 300 bytes",
		`<html>`: "line 2 of its reply: invalid character '<'",
	} {
		got, err := parse([]byte(good+line), []string{"caé", "b"})
		if want == "" {
			if err != nil || len(got) != 2 || got[1].score != 1 {
				t.Errorf("%s: %v, %v", line, got, err)
			}
			continue
		}
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", line, err, want)
		}
	}
}

func TestDefinition(t *testing.T) {
	for in, want := range map[string]string{
		"command: [qe, --fast]\n  below: 0.5":                      "",
		"url: https://qe.example/score\n  below: 1\n  timeout: 2m": "",
		"command: [qe]\n  url: http://qe.example\n  below: 0.5":    "line 2: judge: both command and url: name one",
		"below: 0.5":                                                    "line 2: judge: neither command nor url",
		"command: []\n  below: 0.5":                                     "neither command nor url",
		"command: ['']\n  below: 0.5":                                   "command names no program",
		"command: [qe]":                                                 "below is the score under which a sentence is reported",
		"command: [qe]\n  below: 1.01":                                  "over 0, at most 1",
		"command: [qe]\n  below: .nan":                                  "over 0, at most 1",
		"command: [qe]\n  below: low":                                   "[3:10]",
		"url: qe.example\n  below: 0.5":                                 `url "qe.example" is no http:// or https:// address`,
		"url: file:///etc/hosts\n  below: 0.5":                          "is no http:// or https:// address",
		"command: [qe]\n  below: 0.5\n  timeout: 30":                    `timeout "30" is no time from 100ms to 10m0s, as in 30s`,
		"command: [qe]\n  below: 0.5\n  timeout: 0s":                    "is no time",
		"command: [qe]\n  below: 0.5\n  timeout: 1h":                    "is no time",
		"command: [qe]\n  below: 0.5\n  severity: error":                `severity "error" is none of info, warning`,
		"command: [qe]\n  below: 0.5\n  belo: 1":                        `[4:3] unknown field "belo"`,
		"command: qe --fast\n  below: 0.5":                              "[2:12]",
		"command: [qe]\n  below: 0.5\n  severity: warning\n  batch: 10": `[5:3] unknown field "batch"`,
	} {
		var file struct {
			Judge *Definition `yaml:"judge"`
		}
		err := yaml.UnmarshalWithOptions([]byte("judge:\n  "+in+"\n"), &file, yaml.Strict())
		if err == nil {
			_, err = New(*file.Judge, ".")
		}
		if (err == nil) != (want == "") || err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", in, err, want)
		}
	}
}

// TestSecrets checks that a password or a token in an address is not printed.
func TestSecrets(t *testing.T) {
	gone := httptest.NewServer(nil)
	gone.Close()
	address := strings.Replace(gone.URL, "http://", "http://me:secret@", 1) + "/score?token=secret"
	_, err := client(t, Definition{URL: address}).Judge(context.Background(), sentences)
	if err == nil || strings.Contains(err.Error(), "secret") {
		t.Error(err)
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{
		`{"id":1,"score":0.5}` + "\n" + `{"id":2,"score":1,"start":0,"end":1,"message":"x"}`,
		`{"id":1,"score":0.5,"start":2,"end":3}`, `{"id":1e0}`, "null\n[]\n{}", `{"id":2,"score":-0}`, "\xff\n", `{"id":1,"id":2,"score":1}`,
	} {
		f.Add([]byte(s))
	}
	given := []string{"Café ☕ 𐀐.", "b"}
	f.Fuzz(func(t *testing.T, reply []byte) {
		answers, err := parse(reply, given)
		if err != nil {
			return
		}
		for i, a := range answers {
			if !a.given || !(a.score >= 0 && a.score <= 1) || a.message == "" || strings.Contains(a.message, "\n") {
				t.Fatalf("%q: %+v", reply, a)
			}
			if part := given[i][a.span.Start:a.span.End]; part == "" || strings.ToValidUTF8(part, "?") != part {
				t.Fatalf("%q: %q", reply, part)
			}
		}
	})
}
