package source

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/checker/text"
)

func TestMarkdown(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"headline and headings", "# Ships in May\n\nShips *came*.\n\n## Grain\n\nGrain came.\n", "headline: Ships in May\nprose: Ships came.\nheading: Grain\nprose: Grain came.\n"},
		{"no heading of the first level", "## Ships in May\n\nShips came.\n\n## Grain\n\nGrain came.\n", "headline: Ships in May\nprose: Ships came.\nheading: Grain\nprose: Grain came.\n"},
		{"underlined", "Ships in May\n============\n\nShips came.\n", "headline: Ships in May\nprose: Ships came.\n"},
		{"soft and hard breaks", "Ships came\nfrom **West\nport**\\\nin May.  \nGrain came.", "prose: Ships came/from West/port/in May./Grain came.\n"},
		{"lists", "Ships:\n\n- 12 from *Westport*\n- two tankers\n  - one old\n\n1. grain\n2. coal\n", "prose: Ships:\nlist item: 12 from Westport\nlist item: two tankers\nlist item: one old\nlist item: grain\nlist item: coal\n"},
		{"a menu", "- [Home](/)\n- [World](/w)\n- [Sports](/s)\n\nShips came.\n", "furniture: Home\nfurniture: World\nfurniture: Sports\nprose: Ships came.\n"},
		{"quotation", "> Ships came\n> in May.\n", "prose: Ships came/in May.\n"},
		{"table", "| Port | Ships |\n|---|---:|\n| Eastport | 41 |\n", "table: Port\tShips\ntable: Eastport\t41\n"},
		{"left out", "Ships ~~left~~ came.\n\n```\n41 ships\n```\n\n    42 ships\n\n<div>43 ships</div>\n\n<!-- 44 ships -->\n\n---\n\n[a]: https://mail.example/45\n", "prose: Ships  came.\n"},
		{"links", "Ships [came in](https://mail.example \"41\") to <https://port.example/may> and [Eastport][a].\n\n[a]: https://mail.example/\n", "prose: Ships came in to https://port.example/may and Eastport.\n"},
		{"pictures", "![A tanker *waits* off Eastport](a.jpg)\n\nShips ![badge](b.png)came.\n", "caption: A tanker waits off Eastport\nprose: Ships came.\n"},
		{"references, backslashes, tags", "Caf&eacute; \\*Zo&#235;\\* &amp; &mdash; &nosuch; AT&T `a &amp; b` 4<br>5<i>6</i>", "prose: Café *Zoë* & — &nosuch; AT&T a &amp; b 4/56\n"},
		{"a byline says so itself", "# Ships in May\n\nBy Jane Roe\n\nShips came.\n\n*(Reporting by Jane Roe)*\n", "headline: Ships in May\nbyline: By Jane Roe\nprose: Ships came.\nbyline: (Reporting by Jane Roe)\n"},
		{"front matter", "---\ntitle: Ships in May\ndate: 2021-06-04\n---\n# Eastport's harbour\n\nShips came.\n", "heading: Eastport's harbour\nprose: Ships came.\n"},
		{"the declared title again", "---\ntitle: Ships in May\n---\n# Ships in May\n\nShips came.\n", "headline: Ships in May\nprose: Ships came.\n"},
		{"a rule is no front matter", "---\n\nShips came: 41 of them.\n\n---\n\nGrain came.\n", "prose: Ships came: 41 of them.\nprose: Grain came.\n"},
		{"front matter that is never closed", "---\ntitle: Ships\n\nShips came.\n", "prose: title: Ships\nprose: Ships came.\n"},
		{"CR LF", "---\r\ntitle: Ships in May\r\n---\r\n# Ships in May\r\n\r\nShips came\r\nin May.\r\n", "headline: Ships in May\nprose: Ships came/in May.\n"},
		{"a lone CR", "# Ships in May\r\rShips came\rin May.\r", "headline: Ships in May\nprose: Ships came/in May.\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := Parse("a.md", Markdown, []byte(c.in))
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(c.want, layoutOf(a)); d != "" {
				t.Error(d)
			}
		})
	}
}

// A passage is led back to the bytes it was read from, markup inside it
// included, markup around it not.
func TestMarkdownPlaces(t *testing.T) {
	file := []byte(utf8BOM + "---\ntitle: \"Ships\"\n---\r\n# Caf&eacute; *Zoë*\r\n\r\nIt [sold **30**](https://mail.example/) cups\r\nof \\*tea\\* &mdash; 4 &euro;.\r\n\r\n| a | b&amp;c |\r\n|---|---|\r\n| 41 | 42 |\r\n")
	a, err := Parse("a.md", Markdown, file)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		passage, bytes string
		from           text.Position
	}{
		{"Café", "Caf&eacute;", text.Position{Line: 4, Column: 3}},
		{"é", "&eacute;", text.Position{Line: 4, Column: 6}},
		{"Zoë", "Zoë", text.Position{Line: 4, Column: 16}},
		{"Café Zoë", "Caf&eacute; *Zoë", text.Position{Line: 4, Column: 3}},
		{"sold 30", "sold **30", text.Position{Line: 6, Column: 5}},
		{"30 cups", "30**](https://mail.example/) cups", text.Position{Line: 6, Column: 12}},
		{"cups\nof", "cups\r\nof", text.Position{Line: 6, Column: 41}},
		{"*tea*", "*tea\\*", text.Position{Line: 7, Column: 5}},
		{"— 4 €.", "&mdash; 4 &euro;.", text.Position{Line: 7, Column: 12}},
		{"b&c", "b&amp;c", text.Position{Line: 9, Column: 7}},
		{"42", "42", text.Position{Line: 11, Column: 8}},
	} {
		got, p := at(t, a, file, c.passage)
		if string(got) != c.bytes || p.From != c.from {
			t.Errorf("%q is %q at %v, want %q at %v", c.passage, got, p.From, c.bytes, c.from)
		}
	}
}

func TestFrontMatter(t *testing.T) {
	for _, c := range []struct {
		in   string
		want text.Declared
	}{
		{"---\ntitle: Ships in May\ndate: 2021-06-04T10:00:00Z\nsource: The Mail\nurl: https://mail.example/1\nauthor: Jane Roe\n---\nShips came.", text.Declared{Title: "Ships in May", Date: "2021-06-04T10:00:00Z", Source: "The Mail", URL: "https://mail.example/1"}},
		{"---\n# a note\nTitle: \"Ships: 41\"\nPublished: 4 June 2021\nlink: 'https://mail.example/1'\n---\nShips came.", text.Declared{Title: "Ships: 41", Date: "4 June 2021", URL: "https://mail.example/1"}},
		{"---\ntitle: >\n  Ships\n  in May\nsource: [The Mail, The Post]\ndate: 2021\nother: {a: b}\nurl: ~\n...\nShips came.", text.Declared{Title: "Ships in May", Date: "2021", Source: "The Mail, The Post"}},
		{"---\ntitle: &a Ships\nsource: *a\n---\nShips came.", text.Declared{Title: "Ships"}},
	} {
		a, err := Parse("a.md", Markdown, []byte(c.in))
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(c.want, a.Declared); d != "" {
			t.Error(d)
		}
	}
	for in, want := range map[string]string{
		"---\ntitle: \"Ships\ndate: 2021\n---\nShips came.": "a.md:2:8: front matter is not valid YAML",
		"---\ntitle: Ships\n  date: [\n---\nShips came.":    "a.md:2:8: front matter is not valid YAML: ",
		"---\ntitle: Ships\n---\n":                          "a.md: empty",
		"```\ncode\n```\n":                                  "a.md: empty",
	} {
		_, err := Parse("a.md", Markdown, []byte(in))
		var e *Error
		if !errors.As(err, &e) || !strings.HasPrefix(err.Error(), want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%q: %v, want %s", in, err, want)
		}
	}
}

// What the parser would take hours for is refused at once.
func TestTangled(t *testing.T) {
	for _, s := range []string{strings.Repeat("> ", 1<<20), strings.Repeat("- ", 1<<20), strings.Repeat("1. > ", 1<<20), strings.Repeat("[a](", 1<<20), strings.Repeat("[a]: b\n", 1<<20)} {
		if _, err := Parse("a.md", Markdown, []byte("Ships came.\n\n"+s)); !errors.Is(err, ErrTangled) {
			t.Errorf("%.20q: %v", s, err)
		}
	}
	if _, err := Parse("a.md", Markdown, []byte(strings.Repeat("- [Ships](a) came.\n\n", 5000))); err != nil {
		t.Error(err)
	}
}

func BenchmarkMarkdown(b *testing.B) {
	s := []byte("# Ships in May\n\n" + strings.Repeat(lede+" *"+second+"*\n\n", 200))
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		if _, err := Parse("a.md", Markdown, s); err != nil {
			b.Fatal(err)
		}
	}
}
