package garble

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/text"
)

// kind is a kind of garble: the second part of the rule's id.
type kind uint8

// The kinds. Of two repetitions that overlap, the one that stands first here is
// told.
const (
	loop kind = iota
	repeat
	samePair
	doubled
	doubledFunction
	tautology
	artefact
	template
	wrongCase
	openQuote
	setPhrase
	glued
	missingSpace
	cutOff
	grammar
	passageKind
)

var kindNames = [...]string{
	"loop", "repeat", "same-pair", "doubled", "doubled-function", "tautology", "artefact", "template",
	"case", "quote-open", "set-phrase", "glued", "missing-space", "cut-off", "grammar", "passage",
}

func (k kind) String() string { return kindNames[k] }

// severity is how grave a kind is. What is told of an article as a whole is told
// by statistics, and no reader can point at it. A function word that stands twice and
// a space that is missing after a full stop are slips of the hand, as good writers
// make them: the text is English all the same.
func (k kind) severity() checker.Severity {
	if k == doubledFunction || k == missingSpace || k == passageKind {
		return checker.Info
	}
	return checker.Warning
}

// broken reports whether the kind shows that English was broken: no debris of a
// program, and no slip of the hand.
func (k kind) broken() bool {
	switch k {
	case loop, repeat, samePair, doubled, tautology, setPhrase, grammar:
		return true
	}
	return false
}

// repetition reports whether the kind is one of those that one repeated passage
// may be several of.
func (k kind) repetition() bool { return k <= tautology }

// fault is a passage that is not English, before it is reported.
type fault struct {
	span     text.Span
	kind     kind
	message  string
	many     string // the message, with how often, where all of the kind is told once for the article; may be empty
	why      string // figures; may be empty
	grave    bool   // a note of this kind is a warning here
	evidence []passage
	repairs  []repair
}

// passage is another place that a fault rests on.
type passage struct {
	span text.Span
	note string
}

// repair is one way to set a fault right.
type repair struct {
	title string
	span  text.Span
	with  string
	also  []repair // edits elsewhere that belong to it; their titles do not count
}

// settle puts faults in the order of the text and leaves of each group of
// repetitions that overlap only the gravest.
func settle(faults []fault) []fault {
	if len(faults) < 2 {
		return faults
	}
	slices.SortStableFunc(faults, func(a, b fault) int {
		return cmp.Or(cmp.Compare(a.kind, b.kind), cmp.Compare(a.span.Start, b.span.Start), cmp.Compare(b.span.End, a.span.End))
	})
	kept := faults[:0]
	for _, f := range faults {
		if n := len(kept); n > 0 && f.kind == artefact && kept[n-1].kind == artefact && kept[n-1].message == f.message && f.span.Start <= kept[n-1].span.End+1 {
			kept[n-1].span.End, kept[n-1].repairs = f.span.End, nil // a run of the same
			continue
		}
		if !slices.ContainsFunc(kept, func(k fault) bool {
			return k.span.Overlaps(f.span) && (k.kind == f.kind || k.kind.repetition() && f.kind.repetition())
		}) {
			kept = append(kept, f)
		}
	}
	slices.SortStableFunc(kept, func(a, b fault) int {
		return cmp.Or(cmp.Compare(a.span.Start, b.span.Start), cmp.Compare(a.span.End, b.span.End), cmp.Compare(a.kind, b.kind))
	})
	return kept
}

// few is how many places each are told by themselves of what is told once where there
// are more.
const few = 3

// toldOnce leaves of what comes of one slip, and stands in more than a few places, only
// the first, and says how many there are: whoever decodes the article anew, or puts its
// breaks back, mends them all.
func toldOnce(faults []fault) []fault {
	for i := range faults {
		f := &faults[i]
		if f.many == "" {
			continue
		}
		places, mended := 0, []repair(nil)
		for _, other := range faults[i:] {
			if other.many == f.many {
				places++
				mended = append(mended, other.repairs...)
			}
		}
		if places <= few {
			continue
		}
		many := f.many
		f.message, f.many = fmt.Sprintf(many, places), ""
		switch {
		case f.kind != artefact: // each place asks for something else
			f.repairs = nil
		case len(mended) > 0:
			f.repairs = []repair{{title: "Mend all of them", span: mended[0].span, with: mended[0].with, also: mended[1:]}}
		}
		return toldOnce(slices.DeleteFunc(faults, func(f fault) bool { return f.many == many }))
	}
	return faults
}
