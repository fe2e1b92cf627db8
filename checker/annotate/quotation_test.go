package annotate

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/text"
)

// told is a quotation as the tests write it.
type told struct {
	Who, Words string
	Reported   bool
	Open       bool
}

// paragraphs is an article with one block of prose a line.
func paragraphs(s string) *text.Document {
	a := text.Plain("", s)
	a.Blocks = nil
	at := 0
	for line := range strings.SplitAfterSeq(s, "\n") {
		if n := len(strings.TrimRight(line, "\n")); n > 0 {
			a.Blocks = append(a.Blocks, text.Block{Span: text.Span{Start: at, End: at + n}})
		}
		at += len(line)
	}
	return text.Cut(a)
}

func said(s string) []told {
	d := paragraphs(s)
	n := names.Read(d)
	var out []told
	for _, q := range quotations(d, n) {
		t := told{Words: d.In(q.Span), Reported: q.Reported, Open: q.Open}
		if q.Speaker >= 0 {
			t.Who = n.Entities[q.Speaker].Name
		}
		out = append(out, t)
	}
	return out
}

func TestQuotations(t *testing.T) {
	for in, want := range map[string][]told{
		// In marks.
		`"We shall build the bridge," Ann Bell said.`:                                                            {{Who: "Ann Bell", Words: "We shall build the bridge,"}},
		`“We shall build the bridge,” said the mayor, Ann Bell.`:                                                 {{Who: "Ann Bell", Words: "We shall build the bridge,"}},
		"``We shall build the bridge,'' Ann Bell told reporters on Monday.":                                      {{Who: "Ann Bell", Words: "We shall build the bridge,"}},
		`‘We shall build the boys’ bridge,’ Ann Bell said.`:                                                      {{Who: "Ann Bell", Words: "We shall build the boys’ bridge,"}},
		`As President Xi Jinping stated, “good neighbours stay where they are.”`:                                 {{Who: "Xi Jinping", Words: "good neighbours stay where they are."}},
		`Ann Bell, a teacher at the University of Leeds, said: "It is not so simple."`:                           {{Who: "Ann Bell", Words: "It is not so simple."}},
		`According to Ann Bell, "it is not so simple at all".`:                                                   {{Who: "Ann Bell", Words: "it is not so simple at all"}},
		`"It rained," Ann Bell said. "We had no boots and no coats."`:                                            {{Who: "Ann Bell", Words: "It rained,"}, {Who: "Ann Bell", Words: "We had no boots and no coats."}},
		`"He told me ‘go home’ and left," Ann Bell said.`:                                                        {{Who: "Ann Bell", Words: "He told me ‘go home’ and left,"}},
		"Ann Bell sat down. \"I am tired of waiting here,\" she said.":                                           {{Who: "Ann Bell", Words: "I am tired of waiting here,"}},
		"Ann Bell met Eve Stone and sat. Both laughed.\n\"I am tired of it,\" she said.":                         {{Words: "I am tired of it,"}},
		"Russian President Vladimir Putin met Xi Jinping.\n\"We agree on all of it,\" the Russian leader noted.": {{Who: "Vladimir Putin", Words: "We agree on all of it,"}},
		`"It was cold," the Rev. Ann Bell of the Old Church said on Sunday.`:                                     {{Who: "Ann Bell", Words: "It was cold,"}},
		`Eve Stone was "quite surprised" by the letter because Ann Bell said nothing.`:                           nil,
		// Over several paragraphs.
		"“We came early and waited,” Ann Bell said. “Nobody opened.\n“Then we went home and slept.”": {
			{Who: "Ann Bell", Words: "We came early and waited,"}, {Who: "Ann Bell", Words: "Nobody opened."}, {Who: "Ann Bell", Words: "Then we went home and slept."}},
		// The closing mark is missing.
		"The charter states, “we are determined to live together in peace.\nThe work goes on in many places.": {
			{Words: "we are determined to live together in peace.", Open: true}},
		// Not speech.
		`The so-called "free gift" cost money, and the film "The Long Way Home Again" did not.`: nil,
		`The board is 3' 6" long and 5" wide in the member states.`:                             nil,
		`The drill "Quiet River 2021" of the member states went well.`:                          nil,
		`President Xi/'s visit to the city was short, and Xi/'s speech was long.`:               nil,
		// Without marks.
		"The two sides would never part again, Xi Jinping said in a telephone conversation in May.": {{Who: "Xi Jinping", Words: "The two sides would never part again", Reported: true}},
		"Ann Bell said that the bridge would open in the spring.":                                   {{Who: "Ann Bell", Words: "the bridge would open in the spring", Reported: true}},
		"Ann Bell said the bridge would open in the spring.":                                        {{Who: "Ann Bell", Words: "the bridge would open in the spring", Reported: true}},
		"Ann Bell told the council in a letter that the bridge would open soon.":                    {{Who: "Ann Bell", Words: "the bridge would open soon", Reported: true}},
		"According to Ann Bell, the bridge would open in the spring.":                               {{Who: "Ann Bell", Words: "the bridge would open in the spring", Reported: true}},
		"The bridge would open in the spring, according to the Ministry of Transport.":              {{Who: "Ministry of Transport", Words: "The bridge would open in the spring", Reported: true}},
		"In his speech on the bridge, Xi Jinping stressed his support for the plan.":                nil,
		"As the evening went on slowly, Xi Jinping wrote about bridges.":                            nil,
		"The rocket, which NASA said might fly this summer, stood in the rain.":                     nil,
	} {
		if diff := cmp.Diff(want, said(in)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", in, diff)
		}
	}
}

func FuzzQuotations(f *testing.F) {
	for _, s := range []string{
		"“We came,” Ann Bell said. “Nobody.\n“Then ‘we’ \"went''.", "`` '' « » ‘ ’ ' \" “ ” „", "said “", "” said he, according to", "\"\n\"\n\"a b c d, he said: \"",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d := paragraphs(strings.ToValidUTF8(s, "\ufffd"))
		n := names.Read(d)
		end := 0
		for i, q := range quotations(d, n) {
			if q.First < end || q.End <= q.First || q.End > len(d.Tokens) || q.Span != d.Span(q.First, q.End) || q.Speaker < -1 || q.Speaker >= len(n.Entities) {
				t.Fatalf("quotation %d: %+v after %d", i, q, end)
			}
			end = q.End
		}
	})
}

func BenchmarkQuotations(b *testing.B) {
	s := strings.Repeat("“We came early and waited for a long time,” Ann Bell said on Tuesday in the town where the bridge is built. The work began last year and will go on until the river freezes, and nobody knows who pays for it. The mayor said that the town would not. ", 40)
	d := paragraphs(s)
	n := names.Read(d)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		quotations(d, n)
	}
}
