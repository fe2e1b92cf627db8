package rules_test

import (
	"bytes"
	"context"
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/checker/text"
	"github.com/factlint/factlint/rules"
)

const newsroom = "../testdata/newsroom"

// files are the newsroom's articles and corpora.
func files(tb testing.TB) (paths []string) {
	tb.Helper()
	err := filepath.WalkDir(newsroom, func(path string, d os.DirEntry, err error) error {
		if _, known := source.FormatOf(path); err == nil && !d.IsDir() && known && !strings.HasSuffix(path, "PLANTED.md") {
			paths = append(paths, path)
		}
		return err
	})
	if err != nil {
		tb.Fatal(err)
	}
	return paths
}

// said is everything that a check gives, as bytes.
func said(tb testing.TB, articles checker.Articles) string {
	tb.Helper()
	r, err := checker.Check(context.Background(), articles, checker.Options{Rules: rules.All(), Keep: true})
	if err != nil {
		tb.Fatal(err)
	}
	for _, err := range r.Errors {
		tb.Error(err)
	}
	out, err := json.MarshalIndent([]any{r.Findings, r.Claims, r.Groups, r.Summary}, "", " ")
	if err != nil {
		tb.Fatal(err)
	}
	return string(out)
}

// The same articles give the same bytes, in whatever order they are named, on one
// processor and on two, and the second time.
func TestSameBytes(t *testing.T) {
	paths := files(t)
	var articles []*text.Article
	for a, err := range (source.Reader{}).Read(paths...) {
		if err != nil {
			t.Fatal(err)
		}
		articles = append(articles, a)
	}
	want := said(t, source.Of(articles...))
	if !strings.Contains(want, "Rule") {
		t.Fatal("the newsroom gives no claim")
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	r := rand.New(rand.NewPCG(7, 8))
	for i := range 6 {
		runtime.GOMAXPROCS(1 + i%2)
		if i > 1 {
			r.Shuffle(len(articles), func(i, j int) { articles[i], articles[j] = articles[j], articles[i] })
		}
		if got := said(t, source.Of(articles...)); got != want {
			t.Fatalf("run %d (-first +now):\n%s", i, cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")))
		}
	}
}

// countries stand in for the newsroom's own in the copies of a corpus, each with
// its adjective.
var countries = [][2]string{
	{"Peru", "Peruvian"}, {"Chile", "Chilean"}, {"Kenya", "Kenyan"}, {"Ghana", "Ghanaian"}, {"Norway", "Norwegian"}, {"Sweden", "Swedish"},
	{"Japan", "Japanese"}, {"Mexico", "Mexican"}, {"Egypt", "Egyptian"}, {"Poland", "Polish"}, {"Greece", "Greek"}, {"Brazil", "Brazilian"},
	{"Canada", "Canadian"}, {"Vietnam", "Vietnamese"}, {"Pakistan", "Pakistani"}, {"Hungary", "Hungarian"}, {"Finland", "Finnish"}, {"Cuba", "Cuban"},
}

// corpus is the newsroom's articles over and over, one a line, until there are
// size bytes of text. Each copy is about other countries and other people, as a
// corpus of that size would be.
func corpus(tb testing.TB, size int) []byte {
	tb.Helper()
	var texts []string
	for a, err := range (source.Reader{}).Read(files(tb)...) {
		if err != nil {
			tb.Fatal(err)
		}
		texts = append(texts, a.Text)
	}
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	for n, total := 0, 0; total < size; n++ {
		round := n / len(texts)
		x, y := countries[round%len(countries)], countries[(round/len(countries)+round+1)%len(countries)]
		suffix := string([]byte{'a' + byte(round%26), 'a' + byte(round/26%26), 'n'})
		s := strings.NewReplacer(
			"Indonesia's", y[0]+"'s", "Indonesian", y[1], "Indonesia", y[0], "Indian", x[1], "India", x[0],
			"Raghavan", "Ragh"+suffix, "Wibisono", "Wib"+suffix, "Hartanto", "Hart"+suffix, "Nambiar", "Namb"+suffix,
		).Replace(texts[n%len(texts)])
		total += len(s)
		if err := enc.Encode(map[string]any{"id": n, "text": s, "date": "2025-03-03"}); err != nil {
			tb.Fatal(err)
		}
	}
	return out.Bytes()
}

// BenchmarkCheck is the whole check, from the bytes of a corpus of 8 MB to the
// findings, on one core.
func BenchmarkCheck(b *testing.B) {
	data := corpus(b, 8<<20)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	b.SetBytes(8 << 20)
	for b.Loop() {
		read := source.Reader{Stdin: bytes.NewReader(data), StdinName: "corpus.jsonl"}.Items("-")
		r, err := checker.Check(context.Background(), read, checker.Options{Rules: rules.All()})
		if err != nil || len(r.Errors) > 0 {
			b.Fatal(err, r.Errors)
		}
	}
}
