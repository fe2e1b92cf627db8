package text_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/checker/text"
)

func cut(s string) *text.Document {
	return text.Cut(text.Plain("", s))
}

func TestTokens(t *testing.T) {
	for in, want := range map[string]string{
		"US$244.8 billion, up 1.9%.":          "US $ 244.8 billion , up 1.9 % .",
		"Xi’s 11th visit; Xi/'s":              "Xi ’s 11 th visit ; Xi / ' s",
		"the U.S.-China deal at 5 p.m. today": "the U.S. - China deal at 5 p.m. today",
		"don't O'Brien the boys' 1990s":       "don't O'Brien the boys ' 1990 s",
		"G20 COVID-19 Su-25 1,000.5 3½":       "G20 COVID - 19 Su - 25 1,000.5 3 ½",
		"wait... he said -- ``no''":           "wait ... he said -- `` no ''",
		"see http://a.b/c?d=1, or a@b.co.":    "see http://a.b/c?d=1 , or a@b.co .",
		"Straße naïve 首页 资讯 Łódź":             "Straße naïve 首页 资讯 Łódź",
		"J.K. Rowling, e.g. this":             "J.K. Rowling , e.g. this",
	} {
		d := cut(in)
		var got []string
		for i := range d.Tokens {
			got = append(got, d.Token(i))
		}
		if diff := cmp.Diff(strings.Fields(want), got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", in, diff)
		}
	}
}

// Compounds are found at their hyphens alone.
func TestCompound(t *testing.T) {
	set := text.NewSet("face-to-face two-thirds")
	for s, want := range map[string]bool{
		"their face-to-face talks": true, "Face-To-Face": true, "a two-thirds majority": true, "a two - thirds majority": false,
		"two thirds": false, "-two-thirds": true, "one-two-thirds": false, "two-": false, "-": false,
	} {
		d, found := cut(s), false
		for i := range d.Tokens {
			found = found || set.At(d, i)
		}
		if found != want {
			t.Errorf("%q: %v", s, found)
		}
	}
}

func TestSentences(t *testing.T) {
	for _, want := range []string{
		"MOSCOW, Dec. 14 (Xinhua) -- Mr. Li met Gen. Ray.|He left at 5 p.m. on Friday.|Then it rained.",
		"It reached 100 billion U.S. dollars in 2018.|The U.S. President spoke.|He lives in the U.S.|The end.",
		"The No. 7 and No. 8 units started.|There is no.|John F. Kennedy Jr. was there.|Apple Inc. said so.|It works at Apple Inc.|The firm grew.",
		`He said "no."|She said "Yes!" and left.|"We came back," he said.|Prices rose 3.2 percent.|Yahoo! said so.`,
		"It paid Rs. 50 million.|He counts in rs.|Nobody else does.",
		"Wait... no.|He stopped...|Then he went.",
		"Leeds grew.[12]|York did not.[citation needed][13]|They (Leeds.[4]) met.|He said [it.]|And left.|See a.[1]b|",
		"1. First item|",
	} {
		in := strings.TrimSuffix(strings.ReplaceAll(want, "|", " "), " ")
		d := cut(in)
		var got []string
		for _, s := range d.Sentences {
			got = append(got, d.Slice(s.First, s.End))
		}
		if diff := cmp.Diff(strings.Split(strings.TrimSuffix(want, "|"), "|"), got); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}

func TestOrigin(t *testing.T) {
	var o text.Origin // "Xi &amp; <b>co</b> é" read as "Xi & co é"
	o.Append(0, 3, 0, 3)
	o.Append(3, 1, 3, 5)
	o.Append(4, 1, 8, 1)
	o.Append(5, 2, 12, 2)
	o.Append(7, 1, 18, 1)
	o.Append(8, 2, 19, 2)
	for _, c := range []struct{ in, want text.Span }{
		{text.Span{0, 2}, text.Span{0, 2}},
		{text.Span{3, 4}, text.Span{3, 8}},
		{text.Span{5, 7}, text.Span{12, 14}},
		{text.Span{3, 7}, text.Span{3, 14}},
		{text.Span{8, 10}, text.Span{19, 21}},
	} {
		if got := o.Map(c.in); got != c.want {
			t.Errorf("Map(%v) = %v, want %v", c.in, got, c.want)
		}
	}
	var latin text.Origin // é as one byte of the file, two of the text
	latin.Append(0, 1, 0, 1)
	latin.Append(1, 2, 1, 1)
	latin.Append(3, 2, 2, 1)
	latin.Append(5, 1, 3, 1)
	if got := latin.Map(text.Span{3, 6}); got != (text.Span{2, 4}) {
		t.Errorf("Map = %v", got)
	}
}

func TestLines(t *testing.T) {
	l := text.NewLines("é1\r\nb𐀐c\rd\n")
	for offset, want := range map[int]text.Position{0: {1, 1}, 2: {1, 2}, 5: {2, 1}, 6: {2, 2}, 10: {2, 3}, 12: {3, 1}, 99: {4, 1}} {
		if got := l.Position(offset); got != want {
			t.Errorf("Position(%d) = %v, want %v", offset, got, want)
		}
	}
	if l.Line(2) != "b𐀐c" || l.Line(9) != "" {
		t.Errorf("Line(2) = %q", l.Line(2))
	}
}

// A dump without a full stop is cut into sentences that a reader can work on.
func TestEndlessSentence(t *testing.T) {
	d := cut(strings.Repeat("trade of 3 billion, ", 1000))
	for _, s := range d.Sentences {
		if s.Len() > 1000 {
			t.Errorf("a sentence of %d tokens", s.Len())
		}
	}
	if len(d.Sentences) < 5 {
		t.Errorf("%d sentences", len(d.Sentences))
	}
}

// Columns far along a line are those that counting from its beginning gives.
func TestLongLine(t *testing.T) {
	data := "é\n" + strings.Repeat("aé𐀐", 5000) + "\nb"
	l := text.NewLines(data)
	for offset := 0; offset <= len(data); offset++ {
		if !utf8.RuneStart(append([]byte(data), 'x')[offset]) {
			continue
		}
		line := strings.Count(data[:offset], "\n")
		want := text.Position{Line: line + 1, Column: utf8.RuneCountInString(data[strings.LastIndexByte(data[:offset], '\n')+1:offset]) + 1}
		if got := l.Position(offset); got != want {
			t.Fatalf("Position(%d) = %v, want %v", offset, got, want)
		}
		offset += 37
	}
}

func FuzzCut(f *testing.F) {
	for _, s := range []string{"U.S. a@b. 1,2,3 ’s 's ½ http://", "\xff’", "w.w.w.w", "首a页"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "\ufffd")
		d := cut(s)
		at := 0
		for i, tok := range d.Tokens {
			if int(tok.Start) < at || tok.End <= tok.Start || int(tok.End) > len(s) {
				t.Fatalf("token %d at %d-%d after %d", i, tok.Start, tok.End, at)
			}
			if !utf8.ValidString(d.Token(i)) {
				t.Fatalf("token %d cuts a character: %q", i, d.Token(i))
			}
			at = int(tok.End)
		}
		next := 0
		for _, s := range d.Sentences {
			if s.First != next || s.End <= s.First {
				t.Fatalf("sentence [%d, %d) after %d", s.First, s.End, next)
			}
			next = s.End
		}
		if next != len(d.Tokens) {
			t.Fatalf("sentences end at %d of %d tokens", next, len(d.Tokens))
		}
	})
}

func BenchmarkCut(b *testing.B) {
	s := strings.Repeat("In 2024, bilateral trade rose to US$244.8 billion, making China the largest trading partner of Russia for the 15th consecutive year. ", 8000)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		cut(s)
	}
}
