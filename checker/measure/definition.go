// Package measure reads figures of a measure out of news copy: "bilateral trade
// reached $244.8 billion in 2024, up 1.9 percent". What a measure is called, what
// it is counted in and how it behaves is data; one reader serves them all, those
// that come with factlint and those that a newsroom adds.
package measure

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/dlclark/regexp2/v2"
	"github.com/goccy/go-yaml"

	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/text"
)

// Definition is a measure as a newsroom writes it down.
type Definition struct {
	ID    string `yaml:"id"`    // one word, unique
	Title string `yaml:"title"` // as messages name it
	Kind  string `yaml:"kind"`  // flow, stock, counter or rate
	// Unit is what it is counted in: money (any currency, each held against its own),
	// percent, count, or the symbol of a unit of measure.
	Unit string `yaml:"unit"`
	// Subject is whom it is told of: "two countries", "country", "organisation", or
	// empty for a measure that names the one thing it is of.
	Subject string `yaml:"subject"`
	// Words are the phrases that name it, in any case.
	Words []string `yaml:"words"`
	// Not are phrases with those words that name something else: trade war.
	Not []string `yaml:"not"`
	// Scopes are what narrows it, each with the words that say so: goods: [in goods].
	Scopes map[string][]string `yaml:"scopes"`
	// Pattern, in .NET syntax, names the measure where words are not enough. It runs
	// on one sentence at a time, where one of Words was seen, and the measure is
	// named by what it matches (or its group "name").
	Pattern string `yaml:"pattern"`
}

// patternTime bounds how long a newsroom's pattern may take over one sentence.
const patternTime = 50 * time.Millisecond

// shapes are the subjects that a definition may ask for.
var shapes = []string{"", "two countries", "country", "organisation"}

// Parse reads definitions from YAML: a list of measures. Errors name the line.
func Parse(data []byte) ([]Definition, error) {
	var defs []Definition
	if err := yaml.UnmarshalWithOptions(data, &defs, yaml.Strict()); err != nil {
		return nil, err
	}
	return defs, nil
}

// measure is a definition ready to read with.
type measure struct {
	Definition
	kind    claim.Kind
	pattern *regexp2.Regexp
	scopes  []scope
}

type scope struct {
	name  string
	words [][]text.Word
}

// Reader reads the figures of some measures.
type Reader struct {
	measures []measure
	// phrases are the ways to name a measure, by their first word; the longest first.
	phrases *text.Table[[]phrase]
}

// phrase is one way to name a measure, or (measure < 0) something else.
type phrase struct {
	words   []text.Word
	measure int
}

// NewReader makes a reader of definitions. The error names the measure that is
// wrong, and how.
func NewReader(defs []Definition) (*Reader, error) {
	r := &Reader{phrases: &text.Table[[]phrase]{}}
	var errs []error
	for _, d := range defs {
		m, err := d.compile()
		if err != nil {
			errs = append(errs, fmt.Errorf("measure %q: %w", d.ID, err))
			continue
		}
		n := len(r.measures)
		r.measures = append(r.measures, m)
		for _, w := range d.Words {
			r.phrase(w, n)
		}
		for _, w := range d.Not {
			r.phrase(w, -1)
		}
	}
	return r, errors.Join(errs...)
}

func (d Definition) compile() (measure, error) {
	m := measure{Definition: d}
	kind, ok := claim.ParseKind(d.Kind)
	switch {
	case d.ID == "" || strings.ContainsAny(d.ID, " \t/"):
		return m, errors.New("an id is one word")
	case !ok || kind > claim.Rate || kind == claim.Streak || kind == claim.Origin:
		return m, fmt.Errorf("kind %q is none of flow, stock, counter, rate", d.Kind)
	case d.Unit == "":
		return m, errors.New("no unit: money, percent, count, or a unit's symbol")
	case !slices.Contains(shapes, d.Subject):
		return m, fmt.Errorf("subject %q is none of two countries, country, organisation", d.Subject)
	case len(d.Words) == 0:
		return m, errors.New("no words that name it")
	}
	m.kind = kind
	if m.Title == "" {
		m.Title = m.ID
	}
	if d.Pattern != "" {
		re, err := regexp2.Compile(d.Pattern, regexp2.IgnoreCase)
		if err != nil {
			return m, err
		}
		re.MatchTimeout = patternTime
		m.pattern = re
	}
	for name, words := range d.Scopes {
		s := scope{name: name}
		for _, w := range words {
			s.words = append(s.words, intern(w))
		}
		m.scopes = append(m.scopes, s)
	}
	slices.SortFunc(m.scopes, func(a, b scope) int { return strings.Compare(a.name, b.name) })
	return m, nil
}

func (r *Reader) phrase(words string, measure int) {
	w := intern(words)
	if len(w) == 0 {
		return
	}
	list, _ := r.phrases.Get(w[0])
	list = append(list, phrase{w, measure})
	slices.SortStableFunc(list, func(a, b phrase) int { return len(b.words) - len(a.words) })
	r.phrases.Set(w[0], list)
}

// intern cuts a phrase as a text is cut.
func intern(s string) (words []text.Word) {
	d := text.Cut(text.Plain("", s))
	for i := range d.Tokens {
		words = append(words, text.Intern(d.Token(i)))
	}
	return words
}

// MustReader is the reader of definitions that are part of the program; it panics
// where they are wrong.
func MustReader(data []byte) *Reader {
	defs, err := Parse(data)
	if err != nil {
		panic(err)
	}
	r, err := NewReader(defs)
	if err != nil {
		panic(err)
	}
	return r
}
