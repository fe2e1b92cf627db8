package garble

import (
	"strings"
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/checker/phrase"
	"github.com/factlint/factlint/checker/text"
)

func TestCases(t *testing.T) { checkertest.Run(t, Rule) }

var ours = func() *phraseBook {
	list, err := parseSetPhrases(setPhraseList)
	if err != nil {
		panic(err)
	}
	b, err := newPhraseBook(list)
	if err != nil {
		panic(err)
	}
	return b
}()

// TestSetPhrasesAreWhole checks that no good form of a phrase is a broken form of
// it or of another.
func TestSetPhrasesAreWhole(t *testing.T) {
	list, err := parseSetPhrases(setPhraseList)
	if err != nil {
		t.Fatal(err)
	}
	if len(list) < 150 {
		t.Errorf("%d set phrases", len(list))
	}
	seen := map[string]bool{}
	for _, p := range list {
		if seen[p.Phrase] {
			t.Errorf("%q is in the list twice", p.Phrase)
		}
		seen[p.Phrase] = true
		if len(p.Broken) == 0 && p.Near == "" {
			t.Errorf("%q has no broken form", p.Phrase)
		}
		for _, form := range append([]string{p.Phrase}, p.Also...) {
			for _, sentence := range []string{
				"They spoke of " + plain(form) + " on Monday in the capital.",
				"The BRICS and the " + plain(form) + ", and " + plain(form) + " of the United Nations Charter summit leaders.",
			} {
				for _, f := range new(reader).find(text.Cut(text.Plain("test", sentence)), ours) {
					if f.kind == setPhrase {
						t.Errorf("%q: %s", form, f.message)
					}
				}
			}
		}
	}
}

func TestPatterns(t *testing.T) {
	for _, bad := range []string{"", "the of", "[world]", "a||b", "@nothing world", "well-off|rich"} {
		if _, err := parsePattern(bad); err == nil {
			t.Errorf("pattern %q is read", bad)
		}
	}
	book, err := newPhraseBook([]phrase.Set{
		{Phrase: "Council of Elders", Also: []string{"Elders' Council"}, Near: "elders council"},
		{Phrase: "the long way round", Broken: []string{"way|road ... <round long> [of] @number"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ content, want string }{
		{"He wrote to the Council of Elders.", ""},
		{"He wrote to the Elders for Council.", "Elders for Council"},
		{"He asked the elders of the council.", ""},
		{"It was the road that went round long 3 times.", "round long"},
		{"It was the road, and round long 3 times.", ""},
	} {
		d := text.Cut(text.Plain("test", c.content))
		got := ""
		for _, f := range new(reader).find(d, book) {
			got += d.In(f.span)
		}
		if got != c.want {
			t.Errorf("%q: %q, want %q", c.content, got, c.want)
		}
	}
}

func TestOwnPhrases(t *testing.T) {
	for want, p := range map[string]phrase.Set{
		"":                                       {Phrase: "Harbor Board", Near: "board harbor"},
		`line 3: set phrase "": no phrase`:       {Broken: []string{"board of harbor"}, Line: 3},
		`line 7: set phrase "Harbor Board": nei`: {Phrase: "Harbor Board", Line: 7},
		`pattern "board [of": cannot read "[of"`: {Phrase: "Harbor Board", Broken: []string{"board [of"}},
		`near has 1 words: between 2 and 8`:      {Phrase: "Harbor Board", Near: "board"},
	} {
		_, err := With([]phrase.Set{p})
		if (err == nil) != (want == "") || err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("%+v: %v, want %s", p, err, want)
		}
	}
}

func TestStems(t *testing.T) {
	for _, pair := range [][2]string{
		{"drawn", "drawing"}, {"completes", "completed"}, {"countries", "country"}, {"stopped", "stopping"},
		{"cooperation", "cooperate"}, {"happily", "happiness"}, {"organisation", "organise"},
	} {
		if stem(pair[0]) != stem(pair[1]) {
			t.Errorf("%s (%s) and %s (%s)", pair[0], stem(pair[0]), pair[1], stem(pair[1]))
		}
	}
	for _, pair := range [][2]string{{"state", "station"}, {"general", "generation"}, {"universe", "university"}} {
		if stem(pair[0]) == stem(pair[1]) {
			t.Errorf("%s and %s are both %s", pair[0], pair[1], stem(pair[0]))
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"The the end.Next of of the hand in hand in hand in hand \\u00e9 &amp; â€™ {{x}} %s XI Xi said",
		"“Open\n\n“again and again, and again and again 首页 in the \xff 首页 middle of ，it Ã",
		"completely completed \\", "&#x;", "<unk", "[INSERT", "BRICS and 20", "%(", "Xi/'s countries/'",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "\uFFFD")
		var blocks []text.Block
		at := 0
		for line := range strings.Lines(s) {
			blocks = append(blocks, text.Block{Span: text.Span{Start: at, End: at + len(strings.TrimRight(line, "\n"))}})
			at += len(line)
		}
		d := text.Cut(&text.Article{ID: "fuzz", Text: s, Source: s, Blocks: blocks})
		for _, f := range new(reader).find(d, ours) {
			spans := []text.Span{f.span}
			for _, e := range f.evidence {
				spans = append(spans, e.span)
			}
			for _, r := range f.repairs {
				spans = append(spans, r.span)
			}
			for _, span := range spans {
				if span.Start < 0 || span.End > len(s) || span.Start > span.End {
					t.Fatalf("%s: span %v of %d bytes", f.message, span, len(s))
				}
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	paragraph := "The committee met on Tuesday in the capital to hear from three ministers and the head of the central bank, who said that " +
		"prices had risen by 2.3 percent in the year to March and would rise more slowly in the next. “We expect no change,” she told the members, " +
		"according to people who were there. Members asked about the cost of the bridge over the river, which opened in May after two years of delay.\n"
	d := text.Cut(text.Plain("bench", strings.Repeat(paragraph, 100)))
	d.Blocks = nil
	at := 0
	for range 100 {
		d.Blocks = append(d.Blocks, text.Block{Span: text.Span{Start: at, End: at + len(paragraph) - 1}})
		at += len(paragraph)
	}
	d = text.Cut(d.Article)
	b.SetBytes(int64(len(d.Text)))
	b.ReportAllocs()
	r := new(reader) // as check does: its memory is used again
	for b.Loop() {
		r.find(d, ours)
	}
}
