package twice

import (
	"fmt"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/retold"
	"github.com/factlint/factlint/checker/text"
)

var (
	// acts take up what somebody did: the decision to uphold the cap.
	acts = text.NewSet("decision decisions ruling vote verdict move judgment judgement order")
	// others are words before it of another time or court: what was done there is
	// another act.
	others = text.NewSet(`lower earlier previous previously last original originally initial dissent dissented dissenting dissenter minority would could should might may
		not if or whether appeal appeals appealed reversed overturned former ago since prior trial district another second split n't
		overrode delayed delay split panel stay refused declined urged ask asked review`)
	wordToward = text.Intern("to")
)

// opposite reports an act that is taken up as its opposite: a court struck down a cap,
// and the decision to uphold it angered doctors. The article must have no other word
// that says what the later passage says.
func (r *reader) opposite() {
	if !acts.In(r.Document) {
		return
	}
	lede := -1
	for n, s := range r.Sentences {
		if r.Role(s) != text.Prose {
			continue
		}
		if lede < 0 {
			lede = n
			continue
		}
		for i := s.First + 2; i+1 < s.End; i++ {
			if !acts.Has(r.Word(i)) || !definite.Has(r.Word(i-1)) {
				continue
			}
			k := i + 1
			if r.Word(k) == wordToward {
				k++
			}
			if k >= s.End || quoted(r, k) || r.has(s.First, k, others) {
				continue
			}
			if said := retold.SaysAt(r.Document, k) & decided; said != 0 && r.reversed(lede, n, k, said) {
				return
			}
		}
	}
}

// decided are the axes of what is decided.
const decided = 3<<(2*retold.Vote) | 3<<(2*retold.Ruling)

var definite = text.NewSet("the its their his her this that")

// has reports whether tokens [first, end) have a word of a table.
func (r *reader) has(first, end int, t *text.Table[struct{}]) bool {
	for i := first; i < end; i++ {
		if t.Has(r.Word(i)) {
			return true
		}
	}
	return false
}

// reversed reports token k, which says one side of an axis, where one of the first two
// sentences says the other, and no other word of the article the same.
func (r *reader) reversed(lede, sentence, k int, said uint32) bool {
	other := (said&0x55555555)<<1 | said>>1&0x55555555
	at := -1
	for n, s := range r.Sentences {
		for i := s.First; i < s.End; i++ {
			if n == sentence && i >= k && i <= k+1 {
				continue
			}
			if retold.SaysAt(r.Document, i)&said != 0 {
				return false
			}
			if n >= lede && n <= lede+1 && n < sentence && at < 0 && retold.SaysAt(r.Document, i)&other != 0 {
				at = i
			}
		}
	}
	if at < 0 {
		return false
	}
	r.Report(r.Span(k-1, k+1), "opposite", checker.Finding{
		Severity: checker.Warning,
		Message:  fmt.Sprintf("First “%s”; then “%s”", r.Slice(at, at+1), r.Slice(k, k+1)),
		Why:      "one act is told as its opposite",
		Evidence: []checker.Evidence{r.Evidence(r.Span(at, at+1), "")},
	})
	return true
}
