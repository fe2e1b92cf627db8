package checker

import (
	"context"
	"fmt"
	"iter"
	"runtime"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

	"github.com/factlint/factlint/checker/annotate"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/ledger"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/reconcile"
	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/checker/text"
)

// Articles are the articles of an input, found and not yet read. One that cannot
// be read is an error in its place, and the others still come.
type Articles = iter.Seq[source.Item]

// Options say what to check with.
type Options struct {
	Rules   []*Rule
	Against Articles        // articles to hold the given ones against; may be nil
	Date    period.Interval // the publication date of articles that name none
	// Keep keeps every claim and every group in the result, for those who list them;
	// a check needs neither once the findings are there.
	Keep bool
	// Levels are the most that a rule (garble) or one kind of its findings
	// (garble/loop) may report; 0 is nothing.
	Levels map[string]Severity
	// Judge is asked about the sentences that rules pick out for it; nil asks nobody.
	// The texts of the given articles are then held until the end.
	Judge Judge
}

// Result is what a check came to. Every list is sorted; none depends on the
// order of the input or on the number of processors.
type Result struct {
	Findings []Finding
	Summary  Summary
	// Claims are those of the given articles and of the ones they were held against,
	// and Groups what they come to; only with Options.Keep.
	Claims []claim.Claim
	Groups []reconcile.Group
	Errors []error // inputs that could not be read, and rules that failed
}

// Summary counts what was read and found.
type Summary struct {
	Articles   int // given, not those they were held against
	Claims     int // of the given articles
	Facts      int // that those claims speak of
	Errors     int
	Warnings   int
	Infos      int
	Reconciled int // facts and series that two or more claims speak of and that fit
	Judged     int // sentences that were given to an outside judge
}

// Check reads articles, takes down what they claim, reconciles it, and gives what
// cannot be true and what is not English any more.
func Check(ctx context.Context, given Articles, o Options) (*Result, error) {
	if err := Validate(o.Rules); err != nil {
		return nil, err
	}
	r := &Result{}
	kept := ledger.NewMemory()
	in := input{Options: o, result: r, kept: kept, given: map[string]bool{}}
	if err := in.readAll(ctx, given); err != nil {
		return nil, err
	}
	if o.Against != nil {
		in.archived = true
		if err := in.readAll(ctx, o.Against); err != nil {
			return nil, err
		}
	}
	if err := r.reconcile(ctx, kept, o); err != nil {
		return nil, err
	}
	if o.Judge != nil {
		if err := r.judge(ctx, in.questions, o); err != nil {
			return nil, err
		}
	}
	r.limit(o.Levels)
	slices.SortStableFunc(r.Findings, compareFindings)
	r.count()
	return r, nil
}

// input reads articles into a result and a ledger.
type input struct {
	Options
	result    *Result
	kept      ledger.Ledger
	archived  bool            // what is read is only held against
	given     map[string]bool // the ids of the articles given: one is not held against itself
	questions []question      // for the outside judge
}

// slot is one article on its way through the workers.
type slot struct {
	item source.Item
	done chan struct{}
	id   string // empty where the article could not be read
	out  reading
	errs []error
}

// readAll reads and annotates articles and runs the rules over them, several at a
// time, and puts down what they gave in the order of the input.
func (in *input) readAll(ctx context.Context, articles Articles) error {
	queue := make(chan *slot, 4*runtime.GOMAXPROCS(0)) // bounds how many articles are held at once
	writer, writing := errgroup.WithContext(ctx)
	writer.Go(func() error {
		for s := range queue {
			<-s.done
			if err := in.put(s); err != nil {
				return err
			}
		}
		return nil
	})
	work := make(chan *slot)
	var workers errgroup.Group
	for range runtime.GOMAXPROCS(0) { // each reads many articles: a new one would have to grow its stack again
		workers.Go(func() error {
			var out reading // whose memory serves one article after the other
			for s := range work {
				in.readOne(s, &out)
				close(s.done)
			}
			return nil
		})
	}
	for item := range articles {
		s := &slot{item: item, done: make(chan struct{})}
		select {
		case queue <- s:
		case <-writing.Done():
		}
		if writing.Err() != nil {
			close(s.done)
			break
		}
		work <- s
	}
	close(work)
	_ = workers.Wait() // its functions return no error
	close(queue)
	if err := writer.Wait(); err != nil {
		return err
	}
	return context.Cause(ctx) // of the caller: Ctrl-C must not look like success
}

// put puts down what one article gave.
func (in *input) put(s *slot) error {
	in.result.Errors = append(in.result.Errors, s.errs...)
	switch {
	case s.id == "":
		return nil
	case !in.archived:
		in.given[s.id] = true
		in.result.Summary.Articles++
		in.result.Findings = append(in.result.Findings, s.out.findings...)
		in.questions = append(in.questions, s.out.questions...)
	case in.given[s.id]:
		return nil
	}
	return in.kept.Add(s.out.claims)
}

// readOne reads and annotates one article and runs the rules over it. A rule that
// panics is an error that names it and the article; the other rules still run.
func (in *input) readOne(s *slot, out *reading) {
	a, err := s.item.Article()
	if err != nil {
		s.errs = append(s.errs, err)
		return
	}
	annotated, err := annotateSafely(a, in.Options)
	if err != nil {
		s.errs = append(s.errs, err)
		return
	}
	defer annotated.Release() // nothing that the rules made points into it
	s.id = a.ID
	*out = reading{claims: out.claims[:0], findings: out.findings[:0]}
	p := &Pass{Article: annotated, result: out}
	for _, rule := range in.Rules {
		p.rule = rule
		if err := in.runSafely(rule, p); err != nil {
			s.errs = append(s.errs, err)
		}
	}
	s.errs = append(s.errs, out.failures...)
	s.out = reading{claims: slices.Clone(out.claims), findings: slices.Clone(out.findings), questions: out.questions}
	if in.archived {
		for i := range s.out.claims {
			s.out.claims[i].Archived = true
		}
	}
}

func annotateSafely(a *text.Article, o Options) (annotated *annotate.Article, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%s: internal error while reading: %v", a.ID, p)
		}
	}()
	return annotate.Annotate(text.Cut(a), annotate.Options{Date: o.Date}), nil
}

func (in *input) runSafely(rule *Rule, p *Pass) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("%s: internal error in rule %s: %v", p.ID, rule.ID, cause)
		}
	}()
	if rule.Read != nil {
		rule.Read(p)
	}
	if rule.Check != nil && !in.archived {
		rule.Check(p)
	}
	if rule.Ask != nil && in.Judge != nil && !in.archived {
		rule.Ask(p)
	}
	return nil
}

// reconcile reconciles what was kept, group by group, and turns conflicts into
// findings.
func (r *Result) reconcile(ctx context.Context, kept ledger.Ledger, o Options) error {
	most := map[string]Severity{}
	for _, rule := range o.Rules {
		most[rule.ID] = rule.Severity
	}
	seen := map[string]bool{}
	for claims, err := range kept.Groups() {
		if err != nil {
			return err
		}
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		g := reconcile.Reconcile(claims)
		if o.Keep {
			r.Groups = append(r.Groups, g)
			r.Claims = append(r.Claims, g.Claims...)
		}
		given := 0
		for i := range g.Claims {
			if !g.Claims[i].Archived {
				given++
			}
		}
		if given > 0 {
			r.Summary.Claims += given
			r.Summary.Facts += g.Facts
		}
		for _, c := range g.Conflicts {
			f := fromConflict(c, most[c.Claims[0].Rule])
			if !seen[f.Fingerprint] {
				seen[f.Fingerprint] = true
				r.Findings = append(r.Findings, f)
			}
		}
		for _, l := range g.Lines {
			if l.Status == reconcile.Differ {
				r.Summary.Reconciled++
			}
		}
	}
	slices.SortStableFunc(r.Claims, claim.Compare)
	return nil
}

// fromConflict is the finding of a conflict. What speakers say against each other
// is a note; what one speaker says against the paper is a warning at most.
func fromConflict(c reconcile.Conflict, most Severity) Finding {
	first := c.Claims[0]
	f := Finding{Rule: first.Rule, Severity: Warning, Message: c.Message(), Why: c.Why(), Place: first.Place, Alternatives: alternatives(c)}
	if c.Kind != "" {
		f.Rule += "/" + c.Kind
	}
	if c.Hard {
		f.Severity = Error
	}
	speakers := map[string]bool{}
	for _, o := range c.Claims {
		speakers[o.Speaker] = true
	}
	if first.Fact.Measure.Kind != claim.Wording {
		switch {
		case len(speakers) > 1 && !speakers[""]:
			f.Severity = Info
		case len(speakers) > 1:
			f.Severity = min(f.Severity, Warning)
		}
	}
	if c.Note {
		f.Severity = Info
	}
	f.Severity = min(f.Severity, most)
	for _, o := range c.Claims[1:] {
		if o.Place.File == first.Place.File && o.Place.Span == first.Place.Span {
			continue // a date and its own weekday
		}
		f.Evidence = append(f.Evidence, Evidence{Place: o.Place, Note: reconcile.Say(o)})
	}
	f.Fingerprint = fingerprint(f)
	return f
}

// alternatives are the edits that a conflict itself suggests.
func alternatives(c reconcile.Conflict) []Alternative {
	out := make([]Alternative, 0, len(c.Replacements))
	for _, r := range c.Replacements {
		out = append(out, Alternative{
			Title: fmt.Sprintf("Write %q", r.Text),
			Edits: []Edit{{File: r.Place.File, Span: r.Place.Span, Text: r.Text}},
		})
	}
	return out
}

// limit lowers findings to what their rule and their kind may report.
func (r *Result) limit(levels map[string]Severity) {
	r.Findings = slices.DeleteFunc(r.Findings, func(f Finding) bool { return off(levels, f.Rule) })
	for i := range r.Findings {
		f := &r.Findings[i]
		rule, _, _ := strings.Cut(f.Rule, "/")
		for _, id := range []string{rule, f.Rule} {
			if most, ok := levels[id]; ok {
				f.Severity = min(f.Severity, most)
			}
		}
	}
}

// off reports whether findings of this id are not wanted.
func off(levels map[string]Severity, id string) bool {
	rule, _, _ := strings.Cut(id, "/")
	for _, id := range []string{rule, id} {
		if most, ok := levels[id]; ok && most == 0 {
			return true
		}
	}
	return false
}

func (r *Result) count() {
	for _, f := range r.Findings {
		switch f.Severity {
		case Error:
			r.Summary.Errors++
		case Warning:
			r.Summary.Warnings++
		case Info:
			r.Summary.Infos++
		}
	}
}

// Validate reports what is wrong with a set of rules: an id twice, a rule
// without documentation or without work.
func Validate(rules []*Rule) error {
	seen := map[string]bool{}
	for _, r := range rules {
		switch {
		case r.ID == "" || strings.ContainsAny(r.ID, "/ \t"):
			return fmt.Errorf("rule %q: an id is one word", r.ID)
		case seen[r.ID]:
			return fmt.Errorf("rule %s: the id is taken twice", r.ID)
		case strings.TrimSpace(r.Doc) == "":
			return fmt.Errorf("rule %s: no documentation", r.ID)
		case r.Read == nil && r.Check == nil:
			return fmt.Errorf("rule %s: neither reads nor checks", r.ID)
		case r.Severity < Info || r.Severity > Error:
			return fmt.Errorf("rule %s: no severity", r.ID)
		}
		seen[r.ID] = true
	}
	return nil
}
