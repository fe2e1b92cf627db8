package period

import (
	"sort"

	"github.com/factlint/factlint/checker/text"
)

// tense is where a sentence looks, seen from a time expression in it.
type tense uint8

const (
	untold tense = iota
	told         // what has happened
	ahead        // what is to come
)

const (
	aFuture      = iota + 1 // will
	aPlan                   // is due, was scheduled: ahead unless the plan itself is over
	aPast                   // was, said
	aParticiple             // been: look further
	anInfinitive            // would, could: says nothing
	aPrecedent              // following the one in June: what stands after it came before
	aHaving                 // has: past, unless a plan follows
)

var verbs = text.NewTable(func() map[string]uint8 {
	m := map[string]uint8{}
	for kind, list := range map[uint8]string{
		aFuture: "will shall i'll we'll they'll he'll she'll you'll it'll won't gonna upcoming forthcoming tomorrow",
		aPlan: `due scheduled set slated planned plan plans expected expects expect hopes hope aims aim intends intend seeks proposes proposed bound
			poised scheduled planning preparing prepares vows vowed pledges ready`,
		aPast: `was were did ended began became came went took made gave found held met won lost left led sent told saw got put fell rose
			cut hit ran grew broke brought bought sold built spent spoke stood struck sank shot fought wrote drew drove flew knew kept laid
			paid sat shook sought swore threw understood withdrew died`,
		aHaving:      "has have had",
		aParticiple:  "been being be",
		aPrecedent:   "following since",
		anInfinitive: "would could should might may can must",
	} {
		for w := range fields(list) {
			m[w] = kind
		}
	}
	return m
}())

var said = text.NewSet("said says told saying added announced reported") // speech: what is said may be of any time

// tenseAt reads the verbs around the tokens [first, end) of a sentence: the
// nearest before it, else the nearest after it.
func (r *resolver) tenseAt(first, end int) tense {
	s := r.sentence(first)
	t, spoken := r.tenseBefore(s, first)
	if t == untold {
		t = r.tenseAfter(s, end)
	}
	if t == untold && spoken {
		return told
	}
	return t
}

// tenseBefore reads the verbs before a token, the nearest first. spoken says that
// a verb of speech was met, which tells only where nothing else does.
func (r *resolver) tenseBefore(s text.Sentence, first int) (_ tense, spoken bool) {
	for i := first - 1; i >= s.First && i >= first-25; i-- {
		t := &r.tokens[i]
		if t.Word == wSemicolon || t.Word == wColon {
			return untold, spoken
		}
		if t.Kind != text.Letters {
			continue
		}
		k, _ := verbs.Get(t.Word)
		switch {
		case k == aFuture, k == aPlan && r.planned(i, first):
			return ahead, spoken
		case (k == aPast || k == aHaving) && said.Has(t.Word), said.Has(t.Word):
			if i >= first-2 {
				return told, true // announced Friday
			}
			spoken = true
		case k == aHaving && r.tokens[i+1].Word == wTo && i+1 < first:
			return ahead, spoken // has to
		case k == aPast, k == aHaving, k == aPrecedent:
			return told, spoken
		case k == aParticiple, k == anInfinitive, k == aPlan:
		case t.Word == wTo:
			if i > s.First && i+1 < first && r.tokens[i+1].Case == text.Lower && (r.tokens[i-1].Word == wIs || r.tokens[i-1].Word == wAre) {
				return ahead, spoken // is to meet
			}
		case r.pastForm(i):
			if i > s.First {
				if k, _ := verbs.Get(r.tokens[i-1].Word); k == aParticiple || k == anInfinitive {
					continue // will be finished: look further
				}
			}
			return told, spoken
		}
	}
	return untold, spoken
}

// planned reports whether the plan at token i is about what stands at first: due
// Friday, set for May, expected to open in June.
func (r *resolver) planned(i, first int) bool {
	if i >= first-3 {
		return true
	}
	switch r.tokens[i+1].Word {
	case wTo, wFor, wOn, wBy:
		return true
	}
	return false
}

// tenseAfter reads the verbs after an expression, the nearest first.
func (r *resolver) tenseAfter(s text.Sentence, end int) tense {
	for i := end; i < s.End && i < end+14; i++ {
		t := &r.tokens[i]
		if t.Word == wSemicolon || t.Word == wColon {
			break
		}
		if t.Kind != text.Letters {
			continue
		}
		switch k, _ := verbs.Get(t.Word); {
		case k == aFuture, k == aPlan, k == aHaving && r.planFollows(i, s.End):
			return ahead
		case k == aPast, k == aHaving, said.Has(t.Word), r.pastForm(i):
			return told
		}
	}
	return untold
}

// planFollows reports whether "has been scheduled" begins at token i.
func (r *resolver) planFollows(i, end int) bool {
	for j := i + 1; j < end && j < i+4; j++ {
		if k, _ := verbs.Get(r.tokens[j].Word); k == aPlan {
			return true
		}
	}
	return false
}

// pastForm reports whether token i looks like a regular verb's past.
func (r *resolver) pastForm(i int) bool {
	t := &r.tokens[i]
	n := t.End - t.Start
	return t.Case == text.Lower && n > 4 && r.d.Text[t.End-2:t.End] == "ed" && !notPast.Has(t.Word) && !notPast.Has(r.d.Compound(i+1)) && !notPast.Has(r.d.Compound(i-1))
}

var (
	notPast    = text.NewSet("united need speed indeed hundred exceed succeed proceed breed limited related agreed-upon so-called based alleged combined armed unidentified")
	wSemicolon = text.Intern(";")
	wIs, wAre  = text.Intern("is"), text.Intern("are")
)

// LooksAhead reports whether the sentence speaks of the expression as something
// to come. It needs no publication date.
func LooksAhead(d *text.Document, e Expression) bool {
	n := sort.Search(len(d.Sentences), func(i int) bool { return d.Sentences[i].End > e.First })
	if n == len(d.Sentences) {
		return false
	}
	r := resolver{d: d, tokens: d.Tokens, next: n}
	return e.Bound == By || e.Bound == Until || r.tenseAt(e.First, e.End) == ahead
}
