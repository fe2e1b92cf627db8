package source

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/factlint/factlint/checker/text"
)

// layout is an article's blocks, one a line: role, and the text with its line
// breaks shown.
func layoutOf(a *text.Article) string {
	var b strings.Builder
	for _, block := range a.Blocks {
		b.WriteString(block.Role.String() + ": " + strings.NewReplacer("\r\n", "/", "\n", "/", "\r", "/").Replace(a.In(block.Span)) + "\n")
	}
	return b.String()
}

const lede = "The harbour of Eastport took in 41 ships in May, the port's authority said on Monday."
const second = "Two of them were tankers, and the rest of the ships carried grain to the mills upriver."

func TestPlain(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"paragraphs by blank lines", lede + "\n\n\n" + second + "\n", "prose: " + lede + "\nprose: " + second + "\n"},
		{"a paragraph a line", lede + "\n" + second, "prose: " + lede + "\nprose: " + second + "\n"},
		{"CR LF and a lone CR", lede + "\r\n\r\n" + second + "\r" + lede + "\r\n", "prose: " + lede + "\nprose: " + second + "\nprose: " + lede + "\n"},
		{"one line without a full stop", "Forty-one ships came in May", "prose: Forty-one ships came in May\n"},
		{"a short sentence", lede + "\n\nNobody was hurt.\n\n" + second, "prose: " + lede + "\nprose: Nobody was hurt.\nprose: " + second + "\n"},
		{
			"wrapped at one width",
			"The harbour of Eastport took in 41 ships in May, the port's\nauthority said on Monday, and it expects as many in June when\nthe mills upriver open again.\n\nTwo of them were tankers, and the rest of the ships carried\ngrain to the mills, which have been waiting for it since the\nspring.\n",
			"prose: The harbour of Eastport took in 41 ships in May, the port's/authority said on Monday, and it expects as many in June when/the mills upriver open again.\nprose: Two of them were tankers, and the rest of the ships carried/grain to the mills, which have been waiting for it since the/spring.\n",
		},
		{
			"wrapped, with indents and no blank lines",
			"   The harbour of Eastport took in 41 ships in May, the port's\nauthority said on Monday, and it expects as many in June when\nthe mills upriver open again.\n   Two of them were tankers, and the rest of the ships carried\ngrain to the mills, which have been waiting for it since the\nspring.\n",
			"prose: The harbour of Eastport took in 41 ships in May, the port's/authority said on Monday, and it expects as many in June when/the mills upriver open again.\nprose: Two of them were tankers, and the rest of the ships carried/grain to the mills, which have been waiting for it since the/spring.\n",
		},
		{
			"two lines of one sentence",
			"The harbour of Eastport took in 41 ships in May, the port's\nauthority said on Monday.\n",
			"prose: The harbour of Eastport took in 41 ships in May, the port's/authority said on Monday.\n",
		},
		{
			"a first line that ends in a preposition",
			"The harbour of Eastport counted 41 ships in\nMay, the port's authority said on Monday, and none in June.\n\n" + second,
			"prose: The harbour of Eastport counted 41 ships in/May, the port's authority said on Monday, and none in June.\nprose: " + second + "\n",
		},
		{"headline", "Eastport counts 41 ships in May\n\n" + lede, "headline: Eastport counts 41 ships in May\nprose: " + lede + "\n"},
		{"headline that asks", "Can Eastport count its ships?\n\nFriday, June 4, 2021\n\n" + lede, "prose: Can Eastport count its ships?\nbyline: Friday, June 4, 2021\nprose: " + lede + "\n"},
		{"headline with initials at its end", "Eastport sells 41 ships to the U.S.\n\n" + lede, "headline: Eastport sells 41 ships to the U.S.\nprose: " + lede + "\n"},
		{"a long title in capitals", "Eastport and Its Mills Look Back on a May of Forty-One Ships and Two Tankers\n\n" + lede, "headline: Eastport and Its Mills Look Back on a May of Forty-One Ships and Two Tankers\nprose: " + lede + "\n"},
		{"headline twice", "Eastport counts 41 ships in May\nEASTPORT COUNTS 41 SHIPS IN MAY\n\n" + lede, "headline: Eastport counts 41 ships in May\nfurniture: EASTPORT COUNTS 41 SHIPS IN MAY\nprose: " + lede + "\n"},
		{"headline with the site's name first", "Eastport counts 41 ships in May - The Eastport Mail\n\nEastport counts 41 ships in May\n\n" + lede, "headline: Eastport counts 41 ships in May - The Eastport Mail\nfurniture: Eastport counts 41 ships in May\nprose: " + lede + "\n"},
		{"slug before the headline", "UPDATE 2-Eastport counts 41 ships in May\n(Adds figures for June)\nBy Jane Roe\n\n" + lede, "byline: UPDATE 2-\nheadline: Eastport counts 41 ships in May\nbyline: (Adds figures for June)\nbyline: By Jane Roe\nprose: " + lede + "\n"},
		{"slug of a wire", "BC-Eastport-Ships, 2nd Ld-Writethru\n\n" + lede, "byline: BC-Eastport-Ships, 2nd Ld-Writethru\nprose: " + lede + "\n"},
		{"summary before the byline", "Eastport counts 41 ships in May\n" + lede + "\nPUBLISHED: FRIDAY, JUNE 4, 2021, 1:32 PM\nUPDATED: FRIDAY, JUNE 4, 2021, 9:56 PM\n" + second, "headline: Eastport counts 41 ships in May\nstandfirst: " + lede + "\nbyline: PUBLISHED: FRIDAY, JUNE 4, 2021, 1:32 PM\nbyline: UPDATED: FRIDAY, JUNE 4, 2021, 9:56 PM\nprose: " + second + "\n"},
		{"writer's name beside the date", "Eastport counts 41 ships in May\nJane Roe\nJune 4, 2021 at 9:05 a.m. EDT\n\n" + lede, "headline: Eastport counts 41 ships in May\nbyline: Jane Roe\nbyline: June 4, 2021 at 9:05 a.m. EDT\nprose: " + lede + "\n"},
		{"date under the title in lower case", "Forty-one ships came to Eastport in May\non June 4, 2021 11:41am\n" + lede, "headline: Forty-one ships came to Eastport in May\nbyline: on June 4, 2021 11:41am\nprose: " + lede + "\n"},
		{"agency and hour", "(Eastport Daily Online)    17:37, October 22, 2021\n\n" + lede, "byline: (Eastport Daily Online)    17:37, October 22, 2021\nprose: " + lede + "\n"},
		{"ISO date, slashes, labels", "2021-10-22\n22/10/2021\nSource: Eastport Mail | Editor: J. Roe\nUpdated 3 hours ago\n" + lede, "byline: 2021-10-22\nbyline: 22/10/2021\nbyline: Source: Eastport Mail | Editor: J. Roe\nbyline: Updated 3 hours ago\nprose: " + lede + "\n"},
		{"sign-offs", lede + "\n\n(Reporting by Jane Roe in Eastport; Editing by John Doe)\n\nEnditem\n\n-0-\n\n(END)\n", "prose: " + lede + "\nbyline: (Reporting by Jane Roe in Eastport; Editing by John Doe)\nbyline: Enditem\nbyline: -0-\nbyline: (END)\n"},
		{"who helped", lede + "\n\nMary Major in Westport contributed to this report.\n", "prose: " + lede + "\nbyline: Mary Major in Westport contributed to this report.\n"},
		{"dateline stays with its sentence", "EASTPORT, May 31 (Xinhua) -- " + lede, "prose: EASTPORT, May 31 (Xinhua) -- " + lede + "\n"},
		{"heading", lede + "\n\nGrain for the mills\n\n" + second, "prose: " + lede + "\nheading: Grain for the mills\nprose: " + second + "\n"},
		{"heading that menus have too", lede + "\n\nBusiness\n\n" + second, "prose: " + lede + "\nheading: Business\nprose: " + second + "\n"},
		{"chronicle", lede + "\n\n" + second + "\n\nMarch 2020\n\n" + lede + "\n\nApril 2020\n\n" + second, "prose: " + lede + "\nprose: " + second + "\nheading: March 2020\nprose: " + lede + "\nheading: April 2020\nprose: " + second + "\n"},
		{"captions", lede + "\n\nA tanker is unloaded in Eastport on May 3, 2021 (Photo: Jane Roe/Eastport Mail)\n\nMills by the river. (Xinhua/Roe Jane)\n\n[Photo/Agencies]\n\nFILE - A ship waits off Eastport on April 2, 2019, before the mills opened again in the summer.\n\n" + second, "prose: " + lede + "\ncaption: A tanker is unloaded in Eastport on May 3, 2021 (Photo: Jane Roe/Eastport Mail)\ncaption: Mills by the river. (Xinhua/Roe Jane)\ncaption: [Photo/Agencies]\ncaption: FILE - A ship waits off Eastport on April 2, 2019, before the mills opened again in the summer.\nprose: " + second + "\n"},
		{"brackets that are no credit", lede + "\n\nThe ships came from four harbours (see the map and/or the list in the file below)\n\n" + second, "prose: " + lede + "\nprose: The ships came from four harbours (see the map and/or the list in the file below)\nprose: " + second + "\n"},
		{"lists", lede + "\n\n- 12 ships from Westport\n* two tankers\n1. grain\n2) coal\n\n" + second, "prose: " + lede + "\nlist item: - 12 ships from Westport\nlist item: * two tankers\nlist item: 1. grain\nlist item: 2) coal\nprose: " + second + "\n"},
		{"a list without bullets", lede + "\n\nAnna Bell, 34\nCarl Dorn, 51\nEva Fink, 8\n\n" + second, "prose: " + lede + "\nlist item: Anna Bell, 34\nlist item: Carl Dorn, 51\nlist item: Eva Fink, 8\nprose: " + second + "\n"},
		{"table", lede + "\n\nEastport\t41\t1.5%\nWestport   12    -3.0%\n\n" + second, "prose: " + lede + "\ntable: Eastport\t41\t1.5%\ntable: Westport   12    -3.0%\nprose: " + second + "\n"},
		{"two spaces after a full stop", "Trade rose.  In May it was 41 ships.  In June it was 12 ships.\n\n" + lede, "prose: Trade rose.  In May it was 41 ships.  In June it was 12 ships.\nprose: " + lede + "\n"},
		{"a rule is no block", lede + "\n\n* * *\n\n" + second + "\n\n###\n", "prose: " + lede + "\nprose: " + second + "\n"},
		{"control characters of a wire", "\x01" + lede + "\x03\n", "prose: " + lede + "\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := Parse("a.txt", Plain, []byte(c.in))
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(c.want, layoutOf(a)); d != "" {
				t.Error(d)
			}
		})
	}
}

// Wrapped copy, a few lines of it or a whole story.
func TestWrapped(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     []string
	}{
		{
			"three lines that break before a name",
			"Seven grain ships were loading in the outer harbour and\nsix ships waited in the roads, according to the\nEastport Grain Exchange.\n",
			[]string{"Seven grain ships were loading in the outer harbour and\nsix ships waited in the roads, according to the\nEastport Grain Exchange."},
		},
		{
			"a paragraph that breaks off is not joined to the next",
			"    Seven grain ships were loading in the outer harbour in\nEastport on Monday, and six ships waited in the roads, by the\ncount of the\n    The mayor said that the harbour was full of ships, and that\nit would stay so until the mills opened again in June.\n",
			[]string{"Seven grain ships were loading in the outer harbour in\nEastport on Monday, and six ships waited in the roads, by the\ncount of the", "The mayor said that the harbour was full of ships, and that\nit would stay so until the mills opened again in June."},
		},
		{
			"first lines, and paragraphs of one line",
			"    Seven grain ships were loading in the outer harbour of\nEastport on Monday, and six ships waited in the roads.\n    Two tankers, a tug and the old ferry lay by the quay\n    The mayor said that the harbour was full of ships, and that\nit would stay so until the mills opened again in June.\n    Nobody was hurt when the ferry left for the mills of the\nupper river, the harbour master said on Tuesday.\n",
			[]string{"Seven grain ships were loading in the outer harbour of\nEastport on Monday, and six ships waited in the roads.", "Two tankers, a tug and the old ferry lay by the quay", "The mayor said that the harbour was full of ships, and that\nit would stay so until the mills opened again in June.", "Nobody was hurt when the ferry left for the mills of the\nupper river, the harbour master said on Tuesday."},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := Parse("a.txt", Plain, []byte(c.in))
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, b := range a.Blocks {
				got = append(got, a.In(b.Span))
			}
			if d := cmp.Diff(c.want, got); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestSavedPage(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{
			"a whole page",
			"date 2021-06-04 Facebook Twitter YouTube Friday, June 4, 2021\nSearch\nArchive\nHomeWorldBusinessSportsSpecial ReportsPhotoVideo\nEnglish>>\n\nEastport counts 41 ships in May\n\n" + lede + "\n\n" + second + "\n\n(For the latest harbour news, please follow the Mail on Twitter)(Web editor: Roe, Doe)\n\nAdd your comment\n\nRelated reading\n\nWestport closes its harbour for the winter\n\nMost Read\n\nHarbourTides and WindsG7East CoastRiver\nLinks: Mail AppEastport TodayRiver EnglishCoast Daily\n",
			"furniture: date 2021-06-04 Facebook Twitter YouTube Friday, June 4, 2021\nfurniture: Search\nfurniture: Archive\nfurniture: HomeWorldBusinessSportsSpecial ReportsPhotoVideo\nfurniture: English>>\nheadline: Eastport counts 41 ships in May\nprose: " + lede + "\nprose: " + second + "\nfurniture: (For the latest harbour news, please follow the Mail on Twitter)(Web editor: Roe, Doe)\nfurniture: Add your comment\nfurniture: Related reading\nfurniture: Westport closes its harbour for the winter\nfurniture: Most Read\nfurniture: HarbourTides and WindsG7East CoastRiver\nfurniture: Links: Mail AppEastport TodayRiver EnglishCoast Daily\n",
		},
		{"a link before the foot", lede + "\n\n\nWestport closes its harbour for the winter\n\n(Web editor: Roe)\n\nRelated Stories\n", "prose: " + lede + "\nfurniture: Westport closes its harbour for the winter\nfurniture: (Web editor: Roe)\nfurniture: Related Stories\n"},
		{"a breadcrumb in Chinese and a teaser", "首页 资讯 Eastport counts 41 ships in May\n\nEastport counts 41 ships in May\n\nThe harbour of Eastport took in 41 sh…\n\n" + lede + "\n\n下一篇\n返回顶部", "furniture: 首页 资讯\nheadline: Eastport counts 41 ships in May\nfurniture: Eastport counts 41 ships in May\nfurniture: The harbour of Eastport took in 41 sh…\nprose: " + lede + "\nfurniture: 下一篇\nfurniture: 返回顶部\n"},
		{"path, copyright, invitation, networks", "Home > News > Harbour\n\n" + lede + "\n\nSign up for our harbour newsletter and get it every morning.\n\nFacebook Twitter WhatsApp Email\n\n© 2021 The Eastport Mail. All rights reserved.\n", "furniture: Home > News > Harbour\nprose: " + lede + "\nfurniture: Sign up for our harbour newsletter and get it every morning.\nfurniture: Facebook Twitter WhatsApp Email\nfurniture: © 2021 The Eastport Mail. All rights reserved.\n"},
		{"links between paragraphs", lede + "\n\nREAD MORE: Westport closes its harbour\n\n" + second, "prose: " + lede + "\nfurniture: READ MORE: Westport closes its harbour\nprose: " + second + "\n"},
		{"prose goes on after a list of links", lede + "\n\nRelated Stories\n\nWestport closes its harbour\n\n" + second, "prose: " + lede + "\nfurniture: Related Stories\nfurniture: Westport closes its harbour\nprose: " + second + "\n"},
		{"phrases of several words", lede + "\n\nYou may also like\n\nWestport closes\n\nContinue reading the main story\n\nBack to top\n", "prose: " + lede + "\nfurniture: You may also like\nfurniture: Westport closes\nfurniture: Continue reading the main story\nfurniture: Back to top\n"},
		// What only looks like a page's parts.
		{"a network as a heading", lede + "\n\nTwitter\n\n" + second, "prose: " + lede + "\nheading: Twitter\nprose: " + second + "\n"},
		{"a sentence that begins as an invitation", lede + "\n\nSign up for the harbour pilots' school has begun in Eastport, the authority said.\n", "prose: " + lede + "\nprose: Sign up for the harbour pilots' school has begun in Eastport, the authority said.\n"},
		{"copyright as the matter", lede + "\n\nCopyright law does not protect the names of ships.\n", "prose: " + lede + "\nprose: Copyright law does not protect the names of ships.\n"},
		{"brands in a sentence", lede + "\n\nShares of YouTube, PayPal and FedEx rose.\n", "prose: " + lede + "\nprose: Shares of YouTube, PayPal and FedEx rose.\n"},
		{"an ending without a full stop", lede + "\n\nThe mills upriver will open in June or in July at the latest\n", "prose: " + lede + "\nprose: The mills upriver will open in June or in July at the latest\n"},
		{"a paragraph that was cut", lede + "\n\n" + strings.TrimSuffix(second+" They came from Westport and from two", "."), "prose: " + lede + "\nprose: " + second + " They came from Westport and from two\n"},
		{"an ellipsis that nothing goes on from", lede + "\n\n\"We have waited for this grain a very long time...\"\n", "prose: " + lede + "\nprose: \"We have waited for this grain a very long time...\"\n"},
		{"Chinese that is the article", "东港五月有四十一艘船入港。\n\n其中两艘是油轮。\n", "prose: 东港五月有四十一艘船入港。\nprose: 其中两艘是油轮。\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := Parse("a.txt", Plain, []byte(c.in))
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(c.want, layoutOf(a)); d != "" {
				t.Error(d)
			}
		})
	}
}

// Every phrase of the lists is one that a paragraph's words can be.
func TestPhrases(t *testing.T) {
	for _, phrases := range []map[string]bool{footers, chromes, menus, labels, signOffs, press} {
		for p := range phrases {
			if got := look(p).phrase(20); p != got {
				t.Errorf("%q is looked up as %q", p, got)
			}
		}
	}
}

// The title that a corpus line declares is the headline where it stands in the
// text too.
func TestDeclaredTitle(t *testing.T) {
	a, err := Parse("c", Corpus, []byte(`{"title":"Forty-one ships","text":"Eastport and its mills\nForty-one ships\n\n`+lede+`"}`))
	if err != nil {
		t.Fatal(err)
	}
	want := "heading: Eastport and its mills\nheadline: Forty-one ships\nprose: " + lede + "\n"
	if d := cmp.Diff(want, layoutOf(a)); d != "" {
		t.Error(d)
	}
}

func BenchmarkPlain(b *testing.B) {
	s := []byte(strings.Repeat("Eastport counts 41 ships\n\nBy Jane Roe\n\n"+strings.Repeat(lede+" "+second+"\n\n", 8), 100))
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		if _, err := Parse("a.txt", Plain, s); err != nil {
			b.Fatal(err)
		}
	}
}

// Short sentences, each a paragraph: the reader's slowest copy.
func BenchmarkPlainShort(b *testing.B) {
	s := []byte(strings.Repeat("Nobody was hurt.\nThe mayor, John Doe, said so on Monday.\n", 2000))
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		if _, err := Parse("a.txt", Plain, s); err != nil {
			b.Fatal(err)
		}
	}
}
