package annotate

import (
	"sort"

	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

const (
	datelineBlocks = 40 // how many blocks of a saved page may come before the story
	datelineTokens = 28 // no dateline is longer
)

var (
	wOpen, wClose, wSlash, wComma, wDot = text.Intern("("), text.Intern(")"), text.Intern("/"), text.Intern(","), text.Intern(".")
	datelineDashes                      = text.NewSet("- -- --- – — _ :")
	placeWords                          = text.NewSet("of the de la el al les los las du da do di and on in upon sur san for")
	agencies                            = text.NewSet("xinhua ap reuters afp cnn tass upi dpa ians pti ani kyodo yonhap bbc bloomberg efe ansa interfax")
)

// dateline finds the place and day at the head of a wire story: PARIS, March 3
// (Agency) --, Place, Region (Agency) _, Jan 3 (Agency) -. Its Day is set once
// the publication date is known.
func dateline(d *text.Document, found []period.Expression) Dateline {
	next := 0
	for _, s := range d.Sentences {
		if s.Block > datelineBlocks {
			break
		}
		if s.Block < next {
			continue // not the first sentence of its block
		}
		next = s.Block + 1
		if role := d.Role(s); role != text.Prose && role != text.Standfirst && role != text.Byline && role != text.Heading {
			continue
		}
		if line, ok := datelineAt(d, found, s.First, blockEnd(d, s)); ok {
			return line
		}
	}
	return Dateline{}
}

// blockEnd is the token past the block of a sentence.
func blockEnd(d *text.Document, s text.Sentence) int {
	end := d.Blocks[s.Block].End
	return sort.Search(len(d.Tokens), func(i int) bool { return int(d.Tokens[i].Start) >= end })
}

// datelineAt reads a dateline that begins at token first.
func datelineAt(d *text.Document, found []period.Expression, first, end int) (Dateline, bool) {
	end = min(end, first+datelineTokens)
	line := Dateline{First: first}
	i := first
	place, capitals := 0, false // tokens of the place; whether its first word is in capitals
	for i < end {
		t := &d.Tokens[i]
		if e, ok := expressionAt(found, i); ok {
			if _, month, day := e.Printed(); month == 0 || day == 0 || e.Type == period.Period {
				return line, false
			}
			i = e.End
			continue
		}
		switch {
		case t.Word == wOpen || t.Word == wSlash:
			agency, after := agencyAt(d, i, end)
			if agency == "" {
				return line, false
			}
			line.Agency = agency
			i = after
			sure := capitals || hasDay(found, first, i)
			if i < end && datelineDashes.Has(d.Tokens[i].Word) {
				sure = true
				i++
			} else if t.Word == wSlash && i < end && d.Tokens[i].Word == wDot {
				i++
			}
			return finish(d, line, first, place, i), sure || place == 0 && agencies.Has(d.Tokens[after-2].Word) && i < end && d.Tokens[i].Capital()
		case datelineDashes.Has(t.Word) && t.Word != text.Intern(":"):
			if place == 0 || !capitals || !t.Space && i+1 < end && !d.Tokens[i+1].Space {
				if place > 0 && !t.Space && i+1 < end && !d.Tokens[i+1].Space && d.Tokens[i+1].Capital() {
					i++ // Bosnia-Herzegovina
					continue
				}
				return line, false
			}
			i++
			if e, ok := expressionAt(found, i); ok && e.Explicit && e.Type == period.Date && e.Unit == period.DayUnit {
				i = e.End // CITY, State —2/29/2012
			}
			return finish(d, line, first, place, i), true
		case t.Kind == text.Letters && (t.Capital() || placeWords.Has(t.Word) && place > 0):
			if place == 0 {
				capitals = t.Case == text.Upper && t.End-t.Start > 2
			}
			if !afterDay(found, first, i) {
				place = i + 1 - first
			}
			i++
		case t.Word == wComma || t.Word == wDot || t.Kind == text.Letters && t.Case == text.Lower && d.Token(i) == "'s" || t.Word == datelineMark:
			i++
		default:
			return line, false
		}
	}
	return line, false
}

var datelineMark = text.Intern("'")

func finish(d *text.Document, line Dateline, first, place, end int) Dateline {
	line.End = end
	line.Span = d.Span(first, end)
	if place > 0 {
		line.Place = d.Slice(first, first+place)
	}
	return line
}

// agencyAt reads (Xinhua) or /TASS/ at token i, and gives the token after it.
func agencyAt(d *text.Document, i, end int) (agency string, after int) {
	closing := wClose
	if d.Tokens[i].Word == wSlash {
		closing = wSlash
	}
	for j := i + 1; j < end && j < i+5; j++ { // The Associated Press
		t := &d.Tokens[j]
		if t.Word == closing {
			if j == i+1 {
				return "", 0
			}
			return d.Slice(i+1, j), j + 1
		}
		if t.Kind != text.Letters && t.Kind != text.Punct && t.Kind != text.Symbol && t.Kind != text.Link || t.Kind == text.Letters && !t.Capital() && !placeWords.Has(t.Word) && d.Token(j) != "'s" {
			return "", 0
		}
	}
	return "", 0
}

// expressionAt is the time expression that begins at token i.
func expressionAt(found []period.Expression, i int) (period.Expression, bool) {
	n := sort.Search(len(found), func(k int) bool { return found[k].First >= i })
	if n < len(found) && found[n].First == i {
		return found[n], true
	}
	return period.Expression{}, false
}

func hasDay(found []period.Expression, first, end int) bool {
	n := sort.Search(len(found), func(k int) bool { return found[k].First >= first })
	return n < len(found) && found[n].End <= end
}

// afterDay reports whether the day of the dateline stands before token i.
func afterDay(found []period.Expression, first, i int) bool { return hasDay(found, first, i) }
