package garble

import (
	"fmt"

	"github.com/factlint/factlint/checker/text"
)

// Words that no grammar of English puts together: "the both sides", "raise up
// it", "jointly … together". Everything here is told by a word that begins it.

var (
	both    = text.Intern("both")
	jointly = text.Intern("jointly")
	gather  = text.Intern("together")
	pass    = text.Intern("pass")
)

// grammar reads what the word at token i begins.
func (r *reader) grammar(s text.Sentence, i int) {
	w := r.Tokens[i].Word
	if !grammarWords.Has(w) {
		return
	}
	switch w {
	case both:
		r.theBoth(s, i)
	case pass:
		r.cameToPass(s, i)
	case jointly:
		r.jointlyTogether(s, i)
	default:
		r.particleFirst(s, i)
	}
}

// grammarWords begin what is read here. It and them are objects that stand between
// a verb and its particle.
var grammarWords = text.NewSet(`both jointly pass it them`)

// scripture follows "and it came to pass" in the old translations of the Bible;
// who plays on them goes on with "that".
var scripture = text.NewSet(`, in at when after on`)

// cameToPass finds "And it came to pass, that" at the head of a sentence: machines
// that had little else to learn a language from tell the news like that.
func (r *reader) cameToPass(s text.Sentence, i int) {
	n := i - s.First
	if n < 4 || n > 5 || r.Word(s.First) != and || r.Word(i-1) != to || i+1 >= s.End || !scripture.Has(r.Word(i+1)) {
		return
	}
	if !cameOrCome.Has(r.Word(i-2)) || r.Word(s.First+1) != it {
		return
	}
	r.report(fault{
		span: r.Span(s.First, i+1), kind: grammar,
		message: fmt.Sprintf("“%s” is the voice of old translations of the Bible, which translation machines learn from", r.Slice(s.First, i+1)),
	})
}

var (
	cameOrCome = text.NewSet(`came come`)
	it         = text.Intern("it")
)

// theBoth finds "the both" before a plural: "the both of them" is heard, and "the
// both-sides camp" is a compound.
func (r *reader) theBoth(s text.Sentence, i int) {
	if i == s.First || i+1 >= s.End || r.Word(i-1) != the || !r.content(i+1) || r.Tokens[i+1].Case != text.Lower || r.Text[r.Tokens[i+1].End-1] != 's' ||
		i+2 < s.End && r.Word(i+2) == hyphen || r.inQuotation(s, i) {
		return
	}
	with := r.Token(i)
	if r.Tokens[i-1].Capital() {
		with = "B" + with[1:]
	}
	r.report(fault{
		span: r.Span(i-1, i+2), kind: grammar,
		message: fmt.Sprintf("“%s”: “both” takes no article before it", r.Slice(i-1, i+2)),
		repairs: []repair{{title: fmt.Sprintf("Write “%s %s”", with, r.Token(i+1)), span: r.Span(i-1, i+1), with: with}},
	})
}

// merging are verbs that "together" belongs to: the parties jointly put together
// a plan.
var merging = text.NewSet(`bring brings bringing brought put puts putting come comes coming came get gets getting got gotten pull pulls pulling pulled
	hold holds holding held tie ties tying tied stick sticks stuck link links linking linked piece pieced pieces knit knits draw draws drawing drew drawn
	gather gathers gathered gathering join joins joined joining band banded stitch stitched cobble cobbled glue glued bind binds bound binding pool pooled
	weave weaves wove woven sew keep keeps kept live lives living stay stays add added fit fits meet meets met call called throw threw thrown`)

// jointlyTogether finds a deed that is done jointly and together: jointly carried
// out together.
func (r *reader) jointlyTogether(s text.Sentence, i int) {
	for j := i + 1; j < s.End && j <= i+4; j++ {
		w := r.Tokens[j].Word
		switch {
		case r.mark(j) || joiners.Has(w) || merging.Has(w) || r.Tokens[j].Kind != text.Letters:
			return
		case w == gather && j > i+1:
			if j+1 < s.End && r.Word(j+1) == with || r.inQuotation(s, i) {
				return
			}
			r.report(fault{
				span: r.Span(i, j+1), kind: tautology,
				message: fmt.Sprintf("“%s … %s” says one thing twice", r.Token(i), r.Token(j)),
				repairs: []repair{{title: fmt.Sprintf("Leave out “%s”", r.Token(j)), span: text.Span{Start: int(r.Tokens[j-1].End), End: int(r.Tokens[j].End)}}},
			})
			return
		}
	}
}

// particleVerbs are verbs in one piece with a particle that is no preposition
// after them, so that what follows can only be their object.
var particleVerbs = text.NewTable(map[string]string{
	"raise": "up", "raised": "up", "raising": "up", "carry": "out", "carried": "out", "carrying": "out", "set": "up", "setting": "up",
	"give": "up", "giving": "up", "pick": "up", "picked": "up", "picking": "up", "point": "out", "pointing": "out", "wipe": "out", "wiping": "out",
	"sort": "out", "sorting": "out", "speed": "up", "speeding": "up", "step": "up", "stepping": "up", "build": "up", "building": "up",
	"bring": "up", "bringing": "up", "cut": "off", "call": "off", "calling": "off", "switch": "off", "switching": "off", "hand": "out", "handing": "out",
	"push": "forward", "pushing": "forward", "put": "forward", "putting": "forward",
})

// closesClause are words after which a pronoun before them was an object, not
// the beginning of another clause: raise up it to 50.
var closesClause = text.NewSet("to and or with by as from for at in into through without again together")

// particleFirst finds a pronoun after a particle: raise up it.
func (r *reader) particleFirst(s text.Sentence, i int) {
	if i-2 < s.First || i+1 < s.End && !r.closes(i+1) && !closesClause.Has(r.Word(i+1)) && !r.last(s, i+1) {
		return
	}
	particle, ok := particleVerbs.Get(r.Word(i - 2))
	if !ok || r.Tokens[i-1].Case != text.Lower || r.Token(i-1) != particle || !r.Tokens[i].Space || r.inQuotation(s, i) || r.spoken(s.Block) {
		return
	}
	right := r.Token(i-2) + " " + r.Token(i) + " " + particle
	r.report(fault{
		span: r.Span(i-2, i+1), kind: grammar,
		message: fmt.Sprintf("“%s”: the pronoun stands before “%s”", r.Slice(i-2, i+1), particle),
		repairs: []repair{{title: fmt.Sprintf("Write “%s”", right), span: r.Span(i-2, i+1), with: right}},
	})
}
