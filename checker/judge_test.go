package checker_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/checker/text"
)

// asking has every sentence judged.
var asking = &checker.Rule{
	ID: "asking", Doc: "# asking: has all judged", Severity: checker.Warning,
	Check: func(*checker.Pass) {},
	Ask: func(p *checker.Pass) {
		for _, s := range p.Sentences {
			p.Ask(p.Span(s.First, s.End), "judge")
		}
	},
}

// recorder is a judge that takes the words "bad" for poor English, and fails from
// a batch on.
type recorder struct {
	seen [][]string
	fail int // the batch, from 1
}

var errJudge = errors.New("judge x: it is down")

func (r *recorder) Judge(_ context.Context, sentences []string) ([]checker.Verdict, error) {
	r.seen = append(r.seen, slices.Clone(sentences))
	if len(r.seen) == r.fail {
		return nil, errJudge
	}
	var out []checker.Verdict
	for i, s := range sentences {
		if at := strings.Index(s, "bad"); at >= 0 {
			out = append(out, checker.Verdict{Sentence: i, Span: text.Span{Start: at, End: at + 3}, Severity: checker.Error, Message: "Bad", Why: "low"})
		}
	}
	return out, nil
}

func check(t *testing.T, o checker.Options, articles ...*text.Article) *checker.Result {
	t.Helper()
	o.Rules = []*checker.Rule{asking}
	r, err := checker.Check(context.Background(), source.Of(articles...), o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestJudgeSeesEachSentenceOnce also checks that the order of the input and how
// lines are broken reach nobody outside.
func TestJudgeSeesEachSentenceOnce(t *testing.T) {
	a := text.Plain("a", "It was a\nbad day. The sun shone.")
	b := text.Plain("b", "The rain fell. It was a bad day.")
	archive := text.Plain("c", "It was a secret.")
	var want []checker.Finding
	for i, given := range [][]*text.Article{{a, b}, {b, a}} {
		j := &recorder{}
		r := check(t, checker.Options{Judge: j, Against: source.Of(archive)}, given...)
		if diff := cmp.Diff([][]string{{"It was a bad day.", "The sun shone.", "The rain fell."}}, j.seen); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
		if r.Summary.Judged != 3 || r.Summary.Warnings != 2 || len(r.Errors) > 0 {
			t.Errorf("%+v, %v", r.Summary, r.Errors)
		}
		if i == 0 {
			want = r.Findings
		}
		if diff := cmp.Diff(want, r.Findings); diff != "" {
			t.Errorf("(-one order +other order):\n%s", diff)
		}
	}
	if len(want) != 2 {
		t.Fatal(want)
	}
	got := fmt.Sprint(want[0].Rule, want[0].Place.From, want[0].Place.Text, want[1].Place.File, want[1].Place.Span)
	if got != "asking/judge{2 1}bad"+"b{24 27}" {
		t.Error(got)
	}
}

func TestNobodyIsAsked(t *testing.T) {
	a := text.Plain("a", "It was a bad day.")
	for _, id := range []string{"asking", "asking/judge"} {
		j := &recorder{}
		r := check(t, checker.Options{Judge: j, Levels: map[string]checker.Severity{id: 0}}, a)
		if len(j.seen) > 0 || r.Summary.Judged > 0 {
			t.Errorf("%s is off, and was sent: %q", id, j.seen)
		}
	}
	if r := check(t, checker.Options{}, a); r.Summary.Judged > 0 || len(r.Findings) > 0 {
		t.Errorf("without a judge: %+v", r)
	}
}

func TestJudgeFails(t *testing.T) {
	var b strings.Builder
	b.WriteString("A bad day.\n")
	for i := range 2 * checker.JudgeBatch {
		fmt.Fprintf(&b, "Day %d went by.\n", i)
	}
	j := &recorder{fail: 2}
	r := check(t, checker.Options{Judge: j}, text.Plain("a", b.String()))
	if len(j.seen) != 2 || len(j.seen[1]) != checker.JudgeBatch || r.Summary.Judged != 2*checker.JudgeBatch || len(r.Findings) != 1 {
		t.Errorf("%d batches, %+v", len(j.seen), r.Summary)
	}
	if len(r.Errors) != 1 || !errors.Is(r.Errors[0], errJudge) || r.Errors[0].Error() != "a:501 to a:1000: judge x: it is down" {
		t.Error(r.Errors)
	}
}

func TestStoppedWhileAJudgeWorks(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	o := checker.Options{Rules: []*checker.Rule{asking}, Judge: stopper(cancel)}
	if _, err := checker.Check(ctx, source.Of(text.Plain("a", "It rained.")), o); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

type stopper context.CancelFunc

func (s stopper) Judge(ctx context.Context, _ []string) ([]checker.Verdict, error) {
	s()
	return nil, ctx.Err()
}
