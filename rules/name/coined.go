package name

import "strings"

// coined reports whether two words differ where makers coin names, so that neither is a
// slip for the other: in a digit (Vekta95, Vekta98), in letters that stand for words of
// their own (OrbiSSH, OrbiSSL), or in the R or T of a lost ® or ™ (VektaR).
func coined(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	i, j, k := 0, len(a), len(b)
	for i < j && a[i] == b[i] {
		i++
	}
	for j > i && a[j-1] == b[k-1] {
		j, k = j-1, k-1
	}
	x, y := a[i:j], b[i:k]
	switch {
	case x == "" && y == "":
		return false
	case strings.ContainsAny(x+y, "0123456789"):
		return true
	case x == "" && (y == "R" || y == "T" || y == "TM") && k == len(b) && i > 0 && lower(b[i-1]):
		return true
	}
	return capitals(a, i, j) || capitals(b, i, k)
}

// capitals reports whether [i, j) of a word in which small letters stand too lies in two
// capitals or more.
func capitals(s string, i, j int) bool {
	for i > 0 && upper(s[i-1]) {
		i--
	}
	for j < len(s) && upper(s[j]) {
		j++
	}
	if j-i < 2 || j-i == len(s) {
		return false
	}
	for k := i; k < j; k++ {
		if !upper(s[k]) {
			return false
		}
	}
	return true
}

func upper(c byte) bool { return 'A' <= c && c <= 'Z' }
func lower(c byte) bool { return 'a' <= c && c <= 'z' }

// shortForm reports whether one of two names is the other's short form: Marty, Martin;
// Spidey, Spider-Man.
func shortForm(a, b string) bool { return shortens(a, b) || shortens(b, a) }

func shortens(a, b string) bool {
	for _, ending := range []string{"ey", "ie", "y"} {
		if stem, ok := strings.CutSuffix(a, ending); ok {
			return len(stem) >= 3 && len(b) >= len(stem)+2 && strings.HasPrefix(b, stem) && !strings.HasSuffix(b, "y") && !strings.HasSuffix(b, "ie")
		}
	}
	return false
}
