package source

import (
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// footers are the headings of link lists: after one, a page holds no more of the
// article.
var footers = list(`related stories
	related story
	related news
	related articles
	related article
	related reading
	related readings
	related content
	related coverage
	related topics
	related links
	related posts
	related
	read more
	also read
	read also
	see also
	see more
	most read
	most popular
	most viewed
	most shared
	most commented
	most emailed
	most watched
	popular now
	popular stories
	popular posts
	trending
	trending now
	trending stories
	top stories
	top news
	top 10
	hot news
	hot topics
	latest news
	latest stories
	latest headlines
	latest articles
	recent posts
	recent stories
	recent articles
	we recommend
	recommended
	recommended for you
	recommended stories
	recommended reading
	recommended articles
	you may also like
	you might also like
	you may like
	you might like
	you may be interested in
	more news
	more stories
	more headlines
	more on this story
	more from this author
	more related stories
	editor's picks
	editors' picks
	editors picks
	editor's choice
	today's headlines
	what to read next
	up next
	don't miss
	key words
	keywords
	add your comment
	add a comment
	add comment
	post a comment
	post your comment
	leave a comment
	leave a reply
	write a comment
	join the conversation
	join the discussion
	view comments
	show comments
	read comments
	0 comments
	around the web
	from around the web
	promoted stories
	sponsored links
	partner content`)

// footerHeads begin the headings of link lists that go on with a name.
var footerHeads = []string{"Popular on ", "More from ", "More on ", "More in ", "Most popular in ", "Most read in ", "Latest from ", "Recommended by ", "Top stories in "}

// chromes are other parts of a page that can be nothing else.
var chromes = list(`log in
	login
	log out
	sign in
	sign out
	sign up
	sign up now
	my account
	subscribe
	subscribe now
	register
	register now
	newsletter
	newsletters
	contact us
	about us
	advertise with us
	advertise
	advertisement
	advertisements
	advertising
	sponsored
	sponsored content
	skip to content
	skip to main content
	skip to navigation
	back to top
	return to top
	scroll to top
	privacy policy
	privacy
	terms of use
	terms of service
	terms and conditions
	cookie policy
	cookie settings
	accept cookies
	accept all cookies
	site map
	sitemap
	site index
	rss
	rss feed
	rss feeds
	faq
	faqs
	help center
	feedback
	share this
	share this article
	share this story
	share this page
	share this post
	share on
	share via
	share on facebook
	share on twitter
	share on linkedin
	share on whatsapp
	tweet
	tweet this
	email this
	e-mail this
	email this article
	email this story
	email article
	email a friend
	email to a friend
	send to a friend
	print this
	print this article
	print this story
	print this page
	print article
	print page
	print email
	print story
	printer friendly
	printer friendly version
	text size
	font size
	follow us
	follow us on twitter
	follow us on facebook
	like us on facebook
	find us on facebook
	download the app
	get the app
	load more
	show more
	learn more
	view more
	view all
	see all
	click here
	click to enlarge
	enlarge image
	enlarge this image
	enlarge photo
	next article
	previous article
	next story
	previous story
	next page
	previous page
	next post
	previous post
	read full story
	read full article
	read the full story
	continue reading
	continue reading the main story
	story continues below
	story continues below advertisement
	article continues below
	article continues below advertisement
	hide caption
	toggle caption
	toggle navigation
	close this
	all rights reserved
	copyright
	breaking news alerts
	save this article
	add to favorites
	comments are closed
	no comments
	no comments yet
	be the first to comment
	home page
	homepage
	main menu
	web editor
	facebook
	twitter
	instagram
	youtube
	linkedin
	whatsapp
	wechat
	weibo
	pinterest
	reddit`)

// menus are words of menus that may head a part of an article as well.
var menus = list(`home
	search
	archive
	archives
	menu
	news
	world
	national
	nation
	local
	business
	economy
	finance
	markets
	money
	politics
	opinion
	opinions
	editorial
	editorials
	culture
	arts
	entertainment
	lifestyle
	life
	style
	travel
	tourism
	health
	science
	technology
	tech
	education
	environment
	society
	military
	sports
	sport
	weather
	video
	videos
	photo
	photos
	photo gallery
	gallery
	live
	multimedia
	special coverage
	features
	columnists
	blogs
	forum
	podcasts
	jobs
	careers
	classifieds
	obituaries
	english
	chinese
	latest
	more
	next
	previous
	back
	print
	email
	e-mail
	share
	save
	like
	reply
	comment
	comments
	tags
	topics
	contact
	about
	help
	close
	open
	links
	link
	asia
	china
	europe
	africa
	americas
	middle east`)

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
	wishes = text.NewSet("newsletter newsletters app inbox e-mail email emails alerts follow subscribe subscribing subscription facebook twitter instagram youtube wechat click visit website here comments below whatsapp telegram")
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
	case l.links > 0 && l.words <= 4*l.links:
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
