package name

import (
	"strings"

	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/text"
)

// clauses are the ministries that appositions to surnames and relative clauses give to
// people: Havranek, who has been finance minister since 2009.
func (g *gathered) clauses() (out []names.Office) {
	if !g.Has(minister) {
		return nil
	}
	for _, m := range g.Names.Mentions {
		if g.Names.Entities[m.Entity].Kind != names.Person || g.Word(m.End) != comma {
			continue
		}
		i, been := m.End+1, false
		if who.Has(g.Word(i)) {
			i++
			switch {
			case g.Word(i) == is:
				i++
			case g.Word(i) == has && g.Word(i+1) == beenWord:
				i, been = i+2, true
			default:
				continue
			}
		}
		if g.Word(i) == the {
			i++
		}
		if g.Word(i+1) != minister || been && g.Word(i+2) != since {
			continue
		}
		out = append(out, names.Office{Span: g.Span(i, i+2), First: i, End: i + 2, Entity: m.Entity, Title: strings.ToLower(g.Slice(i, i+2))})
	}
	return out
}

// plainly reports whether an office that is told in lower case, after a name, is told as the
// one that somebody has: the finance minister, and no more.
func (g *gathered) plainly(o *names.Office) bool {
	return g.Tokens[o.First].Capital() || closes.Has(g.Word(o.End)) && !indefinite.Has(g.Word(o.First-1))
}

// another reports whether the article gives somebody else an office.
func (g *gathered) another(o *names.Office, x office) bool {
	for i := range g.Names.Offices {
		p := &g.Names.Offices[i]
		if p.Entity == o.Entity || p.Of != "" && o.Of != "" && p.Of != o.Of || !g.Names.Entities[p.Entity].Full() {
			continue
		}
		if y, ok := g.officeOf(p); ok && x == y {
			return true
		}
	}
	return false
}

var (
	is         = text.Intern("is")
	has        = text.Intern("has")
	beenWord   = text.Intern("been")
	since      = text.Intern("since")
	closes     = text.NewSet(", . since who said told added and")
	indefinite = text.NewSet("a an his her another")
)
