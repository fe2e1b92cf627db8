package sum_test

import (
	"context"
	"strings"
	"testing"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/checker/text"
	"github.com/factlint/factlint/rules/sum"
)

// statements check themselves: {n} is the whole, {a}, {b} and {c} its parts.
var two = []string{
	"The bus carried {n} people, {a} men and {b} women.",
	"The bus carried {n} people: {a} men and {b} women.",
	"The police arrested {n} people -- {a} men and {b} women -- on Friday.",
	"The police arrested {n} suspects, {a} males and {b} females.",
	"The camp is home to {n} children, {a} boys and {b} girls.",
	"The attack left {n} people dead, {a} soldiers and {b} civilians.",
	"The aircraft had {n} people on board, {a} passengers and {b} crew.",
	"The aircraft had {n} people on board, {a} passengers and {b} crew members.",
	"A {n}-member panel made up of {a} men and {b} women will decide.",
	"A {n}-member panel, consisting of {a} men and {b} women, will decide.",
	"A {n}-person delegation comprising {a} Democrats and {b} Republicans flew out.",
	"{a} men and {b} women were held, {n} people in all.",
	"{a} men and {b} women were held, {n} people in total.",
	"{a} boys and {b} girls took part, {n} children altogether.",
	"The village lost {n} residents, {a} men and {b} women.",
	"The fire killed {n} patients ({a} men and {b} women).",
	"The border guards stopped {n} tourists, {a} Germans and {b} Danes.",
	"By the evening {n} bodies had been recovered, {a} women and {b} men.",
}

var three = []string{
	"The bus carried {n} people, {a} men, {b} women and {c} children.",
	"The bus carried {n} people: {a} men, {b} women and {c} children.",
	"The attack killed {n} people, {a} soldiers, {b} police officers and {c} civilians.",
	"{a} men, {b} women and {c} children drowned, {n} people in all.",
	"The border guards stopped {n} tourists, {a} Germans, {b} Danes and {c} Poles.",
}

type figures struct{ n, a, b, c, wrong string }

func TestStatements(t *testing.T) {
	missed, n := 0, 0
	try := func(list []string, values []figures) {
		for _, s := range list {
			for _, f := range values {
				right := fill(s, f)
				if got := check(t, right); len(got) > 0 {
					t.Errorf("%q: %s", right, got[0].Message)
				}
				f.n = f.wrong
				wrong := fill(s, f)
				n++
				if len(check(t, wrong)) == 0 {
					missed++
					t.Logf("missed: %s", wrong)
				}
			}
		}
	}
	try(two, []figures{{"47", "34", "13", "", "46"}, {"21", "eleven", "ten", "", "24"}, {"153", "144", "nine", "", "135"}})
	try(three, []figures{{"47", "34", "nine", "four", "49"}, {"132", "83", "37", "12", "123"}})
	if missed*20 > n {
		t.Errorf("%d of %d missed", missed, n)
	}
}

func fill(s string, f figures) string {
	return strings.NewReplacer("{n}", f.n, "{a}", f.a, "{b}", f.b, "{c}", f.c).Replace(s)
}

func check(t *testing.T, s string) []checker.Finding {
	t.Helper()
	r, err := checker.Check(context.Background(), source.Of(text.Plain("a.txt", s)), checker.Options{Rules: []*checker.Rule{sum.Rule}})
	if err != nil {
		t.Fatal(err)
	}
	for _, err := range r.Errors {
		t.Fatal(err)
	}
	return r.Findings
}

// FuzzRead reads whatever comes: a rule never fails.
func FuzzRead(f *testing.F) {
	for _, s := range append(two, three...) {
		f.Add(s)
	}
	for _, s := range told {
		for _, v := range versions(s) {
			f.Add(v)
		}
	}
	f.Fuzz(func(t *testing.T, s string) { check(t, s) })
}
