package source

import (
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// slug is the length of what a wire puts before a headline, such as "UPDATE 2-"
// or "RPT-"; 0 where there is nothing of it.
func slug(t string) int {
	i := 0
	for i < len(t) && t[i] >= 'A' && t[i] <= 'Z' {
		i++
	}
	if !slugs[t[:i]] {
		return 0
	}
	j := i
	if j < len(t) && t[j] == ' ' {
		for j++; j < len(t) && t[j] >= '0' && t[j] <= '9'; j++ {
			i = j + 1
		}
	}
	if i+1 >= len(t) || t[i] != '-' || t[i+1] == '-' || t[i+1] == ' ' {
		return 0
	}
	return i + 1
}

var slugs = list(`UPDATE, WRAPUP, CORRECTED, CORRECTION, REFILE, RPT, REPEAT, PIX, GRAPHIC, ADVISORY`)

var signOffs = list(`enditem, end, ends, more, 30, 0, writethru, end item`)

// labels are the words before a colon in a line about the making of a story.
var labels = list(`source, sources, editor, editors, author, authors, reporter, reporters, writer, byline, date, time, published,
	published on, publication date, publish date, posted, posted on, updated, updated on, last updated, last update,
	last modified, first published, created, story created, date published, story updated, first posted, filed, eds`)

// prefixes are how a line about the making of a story begins.
var prefixes = []string{"reporting by", "additional reporting", "editing by", "writing by", "written by", "compiled by", "edited by",
	"reported by", "translated by", "story by", "with reporting by", "with files from", "contributing:", "special to the", "as told to",
	"published by", "produced by", "text by", "words by"}

// notes are how a wire's note to editors begins, in brackets.
var notes = text.NewSet("adds add updates update recasts recast corrects corrected removes changes eds refiles repeats writes rewrites releads fixes")

// isByline reports whether the paragraph says who wrote the story, when or for
// whom, or is a wire's mark at its head or foot; sentence is whether it reads as
// running text.
func (l *looked) isByline(sentence bool) bool {
	n := len(l.Tokens)
	if n == 0 || n > 80 {
		return false
	}
	if n <= 5 && signOffs[l.phrase(2)] && (l.words == 1 && l.figures == 0 || l.Tokens[0].Kind == text.Punct) {
		return l.words == 0 || l.Tokens[0].Case == text.Upper || l.Token(0) == "Enditem" || l.Token(0) == "(" || l.Token(0) == "-"
	}
	if strings.HasPrefix(l.Text, "BC-") || strings.HasPrefix(l.Text, "^BC-") {
		return !sentence
	}
	body := strings.TrimLeft(l.Text, "([*_—–- ")
	if startsWith(body, prefixes...) {
		return !sentence || l.words <= 40 && l.function*3 <= l.words
	}
	if bracketed(l.Text) && notes.Has(l.Word(1)) {
		return true
	}
	if l.words <= 40 && (strings.Contains(l.Text, "contributed to this ") || strings.Contains(l.Text, "contributed reporting")) {
		return true
	}
	switch {
	case sentence && !bracketed(l.Text):
		return false
	case l.writtenBy(), l.labelled(), l.signed():
		return true
	}
	if i := l.bracket(); i > 0 { // (People's Daily Online) 17:37, October 22, 2021
		return i < n && l.isDate(i, n)
	}
	return l.is(0, agency) && l.isDate(1, n)
}

// writtenBy reads "By Jane Roe", "BY JANE ROE and John Doe, Staff Writers".
func (l *looked) writtenBy() bool {
	if l.Word(0) != by || l.words > 16 || l.words < 2 {
		return false
	}
	names := 0
	for i := 1; i < len(l.Tokens); i++ {
		t := &l.Tokens[i]
		switch {
		case t.Kind != text.Letters || t.Word == clitic:
		case t.Capital():
			if !l.is(i, calendar|clock) {
				names++
			}
		case !joiners.Has(t.Word) && !l.is(i, staff|clock|stamp):
			return false
		}
	}
	return names > 0
}

var (
	by      = text.Intern("by")
	joiners = text.NewSet("and of for in the at to with from de la van der den von da di al bin ben el du dos")
)

// labelled reads "Source: Xinhua", "Updated: 9:56 am", "PUBLISHED: THURSDAY, MAY 2".
func (l *looked) labelled() bool {
	if l.words > 20 {
		return false
	}
	colon := strings.IndexByte(l.Text, ':')
	if colon < 0 || colon > 24 || !labels[text.Fold(strings.TrimLeft(l.Text[:colon], "([ "))] {
		return false
	}
	return l.lower*2 <= l.words || l.figures > 0
}

// signed reads a line that is only an agency's name, or names a writer's trade:
// (AP), The Associated Press, Jane Roe, Staff Writer, MOSCOW (Reuters) -.
func (l *looked) signed() bool {
	if l.words > 10 || l.words == 0 {
		return false
	}
	agencies, trades, names := 0, 0, 0
	for i, t := range l.Tokens {
		if t.Kind != text.Letters {
			continue
		}
		switch {
		case l.is(i, agency) && t.Case != text.Lower:
			agencies++
		case l.is(i, staff):
			trades++
		case t.Capital():
			names++
		case !joiners.Has(t.Word):
			return false
		}
	}
	last := l.Token(len(l.Tokens) - 1)
	switch {
	case agencies > 0 && names == 0:
		return true
	case trades > 0 && l.Word(0) == the && press[l.phrase(3)]:
		return true
	case agencies > 0 && (last == "-" || last == "--" || last == "—" || last == "–" || last == "_"):
		return true
	}
	return trades > 0 && names >= 2 && strings.IndexByte(l.Text, ',') > 0 && l.is(len(l.Tokens)-1, staff)
}

var (
	the   = text.Intern("the")
	press = list(`the associated press, the canadian press, the press association`)
)

// bracket is the first token after the bracket that the paragraph begins with; 0
// where it begins with none.
func (l *looked) bracket() int {
	if l.Token(0) != "(" && l.Token(0) != "[" {
		return 0
	}
	for i := 1; i < len(l.Tokens) && i < 12; i++ {
		if t := l.Token(i); t == ")" || t == "]" {
			return i + 1
		}
	}
	return 0
}

// isDate reports whether the tokens [from, to) are a day or an hour and nothing
// else: "Friday, January 4, 2019", "Updated 13:43 GMT, 3 May 2020".
func (l *looked) isDate(from, to int) bool {
	if from >= to || to-from > 30 {
		return false
	}
	figures, days, others, ago := 0, 0, 0, false
	for i := from; i < to; i++ {
		t := &l.Tokens[i]
		switch {
		case t.Kind == text.Digits:
			figures++
		case t.Kind == text.Punct:
		case t.Kind != text.Letters:
			if s := l.Token(i); s != "|" && s != "+" {
				return false
			}
		case l.is(i, calendar):
			days++
		case l.is(i, clock|stamp):
			others++
			ago = ago || t.Word == agoWord
		default:
			if s := l.Token(i); s != "T" && s != "Z" {
				return false
			}
		}
	}
	switch {
	case figures == 0:
		return false
	case days > 0:
		return true
	case ago:
		return true
	}
	// 2020-10-23, 23/10/2020, 13:43: not a bare 2020, which may be a heading, nor
	// a score.
	return figures >= 3 && others+figures <= 9 || others > 0 && figures >= 2
}

var agoWord = text.Intern("ago")

// startsWith reports whether s begins with one of the words, in any case.
func startsWith(s string, words ...string) bool {
	for _, w := range words {
		if len(s) >= len(w) && strings.EqualFold(s[:len(w)], w) {
			return true
		}
	}
	return false
}

// bracketed reports whether a text stands in brackets as a whole.
func bracketed(s string) bool {
	return len(s) > 1 && (s[0] == '(' && s[len(s)-1] == ')' || s[0] == '[' && s[len(s)-1] == ']')
}
