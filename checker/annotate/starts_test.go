package annotate

import "testing"

func TestStarts(t *testing.T) {
	const tokens = 200
	items := []int{0, 3, 63, 64, 65, 130, 199}
	var s starts
	s.reset(tokens)
	for _, i := range items {
		s.add(i)
	}
	s.fill(tokens)
	n := 0
	for token := range tokens {
		want := -1
		if n < len(items) && items[n] == token {
			want = n
			n++
		}
		if got := s.at(token); got != want {
			t.Errorf("at(%d) = %d, want %d", token, got, want)
		}
		if got := s.upTo(token + 1); got != n {
			t.Errorf("upTo(%d) = %d, want %d", token+1, got, n)
		}
	}
	for _, outside := range []int{-1, tokens, 1 << 20} {
		if got := s.at(outside); got != -1 {
			t.Errorf("at(%d) = %d outside the article", outside, got)
		}
	}
}
