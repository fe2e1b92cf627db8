package source

import (
	"errors"
	"fmt"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"github.com/factlint/factlint/checker/text"
)

// maxFront bounds front matter, in bytes: a page or two of fields.
const maxFront = 64 << 10

// frontMatter reads the YAML between two lines of hyphens at the head of a
// Markdown file into d and gives its length, with both lines. A file that begins
// with a rule of hyphens and goes on with prose has none.
func frontMatter(s string, d *text.Declared) (length int, err error) {
	body := fence(s)
	if body == 0 || !keyed(s[body:]) {
		return 0, nil
	}
	closing := body
	line, end := nextLine(s, closing)
	for line != "---" && line != "..." {
		if end >= len(s) || end > maxFront {
			return 0, nil // never closed: a rule, and prose
		}
		closing = end
		line, end = nextLine(s, closing)
	}
	fields, err := parseYAML(s[body:closing])
	if err != nil {
		return 0, err
	}
	for _, f := range fields {
		set(d, f)
	}
	return end, nil
}

// fence is where front matter begins, after its first line; 0 where that is none.
func fence(s string) int {
	line, next := nextLine(s, 0)
	if line != "---" {
		return 0
	}
	return next
}

// nextLine is the line at a byte offset without white space at its end, and
// where the next begins.
func nextLine(s string, at int) (line string, next int) {
	end := strings.IndexAny(s[at:], "\r\n")
	if end < 0 {
		return strings.TrimRight(s[at:], " \t"), len(s)
	}
	end += at
	next = end + 1
	if s[end] == '\r' && next < len(s) && s[next] == '\n' {
		next++
	}
	return strings.TrimRight(s[at:end], " \t"), next
}

// keyed reports whether a text begins with a field: a word and a colon.
func keyed(s string) bool {
	for s != "" {
		line, next := nextLine(s, 0)
		s = s[next:]
		if line == "" || line[0] == '#' {
			continue
		}
		key, _, ok := strings.Cut(line, ":")
		return ok && !strings.ContainsAny(key, " \t") || line == "---"
	}
	return false
}

// field is one entry of the front matter's top level.
type field struct{ key, value string }

// parseYAML reads the fields whose values are scalars, as they stand there, or
// lists of them, joined by commas.
func parseYAML(s string) (fields []field, err error) {
	defer func() { // the parser has failed so on bytes that are no YAML
		if r := recover(); r != nil {
			err = &Error{Line: 1, Err: errors.New("front matter is not valid YAML")}
		}
	}()
	s = strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
	file, err := parser.ParseBytes([]byte(s), 0)
	if err != nil {
		return nil, yamlError(err)
	}
	for _, doc := range file.Docs {
		mapping, ok := doc.Body.(*ast.MappingNode)
		if !ok {
			continue
		}
		for _, v := range mapping.Values {
			if value, ok := plainValue(v.Value); ok {
				fields = append(fields, field{strings.ToLower(v.Key.GetToken().Value), value})
			}
		}
	}
	return fields, nil
}

func plainValue(n ast.Node) (string, bool) {
	switch n := n.(type) {
	case *ast.StringNode:
		return n.Value, true
	case *ast.LiteralNode:
		return strings.TrimSpace(n.Value.Value), true
	case *ast.NullNode, *ast.AliasNode:
		return "", false
	case *ast.AnchorNode:
		return plainValue(n.Value)
	case *ast.TagNode:
		return plainValue(n.Value)
	case *ast.SequenceNode:
		var all []string
		for _, v := range n.Values {
			if s, ok := plainValue(v); ok {
				all = append(all, s)
			}
		}
		return strings.Join(all, ", "), len(all) > 0
	case ast.ScalarNode:
		return n.GetToken().Value, true
	}
	return "", false
}

// set keeps a field that is known, the first of those with one meaning.
func set(d *text.Declared, f field) {
	into := func(s *string) {
		if *s == "" {
			*s = strings.TrimSpace(f.value)
		}
	}
	switch f.key {
	case "title", "headline":
		f.value = seen(f.value)
		into(&d.Title)
	case "date", "published", "publishdate", "pubdate", "date_published", "publish_date":
		into(&d.Date)
	case "source", "publisher", "publication":
		into(&d.Source)
	case "url", "link", "canonical", "canonical_url":
		into(&d.URL)
	}
}

// yamlError is where YAML breaks; the fence is line 1.
func yamlError(err error) error {
	line, column, message := 1, 0, ""
	if at, ok := errors.AsType[yaml.Error](err); ok {
		message = ": " + at.GetMessage()
		if t := at.GetToken(); t != nil && t.Position != nil {
			line, column = t.Position.Line+1, t.Position.Column
		}
	}
	return &Error{Line: line, Column: column, Err: fmt.Errorf("front matter is not valid YAML%s", message)}
}
