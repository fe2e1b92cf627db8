package annotate

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/text"
)

// lined is an article with one block a line.
func lined(content string) *text.Article {
	a := text.Plain("", content)
	a.Blocks = nil
	at := 0
	for line := range strings.Lines(content) {
		if l := strings.TrimRight(line, "\n"); l != "" {
			a.Blocks = append(a.Blocks, text.Block{Span: text.Span{Start: at, End: at + len(l)}})
		}
		at += len(line)
	}
	return a
}

// dated gives the dateline and publication of an article.
func dated(a *text.Article, o Options) (Dateline, Published) {
	d := text.Cut(a)
	found := period.Scan(d)
	line := dateline(d, found)
	p := published(d, &line, found, o)
	return line, p
}

const story = "The town council voted on Monday to rebuild the old bridge over the river, which a flood had swept away, and to ask the province for half of the money that the work is going to cost."

func TestDateline(t *testing.T) {
	type line struct{ Place, Agency, Day, Rest string }
	for _, c := range []struct {
		text string
		want line
	}{
		{"LISBON, March 3, 2021 (Lusa) -- The bridge is open.", line{"LISBON", "Lusa", "2021-03-03", "The bridge is open."}},
		{"LISBON, March 3 (Lusa) -- The bridge opened in May 2021 and closed on June 1, 2021.", line{"LISBON", "Lusa", "2021-03-03", "The bridge opened in May 2021 and closed on June 1, 2021."}},
		{"OAKVALE, North Dakota (AP) _ The bridge is open.", line{"OAKVALE, North Dakota", "AP", "", "The bridge is open."}},
		{"Oakvale, N.D. (AP) — The bridge is open.", line{"Oakvale, N.D.", "AP", "", "The bridge is open."}},
		{"Jan 3 (Reuters) - The bridge is open.", line{"", "Reuters", "", "The bridge is open."}},
		{"PORTO (Reuters) - The bridge is open.", line{"PORTO", "Reuters", "", "The bridge is open."}},
		{"PORTO, January 3. /TASS/. The bridge is open.", line{"PORTO", "TASS", "", "The bridge is open."}},
		{"PORTO — The bridge is open.", line{"PORTO", "", "", "The bridge is open."}},
		{"SAN JOSE, Costa Rica, Jan. 3, 2020 (Xinhua) -- It is open.", line{"SAN JOSE, Costa Rica", "Xinhua", "2020-01-03", "It is open."}},
		{"RIVERTON, Calif. —2/29/2012\n" + story, line{"RIVERTON, Calif", "", "2012-02-29", ""}},
		{"The Bridge Owners Club (BOC) said the bridge is open.", line{}},
		{"Bosnia-Herzegovina opened a bridge.", line{}},
		{"Mayor Ana Sousa - who built the bridge - is pleased.", line{}},
		{"(Wire) 13:43, October 23, 2020", line{}},
	} {
		a := lined(c.text)
		l, _ := dated(a, Options{})
		got := line{Place: l.Place, Agency: l.Agency, Day: l.Day.From.String()}
		if !l.Day.Known() {
			got.Day = ""
		}
		if l.End > 0 {
			first, _, _ := strings.Cut(a.Text[l.Span.End:], "\n")
			got.Rest = strings.TrimSpace(first)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.text, diff)
		}
	}
}

func TestPublished(t *testing.T) {
	given := period.Interval{From: period.On(2020, 10, 30), To: period.On(2020, 10, 31)}
	for _, c := range []struct {
		name, text string
		given      period.Interval
		want       string
	}{
		{"byline with a time", "A bridge\n(Wire)    13:43, October 23, 2020\nPORTO, Oct. 22 (Wire) -- " + story, period.Interval{}, "23 Oct 2020: the byline"},
		{"a line that is a date", "Friday, January 4, 2019\n" + story, period.Interval{}, "4 Jan 2019: a line over the story"},
		{"title, date, story", "A bridge\nMay 24, 2008\n" + story, period.Interval{}, "24 May 2008: a line over the story"},
		{"said to be published", "A bridge\nUpdated 4:15 PM EST, Tue January 8, 2019\n" + story, period.Interval{}, "8 Jan 2019: the byline"},
		{"by somebody", "A bridge\nBy Ana Sousa, Staff Writer, 3 March 2021\n" + story, period.Interval{}, "3 Mar 2021: a line over the story"},
		{"page against byline", "Related Stories date 2020-10-25 News Facebook Twitter Sunday, Oct 25, 2020\nSearch\nA bridge\n(Wire) 13:43, October 23, 2020\n" + story, period.Interval{}, "23 Oct 2020: the byline"},
		{"page gives the dateline its year", "Search archive 2020-10-25 Facebook Twitter\nPORTO, Oct. 22 (Wire) -- " + story, period.Interval{}, "22 Oct 2020: dateline; year from the page (2020-10-25)"},
		{"dateline with a year", "PORTO, Oct. 22, 2020 (Wire) -- " + story, period.Interval{}, "22 Oct 2020: dateline"},
		{"dateline, year told as present", "PORTO, Dec. 14 (Wire) -- " + story + "\nThe town has opened three bridges in 2021.", period.Interval{}, "14 Dec 2021: dateline; year from the text (2021, once)"},
		{"dateline, year beside this year", "PORTO, Dec. 14 (Wire) -- " + story + "\nIt opened three this year, two more than in 2020, and in 2021 plans are bigger.", period.Interval{}, "14 Dec 2021: dateline; year from the text (2021, once)"},
		{"dateline and the date given", "PORTO, Dec. 14 (Wire) -- " + story, given, "14 Dec 2020: dateline; year from the date given"},
		{"dateline just before the date given", "PORTO, Oct. 28 (Wire) -- " + story, given, "30 Oct 2020: the date given"},
		{"the date given", story, given, "30 Oct 2020: the date given"},
		{"year of a day to come", "From May 7 to 10, 2025, the town will hold a fair. In 2024 it had none.", period.Interval{}, "2025: year from the text (2025, once)"},
		{"a goal dates nothing", "The town wants ten bridges by 2030. In 2021 it had three.", period.Interval{}, ": "},
		{"a year long past dates nothing", "The bridge was built in 1974. " + story, period.Interval{}, ": "},
		{"a caption shows what was", "The town wants a bridge by 2030.\nChildren will play by the river on June 1, 2024 (Photo: Ana Sousa)", period.Interval{}, "2024: year from the text (2024, once)"},
		{"a date in a sentence is no byline", "On May 24, 2008, a flood swept the bridge away, and nobody has built another one since, the town says.", period.Interval{}, "2008: year from the text (2008, once)"},
		{"nothing", story, period.Interval{}, ": "},
	} {
		_, p := dated(lined(c.text), Options{Date: c.given})
		if got := p.Interval.String() + ": " + p.How; got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestDeclared(t *testing.T) {
	for s, want := range map[string]string{
		"2020-10-23": "23 Oct 2020", "2020-10-23T13:43:00+08:00": "23 Oct 2020", "2020-10-23T13:43:00.000Z": "23 Oct 2020", "October 22, 2021": "22 Oct 2021",
		"Fri, 23 Oct 2020 13:43:00 GMT": "23 Oct 2020", "22 October 2021": "22 Oct 2021", "20201023": "23 Oct 2020", "2020/10/23": "23 Oct 2020",
		"1603460580": "23 Oct 2020", "1603460580000": "23 Oct 2020", "2020": "2020", "2020-10": "Oct 2020", "October 2020": "Oct 2020",
		"23-Oct-2020": "23 Oct 2020", "10/23/2020 1:43 PM": "23 Oct 2020", "Friday, October 23, 2020 - 13:43": "23 Oct 2020", "": "", "yesterday": "", "n/a": "", "2020-13-45": "",
	} {
		got, _ := declared(s)
		if got.String() != want {
			t.Errorf("%q is %q, want %q", s, got, want)
		}
	}
	a := lined("Friday, January 4, 2019\n" + story)
	a.Declared.Date = "2019-01-05"
	if _, p := dated(a, Options{}); p.From.String() != "2019-01-05" {
		t.Errorf("declared, but %v", p)
	}
}

func TestBylineRole(t *testing.T) {
	a := lined("A bridge\nAna Sousa, Porto Bureau, 3 March 2021, for the Wire and its readers in both of the countries\n" + story)
	a.Blocks[1].Role = text.Byline
	if _, p := dated(a, Options{}); p.From.String() != "2021-03-03" {
		t.Errorf("published %v", p)
	}
	a.Blocks[1].Role = text.Furniture
	if _, p := dated(a, Options{Date: period.YearOf(2022)}); p.How != "the date given" {
		t.Errorf("a date in the furniture outweighs the one given: %v", p)
	}
}

func FuzzPublished(f *testing.F) {
	f.Add("PORTO, Dec. 14 (Wire) -- It is open.\nFriday, January 4, 2019", "2019-01-05")
	f.Add("/a/ . - (", "9999999999")
	f.Fuzz(func(t *testing.T, s, date string) {
		a := lined(strings.ToValidUTF8(s, "?"))
		a.Declared.Date = strings.ToValidUTF8(date, "?")
		line, p := dated(a, Options{})
		if line.End > 0 && (line.Span.Start < 0 || line.Span.End > len(a.Text)) {
			t.Fatalf("dateline at %v", line.Span)
		}
		if p.Interval != (period.Interval{}) && !p.Interval.Known() {
			t.Fatalf("published %v", p)
		}
	})
}
