package headline_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/checker/text"
	"github.com/factlint/factlint/rules/headline"
)

// stories are headlines and the stories under them, with the place of one figure in
// each, and figures: the story's, those that a headline may make of it, and those
// that it may not.
var stories = []struct {
	head, body string
	figures    [][3]string // the story's; a headline's that fits; one that does not
}{
	{
		"Hotel fire kills %s in Norrby", "A fire in a hotel killed %s people in Norrby late on Wednesday, police said.",
		[][3]string{{"41", "41", "14"}, {"12", "12", "21"}, {"nine", "9", "six"}, {"1,204", "1,200", "1,402"}, {"312", "over 300", "213"}, {"58", "nearly 60", "85"}},
	},
	{
		"%s hurt as tram hits bus in Ardenport", "A tram hit a bus in Ardenport on Tuesday and %s people were injured, the fire service said.",
		[][3]string{{"17", "17", "71"}, {"eight", "8", "18"}, {"26", "26", "62"}, {"30", "30", "13"}, {"134", "134", "143"}, {"48", "48", "84"}},
	},
	{
		"Ardenport bakery to close %s shops", "The bakery will close %s shops in Ardenport, its owner said.",
		[][3]string{{"14", "14", "six"}, {"21", "21", "12"}, {"nine", "nine", "19"}, {"34", "34", "43"}, {"120", "120", "210"}, {"seven", "7", "17"}},
	},
	{
		"Halvorsen buys Norrby mill for $%s", "Halvorsen bought the mill in Norrby for $%s, the company said.",
		[][3]string{{"5 billion", "5 billion", "5 million"}, {"5,600", "5K", "56K"}, {"3.46 million", "3.5 million", "346 million"}, {"3.46 million", "3.4 million", "3.9 million"}, {"820,000", "820,000", "280,000"}, {"1.2 billion", "1.2bn", "2.1bn"}},
	},
	{
		"Norrby council raises water tax by %s percent", "The council of Norrby raised the tax on water by %s percent on Tuesday, its clerk said.",
		[][3]string{{"4.5", "4.5", "5.4"}, {"12", "12", "21"}, {"3.8", "4", "8"}, {"7.9", "8", "9.7"}, {"30", "30", "13"}, {"0.25", "0.25", "2.5"}},
	},
	{
		"Police arrest %s after Norrby derby", "Police arrested %s people after the derby in Norrby, a spokesman said.",
		[][3]string{{"23", "23", "32"}, {"11", "11", "17"}, {"six", "six", "16"}, {"140", "140", "410"}, {"67", "67", "76"}, {"nine", "9", "four"}},
	},
	{
		"New Ardenport tunnel to be %s km long", "The new tunnel under Ardenport will be %s km long, its builders said.",
		[][3]string{{"14", "14", "41"}, {"3.6", "3.6", "6.3"}, {"21", "21", "12"}, {"7.8", "8", "78"}, {"110", "110", "11"}, {"56", "56", "65"}},
	},
	{
		"Harbour poet Ida Norlund dies at %s", "Ida Norlund, who wrote of boats, died on Tuesday at the age of %s, her son said.",
		[][3]string{{"84", "84", "48"}, {"91", "91", "19"}, {"67", "67", "76"}, {"72", "72", "27"}, {"58", "58", "85"}, {"80", "80", "88"}},
	},
	{
		"Harlow shares %s on weak sales", "Harlow shares %s on Tuesday after the mill said that sales were weak.",
		[][3]string{{"fell 3 percent", "fall 3 percent", "rise 3 percent"}, {"rose 4.5 percent", "rise 4.5 percent", "fall 4.5 percent"}, {"dropped 7 percent", "sink 7 percent", "jump 7 percent"}, {"gained 2 percent", "gain 2 percent", "drop 2 percent"}, {"slid 11 percent", "slide 11 percent", "soar 11 percent"}, {"jumped 9 percent", "up 9 percent", "down 9 percent"}},
	},
	{
		"Mayor %s opens bridge over the river", "Mayor Chidi %s opened the bridge over the river on Tuesday.",
		[][3]string{{"Okafor", "Okafor", "Okafer"}, {"Brandt", "Brandt", "Brandr"}, {"Hollander", "Hollander", "Holander"}, {"Norlund", "Norlund", "Norlnud"}, {"Peterson", "Peterson", "Petersen"}, {"Marchetti", "Marchetti", "Marcheti"}},
	},
	{
		"Strike leaves %s passengers in Norrby overnight", "A strike left %s passengers in Norrby without a bed on Tuesday, the airline said.",
		[][3]string{{"2,300", "2,300", "3,200"}, {"640", "640", "460"}, {"1,180", "1,200", "1,800"}, {"90", "90", "19"}, {"412", "412", "142"}, {"35", "35", "53"}},
	},
}

func TestStatements(t *testing.T) {
	total, missed := 0, 0
	for _, s := range stories {
		for _, f := range s.figures {
			body := fmt.Sprintf(s.body, f[0]) + "\n\nNobody had seen it coming, and nobody would say more."
			fits, not := fmt.Sprintf(s.head, f[1]), fmt.Sprintf(s.head, f[2])
			for _, form := range []func(string) *text.Article{
				func(head string) *text.Article { return within(t, head, body) },
				func(head string) *text.Article { return beside(t, head, body) },
			} {
				if found := check(t, form(fits)); len(found) > 0 {
					t.Errorf("%q over %q: %s", fits, body, found[0].Message)
				}
				if total++; len(check(t, form(not))) == 0 {
					missed++
					t.Logf("missed: %q over %q", not, body)
				}
			}
		}
	}
	if missed*20 > total {
		t.Errorf("%d of %d missed", missed, total)
	}
}

// within has its headline in the text, beside has it declared next to the text.
func within(t *testing.T, head, body string) *text.Article {
	t.Helper()
	a, err := source.Parse("draft.md", source.Markdown, []byte("# "+head+"\n\n"+body+"\n"))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func beside(t *testing.T, head, body string) *text.Article {
	t.Helper()
	a, err := source.Parse("draft.md", source.Markdown, []byte(strings.TrimSpace(body)+"\n"))
	if err != nil {
		t.Fatal(err)
	}
	a.Declared.Title = head
	return a
}

func check(t *testing.T, a *text.Article) []checker.Finding {
	t.Helper()
	r, err := checker.Check(context.Background(), source.Of(a), checker.Options{Rules: []*checker.Rule{headline.Rule}})
	if err != nil {
		t.Fatal(err)
	}
	return r.Findings
}
