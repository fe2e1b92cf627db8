package source

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// newsroom writes files into a folder of its own and makes that the current one.
func newsroom(t *testing.T, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, content := range files {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func names(r Reader, paths ...string) (out []string) {
	for a, err := range r.Read(paths...) {
		if err != nil {
			out = append(out, "error "+err.Error())
		} else {
			out = append(out, a.ID)
		}
	}
	return out
}

func TestItems(t *testing.T) {
	newsroom(t, map[string]string{
		"drafts/b.md":             "# Ships\n\nShips came.",
		"drafts/a.txt":            "Ships came.",
		"drafts/old/c.MARKDOWN":   "Ships came.",
		"drafts/old/corpus.jsonl": `{"id":"one","text":"Ships came."}` + "\n" + `{"text":"Ships came."}` + "\n",
		"drafts/.git/x.txt":       "Ships came.",
		"drafts/.hidden.txt":      "Ships came.",
		"drafts/picture.png":      "\x89PNG",
		"drafts/page.html":        "<p>Ships came.",
		"drafts/README":           "Ships came.",
		"empty/picture.png":       "\x89PNG",
		"blank.txt":               "\n",
		".draft":                  "Ships came.",
	})
	if err := os.Symlink("drafts", "link"); err != nil {
		t.Skip(err)
	}
	if err := os.Symlink("../a.txt", "drafts/old/again.txt"); err != nil {
		t.Skip(err)
	}
	if err := os.Symlink("..", "drafts/old/loop"); err != nil {
		t.Skip(err)
	}
	all := []string{"drafts/a.txt", "drafts/b.md", "drafts/old/c.MARKDOWN", "one", "drafts/old/corpus.jsonl:2"}
	linked := []string{"link/a.txt", "link/b.md", "link/old/c.MARKDOWN", "one", "link/old/corpus.jsonl:2"}
	stdin := Reader{Stdin: strings.NewReader("Ships came.")}
	for _, c := range []struct {
		name   string
		reader Reader
		paths  []string
		want   []string
	}{
		{"a folder", Reader{}, []string{"drafts"}, all},
		{"a folder with a slash", Reader{}, []string{"drafts/"}, all},
		{"a link to a folder", Reader{}, []string{"link"}, linked},
		{"a file twice, and its folder", Reader{}, []string{"drafts/b.md", "drafts", "drafts/b.md"}, all},
		{"one file by two names", Reader{}, []string{"drafts/old/../a.txt", "drafts/a.txt"}, []string{"drafts/a.txt"}},
		{"a file as it was named", Reader{}, []string{"./drafts/a.txt"}, []string{"./drafts/a.txt"}},
		{"any order", Reader{}, []string{"drafts/b.md", "drafts/a.txt"}, []string{"drafts/a.txt", "drafts/b.md"}},
		{"without an extension, and hidden, when named", Reader{}, []string{"drafts/README", ".draft"}, []string{".draft", "drafts/README"}},
		{"of no known format", Reader{}, []string{"drafts/page.html"}, []string{"error drafts/page.html: of no known format: .txt, .md, .markdown and .jsonl are read"}},
		{"a folder without articles", Reader{}, []string{"empty"}, []string{"error empty: no article found in it: .txt, .md, .markdown and .jsonl are read"}},
		{"what is not there, and the rest", Reader{}, []string{"drafts/z.txt", "drafts/a.txt", "blank.txt"}, []string{
			"error blank.txt: empty: there is no text in it", "drafts/a.txt", "error drafts/z.txt: no such file or directory",
		}},
		{"standard input", stdin, []string{"-", "-"}, []string{"-"}},
		{"standard input that is nothing", Reader{}, []string{"-"}, []string{"error -: empty: there is no text in it"}},
		{"standard input for a file", Reader{Stdin: strings.NewReader("# Ships\n\nShips came."), StdinName: "drafts/b.md"}, []string{"drafts", "-"}, all},
		{"standard input for a corpus", Reader{Stdin: strings.NewReader(`{"id":"s","text":"Ships came."}`), StdinName: "new.jsonl"}, []string{"-"}, []string{"s"}},
		{"nothing", Reader{}, nil, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if d := cmp.Diff(c.want, names(c.reader, c.paths...)); d != "" {
				t.Error(d)
			}
		})
	}
	t.Chdir("drafts")
	if d := cmp.Diff([]string{"a.txt", "b.md", "old/c.MARKDOWN", "one", "old/corpus.jsonl:2"}, names(Reader{}, ".")); d != "" {
		t.Error(d)
	}
}

// An unsaved buffer is read in place of its file, in its format.
func TestStdinStandsForFile(t *testing.T) {
	newsroom(t, map[string]string{"a.md": "# Ships\n\nShips came."})
	r := Reader{Stdin: strings.NewReader("# Boats\n\nBoats came."), StdinName: "a.md"}
	for a, err := range r.Read("./a.md", "-") {
		if err != nil {
			t.Fatal(err)
		}
		if a.ID != "a.md" || a.Text != "Boats\n\nBoats came." {
			t.Errorf("%s: %q", a.ID, a.Text)
		}
	}
}

func TestUnreadable(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("nothing is unreadable for root")
	}
	newsroom(t, map[string]string{"a.txt": "Ships came.", "d/b.txt": "Ships came.", "d/e/c.txt": "Ships came."})
	for _, name := range []string{"a.txt", "d/e"} {
		if err := os.Chmod(name, 0); err != nil {
			t.Fatal(err)
		}
	}
	defer os.Chmod("d/e", 0o700) // so that the folder can be removed
	want := []string{"error a.txt: permission denied", "d/b.txt", "error d/e: permission denied"}
	if d := cmp.Diff(want, names(Reader{}, "a.txt", "d")); d != "" {
		t.Error(d)
	}
}

// A file that is too long is told by its size, and standard input is not read to
// its end.
func TestTooLong(t *testing.T) {
	newsroom(t, map[string]string{"a.txt": ""})
	if err := os.Truncate("a.txt", 1<<40); err != nil {
		t.Skip(err)
	}
	in := &endless{strings.NewReader(""), 1 << 62, nil}
	for _, err := range (Reader{Stdin: in}).Read("a.txt", "-") {
		if !errors.Is(err, ErrTooLong) {
			t.Error(err)
		}
	}
}

func TestErrorsAreTold(t *testing.T) {
	for _, err := range (Reader{}).Read("nowhere.txt") {
		var e *Error
		if !errors.Is(err, fs.ErrNotExist) || !errors.As(err, &e) || e.File != "nowhere.txt" {
			t.Error(err)
		}
	}
}

// Items are found in one order and read by many at once.
func TestParallel(t *testing.T) {
	newsroom(t, map[string]string{"a.txt": lede, "b.md": "# Ships\n\n" + lede, "c.jsonl": strings.Repeat(`{"text":"Ships came."}`+"\n", 50)})
	var items []Item
	for item := range (Reader{}).Items(".") {
		items = append(items, item)
	}
	got := make([]string, len(items))
	var wait sync.WaitGroup
	for i, item := range items {
		wait.Go(func() {
			if a, err := item.Article(); err == nil {
				got[i] = a.ID
			}
		})
	}
	wait.Wait()
	if d := cmp.Diff(names(Reader{}, "."), got); d != "" || len(got) != 52 {
		t.Error(len(got), d)
	}
}
