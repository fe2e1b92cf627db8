// Package phrase is set phrases as they are written down: a phrase that has one
// form, the forms that are as good, and those that are broken. rules/garble
// reads them, its own and a newsroom's.
package phrase

import (
	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
)

// Set is a phrase that has one form. Forms are patterns: words in a row, in any
// case; a|b is one of several, [a] may be missing, ... is up to four words,
// @acronym, @name, @number and @ordinal are classes, and <…> marks the part that
// is wrong where the rest is only its surroundings.
type Set struct {
	Phrase string   `yaml:"phrase"` // the set form, as it is offered instead
	Also   []string `yaml:"also"`   // other good forms
	// Near are the phrase's own words, in any order, each with the words that
	// are taken for it: where all of them stand together with nothing but
	// function words between, and the form is none of the good ones, it is
	// broken. The rarest word comes first.
	Near   string   `yaml:"near"`
	Broken []string `yaml:"broken"` // broken forms

	Line int `yaml:"-"` // where it stands in the file, from 1; 0 if that is not known
}

// UnmarshalYAML reads a phrase and notes its line. Fields that there are not are
// errors.
func (s *Set) UnmarshalYAML(node ast.Node) error {
	type plain Set // without this method
	var p plain
	if err := yaml.NodeToValue(node, &p, yaml.Strict()); err != nil {
		return err
	}
	*s = Set(p)
	s.Line = line(node)
	return nil
}

// line is the line of a node's first token; that of a mapping is the colon of
// its first entry.
func line(node ast.Node) int {
	if t := node.GetToken(); t != nil && t.Position != nil {
		return t.Position.Line
	}
	return 0
}
