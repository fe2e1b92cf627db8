package name

import (
	"fmt"
	"slices"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/spelling"
	"github.com/factlint/factlint/checker/text"
)

// check holds the names of one article against each other, where what stands around
// them shows that they are of one bearer.
func check(p *checker.Pass) {
	if len(p.Names.Mentions) == 0 {
		return
	}
	g := gather(p)
	defer unused.Put(g)
	g.fullNames()
	g.longNames()
	g.doubleNames()
	for _, pair := range g.pairs {
		g.slip(&g.words[pair[0]], &g.words[pair[1]])
	}
	if len(p.Names.Offices) > 1 {
		g.roles()
	}
	g.pronouns()
}

// slip reports two words of which one is a slip for the other.
func (g *gathered) slip(a, b *word) {
	if b.standing&family != 0 && a.standing&family == 0 {
		a, b = b, a
	}
	switch {
	case spelling.Plain(a.text) == spelling.Plain(b.text), coined(a.text, b.text):
		return
	case a.standing&family != 0 && b.standing&family == 0:
		g.surnameAlone(a, b)
	case (a.standing^b.standing)&known != 0 && a.standing&family == 0 && g.country(a, b):
		g.wellKnown(a, b)
	case spelling.Inflected(a.text, b.text) && !(len(a.text) == len(b.text) && (a.standing&family != 0 || a.standing&b.standing&in != 0)):
		return
	case a.standing&family != 0:
		g.relatives(a, b)
	case (a.standing|b.standing)&likely != 0 && g.strangerAlone(a, b):
	default:
		g.thing(a, b)
	}
}

// mentionAt is the one word at token i.
func (g *gathered) mentionAt(i int) names.Mention {
	return names.Mention{Span: g.Span(i, i+1), First: i, End: i + 1}
}

// report reports the rarer of two names, and of two that are as rare the later.
func (g *gathered) report(a, b names.Mention, s, t string, n, m int) {
	g.reportAs(a, b, s, t, n, m, false)
}

// reportAs reports two names, as a note where no more than that is sure.
func (g *gathered) reportAs(a, b names.Mention, s, t string, n, m int, note bool) {
	if m > n || m == n && b.First < a.First {
		a, b, s, t = b, a, t, s
	}
	f := checker.Finding{
		Severity: checker.Warning,
		Message:  fmt.Sprintf("One name in two forms: %s and %s", flat(g.In(b.Span)), flat(g.In(a.Span))),
		Why:      fmt.Sprintf("%q and %q", text.Fold(s), text.Fold(t)),
		Evidence: []checker.Evidence{g.Evidence(a.Span, "")},
	}
	if other := strings.Replace(flat(g.In(b.Span)), t, s, 1); g.Tokens[a.First].Case == g.Tokens[b.First].Case {
		f.Alternatives = []checker.Alternative{{Title: fmt.Sprintf("Write %q", other), Edits: []checker.Edit{g.Edit(b.Span, other)}}}
	}
	if note || g.cited(a, b) && spelling.Transcribed(s, t) {
		f.Severity = checker.Info
	}
	if slices.Contains(g.told, f.Why) || slices.ContainsFunc(g.places, b.Overlaps) || g.signed(a) || g.signed(b) || g.marked(b) {
		return
	}
	g.told, g.places = append(g.told, f.Why), append(g.places, b.Span)
	g.Report(b.Span, "", f)
}

// cited reports whether one of two names stands in a quotation: what is quoted may be a
// document, which writes a foreign name in its own way.
func (g *gathered) cited(a, b names.Mention) bool { return g.quoted(a) || g.quoted(b) }

// quoted reports whether a name stands in a quotation.
func (g *gathered) quoted(m names.Mention) bool {
	for _, q := range g.Quotations {
		if !q.Reported && q.First <= m.First && m.End <= q.End {
			return true
		}
	}
	return false
}

// marked reports whether quotation marks stand around a name and nothing else: a pun, a
// nickname, a ship.
func (g *gathered) marked(m names.Mention) bool {
	return m.First > 0 && marks.Has(g.Word(m.First-1)) && (marks.Has(g.Word(m.End)) || ends.Has(g.Word(m.End)) && marks.Has(g.Word(m.End+1)))
}

var (
	marks = text.NewSet("\" “ ” ‘ '")
	ends  = text.NewSet(", . ’")
)

// flat is a name on one line.
func flat(s string) string { return strings.Join(strings.Fields(s), " ") }
