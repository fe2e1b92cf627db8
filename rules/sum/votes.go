package sum

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	wordSenate = text.Intern("senate")
	wordHouse  = text.Intern("house")
	washington = text.Intern("washington")
	presents   = text.NewSet("members senators judges justices commissioners directors representatives councilors councillors councilmen supervisors trustees lawmakers deputies jurors aldermen")
	// ofStates are houses of a state, which has as many members as it likes.
	ofStates = text.NewSet("state states legislature governor statehouse italian french polish czech spanish")
)

// votes reads the count of a vote beside the members of the panel that took it: voted
// 6-4, a nine-member committee.
func (r *ledger) votes() {
	r.congress()
	for k := range r.figures {
		w := &r.figures[k]
		if w.Kind == quantity.Number && w.Noun >= w.End && r.Word(w.First-1) == allWord && presents.Has(r.Word(w.Noun)) && w.Nominal.Cmp(numeral.Int(3)) >= 0 && w.Nominal.Exp >= 0 {
			r.present(w)
			continue
		}
		if w.Kind != quantity.Number || !hyphens.Has(r.Word(w.End)) || !memberNouns.Has(r.Word(w.End+1)) || w.Nominal.Cmp(numeral.Int(3)) < 0 || w.Nominal.Exp < 0 {
			continue
		}
		at := -1
		for i := w.End + 2; i < min(w.End+8, r.Sentences[w.sentence].End) && at < 0; i++ {
			if panels.Has(r.Word(i)) {
				at = i
			}
		}
		if at >= 0 && r.onlyPanel(w, at) {
			r.tally(w, at, "")
			return
		}
	}
}

// congress reads the count of a vote of a house of the Congress of the United States,
// which has as many members as everybody knows.
func (r *ledger) congress() {
	if d := r.Dateline; d.First == d.End || r.Word(d.First) != washington || ofStates.In(r.Document) {
		return
	}
	for i := range r.Tokens {
		members := int64(0)
		switch w := r.Word(i); {
		case !r.Tokens[i].Capital():
			continue
		case w == wordSenate:
			members = 100
		case w == wordHouse:
			members = 435
		default:
			continue
		}
		n := numeral.Int(members)
		all := figure{Quantity: quantity.Quantity{Span: r.Document.Span(i, i+1), First: i, End: i + 1, Nominal: n, Hard: quantity.Exactly(n), Soft: quantity.Exactly(n), Exact: true, Unit: "count", Noun: -1}}
		r.tally(&all, i, "The votes are more than the "+n.String()+" members")
		return
	}
}

// factions are the parts of a panel that vote together.
var factions = text.NewSet("caucus party parties group bloc faction coalition conference minority majority opposition delegation democratic republican labour conservative democrats republicans")

// present reads the count of a vote beside all who are told to have been there: voted
// 7-4; all nine members were present.
func (r *ledger) present(w *figure) {
	if r.after(w.sentence, w.End, 8, factions) {
		return // all 58 members of the party's group
	}
	for n := max(0, w.sentence-1); n <= min(w.sentence+1, len(r.Sentences)-1); n++ {
		s := r.Sentences[n]
		if r.Role(s).Running() && r.in(n, voting) && !r.in(n, casting) {
			for i := s.First; i+2 < s.End; i++ {
				if r.isTally(n, i) {
					r.tallied(w, i, "")
					return
				}
			}
		}
	}
}

// onlyPanel reports whether no other figure counts the members of a panel of the same
// name.
func (r *ledger) onlyPanel(w *figure, at int) bool {
	for k := range r.figures {
		f := &r.figures[k]
		if f.Nominal.Cmp(w.Nominal) != 0 && hyphens.Has(r.Word(f.End)) && memberNouns.Has(r.Word(f.End+1)) {
			for i := f.End + 2; i < min(f.End+8, r.Sentences[f.sentence].End); i++ {
				if r.Tokens[i].Hash == r.Tokens[at].Hash {
					return false
				}
			}
		}
	}
	return true
}

// tally finds the first count of a vote of the panel that is named at a token.
func (r *ledger) tally(w *figure, at int, says string) {
	for n, s := range r.Sentences {
		if !r.Role(s).Running() || !r.in(n, voting) || r.in(n, casting) {
			continue
		}
		for i := s.First; i+2 < s.End; i++ {
			if r.isTally(n, i) && r.names(n, i, at) && r.tallied(w, i, says) {
				return
			}
		}
	}
}

// isTally reports whether the count of a vote stands at a token: voted 6-4.
func (r *ledger) isTally(n, i int) bool {
	if r.Tokens[i].Kind != text.Digits || !hyphens.Has(r.Word(i+1)) || r.Tokens[i+2].Kind != text.Digits || r.Tokens[i+1].Space || r.Tokens[i+2].Space || r.Tokens[i+2].Start-r.Tokens[i+1].End != 0 {
		return false
	}
	if r.Tokens[i].End-r.Tokens[i].Start > 3 || r.Tokens[i+2].End-r.Tokens[i+2].Start > 3 || !r.before(n, i, 6, voting) && !r.after(n, i+3, 2, voting) {
		return false
	}
	_, quoted := r.QuotationAt(i)
	return !quoted
}

// tallied claims that the votes counted at a token are no more than the members, where
// they may be theirs.
func (r *ledger) tallied(w *figure, i int, says string) bool {
	ayes, noes := r.digits(i), r.digits(i+2)
	if ayes.Nominal.Cmp(noes.Nominal) < 0 || ayes.Nominal.Cmp(w.Nominal) > 0 && noes.Nominal.Cmp(w.Nominal) > 0 || ayes.Nominal.Coef > 2*w.Nominal.Coef && w.Nominal.Exp == 0 {
		return false // of another body
	}
	members := *w // a panel's members are counted to the last one
	members.Hard = quantity.Exactly(w.Nominal)
	r.identity(r.Document.Span(i, i+3), members, []figure{ayes, noes}, true, says)
	return true
}

// names reports whether a sentence names the panel at another token, and no other,
// before the count of its vote.
func (r *ledger) names(n, count, at int) bool {
	found := false
	for i := r.Sentences[n].First; i < count; i++ {
		if panels.Has(r.Word(i)) {
			if r.Tokens[i].Hash != r.Tokens[at].Hash {
				return false
			}
			found = true
		}
	}
	return found
}

// digits is the count that is printed in one token of digits.
func (r *ledger) digits(i int) figure {
	n := int64(0)
	for _, c := range r.Token(i) {
		if c >= '0' && c <= '9' {
			n = n*10 + int64(c-'0')
		}
	}
	v := quantity.Exactly(numeral.Int(n))
	return figure{Quantity: quantity.Quantity{Span: r.Document.Span(i, i+1), First: i, End: i + 1, Nominal: numeral.Int(n), Hard: v, Soft: v, Exact: true, Unit: "count", Noun: -1}}
}
