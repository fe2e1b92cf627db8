package names_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/text"
)

func read(s string) (*text.Document, *names.Names) {
	d := text.Cut(text.Plain("", s))
	return d, names.Read(d)
}

// marked is a text with its mentions in brackets, each after the first letters
// of its kind; ~ stands before an adjective.
func marked(s string) string {
	_, n := read(s)
	out, at := "", 0
	for _, m := range n.Mentions {
		kind := n.Bearer(m).Kind.String()[:2]
		if m.Adjective {
			kind += "~"
		}
		out += s[at:m.Start] + "[" + kind + " " + s[m.Start:m.Span.End] + "]"
		at = m.Span.End
	}
	return out + s[at:]
}

func unmarked(s string) string {
	for _, k := range []string{"[pe ", "[co ", "[co~ ", "[or ", "[pl ", "[pl~ ", "[ot ", "]"} {
		s = strings.ReplaceAll(s, k, "")
	}
	return s
}

func TestMentions(t *testing.T) {
	for subject, sentences := range map[string][]string{
		"people": {
			"[co~ Chinese] President [pe Xi Jinping] met Mr. [pe Putin] and Gen. [pe Ray Odierno] there.",
			"They heard Foreign Minister [pe Sergey Lavrov], Lt. Gov. [pe Ann Bell] and Deputy Emergency Supplies Minister [pe Oleg Titov].",
			"The novelist [pe J.K. Rowling], [pe John F. Kennedy Jr.] and [pe Vincent van Gogh] had cats.",
			"It was [pe Kim Jong-un], not [pe Moon Jae-in], who spoke to [pe Nguyen Tan Dung] and to [pe Zhang Hanhui].",
			"In court were [pe Bashar al-Assad] and [pe Osama bin Laden] in effigy.",
			"Secretary of State [pe Hillary Clinton] and the Mayor of [pl Koszalin] [pe Piotr Jedlinski] wrote to the President.",
			"[co~ Chinese] Ambassador to [co Russia] [pe Zhang Hanhui] has said so.",
			"She called 34-year-old [pe Kimo Tarr] a friend.",
			"Later [pe Noha Bakir], a professor of history at the [or American University of Cairo], left.",
			"[pe Osama bin Laden] hid; [pe bin Laden]'s men and Gen. [pe Prayuth Chan-o-cha] did not. [pe Michel Mayor] won.",
			"Actress [pe Tara Bell] and Republican [pe Larry Hogan] came.",
		},
		"countries": {
			"[co China]-[co Russia] trade grew, and so did [co~ Chinese]-[co~ Russian] and [co~ Sino]-[co~ Russian] ties.",
			"The [co U.S.]-[co China] deal, the [co UK] and the [co US] pleased us.",
			"The [co~ Russians], two [co~ Britons] and a [co~ Dutchman] polished the china in [co North Korea].",
			"[co China] paid 100 billion U.S. dollars and US$5 for it.",
			"The [co Soviet Union] and [co~ Soviet] rule ended; [co~ Georgian] wine from [co Georgia] came to [pl Moscow].",
			"He drove from [pl Savannah] in [pl Georgia] to [pl Alabama].",
			"The [co~ Afghan] situation and the [ot Great Patriotic War] were named.",
		},
		"organisations": {
			"The [co~ Russian] [or Foreign Ministry] and the [or Ministry of Science and Technology] asked the [or Bank of America].",
			"The [or Shanghai Cooperation Organization] ([or SCO]) met; the [or SCO] agreed with the [or UN] and [or NATO].",
			"The [or Valdai Discussion Club] invited [or Moscow State University] and [or Acme Widgets Inc.] of [pl Ohio].",
			"The [or Food and Drug Administration] and the [or Chinese Academy of Sciences] agreed.",
			"Officials of the [or King's College Hospital] and the [or Alachua Sheriff's Office] came.",
			"[or Queen Mary University] wrote to the [or General Assembly] about [or General Motors].",
			"The [or Syrian Democratic Forces] ([or SDF]) moved.",
		},
		"others": {
			"They signed the [co China]-[co Russia] [ot Treaty of Good-neighborliness and Friendly Cooperation] in [pl Moscow].",
			"After [ot World War II] came the [ot Cold War] and the [ot Treaty of Rome].",
			"It lies near [pl Lake Placid], on [pl Karl Marx Avenue], by the [pl Tomb of the Unknown Soldier].",
			"A town near [pl Rosco], [pl South Dakota], was hit.",
		},
		"streets of countries": {
			"He lives on [pl American Boulevard] and reads [or Scientific American].",
		},
		"nothing": {
			"Police said on Monday that it rained. However, officials waited until December.",
			"The President spoke. The Prime Minister, too. In May, the Court sat.",
			"Nice weather! Reading helps. Mobile phones rang, and the CEO watched TV at 5 p.m. EST.",
		},
	} {
		t.Run(subject, func(t *testing.T) {
			for _, want := range sentences {
				if diff := cmp.Diff(want, marked(unmarked(want))); diff != "" {
					t.Errorf("(-want +got):\n%s", diff)
				}
			}
		})
	}
}

func TestBearers(t *testing.T) {
	for name, c := range map[string]struct {
		in   string
		want []names.Entity
	}{
		"later the surname": {
			"Russian President Vladimir Putin met Xi Jinping, the Chinese president. PUTIN and Xi spoke, and Mr. Putin left.",
			[]names.Entity{
				{Kind: names.Country, Name: "Russia", Code: "RU"},
				{Kind: names.Person, Name: "Vladimir Putin", Surname: "Putin", Gender: names.Male, Title: "president", Of: "Russia"},
				{Kind: names.Person, Name: "Xi Jinping", Surname: "Xi", Title: "president", Of: "China"},
				{Kind: names.Country, Name: "China", Code: "CN"},
			},
		},
		"the fullest form": {
			"Obama spoke. Barack Obama sang. President Barack H. Obama left.",
			[]names.Entity{{Kind: names.Person, Name: "Barack H. Obama", Surname: "Obama", Gender: names.Male, Title: "president"}},
		},
		"two of one surname": {
			"Hillary Clinton wrote to Bill Clinton. Mrs. Clinton smiled and Mr. Clinton did not.",
			[]names.Entity{
				{Kind: names.Person, Name: "Hillary Clinton", Surname: "Clinton", Gender: names.Female},
				{Kind: names.Person, Name: "Bill Clinton", Surname: "Clinton", Gender: names.Male},
			},
		},
		"a double surname": {
			"Enrique Peña Nieto flew home, and Peña Nieto slept, said Ursula von der Leyen.",
			[]names.Entity{
				{Kind: names.Person, Name: "Enrique Peña Nieto", Surname: "Nieto", Gender: names.Male},
				{Kind: names.Person, Name: "Ursula von der Leyen", Surname: "von der Leyen", Gender: names.Female},
			},
		},
		"a person called like a country": {
			"Michael Jordan retired. Then Jordan came back.",
			[]names.Entity{{Kind: names.Person, Name: "Michael Jordan", Surname: "Jordan", Gender: names.Male}},
		},
		"an acronym": {
			"The Regional Water Board met in Lima. The board of the RWB sat long.",
			[]names.Entity{
				{Kind: names.Organisation, Name: "Regional Water Board", Acronym: "RWB"},
				{Kind: names.Place, Name: "Lima", Code: "PE", Of: "Peru", Seat: true},
			},
		},
		"the surname alone comes again": {
			"It was Kuno Brattelli that won. Nobody knew Brattelli before.",
			[]names.Entity{{Kind: names.Person, Name: "Kuno Brattelli", Surname: "Brattelli"}},
		},
		"ministries of two countries": {
			"The Russian Foreign Ministry and the Chinese Foreign Ministry wrote.",
			[]names.Entity{
				{Kind: names.Country, Name: "Russia", Code: "RU"},
				{Kind: names.Organisation, Name: "Foreign Ministry", Of: "Russia"},
				{Kind: names.Country, Name: "China", Code: "CN"},
				{Kind: names.Organisation, Name: "Foreign Ministry", Of: "China"},
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			_, n := read(c.in)
			if diff := cmp.Diff(c.want, n.Entities, cmpopts.IgnoreFields(names.Entity{}, "Mentions")); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.in, diff)
			}
		})
	}
}

func TestOffices(t *testing.T) {
	type office struct {
		Who, Title, Of string
		Past           bool
	}
	for in, want := range map[string][]office{
		"Former British Prime Minister Tony Blair met the historian Vasily Bell.": {{"Tony Blair", "prime minister", "United Kingdom", true}, {"Vasily Bell", "historian", "", false}},
		"Andrei Denisov, the first vice-chairman of the board, met China's ambassador to Russia, Zhang Hanhui.": {
			{"Andrei Denisov", "first vice-chairman", "", false}},
		"Gen. Ray Odierno and President of France Emmanuel Macron sat.": {{"Ray Odierno", "gen", "", false}, {"Emmanuel Macron", "president", "France", false}},
	} {
		_, n := read(in)
		var got []office
		for _, o := range n.Offices {
			got = append(got, office{n.Entities[o.Entity].Name, o.Title, o.Of, o.Past})
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", in, diff)
		}
	}
}

// A headline shows no names by itself, but those that the article has are found
// in it.
func TestHeadline(t *testing.T) {
	s := "Durbin Visits Oslo as Snow Falls Over Small Town\nLast week Senator Dick Durbin came to Norway with Small Talk Inc. of Leeds."
	a := text.Plain("", s)
	at := strings.IndexByte(s, '\n')
	a.Blocks = []text.Block{{Span: text.Span{End: at}, Role: text.Headline}, {Span: text.Span{Start: at + 1, End: len(s)}}}
	n := names.Read(text.Cut(a))
	var got []string
	for _, m := range n.Mentions {
		got = append(got, n.Bearer(m).Name)
	}
	if diff := cmp.Diff([]string{"Dick Durbin", "Oslo", "Dick Durbin", "Norway", "Small Talk Inc.", "Leeds"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestLookups(t *testing.T) {
	d, n := read("In Oslo, Xi Jinping and Ann Bell met. Xi spoke to the World Health Organization (WHO).")
	if got := n.ByKind(names.Person); len(got) != 2 || n.Entities[got[0]].Name != "Xi Jinping" {
		t.Errorf("ByKind = %v", got)
	}
	if m, ok := n.At(4); !ok || n.Bearer(m).Key() != "xi jinping" {
		t.Errorf("At(4) = %q, %v", d.In(m.Span), ok)
	}
	if _, ok := n.At(0); ok {
		t.Error("At(0) finds a mention")
	}
	if i := n.Find(names.Organisation, "who"); i < 0 {
		t.Error("Find does not know the acronym")
	}
	if m, ok := n.Before(7); !ok || n.Bearer(m).Name != "Xi Jinping" {
		t.Errorf("Before = %v, %v", m, ok)
	}
	if c, ok := names.CountryByCode("RU"); !ok || c.Name != "Russia" || c.Currency != "RUB" || c.Seats[0] != "Moscow" {
		t.Errorf("CountryByCode = %v, %v", c, ok)
	}
	if c, ok := names.CountryByName("United Kingdom"); !ok || c.Code != "GB" {
		t.Errorf("CountryByName = %v, %v", c, ok)
	}
	if _, ok := names.CountryByCode(""); ok {
		t.Error("a country without a code")
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"Chinese President Xi Jinping met Lt. Gov. J.K. O'Neil-Smith Jr., 33, of St. Paul (SP).",
		"PUTIN MEETS XI IN MOSCOW\n\nThe al-Assad of the Bank of the People's Republic of China and the, Georgia",
		"Sino-", "U.S.-", "of the Of", "Mr.", "Secretary of State and", "Kim Jong-", "von der", "Good-", "A & ",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "\ufffd")
		d, n := read(s)
		end := 0
		for i, m := range n.Mentions {
			if m.First < end || m.End <= m.First || m.End > len(d.Tokens) || m.Entity < 0 || m.Entity >= len(n.Entities) {
				t.Fatalf("mention %d: %+v after %d", i, m, end)
			}
			if m.Span != d.Span(m.First, m.End) {
				t.Fatalf("mention %d: span %v", i, m.Span)
			}
			end = m.End
		}
		count := 0
		for i, e := range n.Entities {
			for _, m := range e.Mentions {
				if n.Mentions[m].Entity != i {
					t.Fatalf("entity %d has mention %d of %d", i, m, n.Mentions[m].Entity)
				}
				count++
			}
			if e.Name == "" || len(e.Mentions) == 0 || e.Key() == "" {
				t.Fatalf("entity %+v", e)
			}
		}
		if count != len(n.Mentions) {
			t.Fatalf("%d of %d mentions", count, len(n.Mentions))
		}
		for _, o := range n.Offices {
			if o.Entity < 0 || o.Entity >= len(n.Entities) || o.End <= o.First || o.End > len(d.Tokens) || o.Title == "" {
				t.Fatalf("office %+v", o)
			}
		}
	})
}

func BenchmarkRead(b *testing.B) {
	d := text.Cut(text.Plain("", benchmarked))
	b.SetBytes(int64(len(benchmarked)))
	b.ReportAllocs()
	for b.Loop() {
		names.Read(d)
	}
}

var benchmarked = strings.Repeat(`The Russian Foreign Minister, Sergey Lavrov, arrived in the capital late on Tuesday for two days of talks on trade, energy and the price of grain, an official said. It was his third visit since the spring, and the first since the two countries signed a memorandum on fisheries in the northern sea. Lavrov told reporters at the airport that he expected "hard but useful" conversations and that nobody should hope for a quick result. Officials of the Ministry of Agriculture and of the World Trade Organization (WTO) joined the meeting in the afternoon, while farmers stood outside with empty baskets and waited for news that did not come. `, 6)
