package leftover

import (
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/text"
)

// A paragraph that is a slip when it stands twice: shorter ones come back on
// purpose, and what stands three times is a refrain or furniture.
const (
	shortestBytes = 40
	shortestWords = 8
	mostTimes     = 2

	longStory = 6 // paragraphs of a story that may have a standfirst
)

var ends = text.NewSet(". ! ? \" ” ''")

// shortestLine is how many words a line must have that stands twice where copy is
// stored a sentence a line: a story says "Turnout was low." of two towns.
const shortestLine = 20

// paragraph is a paragraph of running text by its words.
type paragraph struct {
	block int
	times int
	words int
	line  bool // one sentence on one line
	note  bool // it says something of the table above
	said  bool // all of it stands within quotation marks
	under bool // a heading or another line without an end stands right above it
	hash  uint64
}

// common reports whether two paragraphs with the same words stand there twice as
// web pages have them: a quotation drawn out of the story, a standfirst that the
// story says again, and what stands with its headline among the links to other
// stories.
func common(first, again paragraph, opening bool) bool {
	return opening || first.said || again.said || first.under && again.under
}

// repetitions finds paragraphs that stand twice with the same words. Two in a row
// that both come back are told as one.
func (r *reader) repetitions() {
	if !r.alike() {
		return
	}
	var all []paragraph
	for k := 0; k < len(r.Sentences); {
		b, first, from := r.Sentences[k].Block, r.Sentences[k].First, k
		for k < len(r.Sentences) && r.Sentences[k].Block == b {
			k++
		}
		if end := r.Sentences[k-1].End; r.Blocks[b].Role == text.Prose && r.Blocks[b].Len() >= shortestBytes && ends.Has(r.Word(end-1)) && !r.credited(first, end) && !r.furniture(first, end) {
			hash, words := r.words(first, end)
			line := k == from+1 && strings.IndexByte(r.In(r.Blocks[b].Span), '\n') < 0
			if words >= shortestWords && !(line && r.Word(end-1) == wordQuestion) {
				all = append(all, paragraph{block: b, times: 1, words: words, line: line, note: r.noted(b, first), said: quotes.Has(r.Word(first)) && quotes.Has(r.Word(end-1)), under: r.underLine(b), hash: hash})
			}
		}
	}
	if len(all) < 2 {
		return
	}
	seen := make(map[uint64]int, len(all)) // from the words to where they stood first
	var again [][2]int
	for i, a := range all {
		if j, ok := seen[a.hash]; ok {
			all[j].times++
			again = append(again, [2]int{j, i})
		} else {
			seen[a.hash] = i
		}
	}
	shortest := 0
	if r.aSentenceALine(all) {
		shortest = shortestLine
	}
	for n := 0; n < len(again); n++ {
		j, i := again[n][0], again[n][1]
		if all[j].times > mostTimes || r.summary(all[j].block, all[i].block) {
			continue // a refrain, or a summary that is the first paragraph again
		}
		m := n // the last of a run
		for m+1 < len(again) && again[m+1] == [2]int{again[m][0] + 1, again[m][1] + 1} && all[again[m+1][0]].times <= mostTimes {
			m++
		}
		if all[j].note && all[i].note || m == n && (all[i].words < shortest || common(all[j], all[i], j == 0 && len(all) >= longStory)) {
			n = m // what follows a note belongs to it
			continue
		}
		r.twice(r.Blocks[all[j].block].Cover(r.Blocks[all[again[m][0]].block].Span), r.Blocks[all[i].block].Cover(r.Blocks[all[again[m][1]].block].Span), m-n+1)
		n = m
	}
}

// alike reports whether two paragraphs may begin with the same words: in most
// articles none do, and there is no more to read.
func (r *reader) alike() bool {
	var seen [256]uint64 // a bit for each number that the first words may have
	for k := 0; k < len(r.Sentences); {
		b, i := r.Sentences[k].Block, r.Sentences[k].First
		for k < len(r.Sentences) && r.Sentences[k].Block == b {
			k++
		}
		if r.Blocks[b].Role != text.Prose || r.Blocks[b].Len() < shortestBytes {
			continue
		}
		hash := uint64(1)
		for n, end := 0, r.Sentences[k-1].End; n < shortestWords && i < end; i++ {
			if t := &r.Tokens[i]; t.Kind == text.Letters || t.Kind == text.Digits {
				hash = hash*1099511628211 ^ t.Hash
				n++
			}
		}
		at := hash * 1099511628211 >> 50
		if seen[at/64]&(1<<(at%64)) != 0 {
			return true
		}
		seen[at/64] |= 1 << (at % 64)
	}
	return false
}

// summary reports whether the first of two blocks is what stands above the second,
// the beginning of the story.
func (r *reader) summary(first, again int) bool {
	if again != first+1 {
		return false
	}
	for _, b := range r.Blocks[:first] {
		if b.Role == text.Prose {
			return false
		}
	}
	return true
}

// aSentenceALine reports whether copy is stored with one sentence on each line, a
// third of the lines at least without a blank one before: what comes back there is a
// sentence, and no paragraph.
func (r *reader) aSentenceALine(all []paragraph) bool {
	lines, under := 0, 0
	for _, a := range all {
		if !a.line {
			continue
		}
		lines++
		if a.block > 0 && strings.Count(r.Text[r.Blocks[a.block-1].End:r.Blocks[a.block].Start], "\n") == 1 {
			under++
		}
	}
	return lines >= 5 && lines*4 >= len(all)*3 && under*3 >= lines
}

// notes begin a line under a table, which is said again under the next.
var (
	notes     = text.NewSet("note notes nb source sources footnote footnotes * † ‡ §")
	afterNote = text.NewSet(": - -- – — .")
)

// noted reports whether a paragraph that begins with token first is a note, goes on
// with one, or stands under a table.
func (r *reader) noted(block, first int) bool {
	if block > 0 {
		if above := r.Blocks[block-1]; above.Role == text.Cells || strings.HasPrefix(r.In(above.Span), "Note") {
			return true
		}
	}
	t := &r.Tokens[first]
	return notes.Has(t.Word) && (t.Kind != text.Letters || afterNote.Has(r.Word(first+1)))
}

var (
	quotes = text.NewSet("“ ” \" '' ``")

	// selling are the words of what a page says to its readers under every story.
	selling = text.NewSet(`newsletter newsletters subscribe subscribing subscriber subscribers unsubscribe inbox cookies cookie javascript browser
		advertisement adverts guidelines reproduced copyright`)
	privacy = text.NewSet("privacy rights sign signing click terms")
	selled  = text.NewSet("policy reserved up here this of")
)

// furniture reports whether a paragraph speaks to the reader of the page.
func (r *reader) furniture(first, end int) bool {
	for i := first; i < end; i++ {
		w := r.Word(i)
		if selling.Has(w) || privacy.Has(w) && i+1 < end && selled.Has(r.Word(i+1)) {
			return true
		}
	}
	return false
}

// underLine reports whether the block above is a heading, or a line that does not
// end as a sentence does.
func (r *reader) underLine(block int) bool {
	if block == 0 {
		return true
	}
	above := r.Blocks[block-1]
	if above.Role == text.Heading {
		return true
	}
	line := strings.TrimRight(r.In(above.Span), " \t")
	return line != "" && strings.IndexByte(".!?:\"'", line[len(line)-1]) < 0 && !strings.HasSuffix(line, "”") && !strings.HasSuffix(line, "’")
}

// credits name who made a picture. Two pictures may have one caption.
var credits = text.NewSet("image images photo photos picture credit file photograph")

// credited reports whether a paragraph is the caption of a picture.
func (r *reader) credited(first, end int) bool {
	for i := first; i+1 < end; i++ {
		if credits.Has(r.Word(i)) && r.Word(i+1) == wordColon {
			return true
		}
	}
	return false
}

func (r *reader) twice(first, again text.Span, paragraphs int) {
	message := "The same paragraph stands twice"
	if paragraphs > 1 {
		message = "The same paragraphs stand twice"
	}
	r.Report(again, repeated, checker.Finding{
		Severity: checker.Warning, Message: message,
		Evidence: []checker.Evidence{r.Evidence(first, "")},
		Alternatives: []checker.Alternative{
			{Title: "Leave out the second", Edits: []checker.Edit{r.Edit(again, "")}},
			{Title: "Leave out the first", Edits: []checker.Edit{r.Edit(first, "")}},
		},
	})
}

// words counts the words of the tokens [first, end) and gives a number for them,
// whatever their case and punctuation.
func (r *reader) words(first, end int) (hash uint64, n int) {
	for i := first; i < end; i++ {
		if t := &r.Tokens[i]; t.Kind == text.Letters || t.Kind == text.Digits {
			hash = hash*1099511628211 ^ t.Hash // the prime of FNV-1a
			n++
		}
	}
	return hash, n
}
