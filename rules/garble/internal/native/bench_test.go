package native

import (
	"bytes"
	"strings"
	"testing"

	"github.com/factlint/factlint/checker/text"
)

func BenchmarkRead(b *testing.B) {
	for b.Loop() {
		if _, err := Read(bytes.NewReader(english)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkOpen(b *testing.B) {
	for b.Loop() {
		if _, err := open(bytes.NewReader(english)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkProfile(b *testing.B) {
	d := text.Cut(text.Plain("", strings.Repeat("The committee met in the capital to hear from three ministers and the head of the central bank, who said that prices had "+
		"risen by 2.3 percent in the year to March and would rise more slowly in the next. Members asked about the cost of the bridge over the river.\n", 20)))
	var p Profile
	b.SetBytes(int64(len(d.Text)))
	b.ReportAllocs()
	for b.Loop() {
		p.Begin(English())
		for _, s := range d.Sentences {
			if Judged(d, s, Shape{Letters: s.Len()}) {
				p.Add(d, s)
			}
		}
		p.Words(d)
	}
}
