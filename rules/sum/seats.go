package sum

import (
	"slices"

	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

var (
	shortOf      = text.NewSet("majority")
	voting       = text.NewSet("voted ruled vote votes ruling decision decided approved rejected passed backed opted split")
	short        = text.NewSet("short shy")
	wordMajority = text.Intern("majority")
	seatWords    = text.NewSet("seats")
	seatNouns    = text.NewSet("seats seat deputies lawmakers mps legislators members places votes")
	memberNouns  = text.NewSet("seat seats member members judge justice person man strong")
	// chambers are what has seats and a majority.
	chambers = text.NewSet(`parliament assembly chamber house legislature senate council congress knesset bundestag bundesrat duma riksdag storting folketing eduskunta
		diet sejm seimas saeima riigikogu rada verkhovna commons lords cortes dail lok sabha majlis dewan body`)
	// panels are what votes, every member in a sitting.
	panels = text.NewSet(`committee court board panel council commission jury tribunal bench assembly senate house parliament chamber legislature cabinet`)
	// casting votes are of somebody who is no member.
	casting = text.NewSet("tie tiebreaking casting deciding vice")
	toward  = text.NewSet("a an the of outright absolute overall simple clear working parliamentary its their own")
)

// chamber is the one chamber of which an article gives the seats, or nil where it
// gives none or several.
func (r *ledger) chamber() *figure {
	var found *figure
	for k := range r.figures {
		f := &r.figures[k]
		if !f.Exact && f.Step.Cmp(numeral.Int(100)) > 0 || f.Kind != quantity.Number || f.Nominal.Cmp(numeral.Int(9)) < 0 || f.Nominal.Cmp(numeral.Int(3000)) > 0 {
			continue
		}
		joined := hyphens.Has(r.Word(f.End)) && memberNouns.Has(r.Word(f.End+1)) && r.after(f.sentence, f.End+2, 5, chambers)
		ofAll := seatNouns.Has(r.Word(f.End)) && r.Word(f.First-1) == wordThe && r.Word(f.First-2) == of && r.after(f.sentence, f.End+1, 6, chambers)
		switch {
		case !joined && !ofAll:
		case found == nil:
			found = f
		case found.Nominal.Cmp(f.Nominal) != 0:
			return nil
		}
	}
	return found
}

// majority reads how many seats somebody is short of more than half: three seats
// short of a majority, with 118 seats in the 240-member chamber.
func (r *ledger) majority() {
	if !short.In(r.Document) {
		return
	}
	w := r.chamber()
	if w == nil || w.Nominal.Exp < 0 {
		return
	}
	needed := *w
	half := w.Nominal.Shift(0)
	for half.Exp > 0 {
		half = numeral.Decimal{Coef: half.Coef * 10, Exp: half.Exp - 1}
	}
	half.Coef = half.Coef/2 + 1
	needed.Nominal, needed.Hard, needed.Soft = half, quantity.Exactly(half), quantity.Exactly(half)
	for k := range r.figures {
		f := &r.figures[k]
		if f.Kind != quantity.Number || !f.exact() || !f.Exact {
			continue
		}
		i := f.End
		if seatNouns.Has(r.Word(i)) {
			i++
		}
		if !short.Has(r.Word(i)) || r.Word(i+1) != of {
			continue
		}
		j := i + 2
		for toward.Has(r.Word(j)) {
			j++
		}
		if r.Word(j) != wordMajority {
			continue
		}
		r.lacking(&needed, f)
		return
	}
}

// lacking holds what is lacking to a majority against the seats that are told to be
// won. Any party, or two together, that it fits is the one that is meant.
func (r *ledger) lacking(needed, lack *figure) {
	var best *figure
	var seats []numeral.Decimal
	for k := range r.figures {
		f := &r.figures[k]
		if f.Kind != quantity.Number || f.First == lack.First || f.First == needed.First || f.Nominal.Cmp(needed.Nominal) >= 0 || f.Nominal.Cmp(numeral.Int(2)) < 0 {
			continue
		}
		if fits(needed, []figure{*f, *lack}) || !f.exact() {
			return
		}
		for _, o := range seats {
			if both, ok := f.Nominal.Add(o); ok {
				if all, ok := both.Add(lack.Nominal); ok && all.Cmp(needed.Nominal) == 0 {
					return
				}
			}
		}
		seats = append(seats, f.Nominal)
		if !seatNouns.Has(r.Word(f.End)) || r.before(f.sentence, f.First, 4, compares) {
			continue
		}
		if best == nil || best.Nominal.Cmp(f.Nominal) < 0 {
			best = f
		}
	}
	if best == nil {
		return
	}
	if thrice, ok := best.Nominal.Mul(numeral.Int(3)); !ok || thrice.Cmp(needed.Nominal) < 0 {
		return // no party that is near to it
	}
	gap, ok := needed.Nominal.Add(best.Nominal.Neg())
	if !ok {
		return
	}
	r.identity(lack.Span, *needed, []figure{*best, *lack}, false,
		"A majority is "+needed.Nominal.String()+" seats, "+gap.String()+" more than "+best.Nominal.String()+"; the text says "+lack.Nominal.String()+" short")
}

// seats reads the seats that parties won beside those that there are: together no
// more.
func (r *ledger) seats() {
	w := r.chamber()
	if w == nil || !won.In(r.Document) {
		return
	}
	all := *w
	all.Hard = quantity.Exactly(w.Nominal)
	for n := range r.Sentences {
		if n < w.sentence-2 || n > w.sentence+2 || !r.in(n, won) || r.in(n, moved) {
			continue
		}
		var parts []figure
		named, odd := false, false
		for _, f := range r.of(n) {
			switch {
			case f.First == w.First || f.Kind == quantity.Percent:
			case f.Kind != quantity.Number || !f.exact() || f.Nominal.Cmp(w.Nominal) >= 0 || f.Noun >= f.End && !seatNouns.Has(r.Word(f.Noun)):
				odd = true
			default:
				named = named || f.Noun >= f.End
				parts = append(parts, f)
			}
		}
		if named && !odd && len(parts) > 0 && n >= w.sentence {
			parts = append(parts, r.otherSeats(n+1, w)...)
		}
		if named && !odd && len(parts) > 1 && len(parts) < 9 {
			r.identity(parts[0].Span.Cover(parts[len(parts)-1].Span), all, parts, true, "")
		}
	}
}

// otherSeats are those that a sentence tells of the others in the same way: the Greens
// took 48, the Liberals 27 and the Left 13; none where it tells of anything else.
func (r *ledger) otherSeats(n int, w *figure) (parts []figure) {
	if n >= len(r.Sentences) || r.Sentences[n].Block != r.Sentences[n-1].Block || !r.in(n, taking) || r.in(n, outgoing) || len(r.PeriodsIn(r.Sentences[n].First, r.Sentences[n].End)) > 0 {
		return nil
	}
	for i := r.Sentences[n].First; i < r.Sentences[n].End; i++ {
		if moved.Has(r.Word(i)) && (i == r.Sentences[n].First || !r.Tokens[i].Capital()) { // but for the Civic Alliance
			return nil
		}
	}
	for _, f := range r.of(n) {
		if f.Kind != quantity.Number || f.Unit != "count" || !f.exact() || f.Nominal.Cmp(w.Nominal) >= 0 || f.Noun >= f.End && !seatNouns.Has(r.Word(f.Noun)) || f.Noun < f.End && f.End < len(r.Tokens) && r.Tokens[f.End].Kind == text.Letters && r.Word(f.End) != and {
			return nil
		}
		parts = append(parts, f)
	}
	// After a name a number is read as a part of it: the Farmers 27.
	for i := r.Sentences[n].First + 1; i+1 < r.Sentences[n].End; i++ {
		if r.Tokens[i].Kind != text.Digits || slices.ContainsFunc(parts, func(f figure) bool { return f.First <= i && i < f.End }) {
			continue
		}
		f := r.digits(i)
		f.sentence = n
		if next := r.Word(i + 1); !r.Tokens[i-1].Capital() || next != comma && next != and && r.Tokens[i+1].Kind != text.Punct || f.Nominal.Cmp(w.Nominal) >= 0 {
			return nil
		}
		parts = append(parts, f)
	}
	if len(parts) < 2 {
		return nil
	}
	return parts
}

// outgoing words tell of another chamber.
var outgoing = text.NewSet("outgoing old new former now then upper senate council regional local house had")

// taking words tell of seats that are won.
var taking = text.NewSet("won took gained secured captured got")

var (
	won = text.NewSet("won wins win took gained seats")
	// moved words say that seats are told of more than one time or kind.
	moved = text.NewSet("from up down lost gained short majority needed coalition alliance bloc including include compared previous last earlier remaining other together both combined contested total turnover more")
)
