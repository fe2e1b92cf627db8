package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/factlint/factlint/rules/garble/internal/native"
)

func TestRun(t *testing.T) {
	var lines strings.Builder
	for i := range 40 {
		fmt.Fprintf(&lines, "{\"text\": \"The ferry left the harbor at %d, and the harbor was empty when it left.\"}\n", i)
	}
	path := filepath.Join(t.TempDir(), "corpus.jsonl")
	if err := os.WriteFile(path, []byte(lines.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	var first, second bytes.Buffer
	for _, out := range []*bytes.Buffer{&first, &second} {
		if err := run(path, out); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Error("the same corpus gives two tables")
	}
	if _, err := native.Read(&first); err != nil {
		t.Error(err)
	}
	for content, want := range map[string]string{
		"{\"text\": \"One line.\"}\n": "no word comes 8 times",
		"{}\n{\n":                     "corpus.jsonl:2:",
	} {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := run(path, &second); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", content, err, want)
		}
	}
}

func TestDictionary(t *testing.T) {
	list := filepath.Join(t.TempDir(), "list")
	for content, want := range map[string]int{
		"harbor\nharbors\nharbor's\nOslo\nno\n": 2*12/8 + 1, // its bytes
		"Oslo\n":                                0,
	} {
		if err := os.WriteFile(list, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		var out bytes.Buffer
		if err := dictionary([]string{list}, &out); (err == nil) != (want > 0) || out.Len() != want {
			t.Errorf("%q: %d bytes, %v, want %d", content, out.Len(), err, want)
		}
	}
}
