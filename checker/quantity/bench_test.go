package quantity_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// running is news copy of our own, of the usual density of figures.
const running = `The harbour town voted to keep its ferry on Monday, after a debate that went on past midnight and filled the old customs house to the doors. Mayor Ilse Brandt said the council had heard from more than 40 residents, most of whom cross the water to work. "We cannot ask people to drive around the bay," she told reporters. The line carried 1.2 million passengers last year, up 3.4 percent from the year before, and lost about $5 million. Its oldest vessel, built when her father was a boy, needs a new engine that would cost between 800,000 and 900,000 euros. Opponents argue that the money should go to schools, where some classes have grown too large for a single teacher. A study by the regional transport office found that the bridge planned upstream would save drivers twenty-five minutes but harm the wetlands on both banks. The office declined to say when the study would be published in full. Two of the seven members stayed away, and the motion passed by a single vote. Environmental groups welcomed the outcome and promised to watch the tender closely. The ferry company, which employs 212 people, said it would comment after its board has met. Fares have not risen since the spring, and commuters on the quay said they hoped that it would stay that way through the winter. The next hearing has been set for the first week of the new session, when the finance committee returns from its recess and takes up the budget again.
`

func BenchmarkRead(b *testing.B) {
	s := strings.Repeat(running, 1000)
	d := text.Cut(text.Plain("", s))
	b.Run("quantities", func(b *testing.B) {
		b.SetBytes(int64(len(s)))
		b.ReportAllocs()
		for b.Loop() {
			quantity.Read(d, nil)
		}
	})
	re := regexp.MustCompile(`\d[\d,.]*`)
	b.Run("regexp", func(b *testing.B) {
		b.SetBytes(int64(len(s)))
		b.ReportAllocs()
		for b.Loop() {
			re.FindAllStringIndex(s, -1)
		}
	})
}
