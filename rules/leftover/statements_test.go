package leftover_test

import (
	"context"
	"strings"
	"testing"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/period"
	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/checker/text"
	"github.com/factlint/factlint/rules/leftover"
)

// statements pair copy that has something left over with its twin that has not.
var statements = []struct{ left, clean string }{
	{"Sales rose TK percent in May.", "Sales rose 9 percent in May."},
	{"Sales rose TK per cent in May.", "Sales rose 9 per cent in May."},
	{"The plant cost $TK.", "The plant cost $9."},
	{"The plant cost £TK million.", "The plant cost £9 million."},
	{"Some TK people came.", "Some TK Maxx shops closed."},
	{"It employs TK workers.", "It employs TKE workers."},
	{"The village is TK miles away.", "The village is 3 miles away."},
	{"It lasted TK days.", "It lasted Tk 500 days."},
	{"The vote is on June TK.", "The vote is on June 9."},
	{"He is TK years old.", "He is 40 years old."},
	{"The owner, TKTK, said no.", "The owner, TK Ames, said no."},
	{"The owner is TKTKTK.", "The owner is Kit."},
	{"He said (TK) that it was late.", "The firm Teal Kite (TK) said that it was late."},
	{"The result was TK, he said.", "He flew TK-421, he said."},
	{"Sales rose XX percent.", "She has XX chromosomes."},
	{"Some XXX people came.", "He wears XXX large."},
	{"It cost $XX million.", "It cost $20 million."},
	{"It cost €XX.", "It cost €20."},
	{"It will open on May XX.", "It will open on May 20."},
	{"Some XX houses burned.", "Super Bowl XX houses burned."},
	{"It is XX miles off.", "Type XX is a tank."},
	{"He won by XX votes.", "In Super Bowl XX votes count."},
	{"Some 00 people came.", "Some 10 people came."},
	{"It cost $000 million.", "It cost $1,000 million."},
	{"It fell 00 percent.", "It fell 0.00 percent."},
	{"Lorem ipsum dolor sit amet.", "The phrase lorem ipsum is old."},
	{"A word. Lorem ipsum dolor sit amet, consectetur.", "A word. Lorem ipsum is filler."},
	{"Police said ??? people died.", "Police said what??? Nobody knew."},
	{"It cost $??? to mend.", "“It cost ??? to mend,” she wrote."},
	{"The mayor, [name], left.", "The mayor [Ann Roe] left."},
	{"It cost [amount] to mend.", "It cost [the city] much to mend."},
	{"Some [number] came.", "The [number] came."},
	{"He told [insert paper] so.", "“He told [insert paper] so,” it read."},
	{"He told (INSERT NAME) so.", "The game (insert coin) is old."},
	{"Ann Roe (cq) came.", "Congressional Quarterly (CQ) came."},
	{"Ann Roe (CQ) came.", "A CQ reporter came."},
	{"Ann Rowe [cq] came.", "Ann Rowe [sic] came."},
	{"Ann Roe (cq, no w) came.", "Ann Roe (née Lee) came."},
	{"Piet Roe (sp?) came.", "Piet Roe (who?) came."},
	{"The hall (check spelling) is old.", "The hall (check it out) is old."},
	{"The hall [check date] is old.", "The hall [which] is old."},
	{"The hall (pls confirm) is old.", "The hall (please come) is old."},
	{"The hall (verify figure) is old.", "The hall (verify it) is old."},
	{"He left (eds: trim here) at nine.", "He left (the editors: two) at nine."},
	{"He left (EDITORS: trim here) at nine.", "He left (desks: two) at nine."},
	{"He left [DESK: pick up art] at nine.", "He left [the desk] at nine."},
	{"He left. EDITORS: pick up the rest.", "He left. The editors: two of them."},
	{"He left (subs: pls cut) at nine.", "He left (subs were cut) at nine."},
	{"EMBARGOED UNTIL May 9, 2025\n\nThe index rose.", "EMBARGOED UNTIL May 6, 2025\n\nThe index rose."},
	{"EMBARGO: May 12, 2025\n\nThe index rose.", "Embargo talks failed on May 12, 2025."},
	{"Embargoed until 9 May 2025\n\nThe index rose.", "The report is embargoed until 9 May 2025."},
	{"STRICTLY EMBARGOED\n\nThe index rose.", "STRICTLY PERSONAL\n\nThe index rose."},
	{"EMBARGOED FOR RELEASE\n\nThe index rose.", "The arms embargo until 2030 stays."},
	{"(Corrects name to Okafor, not Okafer)\n\nChidi Okafer left.", "(Corrects name to Okafor, not Okafer)\n\nChidi Okafor left."},
	{"(Corrects spelling to Brandt instead of Brant)\n\nNina Brant left.", "(Corrects spelling to Brandt instead of Brant)\n\nNina Brandt left."},
	{"(Corrects figure to 14 million, not 40 million)\n\nIt cost 40 million.", "(Corrects figure to 14 million, not 40 million)\n\nIt cost 14 million, and 40 million more later."},
	{"Nina Brant left.\n\nThis story was corrected to say Brandt rather than Brant.", "Nina Brandt left.\n\nThis story was corrected to say Brandt rather than Brant."},
	{"Nina Brant left.\n\nThis version corrects the name to Brandt, not Brant.", "Norway beat Sweden.\n\nThis version corrects the winner to Norway, not Sweden."},
	{"Nina Brant left.\n\nAn earlier version misspelled her name as Brant.", "Nina Brandt left.\n\nAn earlier version misspelled her name as Brant."},
	{"The harbour wall was built in 1931 by two brothers from Norrby.\n\nIt leaks.\n\nThe harbour wall was built in 1931 by two brothers from Norrby.", "The harbour wall was built in 1931 by two brothers from Norrby.\n\nIt leaks.\n\nThe harbour wall was built in 1953 by two brothers from Norrby."},
	{"It leaks.\n\nNobody has mended the harbour wall of the old town since.\n\nNobody has mended the harbour wall of the old town since.", "It leaks.\n\nNobody came.\n\nIt leaks.\n\nNobody came."},
}

func TestStatements(t *testing.T) {
	day := period.On(2025, 5, 7)
	found := func(draft string) []checker.Finding {
		r, err := checker.Check(context.Background(), source.Of(article(t, draft)), checker.Options{
			Rules: []*checker.Rule{leftover.Rule}, Date: period.Interval{From: day, To: day + 1},
		})
		if err != nil {
			t.Fatal(err)
		}
		return r.Findings
	}
	for _, s := range statements {
		if len(found(s.left)) == 0 {
			t.Errorf("not found: %q", s.left)
		}
		if f := found(s.clean); len(f) > 0 {
			t.Errorf("not silent: %q: %s", s.clean, f[0].Message)
		}
	}
}

func article(t *testing.T, draft string) *text.Article {
	t.Helper()
	a, err := source.Parse("draft.txt", source.Plain, []byte(strings.TrimSpace(draft)+"\n"))
	if err != nil {
		t.Fatal(err)
	}
	return a
}
