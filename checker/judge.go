package checker

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// Judge is somebody outside who says of sentences whether they are good English:
// a quality-estimation model, say. There is none unless Options names one;
// checker/judge has those that a program or a server is.
type Judge interface {
	// Judge gives verdicts on sentences, at most JudgeBatch of them, in their order.
	// The same sentences should get the same verdicts.
	Judge(ctx context.Context, sentences []string) ([]Verdict, error)
}

// Verdict is what a judge finds wrong with a sentence.
type Verdict struct {
	Sentence int       // its index in what the judge was given
	Span     text.Span // what is wrong: bytes of the sentence, between characters
	Severity Severity
	Message  string // one line, in an editor's words
	Why      string // the score and its bound, in one line
}

// JudgeBatch is how many sentences a judge is given at a time.
const JudgeBatch = 500

// question is a sentence that a rule would have judged.
type question struct {
	rule    *Rule
	kind    string
	article *text.Article
	span    text.Span
	words   string // as the judge is given them
}

// Ask takes down a sentence at span for the outside judge, whose verdict becomes a
// finding of that kind. White space in it becomes spaces, byte for byte, so that
// how the lines of a file are broken is no business of the judge's.
func (p *Pass) Ask(span text.Span, kind string) {
	p.result.questions = append(p.result.questions, question{p.rule, kind, p.Document.Article, span, strings.Map(unbroken, p.In(span))})
}

func unbroken(r rune) rune {
	switch r {
	case '\n', '\r', '\t', '\v', '\f':
		return ' '
	}
	return r
}

// judge asks the judge all questions, in the order of the articles' ids and not
// of the input, and each sentence once. A judge that fails is not asked again; what
// it said before stands, and so does everything else.
func (r *Result) judge(ctx context.Context, questions []question, o Options) error {
	questions = slices.DeleteFunc(questions, func(q question) bool { return off(o.Levels, findingID(q.rule, q.kind)) })
	for batch := range slices.Chunk(sameSentences(questions), JudgeBatch) {
		sentences := make([]string, len(batch))
		for i, same := range batch {
			sentences[i] = same[0].words
		}
		r.Summary.Judged += len(sentences)
		verdicts, err := o.Judge.Judge(ctx, sentences)
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		if err != nil {
			first, last := batch[0][0].place(), batch[len(batch)-1][0].place()
			r.Errors = append(r.Errors, fmt.Errorf("%s:%d to %s:%d: %w", first.File, first.From.Line, last.File, last.From.Line, err))
			return nil
		}
		for _, v := range verdicts {
			for _, q := range batch[v.Sentence] {
				r.Findings = append(r.Findings, q.finding(v))
			}
		}
	}
	return nil
}

// sameSentences puts questions in order and those of one wording together.
func sameSentences(questions []question) [][]question {
	slices.SortStableFunc(questions, func(a, b question) int {
		return cmp.Or(
			strings.Compare(a.article.ID, b.article.ID),
			cmp.Compare(a.span.Start, b.span.Start),
			strings.Compare(a.words, b.words), // of two articles with one id
		)
	})
	var out [][]question
	at := map[string]int{}
	for _, q := range questions {
		i, seen := at[q.words]
		if !seen {
			i = len(out)
			at[q.words] = i
			out = append(out, nil)
		}
		out[i] = append(out[i], q)
	}
	return out
}

func (q *question) place() text.Place { return q.article.Place(q.span) }

// finding is what a verdict comes to where the question was asked.
func (q *question) finding(v Verdict) Finding {
	span := text.Span{Start: q.span.Start + v.Span.Start, End: q.span.Start + v.Span.End}
	f := Finding{
		Rule: findingID(q.rule, q.kind), Severity: min(v.Severity, q.rule.Severity),
		Message: v.Message, Why: v.Why, Place: q.article.Place(span),
	}
	f.Fingerprint = fingerprint(f)
	return f
}
