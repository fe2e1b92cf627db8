package impossible

import (
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/text"
)

// rich is from how many digits on an amount is more money than there is: a hundred
// trillion of the great currencies is what the world earns in a year, and has fifteen.
const rich = 17

// digits says whether the figure at token i is one.
func digits(p *checker.Pass, s text.Sentence, i int) {
	w := p.Token(i)
	money := i > s.First && coins.Has(p.Word(i-1)) && !p.Tokens[i].Space
	if strings.IndexByte(w, ',') < 0 {
		if k := strings.IndexByte(w, '.'); k > 0 && k != strings.LastIndexByte(w, '.') && i+1 < s.End && (money || scales.Has(p.Word(i+1)) || percents.Has(p.Word(i+1))) {
			p.Report(p.Document.Span(i, i+1), figure, checker.Finding{Severity: checker.Warning, Message: "“" + w + "” is no figure", Why: "it has two decimal points"})
		}
		return
	}
	groups, whole := grouped(w)
	if whole {
		n := 0
		for _, g := range groups {
			n += g
		}
		if money && n >= rich && p.Tokens[i-1].Space {
			p.Report(p.Document.Span(i-1, i+1), amount, checker.Finding{
				Severity: checker.Warning,
				Message:  "“" + p.Slice(i-1, i+1) + "” is more money than there is",
				Why:      strconv.Itoa(n) + " digits",
			})
		}
		return
	}
	if !broken(p, s, i, groups, money) {
		return
	}
	p.Report(p.Document.Span(i, i+1), figure, checker.Finding{
		Severity: checker.Warning,
		Message:  "“" + w + "” is no figure",
		Why:      "commas part its digits into groups of " + spoken(groups),
	})
}

// grouped is how many digits each group of a figure has, and whether they part its
// thousands, or lakhs and crores.
func grouped(w string) (groups []int, whole bool) {
	if k := strings.IndexByte(w, '.'); k >= 0 {
		w = w[:k]
	}
	for g := range strings.SplitSeq(w, ",") {
		groups = append(groups, len(g))
	}
	last := len(groups) - 1
	if last == 0 {
		return groups, true
	}
	west, south := groups[0] <= 3, groups[0] <= 2 && groups[last] == 3
	for k, g := range groups[1:] {
		west = west && g == 3
		south = south && (g == 2 || k+1 == last)
	}
	return groups, west || south
}

// broken reports whether a figure that is no whole one was meant for one figure, and is no
// list, date or decimal comma.
func broken(p *checker.Pass, s text.Sentence, i int, groups []int, money bool) bool {
	if groups[0] < 1 || groups[0] > 3 || i+1 < s.End && !p.Tokens[i+1].Space && p.Tokens[i+1].Kind != text.Punct && p.Tokens[i+1].Kind != text.Symbol {
		return false
	}
	if i+2 < s.End && !p.Tokens[i+1].Space && !p.Tokens[i+2].Space && p.Tokens[i+1].Kind == text.Punct || i > s.First && !p.Tokens[i].Space && !money && p.Word(i-1) != open {
		return false // 2,4-D, 1,5:1
	}
	if i > s.First && months.Has(p.Word(i-1)) || crowded(p, s) {
		return false
	}
	next := text.Word(0)
	if i+1 < s.End {
		next = p.Word(i + 1)
	}
	counts := money || scales.Has(next) || percents.Has(next)
	if len(groups) == 2 {
		switch g := groups[1]; {
		case g == 4:
			w := p.Token(i)
			n, err := strconv.Atoi(w[strings.IndexByte(w, ',')+1:])
			return err == nil && (n < 1500 || n > 2100) && (counts || i+1 < s.End && p.Tokens[i+1].Case == text.Lower && !joins.Has(next))
		case g < 3:
			return g > 0 && scales.Has(next) || g == 2 && counted.Has(next)
		}
		return false
	}
	bad := 0
	for _, g := range groups[1:] {
		if g < 1 || g > 4 {
			return false
		}
		if g != 3 {
			bad++
		}
	}
	return bad == 1 && (len(groups) > 3 || counts || i+1 < s.End && p.Tokens[i+1].Case == text.Lower && !joins.Has(next))
}

// crowded reports whether a sentence is a table's line, in which two figures may have run
// into each other.
func crowded(p *checker.Pass, s text.Sentence) bool {
	n := 0
	for i := s.First; i < s.End; i++ {
		if p.Tokens[i].Kind == text.Digits {
			n++
		}
	}
	return n > 4 && 3*n > s.Len()
}

func spoken(groups []int) string {
	var b strings.Builder
	for k, g := range groups {
		if k > 0 {
			b.WriteString(map[bool]string{true: " and ", false: ", "}[k == len(groups)-1])
		}
		b.WriteString(strconv.Itoa(g))
	}
	return b.String()
}
