package retold

import (
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// Figure is a figure with what tells what it is of.
type Figure struct {
	*quantity.Quantity
	Of          string // its unit, with what it is told by: USD a share
	Topics      Topics // what is said of it
	Noun        int    // the token of what it counts or is an amount of, or −1: the $173 million penalty
	Kind        uint8  // the kind of thing that this is, or 0
	Form        uint64 // the hash of that word, without the plural's s
	Back        bool   // it takes up what was told before: the, that, its
	Closed      bool   // and nothing after it narrows what it is of
	Owned       bool   // it is somebody's: its $173 million debt
	Part        bool   // another figure is a part of it: six of the 32 miners
	Bare        bool   // and it says nothing of what it is of: the $173 million
	NarrowFirst int    // tokens [NarrowFirst, NarrowEnd) are what may narrow it: bridge, in the $395 million bridge loan
	NarrowEnd   int
	Guard       bool // a word beside it says that it is of another time, a part, an addition
}

var (
	dollars = text.NewSet("dlrs dlr")
	cents   = text.NewSet("cts ct")
	each    = text.NewSet("per a an each every apiece")
	barrels = text.Intern("bpd")
	hyphens = text.NewSet("- –")

	// definite stand before what was told before.
	definite = text.NewSet("the that this those these its their his her 's")
	// describing stand between such a word and a figure without a change to what it is of.
	describing = text.NewSet("new planned proposed entire whole about some estimated nearly almost around roughly approximately all-cash cash resulting agreed full reported")
	// general nouns take up any figure.
	general = text.NewSet("figure number total sum amount tally count price toll block batch lot")
	// breaks end what is said of a figure.
	breaks = text.NewSet(", ; : ( ) . — – -- and or but while with from against compared versus vs after before including than though although whereas which who when where as if because")
	// onward end what is said of it after it.
	onward = text.NewSet("on at by for to in with over under of off through during per within between among since until into since")
	verbs  = text.NewSet("will would is was are were be been has have had can could may might must shall should do does did said says")
	// verbal are verbs as well, after a noun: the holding cost little.
	verbal = text.NewSet("cost costs pay pays buy buys sell sells offers raises yields expands imports exports values saved fled paid")
	// narrows follow a noun that they narrow.
	narrows = text.NewSet("the a he she they it we rate each so of in for from at on who that which whose under with to within between by aboard among inside outside near without belonging including due maturing issued dated")

	guards = text.NewSet(`another other others more additional extra further earlier previous previously initial initially original originally former formerly
		average averaged remaining rest so since compared against versus each every apiece both respectively once last next annual annually yearly daily weekly monthly
		past half if first second third fourth ago prior instead revised only separate separately elsewhere including
		excluding except rather would-be similar same combined cumulative record analysts forecast expected estimate estimates ex until`)

	// moved say it of the figure right beside them.
	moved = text.NewSet("up down")
)

// around is how many tokens on either side are looked at for what is said of a
// figure.
const around = 7

// Read reads what a sentence says of one of its figures. figures are all of its
// document; n is the figure's index.
func Read(d *text.Document, s text.Sentence, figures []quantity.Quantity, n int) Figure {
	q := &figures[n]
	f := Figure{Quantity: q, Of: q.Unit, Noun: -1}
	end := f.unit(d, s)
	f.noun(d, s, end)
	f.before(d, s, figures, n)
	f.after(d, s, end)
	f.back(d, s, end)
	f.Part = f.Back && n > 0 && figures[n-1].First >= s.First && figures[n-1].End < f.First && f.First-figures[n-1].End < 4 && d.Word(figures[n-1].End) == wordOf
	return f
}

// unit finds the unit as it is told, and where the words after it begin.
func (f *Figure) unit(d *text.Document, s text.Sentence) (end int) {
	end = f.End
	if f.Unit == "count" && end < s.End {
		switch w := d.Word(end); {
		case dollars.Has(w):
			f.Of = "USD"
			end++
		case cents.Has(w):
			f.Of = "USD/100"
			end++
		case w == barrels:
			f.Of = "bbl each"
			end++
		}
	}
	i := end
	for i < s.End && hyphens.Has(d.Word(i)) && !d.Tokens[i].Space {
		i++
	}
	if (f.money() || f.Quantity.Kind == quantity.Dimension) && i < s.End {
		if w := d.Word(i); w == wordFor && i+1 < s.End && d.Word(i+1) == wordEach {
			i++
		}
		if each.Has(d.Word(i)) {
			for i++; i < s.End && hyphens.Has(d.Word(i)); {
				i++
			}
			if i < s.End && shares.Has(d.Word(i)) || i+1 < s.End && shares.Has(d.Word(i+1)) {
				f.Of += " a share"
			} else {
				f.Of += " each"
			}
			end = min(i+1, s.End)
		}
	}
	return end
}

var (
	wordFor  = text.Intern("for")
	wordEach = text.Intern("each")
	wordOf   = text.Intern("of")
	shares   = text.NewSet("share shares")
)

func (f *Figure) money() bool {
	return f.Quantity.Kind == quantity.Money || f.Of == "USD" || f.Of == "USD/100"
}

// noun finds what a figure counts or is an amount of.
func (f *Figure) noun(d *text.Document, s text.Sentence, end int) {
	if f.Of == "count" {
		if f.Quantity.Noun >= f.End && f.Quantity.Noun < s.End {
			f.Noun = f.Quantity.Noun
		}
		for f.Noun >= 0 && f.Noun+1 < s.End && follows.Has(d.Word(f.Noun+1)) { // 1,150 job cuts
			f.Noun++
		}
	} else {
		for i := end; i < min(s.End, end+5); i++ { // the $173 million penalty
			t := &d.Tokens[i]
			if hyphens.Has(t.Word) && !t.Space {
				continue
			}
			if t.Kind != text.Letters || breaks.Has(t.Word) || onward.Has(t.Word) || verbs.Has(t.Word) {
				break
			}
			if _, ok := topics.Get(t.Word); ok && (f.Noun < 0 || !verbal.Has(t.Word)) {
				f.Noun = i
			}
		}
	}
	if f.Noun >= 0 {
		f.Kind, _ = kinds.Get(d.Word(f.Noun))
		f.Form = form(d, f.Noun)
	}
}

var follows = text.NewSet("cuts losses layoffs evacuees")

// form is a number for a word that is the same for its plural.
func form(d *text.Document, i int) uint64 {
	t := &d.Tokens[i]
	const offset, prime = 14695981039346656037, 1099511628211
	h, end := uint64(offset), t.End
	last := byte(0)
	if n := end - t.Start; n > 3 && d.Text[end-1]|0x20 == 's' {
		end--
		if n > 4 && d.Text[end-1]|0x20 == 'e' && d.Text[end-2]|0x20 == 'i' { // cities
			end, last = end-2, 'y'
		}
	}
	for k := t.Start; k < end; k++ {
		c := d.Text[k]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		h = (h ^ uint64(c)) * prime
	}
	if last != 0 {
		h = (h ^ uint64(last)) * prime
	}
	return h
}

// topicAt is what token i says, by itself or with the one after it.
func topicAt(d *text.Document, i, end int) Topics {
	w := d.Word(i)
	if w == 0 {
		return 0
	}
	if c := d.Compound(i); c != 0 {
		w = c // a write-down
	}
	t, _ := topics.Get(w)
	if i+1 < end && firsts.Has(w) {
		t |= phrasal[[2]text.Word{w, d.Word(i + 1)}]
	}
	return t
}

// before reads what is said before a figure: back to the next break, or to another
// figure of its unit.
func (f *Figure) before(d *text.Document, s text.Sentence, figures []quantity.Quantity, n int) {
	stop := max(s.First, f.First-around)
	for k := n - 1; k >= 0 && figures[k].End > stop; k-- {
		if figures[k].Unit == f.Unit {
			stop = figures[k].End
		}
	}
	found := 0
	for i := f.First - 1; i >= stop && found < 2; i-- {
		w := d.Word(i)
		if i >= f.First-4 && guards.At(d, i) || i >= f.First-2 && moved.Has(w) {
			f.Guard = true
		}
		if breaks.Has(w) && !(w == wordFrom && i == f.First-1) {
			return
		}
		if w == wordFrom {
			f.Guard = true
			return
		}
		if t := topicAt(d, i, f.First); t != 0 {
			f.Topics |= t
			found++
		}
	}
}

var wordFrom = text.Intern("from")

// after reads what is said after a figure: up to the next break or preposition.
func (f *Figure) after(d *text.Document, s text.Sentence, end int) {
	for i := end; i < min(s.End, end+around); i++ {
		w := d.Word(i)
		if breaks.Has(w) || i > end && onward.Has(w) && i != f.Noun+1 {
			return
		}
		if i < end+4 && guards.At(d, i) || i < end+2 && moved.Has(w) {
			f.Guard = true
		}
		f.Topics |= topicAt(d, i, s.End)
	}
}

// back reads whether a figure takes up one that was told before.
func (f *Figure) back(d *text.Document, s text.Sentence, end int) {
	i := f.First - 1
	for i > s.First && describing.Has(d.Word(i)) {
		if i--; describing.Has(d.Compound(i)) {
			i -= 2
		}
	}
	if i < s.First {
		return
	}
	switch w := d.Word(i); {
	case w == wordThat && (f.Of == "count" || i > s.First && saying.Has(d.Word(i-1))): // they said that 14 people
	case definite.Has(w) && !dated(d, i):
		f.Back, f.Owned, f.Bare = true, owners.Has(w), f.Noun < 0
		if f.Noun >= end {
			f.NarrowFirst, f.NarrowEnd = end, f.Noun
			end = f.Noun + 1
		}
		f.Closed = closed(d, s, end)
	case w == wordOf: // the coupon of 6.25 percent
		k := i - 1
		if k < s.First || !general.Has(d.Word(k)) && topicAt(d, k, i) == 0 {
			return
		}
		f.Bare = general.Has(d.Word(k))
		f.NarrowEnd = k
		for k--; k >= max(s.First, i-4) && d.Tokens[k].Kind == text.Letters; k-- {
			if definite.Has(d.Word(k)) {
				if dated(d, k) {
					return
				}
				f.Back, f.Owned, f.NarrowFirst = true, owners.Has(d.Word(k)), k+1
				f.Closed = closed(d, s, end)
				return
			}
		}
	}
}

var (
	wordThat = text.Intern("that")
	saying   = text.NewSet("said says say told added reported announced estimated believe believes believed thought think thinks and so shows showed found means")
)

// closed reports whether nothing at token i narrows the phrase before it.
func closed(d *text.Document, s text.Sentence, i int) bool {
	return i >= s.End || !narrows.Has(d.Word(i)) && d.Tokens[i].Kind != text.Digits && !d.Tokens[i].Capital()
}

// owners say that what follows is somebody's.
var owners = text.NewSet("its their his her 's")

// dated reports whether a word before a figure is of a time and takes nothing up: this
// year's crop.
func dated(d *text.Document, i int) bool {
	return d.Word(i) == wordS && i > 0 && (times.Has(d.Word(i-1)) || !d.Tokens[i-1].Capital()) || i+2 < len(d.Tokens) && times.Has(d.Word(i+1)) && d.Word(i+2) == wordS
}

var (
	wordS = text.Intern("'s")
	times = text.NewSet(`year month week quarter day season decade today yesterday tomorrow january february march april may june july august september
		october november december monday tuesday wednesday thursday friday saturday sunday`)
)
