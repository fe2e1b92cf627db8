package source

import (
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// footerHeads begin the headings of link lists that go on with a name.
var footerHeads = []string{"Popular on ", "More from ", "More on ", "More in ", "Most popular in ", "Most read in ", "Latest from ", "Recommended by ", "Top stories in "}

// boilerplate reports whether a text begins with words that only a page's foot
// has, in a long sentence too. They begin with c, n or r (see flows).
func boilerplate(s string) bool {
	switch s[0] {
	case 'c':
		return strings.HasPrefix(s, "contributed to this ") || strings.HasPrefix(s, "contributed reporting")
	case 'n':
		return strings.HasPrefix(s, "newsletter")
	default:
		return strings.HasPrefix(s, "rights reserved") || strings.HasPrefix(s, "Rights Reserved") || strings.HasPrefix(s, "RIGHTS RESERVED")
	}
}

// invitations are how a page speaks to its visitor; each is one only together
// with a wish.
var (
	invitations = []string{"sign up", "subscribe", "click here", "follow us", "follow our", "join our", "join us", "get our", "get the latest",
		"download our", "download the", "for the latest", "for more", "like us", "read more", "to read more", "visit our", "register for",
		"please follow", "you can follow", "share your", "have your say", "tell us what you think", "don't miss", "stay up to date"}
	wishes = text.NewSet("newsletter newsletters app inbox email emails alerts follow subscribe subscribing subscription facebook twitter instagram youtube wechat click visit website here comments below whatsapp telegram")
)

// continues begin a line that leads to another story.
var continues = []string{"READ MORE:", "Read more:", "Read More:", "READ ALSO:", "Read also:", "Also read:", "Also Read:", "ALSO READ:", "RELATED:",
	"Related:", "SEE ALSO:", "See also:", "See Also:", "Read next:", "Read Next:", "MORE:", "WATCH:", "Watch:", "Don't miss:", "Tags:", "TAGS:",
	"Topics:", "Keywords:", "Key Words:", "Key words:", "Filed under", "Links:", "Permalink"}

// furniture judges whether the paragraph is a part of a page that is not the
// article: chrome, a footer, a menu's word, or none of them (prose). sentence is
// whether it reads as running text, which takes more to be furniture.
func (l *looked) furniture(sentence bool) guess {
	if l.words+l.figures <= 6 {
		p := l.phrase(6)
		switch {
		case footers[p]:
			return footer
		case chromes[p] || p == "" && l.links > 0:
			return chrome
		case menus[p] && !l.ends:
			return menu
		}
	}
	if len(l.Text) < 60 && !sentence && hasPrefix(l.Text, footerHeads) {
		return footer
	}
	if l.copyright() || l.invites() {
		return chrome
	}
	if sentence {
		return prose
	}
	bare := strings.TrimLeft(l.Text, "([")
	switch {
	case hasPrefix(l.Text, continues):
		return chrome
	case startsWith(bare, "web editor", "webeditor"):
		return chrome
	case l.glued >= 2 && l.glued*10 >= l.words || l.stuck():
		return chrome
	case l.social >= 2 && l.function*5 <= l.words:
		return chrome
	case l.links > 0 && l.words <= 2*l.links:
		return chrome
	case l.path():
		return chrome
	}
	return prose
}

func hasPrefix(s string, all []string) bool {
	for _, p := range all {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}

// stuck reports whether one word is three or more stuck together.
func (l *looked) stuck() bool {
	for i, t := range l.Tokens {
		if t.Kind == text.Letters && t.Case == text.Mixed && seams(l.Token(i)) >= 2 {
			return true
		}
	}
	return false
}

// copyright reads a notice: the sign or a year with the word, or the reservation
// of all rights.
func (l *looked) copyright() bool {
	if l.words > 80 {
		return false
	}
	if strings.Contains(l.Text, "ll rights reserved") || strings.Contains(l.Text, "LL RIGHTS RESERVED") {
		return true
	}
	first := l.Token(0)
	if first == "©" {
		return true
	}
	if l.Word(0) != copyrightWord || len(l.Tokens) < 2 {
		return false
	}
	return l.Token(1) == "©" || l.Tokens[1].Kind == text.Digits || strings.HasPrefix(l.Text[len(first):], " (c)")
}

var copyrightWord = text.Intern("copyright")

// invites reads what a page says to its visitor: sign up for our newsletter.
func (l *looked) invites() bool {
	if l.words > 45 || !startsWith(strings.TrimLeft(l.Text, "(*[ "), invitations...) {
		return false
	}
	for i := range l.Tokens {
		if i > 1 && wishes.Has(l.Word(i)) {
			return true
		}
	}
	return false
}

// path reads a menu in one line: parts of a few words between bars or angles, or
// an angle at the end.
func (l *looked) path() bool {
	seps := 0
	for i := range l.Tokens {
		switch l.Token(i) {
		case ">", "|", "»", "›", "•", "·", "→", "«":
			seps++
		}
	}
	last := ""
	if n := len(l.Tokens); n > 0 {
		last = l.Token(n - 1)
	}
	return seps >= 2 && l.words <= 4*(seps+1) || seps >= 1 && l.words <= 4 && (last == ">" || last == "»" || last == "›")
}
