// Package config reads .factlint.yml, in which a newsroom says which rules run,
// how grave their findings may be, which measures and set phrases of its own to
// read, and which outside judge to ask, if any.
package config

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/judge"
	"github.com/factlint/factlint/checker/measure"
	"github.com/factlint/factlint/checker/phrase"
)

// Name is the file's name. It is looked for in the folder that factlint runs in
// and in those above it.
const Name = ".factlint.yml"

// mostBytes bounds the file: YAML aliases can make a small file large.
const mostBytes = 1 << 20

// Config is what the file says.
type Config struct {
	// Rules maps a rule's id (garble, or garble/loop) to off, or to the most that it
	// may report: info, warning, error.
	Rules map[string]string `yaml:"rules"`
	// Measures are measures of the newsroom's own.
	Measures []measure.Definition `yaml:"measures"`
	// SetPhrases are names and standing phrases that the newsroom wants written in
	// one form.
	SetPhrases []phrase.Set `yaml:"set-phrases"`
	// Judge is an outside judge, nil where the file has none. It is asked only where
	// the command line says so too.
	Judge *judge.Definition `yaml:"judge"`

	path string
}

// Find looks for the file in dir and above. path is empty where there is none.
func Find(dir string) (path string, err error) {
	dir, err = filepath.Abs(dir)
	if err != nil {
		return "", err
	}
	for {
		path = filepath.Join(dir, Name)
		if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
			return path, nil
		}
		up := filepath.Dir(dir)
		if up == dir {
			return "", nil
		}
		dir = up
	}
}

// Load reads the file. An error names the file, the line and the column.
func Load(path string) (*Config, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // read only
	data, err := io.ReadAll(io.LimitReader(f, mostBytes+1))
	if err != nil {
		return nil, err
	}
	if len(data) > mostBytes {
		return nil, fmt.Errorf("%s: larger than %d bytes", path, mostBytes)
	}
	c := &Config{path: path}
	if err := yaml.UnmarshalWithOptions(data, c, yaml.Strict()); err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%s: %s", path, strings.TrimSpace(yaml.FormatError(err, false, true)))
	}
	return c, nil
}

// Levels are the most that each rule or kind of finding may report; 0 is off.
// Every id must be one of the rules', or of their kinds.
func (c *Config) Levels(rules []*checker.Rule) (map[string]checker.Severity, error) {
	var known []string
	for _, r := range rules {
		known = append(known, r.ID)
		for _, k := range r.Kinds {
			known = append(known, r.ID+"/"+k)
		}
	}
	levels := map[string]checker.Severity{}
	var errs []error
	for id, level := range c.Rules {
		if !slices.Contains(known, id) {
			errs = append(errs, fmt.Errorf("%s: no rule %q%s", c.path, id, Suggest(id, known)))
			continue
		}
		if level == "off" {
			levels[id] = 0
			continue
		}
		s, err := checker.ParseSeverity(level)
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: rule %s: %q is none of off, info, warning, error", c.path, id, level))
		}
		levels[id] = s
	}
	slices.SortFunc(errs, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
	return levels, errors.Join(errs...)
}

// Suggest is `: did you mean "x"?` for the known word nearest to a misspelled one,
// or empty where none is near.
func Suggest(word string, known []string) string {
	best, least := "", 3
	for _, k := range slices.Sorted(slices.Values(known)) {
		if d := distance(word, k); d < least && d < len(word) {
			best, least = k, d
		}
	}
	if best == "" {
		return ""
	}
	return fmt.Sprintf(": did you mean %q?", best)
}

// distance is Levenshtein's, over bytes: ids are ASCII.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		last := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := last
			if a[i] != b[j] {
				cost++
			}
			last = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
