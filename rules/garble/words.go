package garble

import (
	"fmt"
	"unicode"
	"unicode/utf8"

	"github.com/factlint/factlint/checker/text"
)

// words reads what two neighbouring words, or the letters of one, give away:
// tautologies, glue, letters of another script.
func (r *reader) words(s text.Sentence) {
	past := s.First // of the last run of another script
	for _, i := range r.telling {
		if i < past {
			continue
		}
		t := &r.Tokens[i]
		switch t.Kind {
		case text.Letters:
			if r.Text[t.Start] >= otherLetters {
				past = r.otherScript(s, i)
				continue
			}
			switch {
			case t.Case == text.Mixed:
				r.gluedWord(i)
			case t.Case == text.Title && i > s.First && lostStop.Has(t.Word):
				r.lostStop(s, i)
			case t.Case == text.Lower && adverb(r.Token(i)):
				r.tautology(s, i)
			case t.Case == text.Lower:
				r.stutter(i)
			}
			r.grammar(s, i)
		case text.Foreign:
			past = r.otherScript(s, i)
		case text.Punct:
			if t.Word == fullStop {
				r.gluedLine(s, i)
			} else {
				r.wikiMarks(s, i)
			}
		}
	}
}

// wikiMarks finds the apostrophes that a wiki sets words bold with. Three may end
// a quotation within another.
func (r *reader) wikiMarks(s text.Sentence, i int) {
	t := &r.Tokens[i]
	if n := t.End - t.Start; n < 6 && !(n < 4 && t.Space && (i+1 == s.End || r.Tokens[i+1].Space)) {
		return
	}
	r.report(fault{span: r.Span(i, i+1), kind: artefact, message: fmt.Sprintf("“%s” is left of a wiki's markup", r.Token(i))})
}

// noAdverb are words that end like an adverb and are none.
var noAdverb = text.NewSet(`early daily weekly monthly yearly quarterly hourly family only supply apply reply likely friendly elderly ally rally
	fly assembly lovely costly orderly belly bully jelly ugly holy silly anomaly monopoly multiply comply imply rely homely lonely kindly nightly`)

// tautology finds an adverb before a word of its own stem: wonderfully wonderful.
func (r *reader) tautology(s text.Sentence, i int) {
	j := i + 1
	if j >= s.End || r.Tokens[j].Kind != text.Letters || r.Tokens[j].Case != text.Lower || r.same(i, j) || noAdverb.Has(r.Tokens[i].Word) {
		return
	}
	a, b := r.Token(i), r.Token(j)
	if len(b) < 4 || a[:3] != b[:3] || adverbStem(a) != stem(b) && stem(a) != stem(b) || r.inQuotation(s, i) || r.spoken(s.Block) {
		return
	}
	r.report(fault{
		span: r.Span(i, j+1), kind: tautology,
		message: fmt.Sprintf("“%s %s” says one thing twice: both words are of one stem", a, b),
		repairs: []repair{{title: fmt.Sprintf("Leave out “%s”", a), span: text.Span{Start: int(r.Tokens[i].Start), End: int(r.Tokens[j].Start)}}},
	})
}

// adverbStem is the stem of the word that an adverb was made of.
func adverbStem(adverb string) string { return stem(adverb[:len(adverb)-len("ly")]) }

// stutter finds a word that the text has by itself, two or three times over in one
// word: busbus.
func (r *reader) stutter(i int) {
	word := r.Token(i)
	n := over(word)
	if n == 0 || !r.seen(word[:n]) {
		return
	}
	r.report(fault{
		span: r.Span(i, i+1), kind: loop,
		message: fmt.Sprintf("“%s” is “%s” %d times over", word, word[:n], len(word)/n),
		repairs: []repair{{title: fmt.Sprintf("Write “%s”", word[:n]), span: r.Span(i, i+1), with: word[:n]}},
	})
}

// over is the length of what a word is two or three times over, or 0.
func over(word string) int {
	n := len(word) / 2
	third := len(word) / 3
	if n < 3 || word[0] != word[n] && word[0] != word[third] {
		return 0
	}
	if third > 2 && len(word)%3 == 0 && word[:third] == word[third:2*third] {
		n = third
	}
	if len(word)%n != 0 || word[:n] != word[n:2*n] {
		return 0
	}
	return n
}

// gluedLine finds a full stop with no space after it: end.Next.
func (r *reader) gluedLine(s text.Sentence, stop int) {
	i, j := stop-1, stop+1
	if i < s.First || j >= s.End || r.Tokens[j].Space {
		return
	}
	a, b := &r.Tokens[i], &r.Tokens[j]
	if a.Kind != text.Letters || a.Case != text.Lower || a.End-a.Start < 3 || b.Kind != text.Letters || b.Case != text.Title || b.End-b.Start < 2 && b.Word == 0 {
		return
	}
	if !a.Space || j+1 < s.End && !r.Tokens[j+1].Space && !r.closes(j+1) && r.Tokens[j+1].Word != genitive { // a file, an address
		return
	}
	r.report(fault{
		span: r.Span(i, j+1), kind: missingSpace,
		message: fmt.Sprintf("“%s”: no space after the full stop, two lines are glued", r.Slice(i, j+1)),
		repairs: []repair{{title: fmt.Sprintf("Write “%s. %s”", r.Token(i), r.Token(j)), span: r.Span(i, j+1), with: r.Token(i) + ". " + r.Token(j)}},
	})
}

// gluedWord finds a word that a name is glued to: mayorOrr.
func (r *reader) gluedWord(i int) {
	word := r.Token(i)
	if !lowerLetter(word[0]) {
		return // SeaMicro
	}
	cut := 0
	for k := range len(word) {
		c := word[k]
		switch {
		case c >= utf8.RuneSelf || !letter(c):
			return
		case c < 'a' && cut == 0:
			cut = k
		case c < 'a':
			return
		}
	}
	if cut < 3 || len(word)-cut < 2 {
		return
	}
	if !r.seen(word[:cut]) || !r.seen(word[cut:]) {
		return
	}
	r.report(fault{
		span: r.Span(i, i+1), kind: glued,
		message: fmt.Sprintf("“%s” is two words glued together", word),
		many:    "Two words are glued together in %d places, here first",
		repairs: []repair{{title: fmt.Sprintf("Write “%s %s”", word[:cut], word[cut:]), span: r.Span(i, i+1), with: word[:cut] + " " + word[cut:]}},
	})
}

// seen reports whether the article has this word, in this case, by itself.
func (r *reader) seen(word string) bool {
	for i := range r.Tokens {
		if t := &r.Tokens[i]; t.Kind == text.Letters && int(t.End-t.Start) == len(word) && r.Text[t.Start:t.End] == word {
			return true
		}
	}
	return false
}

// lostStop are words that begin sentences; with a capital in the middle of one
// they say that a full stop was lost. Those that begin titles of works are not
// among them.
var lostStop = text.NewSet(`he she it we they this these those the there its their his such both some
	however when while because although therefore moreover furthermore according but if since as after before during in on at for with from unable`)

// beforeName are words after which even a pronoun with a capital may be a name
// or a title: The Thick of It, because He is merciful.
var beforeName = text.NewSet(`of and or because when in the that if`)

var (
	// byGrade are words before the marks that pupils are given.
	byGrade = text.NewSet("of straight top grade grades all more fewer most many got get")
	// gradeWords show that an article tells of such marks.
	gradeWords = text.NewSet("grade grades pupils exam exams")
)

var pronouns = text.NewSet(`he she it we they this these those his`)

// labelLength is below how many words what stands before a sentence may be a label.
const labelLength = 5

// flat reports whether a long article is one paragraph: it had more, and headings among
// them, which run on into the text now.
func (r *reader) flat() bool {
	return r.blocksRead == 1 && len(r.Sentences) >= flatLength
}

// flatLength is from how many sentences on nobody writes one paragraph.
const flatLength = 12

// lostStop finds a capital that begins no name in the middle of a sentence.
func (r *reader) lostStop(s text.Sentence, i int) {
	j := i + 1
	if j+1 >= s.End {
		return
	}
	before, after := &r.Tokens[i-1], &r.Tokens[j]
	if before.Word == genitive || r.flat() || i-s.First < labelLength && s.First == r.blockStart(s.Block) {
		return // Talking point With an announcement near, …: a label over the text
	}
	if before.Kind != text.Letters || before.Case != text.Lower || after.Kind != text.Letters || after.Case != text.Lower || !after.Space || !r.Tokens[i].Space {
		return
	}
	if r.Token(i) == "As" && (byGrade.Has(before.Word) || gradeWords.In(r.Document)) {
		return // straight As, the number of As awarded: marks
	}
	if r.inQuotation(s, i) || pronouns.Has(r.Tokens[i].Word) && beforeName.Has(before.Word) {
		return
	}
	r.report(fault{
		span: r.Span(i-1, j+1), kind: glued,
		message: fmt.Sprintf("“%s” begins a sentence in the middle of another: a full stop is lost, or the capital is wrong", r.Token(i)),
		many:    "Sentences begin in the middle of others in %d places, here first: breaks between lines were lost",
		repairs: []repair{
			{title: fmt.Sprintf("Write “%s. %s”", r.Token(i-1), r.Token(i)), span: r.Span(i-1, i), with: r.Token(i-1) + "."},
			{title: fmt.Sprintf("Write “%s”", text.Fold(r.Token(i))), span: r.Span(i, i+1), with: text.Fold(r.Token(i))},
		},
	})
}

// otherScript finds a run of another script in the middle of English words, and
// gives the first token after it. What stands in brackets or quotation marks, or after a
// colon, is told in its own script on purpose.
func (r *reader) otherScript(s text.Sentence, i int) int {
	first, end := i, i
	for end < s.End && r.foreignToken(end) {
		end++
	}
	if end == first {
		if r.mixedScript(first) {
			r.report(fault{
				span: r.Span(first, first+1), kind: artefact,
				message: fmt.Sprintf("“%s” mixes letters of two scripts", r.Token(first)),
			})
		}
		return first + 1
	}
	if r.interview() || r.latin(s.First, first) < 2 || 4*r.latin(s.First, s.End) < 3*s.Len() && end-first > 2 || r.enclosed(s, first, end) {
		return end
	}
	r.report(fault{
		span: r.Span(first, end), kind: artefact,
		message: fmt.Sprintf("“%s” stands in another script in the middle of English", r.brief(first, end)),
	})
	return end
}

// foreignToken reports whether all of a token is in another script.
func (r *reader) foreignToken(i int) bool {
	t := &r.Tokens[i]
	if t.Kind == text.Foreign {
		return true
	}
	if t.Kind != text.Letters || r.Text[t.Start] < otherLetters || t.End-t.Start < 4 { // α, π stand in English by themselves
		return false
	}
	for _, c := range r.Text[t.Start:t.End] {
		if unicode.Is(unicode.Latin, c) || c < utf8.RuneSelf {
			return false
		}
	}
	return true
}

// mixedScript reports whether a word has Latin and Cyrillic letters.
func (r *reader) mixedScript(i int) bool {
	latin, cyrillic := false, false
	for _, c := range r.Token(i) {
		latin = latin || unicode.Is(unicode.Latin, c)
		cyrillic = cyrillic || unicode.Is(unicode.Cyrillic, c)
	}
	return latin && cyrillic
}

// latin counts the words in Latin letters in [first, end).
func (r *reader) latin(first, end int) int {
	n := 0
	for i := first; i < end; i++ {
		if t := &r.Tokens[i]; t.Kind == text.Letters && r.Text[t.Start] < otherLetters {
			n++
		}
	}
	return n
}

// enclosed reports whether a passage is set off as quoted.
func (r *reader) enclosed(s text.Sentence, first, end int) bool {
	if first > s.First && naming.Has(r.Word(first-1)) {
		return true
	}
	for i := max(s.First, first-12); i < first; i++ {
		if w := r.Tokens[i].Word; w == colon || enclosing.Has(w) {
			return true
		}
	}
	for i := end; i < min(s.End, end+4); i++ {
		if enclosing.Has(r.Tokens[i].Word) {
			return true
		}
	}
	return false
}
