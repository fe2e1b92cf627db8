package source

import (
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// captions are how the text under a picture begins.
var captions = []string{"FILE - ", "FILE -- ", "FILE — ", "FILE – ", "FILE PHOTO", "FILE: ", "FILE IMAGE", "File photo", "File picture",
	"File image", "Photo:", "PHOTO:", "Photos:", "Photo by ", "Photo courtesy", "Photo taken", "Image:", "IMAGE:", "Image courtesy",
	"Picture:", "Photograph:", "Photo/", "AP Photo", "Undated photo", "(FILE", "[FILE", "Photo shows", "Photo illustration"}

// isCaption reports whether the paragraph is the text under a picture: it begins
// as one, is a credit in brackets, or ends with one: (Photo: Jane Roe/Xinhua).
func (l *looked) isCaption() bool {
	if l.words > 90 {
		return false
	}
	if strings.HasPrefix(l.Text, "(Photo") || strings.HasPrefix(l.Text, "[Photo") {
		return true
	}
	for _, c := range captions {
		if strings.HasPrefix(l.Text, c) {
			return true
		}
	}
	n := len(l.Tokens)
	if n < 3 || l.Token(n-1) != ")" && l.Token(n-1) != "]" {
		return false
	}
	open := n - 2
	for open >= 0 && n-open < 20 && l.Token(open) != "(" && l.Token(open) != "[" {
		open--
	}
	if open < 0 || n-open >= 20 {
		return false
	}
	return l.isCredit(open+1, n-1)
}

// isCredit reports whether the tokens [from, to) name a photographer: a slash
// between two names of which one is known to print pictures, or a word for a
// picture before or after names, and nothing but names besides.
func (l *looked) isCredit(from, to int) bool {
	known, slash, lower := false, false, 0
	for i := from; i < to; i++ {
		t := &l.Tokens[i]
		switch {
		case l.Token(i) == "/":
			slash = slash || i > from && i+1 < to && l.Tokens[i-1].Capital() && l.Tokens[i+1].Capital()
		case t.Kind != text.Letters:
		case l.is(i, credit):
			known = true
		case l.is(i, agency):
			known = known || slash || i+1 < to && l.Token(i+1) == "/"
		case t.Case == text.Lower && !joiners.Has(t.Word) && t.Word != by:
			lower++
		}
	}
	return lower == 0 && known
}
