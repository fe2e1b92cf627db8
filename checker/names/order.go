package names

import (
	"cmp"
	"slices"
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// names puts mentions and entities in the order of the text.
func (l *linker) names(out *Names) {
	l.states()
	order, mentions := l.order[:0], 0
	for i := range l.found {
		if l.found[i].entity >= 0 {
			order = append(order, i)
			mentions++
		}
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(l.found[a].first, l.found[b].first) })
	index := l.index[:0]
	for range l.all {
		index = append(index, -1)
	}
	l.order, l.index = order, index
	out.Mentions, out.Entities = slices.Grow(out.Mentions, mentions), slices.Grow(out.Entities, len(l.all))
	slots := slices.Grow(out.slots, mentions)[:mentions]
	out.slots = slots
	used := 0
	end := 0
	for _, i := range order {
		c := &l.found[i]
		if c.first < end {
			continue
		}
		end = c.end
		k := c.entity
		if index[k] < 0 {
			index[k] = len(out.Entities)
			e := l.all[k].Entity
			n := l.all[k].named
			e.Mentions = slots[used : used : used+min(n, mentions-used)]
			used += min(n, mentions-used)
			out.Entities = append(out.Entities, e)
		}
		e := &out.Entities[index[k]]
		e.Mentions = append(e.Mentions, len(out.Mentions))
		out.Mentions = append(out.Mentions, Mention{Span: l.Span(c.first, c.end), First: c.first, End: c.end, Adjective: c.adjective, Entity: index[k]})
	}
	l.offices(out, index)
}

// offices takes the titles down where their people are.
func (l *linker) offices(out *Names, index []int) {
	for _, t := range l.titles {
		k := l.found[t.person].entity
		if k < 0 || index[k] < 0 || t.end <= t.first {
			continue
		}
		o := Office{Span: l.Span(t.first, t.end), First: t.first, End: t.end, Entity: index[k], Past: t.past}
		o.Title = strings.TrimRight(text.Fold(l.spelled(t.first, t.end)), ".")
		if t.of >= 0 {
			o.Of = known.entries[t.of].name
		}
		out.Offices = append(out.Offices, o)
		if e := &out.Entities[o.Entity]; e.Title == "" && !o.Past {
			e.Title, e.Of = o.Title, o.Of
		} else if e.Title == o.Title && e.Of == "" && !o.Past {
			e.Of = o.Of
		}
	}
	slices.SortStableFunc(out.Offices, func(a, b Office) int { return cmp.Compare(a.First, b.First) })
}

// states tells Georgia the state from Georgia the country.
func (l *linker) states() {
	georgia := -1
	american, caucasian := 0, 0
	for i := range l.all {
		b := &l.all[i]
		if b.entry < 0 {
			continue
		}
		e := &known.entries[b.entry]
		switch {
		case e.kind == Country && e.name == "Georgia":
			georgia = i
		case e.kind == Place && b.Code == "US" && !e.seat:
			american += b.named
		case b.Code == "RU", b.Code == "AM", b.Code == "AZ", b.Code == "GE", b.Code == "UA", e.name == "Caucasus":
			caucasian += b.named
		}
	}
	if georgia < 0 || caucasian > 0 || american == 0 {
		return
	}
	for _, c := range l.found {
		if c.entity == georgia && c.adjective {
			return
		}
	}
	b := &l.all[georgia]
	b.Kind, b.Code, b.Of = Place, "US", "United States"
}
