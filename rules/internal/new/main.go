// New makes the folder of a new rule: its code, its documentation and two cases.
//
//	go run ./rules/internal/new ID
package main

import (
	"embed"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"text/template"
)

//go:embed template
var templates embed.FS

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: go run ./rules/internal/new ID")
		os.Exit(2)
	}
	if err := scaffold("rules", os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "new:", err)
		os.Exit(1)
	}
}

var word = regexp.MustCompile(`^[a-z][a-z0-9]*$`)

// scaffold writes the folder rules/id. It never writes over a rule that is there.
func scaffold(root, id string) error {
	if !word.MatchString(id) {
		return fmt.Errorf("%q: an id is one word in lower case", id)
	}
	folder := filepath.Join(root, id)
	if _, err := os.Stat(folder); err == nil {
		return fmt.Errorf("%s is there already", folder)
	}
	if _, err := os.Stat(filepath.Join(root, "rules.go")); err != nil {
		return fmt.Errorf("run it in the folder that holds %s: %w", root, err)
	}
	if err := os.MkdirAll(filepath.Join(folder, "testdata"), 0o755); err != nil {
		return err
	}
	for from, to := range map[string]string{
		"rule.go.tmpl": "rule.go", "rule_test.go.tmpl": "rule_test.go", "doc.md.tmpl": "doc.md",
		"fires.txtar.tmpl": "testdata/fires.txtar", "ok-silent.txtar.tmpl": "testdata/ok-silent.txtar",
	} {
		t, err := template.ParseFS(templates, "template/"+from)
		if err != nil {
			return err
		}
		var out strings.Builder
		if err := t.Execute(&out, map[string]string{"ID": id}); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(folder, filepath.FromSlash(to)), []byte(out.String()), 0o644); err != nil {
			return err
		}
	}
	fmt.Printf("%s is made. Next: list it in %s/rules.go, write the cases, then go test ./rules/%s -update\n", folder, root, id)
	return nil
}
