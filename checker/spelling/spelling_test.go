package spelling_test

import (
	"testing"

	"github.com/factlint/factlint/checker/spelling"
)

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{
		{"Ostermann", "Ostermann", 0}, {"Ostermann", "ostermann", 0}, {"Łukas", "Lukas", 0},
		{"Ostermann", "Osterman", 1}, {"Lindholm", "Lindhlom", 1}, {"Gearity", "Gerraty", 2}, {"Alba", "Rossi", 3}, {"Al", "Albania", 3}, {"", "ab", 2},
	} {
		if got := spelling.Distance(c.a, c.b, 2); got != c.want {
			t.Errorf("%s, %s: %d letters apart, not %d", c.a, c.b, got, c.want)
		}
		if got := spelling.Distance(c.b, c.a, 2); got != c.want {
			t.Errorf("%s, %s: %d letters apart, not %d", c.b, c.a, got, c.want)
		}
	}
}

func TestForms(t *testing.T) {
	for _, c := range []struct {
		a, b                          string
		alike, inflected, transcribed bool
	}{
		{"Gearity", "Gerraty", true, false, false},
		{"Carroll", "Charley", false, false, false},
		{"Brennan", "Barron", false, false, false},
		{"Slovak", "Slovakia", true, true, false},
		{"Kowalska", "Kowalski", true, true, false},
		{"Pittsburg", "Pittsburgh", true, false, false},
		{"Andrei", "Andrey", true, true, true},
		{"", "", false, true, true},
	} {
		if got := spelling.SoundAlike(c.a, c.b); got != c.alike {
			t.Errorf("%s, %s sound alike: %t", c.a, c.b, got)
		}
		if got := spelling.Inflected(c.a, c.b); got != c.inflected {
			t.Errorf("%s, %s are forms of one word: %t", c.a, c.b, got)
		}
		if got := spelling.Transcribed(c.a, c.b); got != c.transcribed {
			t.Errorf("%s, %s are transcriptions of one name: %t", c.a, c.b, got)
		}
	}
}

func TestSlips(t *testing.T) {
	for _, c := range []struct {
		a, b             string
		swapped, doubled bool
	}{
		{"Duvivier", "Duviveir", true, false}, {"Sudan", "Suadn", true, false}, {"Perrin", "Perin", false, true}, {"Perrin", "Perrin", false, false},
		{"Brook", "Broke", false, false}, {"Anna", "Ana", false, true}, {"Ana", "Anab", false, false}, {"", "", false, false},
	} {
		if got := spelling.Swapped(c.a, c.b); got != c.swapped {
			t.Errorf("%s, %s swapped: %t", c.a, c.b, got)
		}
		if got := spelling.Doubled(c.a, c.b); got != c.doubled {
			t.Errorf("%s, %s doubled: %t", c.a, c.b, got)
		}
	}
}
