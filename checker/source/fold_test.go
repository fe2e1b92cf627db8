package source

import (
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"

	"github.com/factlint/factlint/checker/text"
)

func TestSeen(t *testing.T) {
	for in, want := range map[string]string{
		"the har\u00adbour of\u00a0Zoë\u200b, \ufeffof\u2060 old": "the harbour of Zoë, of old",
		"12\u2009km, 33\u202f625 tons, 5\u00a0p.m.":               "12 km, 33\u202f625 tons, 5 p.m.", // what parts thousands stays
		"Tr\u200dam and می\u200cخواهم and 👩\u200d🔧":               "Tram and می\u200cخواهم and 👩\u200d🔧",
		"one line\u2028and another\u2029and a third":              "one line\nand another\nand a third",
		"MarÃ\u00ada and voilÃ\u00a0 and Â\u00a0":                 "MarÃ\u00ada and voilÃ\u00a0 and Â\u00a0", // í, à and a space in the wrong encoding
		"re\u2010open, no\u2011go, eﬃcient ﬂeet":                  "re-open, no-go, efficient fleet",
		"Zoe\u0308 Łódz\u0301, q\u0301":                           "Zoë Łódź, q\u0301", // no letter is a q with an accent
		"one\r\n\r\ntwo\rthree\n":                                 "one\n\ntwo\nthree\n",
		"\u200e\u202aabc\u202c\u200f":                             "abc",
		"“plain” – and … €4":                                      "“plain” – and … €4",
		"\u00ad\u200b":                                            "",
	} {
		if got := seen(in); got != want {
			t.Errorf("seen(%+q) = %+q, want %+q", in, got, want)
		}
		if got := seen(want); got != want {
			t.Errorf("%+q, which is clean, became %+q", want, got)
		}
	}
}

// laid is s with characters laid into it that no reader sees, or sees as a space.
func laid(r *rand.Rand, s string) string {
	var out strings.Builder
	hidden := []string{"\u00ad", "\u200b", "\ufeff", "\u2060", "\u200d", "\u200e"}
	spaces := []string{"\u00a0", "\u2009", "\u202f", "\u2003", "\u205f"}
	last := ' '
	s = strings.ReplaceAll(s, "ffi", "ﬃ")
	if r.IntN(2) == 0 {
		s = norm.NFD.String(s)
	}
	for _, c := range s {
		if last < '\u0300' && (c < '\u0300' || c > '\u036f') && c != '\n' && last != '\n' && r.IntN(5) == 0 {
			out.WriteString(hidden[r.IntN(len(hidden))])
		}
		if c == ' ' && last != ' ' && last != '\n' && r.IntN(3) == 0 {
			out.WriteString(spaces[r.IntN(len(spaces))])
		} else {
			out.WriteRune(c)
		}
		last = c
	}
	return out.String()
}

// What was laid into a file changes nothing of what is read from it, and every place
// is that of the same words in the file as it lies there.
func TestLaid(t *testing.T) {
	const story = "Harbour count\n\nThe “old” harbour of Zoë had an efficient 1,200 ships on May 5; it is 3.2 km long, the council’s €4 fee — said the 👩 mayor.\n\nNobody paid. The dues of the Łódź trade rose by 12 percent to 4,500 crowns."
	want, err := Parse("a", Plain, []byte(story))
	if err != nil {
		t.Fatal(err)
	}
	for seed := range uint64(200) {
		dirty := laid(rand.New(rand.NewPCG(seed, 0)), story)
		line, err := json.Marshal(map[string]string{"text": dirty})
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range []struct {
			format Format
			file   string
			disk   string // what places are offsets in
		}{
			{Plain, dirty, dirty},
			{Plain, utf8BOM + dirty, utf8BOM + dirty},
			{Markdown, dirty, dirty},
			{Corpus, string(line), dirty},
		} {
			got, err := Parse("a", c.format, []byte(c.file))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want.Text, got.Text); diff != "" {
				t.Fatalf("seed %d, format %d: %s", seed, c.format, diff)
			}
			places(t, got, c.disk)
		}
	}
}

// places checks that the file has each word of an article where its place says.
func places(t *testing.T, a *text.Article, disk string) {
	t.Helper()
	d := text.Cut(a)
	at := 0
	for i := range d.Tokens {
		for _, end := range []int{i + 1, min(i+3, len(d.Tokens))} {
			span := d.Span(i, end)
			p := a.Place(span)
			if p.Span.Start < at || p.Span.End > len(disk) {
				t.Fatalf("%q lies at [%d, %d) after %d", p.Text, p.Span.Start, p.Span.End, at)
			}
			there := disk[p.Span.Start:p.Span.End]
			if got := seen(there); got != a.In(span) && strings.Join(strings.Fields(got), " ") != strings.Join(strings.Fields(a.In(span)), " ") {
				t.Fatalf("%q lies where the file has %+q", a.In(span), there)
			}
			if first := a.Text[span.Start]; first < 0x80 && there[0] != first {
				t.Fatalf("%q begins with %+q", a.In(span), there)
			}
			if last := a.Text[span.End-1]; last < 0x80 && there[len(there)-1] != last {
				t.Fatalf("%q ends as %+q", a.In(span), there)
			}
		}
		at = a.Place(d.Tokens[i].Span()).Span.End
	}
}

// References of HTML are folded like the characters they stand for.
func TestReferencesFold(t *testing.T) {
	a, err := Parse("a.md", Markdown, []byte("The har&shy;bour&nbsp;of Zo&euml; holds 33&nbsp;625 ships&#8203;."))
	if err != nil {
		t.Fatal(err)
	}
	if want := "The harbour of Zoë holds 33\u00a0625 ships."; a.Text != want {
		t.Errorf("%q, want %q", a.Text, want)
	}
	at := strings.Index(a.Text, "harbour")
	if p := a.Place(text.Span{Start: at, End: at + len("harbour")}); a.Source[p.Span.Start:p.Span.End] != "har&shy;bour" {
		t.Errorf("harbour lies where the file has %q", a.Source[p.Span.Start:p.Span.End])
	}
}

// A clean text is not copied.
func TestCleanCosts(t *testing.T) {
	s := strings.Repeat("The “old” harbour – 30 km² of it – is Zoë’s. ", 100)
	if n := testing.AllocsPerRun(10, func() { _ = seen(s) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
