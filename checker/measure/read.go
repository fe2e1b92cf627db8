package measure

import (
	"fmt"
	"slices"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/annotate"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// Read takes down what an article says of the reader's measures.
func (r *Reader) Read(p *checker.Pass) {
	if !r.phrases.In(p.Document) {
		return
	}
	at := r.phrases.Places(p.Document)
	for _, s := range p.Sentences {
		if !p.Role(s).Read() {
			continue
		}
		for i := at.Next(s.First, s.End); i < s.End; i = at.Next(i+1, s.End) {
			m, n := r.named(p, s, i)
			if n == 0 {
				continue
			}
			if m >= 0 {
				r.figures(p, s, &r.measures[m], i, i+n)
			}
			i += n - 1
		}
	}
}

// named is the measure that is named at token i and how many tokens name it; a
// measure of −1 is something else with the same words.
func (r *Reader) named(p *checker.Pass, s text.Sentence, i int) (m, n int) {
	list, ok := r.phrases.Get(p.Word(i))
	if !ok {
		return 0, 0
	}
	for _, ph := range list {
		if i+len(ph.words) > s.End || !begins(p.Article, i, ph.words) {
			continue
		}
		if ph.measure >= 0 && !r.measures[ph.measure].fits(p, s, i) {
			continue
		}
		return ph.measure, len(ph.words)
	}
	return 0, 0
}

func begins(a *annotate.Article, i int, words []text.Word) bool {
	for k, w := range words {
		if a.Word(i+k) != w {
			return false
		}
	}
	return true
}

// fits runs the measure's pattern over the sentence. A pattern that takes too
// long is reported, and does not name the measure.
func (m *measure) fits(p *checker.Pass, s text.Sentence, i int) bool {
	if m.pattern == nil {
		return true
	}
	span := p.Document.Span(s.First, s.End)
	found, err := m.pattern.FindStringMatch(p.In(span))
	for found != nil && err == nil {
		at, length := found.ByteRange()
		if name := found.GroupByName("name"); name != nil && len(name.Captures) > 0 {
			at, length = name.ByteRange()
		}
		if at += span.Start; at <= int(p.Tokens[i].Start) && int(p.Tokens[i].End) <= at+length {
			return true
		}
		found, err = m.pattern.FindNextMatch(found)
	}
	if err != nil {
		p.Fail(span, fmt.Errorf("the pattern of measure %q: %w", m.ID, err))
	}
	return false
}

// figures reads the figures that belong to the measure named at tokens [first, end).
func (r *Reader) figures(p *checker.Pass, s text.Sentence, m *measure, first, end int) {
	who, sure := m.subject(p.Article, s, first, end)
	if who == nil && m.Subject != "" {
		return
	}
	fact := claim.Fact{Subject: who, Qualifiers: m.scope(p.Article, s, first, end)}
	for _, q := range p.QuantitiesIn(s.First, s.End) {
		switch {
		case m.counts(q) && startsFrom(p.Article, q):
			r.before(p, s, m, fact, sure, first, end, q)
		case m.counts(q) && r.belongs(p, s, first, end, q):
			r.level(p, s, m, fact, sure, p.Document.Span(first, end), q)
		case q.Kind == quantity.Percent && m.Unit != "percent":
			r.change(p, s, m, fact, sure, first, end, q)
		}
	}
}

// level takes down where the measure stands: a figure, and the time it is of.
func (r *Reader) level(p *checker.Pass, s text.Sentence, m *measure, fact claim.Fact, sure bool, span text.Span, q quantity.Quantity) {
	c := claim.Claim{Fact: fact, Nominal: q.Nominal, Hard: q.Hard, Soft: q.Soft, Tentative: !sure || q.Loose && ownDollar(fact.Subject)}
	if q.Hedge == quantity.Plain && passes(p.Article, s, q) {
		c.Hard = quantity.Range{Lo: quantity.End{Value: q.Nominal, Open: true}, Hi: quantity.End{None: true}}
		c.Soft = c.Hard
	}
	c.Fact.Measure = m.of(q)
	c.Speaker = speaker(p.Article, q.First)
	span = span.Cover(q.Span)
	when, ok := r.period(p.Article, s, q)
	if ok {
		c.Fact.When = when.Interval
		span = span.Cover(when.Span)
	}
	c.Tentative = c.Tentative || !ok || when.Vague
	p.Claim(span, c)
	r.relations(p, s, c, q, span)
}

// ownDollar reports whether one of the countries has a dollar of its own, so that a
// bare dollar may be that.
func ownDollar(countries []string) bool {
	return slices.ContainsFunc(countries, func(name string) bool {
		c, ok := names.CountryByName(name)
		return ok && c.Currency != "USD" && dollars[c.Currency]
	})
}

// dollars are the currencies that are called so: ISO 4217.
var dollars = map[string]bool{
	"AUD": true, "BBD": true, "BMD": true, "BND": true, "BSD": true, "BZD": true, "CAD": true, "FJD": true, "GYD": true, "HKD": true, "JMD": true,
	"KYD": true, "LRD": true, "NAD": true, "NZD": true, "SBD": true, "SGD": true, "SRD": true, "TTD": true, "TWD": true, "USD": true, "XCD": true,
}

// of is the measure in the figure's own unit: each currency is held against its
// own.
func (m *measure) of(q quantity.Quantity) claim.Measure {
	return claim.Measure{ID: m.ID, Title: m.Title, Kind: m.kind, Unit: q.Unit}
}

// counts reports whether the figure is of the measure's unit.
func (m *measure) counts(q quantity.Quantity) bool {
	switch m.Unit {
	case "money":
		return q.Kind == quantity.Money
	case "percent":
		return q.Kind == quantity.Percent && q.Unit == "percent"
	case "count":
		return q.Kind == quantity.Number
	}
	return q.Kind == quantity.Dimension && q.Unit == m.Unit
}

// scope is what narrows the measure where it is named.
func (m *measure) scope(a *annotate.Article, s text.Sentence, first, end int) (out []string) {
	for _, sc := range m.scopes {
		for _, words := range sc.words {
			found := false
			for i := max(s.First, first-3); i <= end+3 && i+len(words) <= s.End; i++ {
				found = found || begins(a, i, words)
			}
			if found && !slices.Contains(out, sc.name) {
				out = append(out, sc.name)
			}
		}
	}
	return out
}

func (m *measure) subject(a *annotate.Article, s text.Sentence, first, end int) (who []string, sure bool) {
	switch m.Subject {
	case "two countries":
		return partners(a, s, first, end)
	case "country":
		return nearest(a, s, first, names.Country)
	case "organisation":
		return nearest(a, s, first, names.Organisation)
	}
	return nil, true
}

// nearest is the bearer of the kind named last before a token in its sentence;
// where there is just one in the sentence, that one.
func nearest(a *annotate.Article, s text.Sentence, token int, k names.Kind) (who []string, sure bool) {
	for _, m := range a.MentionsIn(s.First, s.End) {
		if e := a.Names.Entities[m.Entity]; e.Kind == k && (m.First < token || len(who) == 0) {
			sure = len(who) == 0 || who[0] == e.Name
			who = []string{e.Name}
		}
	}
	return who, sure
}

// speaker is who says the figure at a token within quotation marks.
func speaker(a *annotate.Article, token int) string {
	q, ok := a.QuotationAt(token)
	if !ok || q.Reported {
		return ""
	}
	if q.Speaker < 0 {
		return "somebody quoted"
	}
	return a.Names.Entities[q.Speaker].Name
}

var (
	// levels are the verbs that say that a measure stands at a figure.
	levels = text.NewSet(`reach reached reaches reaching hit hits hitting total totaled totalled totals totaling totalling exceed exceeded exceeds exceeding
		surpass surpassed surpasses surpassing top topped tops topping stood stands amounted amounts amounting rose rising grew growing climbed climbing jumped jumping
		surged soared increased expanded fell falling dropped declined decreased slid slumped shrank was were is are came comes worth valued at of with to
		rise climb grow jump fall drop decline increase expand hovering broke crossed passed neared approached recorded posted registered numbered numbers`)
	// links may stand between a level's verb and the figure.
	links = text.NewSet(`a an the record high new all time - of to at some about around nearly almost over more than less under just roughly approximately
		up down by as much low peak historic total value level mark milestone figure worth estimated only well above below level`)
	// unreal words make a figure one that is hoped for, forecast or denied.
	unreal = text.NewSet(`will would could should may might can expected expects expect forecast forecasts target targets aim aims aimed aiming goal plan plans
		planned hope hopes hoped projected likely not never n't if potential potentially set toward towards pledged pledge vowed seek seeks seeking boost raise intends
		bring bringing quota ahead want wants wanted agreed agree agrees`)
	// infinitives after to are not there yet: to reach, to exceed.
	infinitives = text.NewSet("reach exceed hit top surpass total rise climb grow jump fall drop increase expand cross pass break be")
	from        = text.Intern("from")
	by          = text.Intern("by")
	to          = text.Intern("to")
	comma       = text.Intern(",")
	in          = text.Intern("in")
)

// passing are verbs that leave a figure behind: passed the mark of 20 billion,
// crossed the 20 billion line.
var passing = text.NewSet("passed passes passing crossed crosses crossing exceeded exceeds exceeding surpassed surpasses surpassing topped tops topping broke breaks breaking overtook")

// passes reports whether a figure is one that the measure went beyond.
func passes(a *annotate.Article, s text.Sentence, q quantity.Quantity) bool {
	for k := q.First - 1; k >= max(s.First, q.First-5); k-- {
		switch w := a.Word(k); {
		case passing.Has(w):
			return true
		case !links.Has(w):
			return false
		}
	}
	return false
}

// belongs reports whether a figure is the measure's own: a verb or a small word
// that sets a level stands between the two, nothing unreal does, and no other
// figure's claim to it is nearer.
func (r *Reader) belongs(p *checker.Pass, s text.Sentence, first, end int, q quantity.Quantity) bool {
	if q.First >= end {
		return r.after(p, s, end, q)
	}
	// $244.8 billion in bilateral trade; 100 billion dollars of trade
	if gap := first - q.End; gap < 0 || gap > 5 {
		return false
	}
	w := p.Word(q.End)
	return (w == in || links.Has(w)) && !unrealIn(p.Article, s, s.First, q.First)
}

func (r *Reader) after(p *checker.Pass, s text.Sentence, end int, q quantity.Quantity) bool {
	const far = 18
	if q.First-end > far {
		return false
	}
	verb := false
	for k := q.First - 1; k >= end; k-- {
		w := p.Word(k)
		if levels.Has(w) && w != of && w != to {
			verb = true
		}
		if w == from && k >= q.First-2 {
			return false // from 100 billion to 120 billion: the first is another time's
		}
		if w == by && k >= q.First-2 {
			return false // by how much, not where it stands
		}
		if other, n := r.named(p, s, k); n > 0 && other >= 0 {
			return false // another measure is named in between
		}
	}
	for _, o := range p.QuantitiesIn(end, q.First) {
		if o.Kind == q.Kind && o.Unit == q.Unit && p.Word(o.First-1) != from {
			return false // an earlier figure has it
		}
	}
	if !verb && !(q.First-end <= 6 && p.Word(end) == of) {
		return false
	}
	return !unrealIn(p.Article, s, end, q.First) && !unrealIn(p.Article, s, max(s.First, end-8), end)
}

var of = text.Intern("of")

// unrealIn reports whether a figure between the tokens is hoped for, forecast or
// denied.
func unrealIn(a *annotate.Article, s text.Sentence, first, end int) bool {
	for k := first; k < end && k < s.End; k++ {
		if w := a.Word(k); unreal.Has(w) || w == to && infinitives.Has(a.Word(k+1)) {
			return true
		}
	}
	return false
}

// period is the time that a figure is of: what stands nearest to it in the
// sentence, with no other figure in between, and lasts a month or more.
func (r *Reader) period(a *annotate.Article, s text.Sentence, q quantity.Quantity) (period.Expression, bool) {
	best, least := -1, 1<<30
	found := a.PeriodsIn(s.First, s.End)
	for i, e := range found {
		if e.Type != period.Date && e.Type != period.Period || !e.Interval.Closed() || e.Interval.Days() < 28 || e.Fiscal {
			continue
		}
		gap := 0
		switch {
		case e.First >= q.End:
			gap = e.First - q.End
			if compared(a, e.First) || between(a, q.End, e.First, q) {
				continue // up from 2020; another figure's
			}
		default:
			gap = q.First - e.End
			if compared(a, e.First) {
				continue
			}
			if e.First > s.First+2 { // a time that opens the sentence governs all of it
				gap += 4
			}
		}
		if gap < least {
			best, least = i, gap
		}
	}
	if best < 0 {
		return period.Expression{}, false
	}
	return found[best], true
}

// comparing are the words before a time that only serves to compare.
var comparing = text.NewSet("from than versus vs over since until compared")

func compared(a *annotate.Article, first int) bool {
	w := a.Word(first - 1)
	if w == of {
		return holders.Has(a.Word(first - 2)) // the volume of 2020, but the whole of 2021
	}
	return comparing.Has(w)
}

// between reports whether another figure of the same kind stands between tokens.
func between(a *annotate.Article, first, end int, q quantity.Quantity) bool {
	for _, o := range a.QuantitiesIn(first, end) {
		if o.Kind == q.Kind {
			return true
		}
	}
	return false
}
