package garble

import (
	"fmt"

	"github.com/factlint/factlint/checker/text"
)

// A name in the wrong case is told by the article's own evidence: it stands in
// capitals here and as a person's name, with a capital only, in more places.

// spelling is how the article writes a word that never stands in lower case.
type spelling struct {
	title  int  // how often with one capital
	upper  int  // how often in capitals
	thing  int  // how often so after "of", "the" and their like
	person bool // it is somebody's: after a title, or before what only people do
}

// callings stand before a person's name.
var callings = text.NewSet(`mr mrs ms dr president chairman chairwoman minister premier chancellor senator governor general secretary king queen
	prince princess ambassador judge justice professor sir lady director mayor pope bishop colonel captain leader comrade`)

// acronyms are read as words, so that some style books give them one capital.
var acronyms = text.NewSet(`nato unesco unicef opec aids nasa asean fifa uefa sars covid interpol europol eurojust unaids unhcr oecd who it us ice brics
	gatt nafta aukus quad cern esa isis isil daesh hamas farc eta swift pisa ofcom ofsted laser radar sim pin ram nasdaq ftse dax nikkei
	ukip afd spd cdu csu fidesz mercosur ecowas apec safta cop may mark bill will art pat sue grant rose bush march rich frank
	en la le el de di da al lot ace ivan ira mac`)

// roman are the nouns that a Roman numeral follows.
var roman = text.NewSet(`article chapter part section title volume book act phase class type war playing starting first best final world annex protocol appendix schedule`)

// names finds names in the wrong case, among the words in capitals.
func (r *reader) names() {
	k, looked, from := 0, -1, 0
	for _, i := range r.shouts {
		if !r.shouted(i) || !r.titles.mayHold(r.Tokens[i].Hash) {
			continue
		}
		for r.Sentences[k].End <= i {
			k++
		}
		s := r.Sentences[k]
		if k != looked {
			looked, from = k, r.pastDateline(s)
			if r.capitals(s) {
				from = s.End
			}
		}
		if i >= from {
			r.wrongCase(s, i)
		}
	}
}

// sieve is a set of hashes that may take a few others for its own. Most acronyms
// are never written as a name is: the sieve saves the walk over the article that
// would show it.
type sieve [32]uint64

func (v *sieve) add(hash uint64)          { v[hash>>6%32] |= 1 << (hash % 64) }
func (v *sieve) mayHold(hash uint64) bool { return v[hash>>6%32]&(1<<(hash%64)) != 0 }

// shouted reports whether token i, a word in capitals, may be a name.
func (r *reader) shouted(i int) bool {
	t := &r.Tokens[i]
	return t.End-t.Start >= 2 && t.End-t.Start < 20 && r.Text[t.End-1] != '.'
}

// capitals reports whether a sentence is set in capitals.
func (r *reader) capitals(s text.Sentence) bool {
	upper, letters := 0, 0
	for i := s.First; i < s.End; i++ {
		if t := &r.Tokens[i]; t.Kind == text.Letters && t.End-t.Start > 1 {
			letters++
			if t.Case == text.Upper {
				upper++
			}
		}
	}
	return 2*upper > letters
}

// pastDateline is the first token after what may be a dateline: words in
// capitals that a dash, a bracket or a comma ends.
func (r *reader) pastDateline(s text.Sentence) int {
	i := s.First
	for i < s.End && (r.Tokens[i].Case == text.Upper || r.mark(i) && i > s.First) {
		i++
	}
	if i-s.First >= 2 {
		return i
	}
	return s.First
}

// wrongCase judges a word in capitals.
func (r *reader) wrongCase(s text.Sentence, i int) {
	if i > s.First {
		if p := &r.Tokens[i-1]; p.Case == text.Upper || roman.Has(p.Word) || p.Capital() && i-1 > s.First && !callings.Has(p.Word) || !r.Tokens[i].Space {
			return // part of a longer name in capitals, or a Roman numeral
		}
	}
	if n := i + 1; n < s.End && (r.Tokens[n].Case == text.Upper || r.Tokens[n].Word == colon || r.Tokens[n].Word == hyphen && !r.Tokens[n].Space) {
		return
	}
	if i == r.blockStart(s.Block) && i+1 < s.End && r.Tokens[i+1].Case == text.Title {
		return // how a house sets the first word of a story: ADA Orr
	}
	sp, usual := r.spellings(i)
	if !sp.person || sp.title < 2 || sp.upper >= aName && 2*sp.thing > sp.upper {
		return
	}
	r.report(fault{
		span: r.Span(i, i+1), kind: wrongCase,
		message:  fmt.Sprintf("“%s” is “%s” elsewhere in this article", r.Token(i), r.Token(usual)),
		evidence: []passage{{r.Span(usual, usual+1), "as it stands elsewhere"}},
		repairs:  []repair{{title: fmt.Sprintf("Write “%s”", r.Token(usual)), span: r.Span(i, i+1), with: r.Token(usual)}},
	})
}

// aName is how often a word stands in capitals, mostly where a thing does, that is the
// name of something: the readers of ORR, a magazine.
const aName = 3

// spellings counts how the article writes the word at token i, and gives a place
// where it stands with one capital.
func (r *reader) spellings(i int) (sp spelling, usual int) {
	hash := r.Tokens[i].Hash
	for k := range r.Tokens {
		t := &r.Tokens[k]
		if t.Hash != hash {
			continue
		}
		switch t.Case {
		case text.Lower:
			return spelling{}, 0 // a word, whoever is called by it
		case text.Upper:
			sp.upper++
			if k > 0 && ofThings.Has(r.Word(k-1)) {
				sp.thing++
			}
		case text.Title:
			sp.title++
			usual = k
			if k > 0 && !t.Space {
				continue
			}
			sp.person = sp.person || r.called(k) || verbsOfSpeech.Has(r.Word(k+1))
		}
	}
	return sp, usual
}

// ofThings are words that stand before the names of things, and not before that of
// somebody who does something.
var ofThings = text.NewSet("of the in at for")

// called reports whether a title stands before the name at token k, with a given
// name or two at most between: Prime Minister Ada Orr.
func (r *reader) called(k int) bool {
	for i := k - 1; i >= 0 && i >= k-3; i-- {
		if callings.Has(r.Word(i)) {
			return true
		}
		if t := &r.Tokens[i]; t.Case != text.Title || t.Kind != text.Letters {
			return false
		}
	}
	return false
}

// verbsOfSpeech follow a person's name.
var verbsOfSpeech = text.NewSet(`said says told added noted stressed pointed stated announced wrote replied asked urged warned met
	emphasized emphasised`)
