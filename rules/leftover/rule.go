// Package leftover finds what was meant for the desk and not for the reader: a
// place still to be filled, a note to an editor, a paragraph that stands twice, an
// embargo that still holds, a correction that its own note announces and nobody
// made.
//
// Every fault is one of one article by itself. No figure or name is compared.
package leftover

import (
	_ "embed"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/text"
)

//go:embed doc.md
var doc string

// The kinds of findings: the second parts of the rule's id.
const (
	placeholder = "placeholder"
	deskNote    = "desk-note"
	repeated    = "repeated"
	embargo     = "embargo"
	correction  = "correction"
)

// Rule is the rule.
var Rule = &checker.Rule{
	ID: "leftover", Doc: doc, Severity: checker.Error,
	Kinds: []string{placeholder, deskNote, repeated, embargo, correction},
	Check: check,
}

// trigger says which reader a word calls for.
type trigger uint8

const (
	aTK trigger = iota + 1
	anX
	aZero
	aLorem
	aCQ
	aQuestion
	aBracket
	aDesk
	anEmbargo
	aCorrection
)

var triggers = func() *text.Table[trigger] {
	t := text.NewTable(map[string]trigger{
		"lorem": aLorem, "cq": aCQ, "?": aQuestion, "[": aBracket, "(": aBracket,
		"embargo": anEmbargo, "embargoed": anEmbargo,
		"corrects": aCorrection, "corrected": aCorrection, "correcting": aCorrection, "misspelled": aCorrection, "misspelt": aCorrection,
	})
	for _, w := range [...]string{"tk", "tks", "tktk", "tktktk", "tktktktk"} {
		t.Set(text.Intern(w), aTK)
	}
	for _, w := range [...]string{"xx", "xxx", "xxxx"} {
		t.Set(text.Intern(w), anX)
	}
	for _, w := range [...]string{"00", "000", "0000"} {
		t.Set(text.Intern(w), aZero)
	}
	for _, w := range [...]string{"eds", "editors", "desk", "subs"} {
		t.Set(text.Intern(w), aDesk)
	}
	return t
}()

// reader reads one article.
type reader struct {
	*checker.Pass
	s text.Sentence
}

func check(p *checker.Pass) {
	r := reader{Pass: p}
	if triggers.In(p.Document) {
		r.triggered()
	}
	r.repetitions()
}

// triggered reads what stands at the words that call for it.
func (r *reader) triggered() {
	at := triggers.Places(r.Document)
	for _, s := range r.Sentences {
		r.s = s
		read := r.Role(s).Read()
		for i := at.Next(s.First, s.End); i < s.End; i = at.Next(i+1, s.End) {
			// What is said of the article rather than in it stands among its bylines too.
			if k, ok := triggers.Get(r.Tokens[i].Word); ok && (read || k == anEmbargo || k == aCorrection) {
				r.at(i, k)
			}
		}
	}
}

// at hands token i to the reader that its word calls for.
func (r *reader) at(i int, k trigger) {
	switch k {
	case aTK:
		r.toCome(i)
	case anX:
		r.crosses(i)
	case aZero:
		r.zeros(i)
	case aLorem:
		r.filler(i)
	case aCQ:
		r.asIs(i)
	case aQuestion:
		r.questions(i)
	case aBracket:
		r.bracket(i)
	case aDesk:
		r.desk(i)
	case anEmbargo:
		r.embargo(i)
	case aCorrection:
		r.correction(i)
	}
}

// blockFirst reports whether token i begins its block, but for opening marks.
func (r *reader) blockFirst(i int) bool { return r.wordsBefore(i, 1) == 0 }

// wordsBefore counts the words of the block before token i, up to most.
func (r *reader) wordsBefore(i, most int) (n int) {
	start := r.Blocks[r.s.Block].Start
	for j := i - 1; n < most && j >= 0 && int(r.Tokens[j].Start) >= start; j-- {
		if r.Tokens[j].Kind == text.Letters || r.Tokens[j].Kind == text.Digits {
			n++
		}
	}
	return n
}

// quoted reports whether token i stands in quotation marks of its block: what a
// speaker or a letter says is left as it is.
func (r *reader) quoted(i int) bool {
	start, straight := r.Blocks[r.s.Block].Start, 0
	for j := i - 1; j >= 0 && int(r.Tokens[j].Start) >= start; j-- {
		switch r.Tokens[j].Word {
		case quoteStraight:
			straight++
		case quoteOpen, quoteWire:
			return true
		case quoteClose, quoteWireEnd:
			return false
		}
	}
	return straight%2 == 1
}

var (
	quoteStraight = text.Intern("\"")
	quoteOpen     = text.Intern("“")
	quoteClose    = text.Intern("”")
	quoteWire     = text.Intern("``")
	quoteWireEnd  = text.Intern("''")
)

func (r *reader) capital(i int) bool {
	return i >= r.s.First && i < r.s.End && r.Tokens[i].Kind == text.Letters && r.Tokens[i].Capital()
}

func (r *reader) digits(i int) bool {
	return i >= r.s.First && i < r.s.End && r.Tokens[i].Kind == text.Digits
}

// glued reports whether token i follows the one before it without a space.
func (r *reader) glued(i int) bool {
	return i > r.s.First && i < r.s.End && !r.Tokens[i].Space
}
