package source

import (
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// class is what is known of a word that tells the parts of a page apart.
type class uint16

const (
	function class = 1 << iota // a word of grammar
	calendar                   // a month, a weekday
	clock                      // the words about an hour
	stamp                      // the words about a date of publication
	social                     // a network that pages are shared on
	agency                     // a news agency or what it signs with
	credit                     // words of a photographer's credit
	staff                      // what a reporter is
)

var classes = func() *text.Table[class] {
	t := text.NewTable(map[string]class{})
	add := func(c class, words string) {
		for w := range strings.FieldsSeq(words) {
			id := text.Intern(w)
			old, _ := t.Get(id)
			t.Set(id, old|c)
		}
	}
	add(function, `the a an this that these those it its he she they we i you his her their our your him them us who whom whose which
		what when where why how of in on at by for from with without to into onto upon about against between among through during
		before after above below over under since until till as than like and or but nor so yet if because while although though
		whether unless is are was were be been being am has have had having do does did will would shall should can could may might
		must not no there here also just only very too more most such some any each every all both few many much other another
		said says out up off down then now`)
	add(calendar, `january february march april may june july august september october november december jan feb mar apr jun jul aug
		sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun`)
	add(clock, `am pm a.m. p.m. a.m p.m noon midnight gmt utc est edt cst cdt mst mdt pst pdt et pt ct bst cet cest ist jst hkt aest
		bjt hrs hours hour minutes minute mins min days day ago time local eastern pacific central beijing eest msk h`)
	add(stamp, `published updated posted modified created date dated last first update publish on at of the st nd rd th original
		originally release released filed revised added issued`)
	add(social, `facebook twitter instagram youtube wechat weibo linkedin whatsapp telegram pinterest reddit tiktok tumblr flipboard
		email rss tweet print share snapchat threads messenger`)
	add(agency, `xinhua reuters ap afp tass dpa upi cnn bbc bloomberg pti ani kyodo yonhap efe ansa bernama apa cctv cgtn ians npr
		interfax`)
	add(credit, `photo photos photograph picture image images file courtesy getty handout via photographer photography illustration
		screenshot graphic credit shutterstock stringer`)
	add(staff, `staff writer writers reporter reporters correspondent correspondents editor editors columnist contributor
		contributors special bureau newsroom wire service services agencies press associated newspaper news daily`)
	return t
}()

func (l *looked) is(i int, c class) bool {
	got, _ := classes.Get(l.Word(i))
	return got&c != 0
}

// phrase is the paragraph's words in lower case, without marks, parted by single
// spaces; empty where there are more than most.
func (l *looked) phrase(most int) string {
	if l.words+l.figures > most {
		return ""
	}
	var b strings.Builder
	for i, t := range l.Tokens {
		if t.Kind != text.Letters && t.Kind != text.Digits {
			continue
		}
		if b.Len() > 0 && t.Word != clitic {
			b.WriteByte(' ')
		}
		b.WriteString(text.Fold(l.Token(i)))
	}
	return b.String()
}

// list makes a set of phrases that are parted by commas.
func list(phrases string) map[string]bool {
	all := map[string]bool{}
	for p := range strings.SplitSeq(phrases, ",") {
		all[strings.Join(strings.Fields(p), " ")] = true
	}
	return all
}
