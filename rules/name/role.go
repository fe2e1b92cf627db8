package name

import (
	"fmt"
	"slices"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/text"
)

// office is what an office is, as far as nobody holds two of a kind at a time: the
// kind, and which of it.
type office struct{ kind, which string }

// Offices of which a person has one. Words that are not here say nothing.
var (
	ranks = text.NewTable(map[string]string{
		"private": "private", "pvt": "private", "corporal": "corporal", "cpl": "corporal", "sergeant": "sergeant", "sgt": "sergeant",
		"lieutenant": "lieutenant", "lt": "lieutenant", "captain": "captain", "capt": "captain", "major": "major", "maj": "major",
		"colonel": "colonel", "col": "colonel", "admiral": "admiral", "adm": "admiral",
	})
	seats = text.NewTable(map[string]string{
		"sen": "senator", "senator": "senator", "rep": "representative", "representative": "representative", "congressman": "representative",
		"congresswoman": "representative", "gov": "governor", "governor": "governor", "mayor": "mayor",
	})
	women = text.NewTable(map[string]string{
		"spokesman": "spokesman", "spokeswoman": "spokeswoman", "chairman": "chairman", "chairwoman": "chairwoman", "congressman": "congressman",
		"congresswoman": "congresswoman", "councilman": "councilman", "councilwoman": "councilwoman", "policeman": "policeman", "policewoman": "policewoman",
		"businessman": "businessman", "businesswoman": "businesswoman",
	})
	chiefs = text.NewTable(map[string]string{
		"ceo": "chief executive", "cfo": "chief financial officer", "coo": "chief operating officer", "cto": "chief technology officer",
		"executive": "chief executive", "financial": "chief financial officer", "finance": "chief financial officer", "operating": "chief operating officer",
		"technology": "chief technology officer",
	})
	// portfolios are what ministers are of, with those that one ministry has under two
	// names made one.
	portfolios = text.NewTable(map[string]string{
		"foreign": "foreign", "finance": "finance", "economy": "economy", "economic": "economy", "economics": "economy", "interior": "interior", "home": "interior",
		"defence": "defence", "defense": "defence", "justice": "justice", "health": "health", "education": "education", "trade": "trade", "commerce": "trade",
		"agriculture": "agriculture", "farm": "agriculture", "transport": "transport", "transportation": "transport", "energy": "energy", "oil": "energy", "petroleum": "energy",
		"environment": "environment", "labour": "labour", "labor": "labour", "culture": "culture", "tourism": "tourism", "industry": "industry", "prime": "prime",
	})

	minister = text.Intern("minister")
	chief    = text.Intern("chief")
	vice     = text.Intern("vice")
	chair    = text.NewSet("president")
	// passing are words of an office that says nothing against another.
	passing = text.NewSet("former ex then acting deputy assistant shadow junior outgoing incoming designate elect late associate sub under caretaker interim and")
	// moving are words of a story in which somebody changes offices.
	moving = text.NewSet(`named appointed promoted become becomes became becoming elected sworn succeed succeeds succeeded succeeding replace replaces replaced
		replacing resigned resign nominated reshuffle reshuffled demoted elevated moved candidate nominee ex bid runs running ran
		campaign doubles`)
)

// officeOf reads what kind of office one is.
func (g *gathered) officeOf(o *names.Office) (out office, ok bool) {
	n := 0
	for i := o.First; i < o.End; i++ {
		w := g.Tokens[i].Word
		if passing.Has(w) {
			return office{}, false
		}
		if g.Tokens[i].Kind == text.Letters {
			n++
		}
	}
	if o.Past || n == 0 || o.First > 0 && passing.Has(g.Word(o.First-1)) || o.First > 1 && g.Word(o.First-1) == hyphen && passing.Has(g.Word(o.First-2)) {
		return office{}, false
	}
	last := o.End - 1
	for last > o.First && g.Tokens[last].Kind != text.Letters {
		last--
	}
	first, head := g.Tokens[o.First].Word, g.Tokens[last].Word
	if w, ok := women.Get(head); ok {
		out = office{"sex", w}
	}
	switch {
	case head == minister && n == 2:
		w, ok := portfolios.Get(first)
		return office{"minister", w}, ok
	case n == 1:
		if w, ok := ranks.Get(head); ok {
			return office{"rank", w}, true
		}
		if w, ok := seats.Get(head); ok {
			return office{"seat", w}, true
		}
		if w, ok := chiefs.Get(head); ok && head != first || ok && g.Tokens[last].Case == text.Upper {
			return office{"chief", w}, true
		}
		if chair.Has(head) {
			return office{"president", "president"}, true
		}
	case n == 2 && first == vice && chair.Has(head):
		return office{"president", "vice president"}, true
	case first == chief && (n == 2 || n == 3):
		w, ok := chiefs.Get(g.Tokens[o.First+1].Word)
		return office{"chief", w}, ok
	}
	return out, out.kind != ""
}

// roles reports a person to whom the article gives two offices that nobody has at a
// time.
func (g *gathered) roles() {
	offices := append(slices.Clip(g.Names.Offices), g.clauses()...)
	for n := range offices {
		b := &offices[n]
		e := &g.Names.Entities[b.Entity]
		if !e.Full() || g.eastern(e) {
			continue
		}
		y, ok := g.officeOf(b)
		if !ok {
			continue
		}
		for k := range offices[:n] {
			a := &offices[k]
			if a.Entity != b.Entity {
				continue
			}
			x, ok := g.officeOf(a)
			if !ok || x.kind != y.kind || x.which == y.which || !g.firm(a, b, x, y) || g.moves(e) {
				continue
			}
			first, second := a, b
			if g.held(e, y) > g.held(e, x) {
				first, second = b, a
			}
			f := checker.Finding{
				Severity: checker.Warning,
				Message:  fmt.Sprintf("Two offices of %s: %s and %s", e.Name, second.Title, first.Title),
				Why:      "the article says of neither that it is another's or of another time",
				Evidence: []checker.Evidence{g.Evidence(first.Span, "")},
			}
			g.Report(second.Span, roleKind, f)
			return
		}
	}
}

// held is how often the article gives a person an office.
func (g *gathered) held(e *names.Entity, x office) (n int) {
	for i := range g.Names.Offices {
		o := &g.Names.Offices[i]
		if &g.Names.Entities[o.Entity] == e {
			if y, ok := g.officeOf(o); ok && y == x {
				n++
			}
		}
	}
	return n
}

// firm reports whether two offices are surely those of one person: written with a
// capital before the name, where it is not a calling, or one of them somebody else's.
func (g *gathered) firm(a, b *names.Office, x, y office) bool {
	if a.Of != "" && b.Of != "" && a.Of != b.Of {
		return false
	}
	if x.kind == "sex" || x.kind == "chief" {
		return true
	}
	if g.Tokens[a.First].Capital() && g.Tokens[b.First].Capital() {
		return true
	}
	if x.kind != "minister" || x.which == "prime" || y.which == "prime" || !g.plainly(a) || !g.plainly(b) {
		return false
	}
	return g.another(b, y) != g.another(a, x)
}

// eastern reports whether a person's surname stands first: too many bear it.
func (g *gathered) eastern(e *names.Entity) bool {
	return len(e.Name) > len(e.Surname) && e.Name[:len(e.Surname)] == e.Surname
}

// moves reports whether a sentence that names a person speaks of a change of office.
func (g *gathered) moves(e *names.Entity) bool {
	for _, k := range e.Mentions {
		m := g.Names.Mentions[k]
		for i := m.First - 1; i >= 0 && m.First-i < 25 && g.Tokens[i].Word != stop; i-- {
			if moving.Has(g.Tokens[i].Word) {
				return true
			}
		}
		for i := m.End; i < len(g.Tokens) && i-m.End < 8 && g.Tokens[i].Word != stop; i++ {
			if moving.Has(g.Tokens[i].Word) {
				return true
			}
		}
	}
	return false
}
