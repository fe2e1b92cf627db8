package event

import (
	"github.com/factlint/factlint/checker/annotate"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

// lately is how many days from publication news still counts as news.
const lately = 31

var (
	had   = text.NewSet("had i'd he'd she'd we'd they'd")
	since = text.Intern("since")
	// goingOn are the words by which what follows them is under way or to come.
	goingOn = text.NewSet(`mark is are we're they're you're will marks marking marked begins beginning starts starting opens makes making pays paying
		arrives arriving embarks due plans today here`)
	demonstrative = text.NewSet("it this that the")
	short         = text.Intern("'s") // it's, and the Pope's
	pronouns      = text.NewSet("it he she this that here there")
	would         = text.NewSet("was would were")
	// elsewhere are the words after a count that say where it begins, or that only
	// some are counted: since 2013, as president, of the year, in a final.
	elsewhere = text.NewSet("since as of in this during under past last after for under at outside")
	on        = text.Intern("on")
	occasions = text.NewSet("occasions monday tuesday wednesday thursday friday saturday sunday")
)

// Current reports whether the nth something at token i of a sentence is the one that
// the article is of: "It is his 11th visit", "arrived on Monday for his 11th visit";
// not "his first visit in 1972" or "on his second visit he saw the wall".
func Current(a *annotate.Article, s text.Sentence, i int) bool {
	for k := s.First; k < i; k++ {
		if had.Has(a.Word(k)) {
			return false
		}
	}
	end := i // of what is told of now: since he took office in 2013 is the reckoning's
	for end < s.End && a.Word(end) != since {
		end++
	}
	dated := false
	for _, e := range a.PeriodsIn(max(s.First, a.Dateline.End), end) {
		if e.Type == period.Duration || e.Type == period.Set || e.Vague {
			continue
		}
		if !near(e.Interval, a.Published.Interval) {
			return false
		}
		dated = true
	}
	if dated {
		return true
	}
	for k := s.First; k < i; k++ {
		if goingOn.Has(a.Word(k)) || a.Word(k) == short && k > s.First && pronouns.Has(a.Word(k-1)) {
			return true
		}
	}
	return i-s.First <= 4 && demonstrative.Has(a.Word(s.First)) && (would.Has(a.Word(s.First+1)) || would.Has(a.Word(s.First+2)))
}

// near reports whether a time is known to lie within a month of publication.
func near(v, published period.Interval) bool {
	return v.Closed() && published.Closed() && v.From <= published.To+lately && published.From <= v.To+lately
}

// FromElsewhere reports whether the words at token i, after a count, say that it
// does not begin with the first of all: since 2013, of the year, on clay; not: on
// Monday, on various occasions.
func FromElsewhere(a *annotate.Article, i int) bool {
	if a.Word(i) != on {
		return elsewhere.Has(a.Word(i))
	}
	for k := i + 1; k <= i+2; k++ {
		if occasions.Has(a.Word(k)) {
			return elsewhere.Has(a.Word(k + 1))
		}
	}
	return true
}
