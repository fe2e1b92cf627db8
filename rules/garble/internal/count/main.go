// Command count counts the table of native English that rules/garble holds
// passages against.
//
//	go run ./rules/garble/internal/count CORPUS.jsonl.gz > rules/garble/internal/native/english.bin.gz
//	go run ./rules/garble/internal/count -dictionary LIST... > rules/garble/internal/native/dictionary.bin
//
// The corpus has one JSON object a line, gzipped or not; "text" is a sentence or
// a paragraph. Lines that came before are not counted again. The same corpus
// gives the same table. A list has one word a line; those in lower case of the
// letters a to z make the dictionary.
package main

import (
	"bufio"
	"bytes"
	"cmp"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/factlint/factlint/checker/text"
	"github.com/factlint/factlint/rules/garble/internal/native"
)

// What the table keeps.
const (
	words     = 8192 // the most frequent words
	leastWord = 8    // how often each of them came at least
)

func main() {
	if len(os.Args) > 2 && os.Args[1] == "-dictionary" {
		if err := dictionary(os.Args[2:], os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, "count:", err)
			os.Exit(1)
		}
		return
	}
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: count CORPUS.jsonl[.gz] > english.bin.gz, or count -dictionary LIST... > dictionary.bin")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "count:", err)
		os.Exit(1)
	}
}

func run(path string, out io.Writer) error {
	lines, err := corpus(path)
	if err != nil {
		return err
	}
	d := documents(lines)
	c := &native.Counts{Vocabulary: vocabulary(d)}
	if len(c.Vocabulary) == 0 {
		return fmt.Errorf("%s: no word comes %d times", path, leastWord)
	}
	table := native.Vocabulary(c.Vocabulary)
	c.Symbols = make([]uint64, int(native.Words)+len(c.Vocabulary))
	pairs := map[[2]native.Symbol]uint64{}
	var symbols []native.Symbol // of a sentence
	for _, s := range d.Sentences {
		symbols = table.Append(symbols[:0], d, s)
		before := native.Boundary
		for _, y := range symbols {
			c.Symbols[y]++
			if before >= native.Words && y >= native.Words {
				pairs[[2]native.Symbol{before, y}]++
			}
			before = y
		}
		c.Symbols[native.Boundary]++
	}
	for k, n := range pairs {
		c.Pairs = append(c.Pairs, native.Pair{First: k[0], Second: k[1], Count: n})
	}
	slices.SortFunc(c.Pairs, func(a, b native.Pair) int {
		return cmp.Or(cmp.Compare(a.First, b.First), cmp.Compare(a.Second, b.Second))
	})
	fmt.Fprintf(os.Stderr, "%d lines, %d words, %d pairs\n", len(lines), len(c.Vocabulary), len(c.Pairs))
	return c.Write(out)
}

// dictionary writes the bits of all words of the lists, twelve for each word.
func dictionary(paths []string, out io.Writer) error {
	var all []string
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for word := range strings.Lines(string(data)) {
			word = strings.TrimSuffix(word, "\n")
			if len(word) > 2 && strings.Trim(word, "abcdefghijklmnopqrstuvwxyz") == "" {
				all = append(all, word)
			}
		}
	}
	slices.Sort(all)
	all = slices.Compact(all)
	if len(all) == 0 {
		return fmt.Errorf("%s: no word of the letters a to z", paths[0])
	}
	fmt.Fprintf(os.Stderr, "%d words\n", len(all))
	_, err := out.Write(native.Dictionary(all, len(all)*12/8+1))
	return err
}

// corpus reads the lines' texts, each once.
func corpus(path string) ([]string, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var r io.Reader = bytes.NewReader(data)
	if bytes.HasPrefix(data, []byte{0x1f, 0x8b}) {
		if r, err = gzip.NewReader(r); err != nil {
			return nil, err
		}
	}
	var out []string
	seen := map[string]bool{}
	in := bufio.NewScanner(r)
	in.Buffer(nil, 1<<24)
	for n := 1; in.Scan(); n++ {
		var line struct{ Text string }
		if err := json.Unmarshal(in.Bytes(), &line); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, n, err)
		}
		if !seen[line.Text] {
			seen[line.Text] = true
			out = append(out, strings.ReplaceAll(line.Text, "\n", " "))
		}
	}
	return out, in.Err()
}

// documents cuts the lines, each a block of its own.
func documents(lines []string) *text.Document {
	a := text.Plain("corpus", strings.Join(lines, "\n"))
	a.Blocks = nil
	at := 0
	for _, l := range lines {
		a.Blocks = append(a.Blocks, text.Block{Span: text.Span{Start: at, End: at + len(l)}})
		at += len(l) + 1
	}
	return text.Cut(a)
}

// vocabulary is the most frequent words and marks in lower case, the most
// frequent first.
func vocabulary(d *text.Document) []string {
	counts := map[string]int{}
	for _, s := range d.Sentences {
		for i := s.First; i < s.End; i++ {
			t := &d.Tokens[i]
			switch t.Kind {
			case text.Letters:
				if t.Capital() && i > s.First && d.Token(i) != "I" {
					continue
				}
			case text.Punct, text.Symbol:
			default:
				continue
			}
			counts[text.Fold(d.Token(i))]++
		}
	}
	out := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), strings.Compare(a, b))
	})
	out = out[:min(words, len(out))]
	for len(out) > 0 && counts[out[len(out)-1]] < leastWord {
		out = out[:len(out)-1]
	}
	// A word stands in the table by its hash: it must be one token by itself.
	return slices.DeleteFunc(out, func(w string) bool { return len(text.Cut(text.Plain("", w)).Tokens) != 1 })
}
