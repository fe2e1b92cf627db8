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
)

var verbs = text.NewTable(func() map[string]uint8 {
	m := map[string]uint8{}
	for kind, list := range map[uint8]string{
		aFuture: "will shall 'll won't gonna upcoming forthcoming tomorrow",
		aPlan: `due scheduled set slated planned plan plans expected expects expect hopes hope aims aim intends intend seeks proposes proposed bound
			poised scheduled planning preparing prepares vows vowed pledges ready`,
		aPast: `was were had did ended began became came went took made gave found held met won lost left led sent told saw got put fell rose
			cut hit ran grew broke brought bought sold built spent spoke stood struck sank shot fought wrote drew drove flew knew kept laid
			paid sat shook sought swore threw understood withdrew died has have`,
		aParticiple:  "been being be",
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
	future := false
	spoken := false
	for i := first - 1; i >= s.First && i >= first-25; i-- {
		t := &r.tokens[i]
		if t.Kind != text.Letters {
			if t.Kind == text.Punct && (t.Word == wSemicolon || t.Word == wColon) {
				break
			}
			continue
		}
		switch k, _ := verbs.Get(t.Word); k {
		case aFuture:
			return ahead
		case aPlan:
			if i+1 < first && (r.tokens[i+1].Word == wTo || r.tokens[i+1].Word == wFor || r.tokens[i+1].Word == wOn || r.tokens[i+1].Word == wBy || i+1 >= first-2) || i == first-1 {
				return ahead
			}
		case aPast:
			if future {
				return ahead
			}
			if (t.Word == wHas || t.Word == wHave || t.Word == wHad) && i+1 < len(r.tokens) && r.tokens[i+1].Word == wTo {
				return ahead
			}
			if said.Has(t.Word) {
				spoken = true
				continue
			}
			return told
		case aParticiple, anInfinitive:
			continue
		}
		if t.Word == wTo && i+1 < first && r.tokens[i+1].Kind == text.Letters && r.tokens[i+1].Case == text.Lower {
			// an infinitive: its verb tells; "is to meet", "are to meet"
			if i > s.First && (r.tokens[i-1].Word == wIs || r.tokens[i-1].Word == wAre) {
				return ahead
			}
			continue
		}
		if said.Has(t.Word) {
			spoken = true
			if i == first-1 || i == first-2 {
				return told
			}
			continue
		}
		if r.pastForm(i) {
			if i > s.First {
				if k, _ := verbs.Get(r.tokens[i-1].Word); k == aParticiple || k == anInfinitive {
					continue
				}
			}
			return told
		}
	}
	for i := end; i < s.End && i < end+14; i++ {
		t := &r.tokens[i]
		if t.Kind != text.Letters {
			if t.Word == wSemicolon || t.Word == wColon {
				break
			}
			continue
		}
		k, _ := verbs.Get(t.Word)
		switch {
		case k == aFuture:
			return ahead
		case k == aPlan:
			return ahead
		case (t.Word == wHas || t.Word == wHave) && r.planFollows(i, s.End):
			return ahead
		case k == aPast, said.Has(t.Word), r.pastForm(i):
			return told
		}
	}
	if spoken {
		return told
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
	return t.Case == text.Lower && n > 4 && r.d.Text[t.End-2:t.End] == "ed" && !notPast.Has(t.Word)
}

var (
	notPast           = text.NewSet("united need speed indeed hundred exceed succeed proceed breed agreed-upon limited related so-called based alleged combined armed unidentified")
	wSemicolon        = text.Intern(";")
	wHas, wHave, wHad = text.Intern("has"), text.Intern("have"), text.Intern("had")
	wIs, wAre         = text.Intern("is"), text.Intern("are")
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
