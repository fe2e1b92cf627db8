package period_test

import (
	"strings"
	"testing"

	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

// running is a stretch of copy with about as many time expressions as news has.
const running = `The council voted on Tuesday to close two of the city's five libraries, a decision that drew protests from parents and teachers.
Officials said the buildings, which opened in 1974, would need repairs worth 12 million dollars over the next ten years. "We looked at
every option," the mayor told reporters at a news conference. Attendance had fallen by a third since March 2019, according to figures that
the library service published last month. A group of residents plans to challenge the vote in court. They may ask a judge to halt the work
until the end of the year, their lawyer said. The two branches employ 31 people, most of whom will be offered posts elsewhere. In a letter to
the council the union called the plan short-sighted and asked for talks. The council's finance committee will take up the matter again in
June, when the budget for the coming year is set. A similar plan was dropped ten years ago after thousands signed a petition against it.
`

func BenchmarkScan(b *testing.B) {
	d := text.Cut(text.Plain("", strings.Repeat(running, 200)))
	b.SetBytes(int64(len(d.Text)))
	b.ReportAllocs()
	for b.Loop() {
		period.Scan(d)
	}
}

func BenchmarkResolve(b *testing.B) {
	d := text.Cut(text.Plain("", strings.Repeat(running, 200)))
	found := period.Scan(d)
	day := period.On(2021, 11, 3)
	b.SetBytes(int64(len(d.Text)))
	b.ReportAllocs()
	for b.Loop() {
		period.Resolve(d, found, period.Reference{Published: period.Interval{From: day, To: day + 1}})
	}
}
