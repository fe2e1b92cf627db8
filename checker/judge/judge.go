// Package judge asks somebody outside about sentences: a program that the
// newsroom runs, or a server that it names. .factlint.yml describes it, and it is asked
// only under the flag --judge; then only the sentences go out, never the name or the
// place of an article.
//
// What goes out is one JSON object a line, {"id":1,"sentence":"…"}, and one a line
// comes back, {"id":1,"score":0.93}, with "start" and "end" (bytes of the sentence)
// and a "message" where the judge has them. A reply that is not exactly that is an
// error.
package judge

import (
	"context"
	"errors"
	"fmt"
	"math"
	"net/url"
	"strconv"
	"time"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"

	"github.com/factlint/factlint/checker"
)

// Definition is a judge as a newsroom writes it down: a command or a URL.
type Definition struct {
	Command  []string `yaml:"command"`  // a program and its arguments; no shell
	URL      string   `yaml:"url"`      // http or https
	Below    float64  `yaml:"below"`    // a sentence is reported whose score is less: over 0, up to 1
	Timeout  string   `yaml:"timeout"`  // for one batch of sentences: 30s, 2m; empty is usual
	Severity string   `yaml:"severity"` // info (where empty) or warning

	Line int `yaml:"-"` // where it stands in the file, from 1; 0 if that is not known
}

// The time that a judge has for one batch: as long as a model of the usual size
// needs to be loaded and to read 500 sentences, and no longer than somebody waits.
const (
	usual = time.Minute
	least = 100 * time.Millisecond
	most  = 10 * time.Minute
)

// UnmarshalYAML reads a definition and notes its line. Fields that there are not
// are errors.
func (d *Definition) UnmarshalYAML(node ast.Node) error {
	type plain Definition // without this method
	var p plain
	if err := yaml.NodeToValue(node, &p, yaml.Strict()); err != nil {
		return err
	}
	*d = Definition(p)
	if t := node.GetToken(); t != nil && t.Position != nil {
		d.Line = t.Position.Line
	}
	return nil
}

// Client asks one judge. It is a checker.Judge.
type Client struct {
	name     string
	below    float64
	severity checker.Severity
	timeout  time.Duration
	exchange func(ctx context.Context, body []byte) (reply []byte, err error)
}

// New is the client of a judge. A command runs in folder, and its path is taken
// from there if it has a slash. The error says what is wrong with the definition,
// with its line.
func New(d Definition, folder string) (*Client, error) {
	c, err := d.client(folder)
	if err != nil {
		return nil, fmt.Errorf("line %d: judge: %w", d.Line, err)
	}
	return c, nil
}

func (d Definition) client(folder string) (*Client, error) {
	c := &Client{below: d.Below, severity: checker.Info, timeout: usual}
	switch {
	case len(d.Command) > 0 && d.URL != "":
		return nil, errors.New("both command and url: name one")
	case len(d.Command) == 0 && d.URL == "":
		return nil, errors.New("neither command nor url")
	case d.URL != "":
		u, err := url.Parse(d.URL)
		if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
			return nil, fmt.Errorf("url %q is no http:// or https:// address", d.URL)
		}
		c.name = u.Scheme + "://" + u.Host + u.Path // without a password or a token
		c.exchange = newServer(d.URL).exchange
	case d.Command[0] == "":
		return nil, errors.New("command names no program")
	default:
		c.name = d.Command[0]
		c.exchange = program{d.Command, folder}.exchange
	}
	if !(d.Below > 0 && d.Below <= 1) { // NaN too
		return nil, errors.New("below is the score under which a sentence is reported: over 0, at most 1")
	}
	if d.Timeout != "" {
		t, err := time.ParseDuration(d.Timeout)
		if err != nil || t < least || t > most {
			return nil, fmt.Errorf("timeout %q is no time from %v to %v, as in 30s", d.Timeout, least, most)
		}
		c.timeout = t
	}
	switch d.Severity {
	case "", "info":
	case "warning":
		c.severity = checker.Warning
	default:
		return nil, fmt.Errorf("severity %q is none of info, warning", d.Severity)
	}
	return c, nil
}

// Judge gives a verdict on each sentence whose score is too low. Whatever goes
// wrong is one error, and then there is no verdict.
func (c *Client) Judge(ctx context.Context, sentences []string) ([]checker.Verdict, error) {
	answers, err := c.ask(ctx, sentences)
	if err != nil {
		return nil, fmt.Errorf("judge %s: %w", c.name, err)
	}
	var out []checker.Verdict
	for i, a := range answers {
		if a.score >= c.below {
			continue
		}
		out = append(out, checker.Verdict{ // three decimals, rounded down so that the score stays below
			Sentence: i, Span: a.span, Severity: c.severity, Message: a.message,
			Why: fmt.Sprintf("%s scores it %s, below %s", c.name, decimal(math.Floor(a.score*1000)/1000), decimal(c.below)),
		})
	}
	return out, nil
}

func (c *Client) ask(ctx context.Context, sentences []string) ([]answer, error) {
	body, err := encode(sentences)
	if err != nil {
		return nil, err
	}
	limited, cancel := context.WithTimeout(ctx, c.timeout)
	defer cancel()
	reply, err := c.exchange(limited, body)
	switch {
	case ctx.Err() != nil:
		return nil, context.Cause(ctx)
	case err != nil && limited.Err() != nil:
		return nil, fmt.Errorf("no reply within %v", c.timeout)
	case err != nil:
		return nil, err
	}
	return parse(reply, sentences)
}

// decimal is a number as it was given, without an exponent.
func decimal(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

// mostReply bounds a reply, in bytes: 2,000 for each sentence of a full batch.
const mostReply = 2000 * checker.JudgeBatch

var errTooLong = fmt.Errorf("the reply is longer than %d bytes", mostReply)
