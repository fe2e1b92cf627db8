package quantity

import "github.com/factlint/factlint/checker/text"

// hedged is what the words around a figure do to it.
type hedged struct {
	hedge  Hedge
	nearly bool // nearly, almost, close to: the figure was not reached
	about  bool // a bound that is itself hedged: more than about 300
}

// hedgeBefore finds the hedge that ends right before token i.
func (r *reader) hedgeBefore(i int) hedged {
	h, j := r.oneHedge(i)
	if h.hedge == Plain {
		return h
	}
	if h.hedge == About {
		if h2, _ := r.oneHedge(j); h2.hedge != Plain && h2.hedge != About {
			h2.about = true
			return h2
		}
	}
	return h
}

// oneHedge finds one hedge before token i, and its first token.
func (r *reader) oneHedge(i int) (h hedged, first int) {
	j := i - 1
	if j < r.floor {
		return h, i
	}
	w := r.d.Word(j)
	if w == 0 {
		return h, i
	}
	before := func(n int) text.Word {
		if j-n < r.floor {
			return 0
		}
		return r.d.Word(j - n)
	}
	if (w == wordA || w == wordAn || w == wordThe) && exceeding.Has(before(1)) && w == wordThe {
		return hedged{hedge: MoreThan}, j - 1
	}
	if kind, ok := hedgeWords.Get(w); ok {
		if w == wordOver && (scoring.Has(before(1)) || before(1) == wordAll) {
			return h, i // the win over 12 others
		}
		return kind, j
	}
	switch w {
	case wordTop:
		if mightTop.Has(before(1)) {
			return more, j
		}
	case wordThan:
		h, ok := comparatives.Get(before(1))
		if !ok {
			return hedged{}, i
		}
		if n := before(2); n == wordNo || n == wordNot || n == wordNever {
			if h.hedge == MoreThan {
				return hedged{hedge: AtMost}, j - 2
			}
			return hedged{hedge: AtLeast}, j - 2
		}
		if before(2) == wordOr { // two or more than
			return h, j - 1
		}
		return h, j - 1
	case wordLeast:
		if n := before(1); n == wordAt || n == wordThe || n == wordVery {
			return hedged{hedge: AtLeast}, j - 1
		}
	case wordMost:
		if before(1) == wordAt {
			return hedged{hedge: AtMost}, j - 1
		}
	case wordTo:
		switch before(1) {
		case wordUp:
			return hedged{hedge: AtMost}, j - 1
		case wordClose, wordNear:
			return hedged{hedge: About, nearly: true}, j - 1
		case wordEqual:
			if h, ok := comparatives.Get(before(3)); ok && before(2) == wordOr {
				return h.orEqual(), j - 3
			}
		}
	case wordOf:
		if h, ok := ofHedges.Get(before(1)); ok {
			return h, j - 1
		}
	case wordAs:
		if before(2) == wordAs {
			switch n := before(1); {
			case manyWords.Has(n):
				return hedged{hedge: AtMost}, j - 2
			case fewWords.Has(n):
				return hedged{hedge: AtLeast}, j - 2
			}
		}
	case wordPoint:
		if approx.Has(before(1)) && !r.d.Tokens[j].Space {
			return hedged{hedge: About}, j - 1
		}
	case wordEquals:
		if r.d.Tokens[j].Space {
			return hedged{}, i
		}
		switch before(1) {
		case wordGreater:
			return hedged{hedge: AtLeast}, j - 1
		case wordLess:
			return hedged{hedge: AtMost}, j - 1
		}
	}
	return hedged{}, i
}

// orEqual is the bound with its end: greater than or equal to.
func (h hedged) orEqual() hedged {
	if h.hedge == MoreThan {
		h.hedge = AtLeast
	} else {
		h.hedge = AtMost
	}
	return h
}

// hedgeAfter finds the hedge that begins at token j, behind a figure and its
// unit, or behind what it counts: or more, 40-plus, 300-odd, 40+.
func (r *reader) hedgeAfter(j int) hedged {
	if j >= r.end {
		return hedged{}
	}
	w, n := r.d.Word(j), r.d.Word(j+1)
	switch w {
	case wordOr, wordAnd:
		if h, ok := trailing.Get(n); ok && j+1 < r.end && (w == wordOr || h.hedge == AtLeast && n != wordMore) {
			if n == wordMore && r.d.Word(j+2) == wordThan {
				return hedged{}
			}
			return h
		}
	case wordPlusSign:
		if !r.space(j) && (r.space(j+1) || r.d.Tokens[j+1].Kind == text.Punct) {
			return hedged{hedge: AtLeast}
		}
	case wordHyphen, wordDash:
		if !r.space(j) && !r.space(j+1) {
			switch n {
			case wordPlus:
				return hedged{hedge: AtLeast}
			case wordOdd, wordIsh:
				return hedged{hedge: About}
			}
		}
	case wordPlus:
		if r.pluralAt(j-1) || r.counted(j+1) && r.d.Tokens[j-1].Kind == text.Digits {
			return hedged{hedge: AtLeast}
		}
	case wordAt:
		if n == wordLeast && (j+2 >= r.end || r.d.Tokens[j+2].Kind == text.Punct) {
			return hedged{hedge: AtLeast}
		}
	case wordOdd:
		return hedged{hedge: About}
	}
	return hedged{}
}

var (
	wordTop     = text.Intern("top")
	mightTop    = text.NewSet("to will would could may might can should")
	wordThan    = text.Intern("than")
	wordLeast   = text.Intern("least")
	wordMost    = text.Intern("most")
	wordVery    = text.Intern("very")
	wordNever   = text.Intern("never")
	wordUp      = text.Intern("up")
	wordClose   = text.Intern("close")
	wordNear    = text.Intern("near")
	wordEqual   = text.Intern("equal")
	wordAs      = text.Intern("as")
	wordOver    = text.Intern("over")
	wordGreater = text.Intern(">")
	wordLess    = text.Intern("<")
	wordPlus    = text.Intern("plus")
	wordOdd     = text.Intern("odd")
	wordIsh     = text.Intern("ish")

	more   = hedged{hedge: MoreThan}
	less   = hedged{hedge: LessThan}
	about  = hedged{hedge: About}
	nearly = hedged{hedge: About, nearly: true}

	exceedingWords = "exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing tops topped topping outstrip outstripped"
	exceeding      = text.NewSet(exceedingWords + " cross crossed crossing pass passed passing hit breached breaching broke")

	hedgeWords = hedges(map[string]hedged{
		"over": more, "above": more, "beyond": more, exceedingWords: more, "> ≥": more,
		"under below beneath < ": less,
		"about around some roughly approximately approx circa ca estimated ~ ≈ ∼ maybe perhaps": about,
		"nearly almost virtually practically approaching nearing":                               nearly,
		"within maximum": {hedge: AtMost}, "minimum": {hedge: AtLeast}, "≤": {hedge: AtMost},
	})
	comparatives = hedges(map[string]hedged{
		"more greater larger higher bigger longer older better heavier faster taller further farther later wider deeper": more,
		"less fewer lower smaller shorter younger cheaper slower lighter sooner":                                         less,
	})
	ofHedges = hedges(map[string]hedged{
		"excess upwards upward north": more, "south": less, "minimum": {hedge: AtLeast}, "maximum cap limit": {hedge: AtMost},
		"short shy": nearly, "vicinity region neighborhood neighbourhood order estimate": about,
	})
	trailing = hedges(map[string]hedged{
		"more higher greater larger better above over older up counting longer upward upwards beyond bigger": {hedge: AtLeast},
		"fewer less lower under below younger smaller":                                                       {hedge: AtMost},
		"so thereabouts": about,
	})
	manyWords = text.NewSet("many much high large long far big great tall fast")
	fewWords  = text.NewSet("few little low small short")
	approx    = text.NewSet("approx ca c est")
)

// hedges makes a table from lists of words with one meaning.
func hedges(m map[string]hedged) *text.Table[hedged] {
	t := &text.Table[hedged]{}
	for words, h := range m {
		addHedges(t, words, h)
	}
	return t
}
