package clock

import (
	"sort"
	"strconv"
	"strings"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/names"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
)

// span is how many minutes the clocks of a country have been ahead of UTC, at the
// least and at the most.
type span struct{ least, most int }

// countries are those spans, by ISO 3166-1 code: all zones of a country, standard and
// summer time, since 1987. Given in hours. Source: the IANA time zone database.
var countries = func() map[string]span {
	m := map[string]span{}
	for f := range strings.FieldsSeq(`
US:-10:-4 CA:-8:-2.5 MX:-8:-5 BR:-5:-2 AR:-4:-2 CL:-6:-3 CO:-5:-4 PE:-5:-4 VE:-4.5:-4 EC:-6:-4 BO:-4:-4 PY:-4:-3 UY:-3:-2 CU:-5:-4 HT:-5:-4 DO:-5:-4 JM:-5:-4 PR:-4:-4
GT:-6:-5 HN:-6:-5 SV:-6:-5 NI:-6:-5 CR:-6:-5 PA:-5:-5 TT:-4:-4 BS:-5:-4 BB:-4:-4
GB:0:1 IE:0:1 PT:-1:2 ES:0:2 FR:1:2 DE:1:2 IT:1:2 NL:1:2 BE:1:2 LU:1:2 AT:1:2 CH:1:2 PL:1:2 CZ:1:2 SK:1:2 HU:1:2 SI:1:2 HR:1:2 BA:1:2 RS:1:2 ME:1:2 MK:1:2 AL:1:2 MT:1:2
DK:1:2 NO:1:2 SE:1:2 IS:0:0 FI:2:3 EE:2:3 LV:2:3 LT:1:3 BG:2:3 RO:2:3 MD:2:3 GR:2:3 CY:2:3 UA:2:4 BY:2:3 TR:2:3 RU:2:14 GE:3:5 AM:3:5 AZ:3:5
KZ:4:7 UZ:5:7 TM:5:6 KG:5:7 TJ:5:7 AF:4.5:4.5 PK:5:6 IN:5.5:5.5 LK:5.5:6.5 NP:5.5:6 BD:6:7 BT:6:6 MM:6.5:6.5 TH:7:7 VN:7:7 LA:7:7 KH:7:7 ID:7:9 MY:8:8 SG:8:8 PH:8:9 CN:8:9 HK:8:8
TW:8:8 MN:7:10 KR:9:10 KP:8.5:9 JP:9:9 AU:6:11 NZ:12:14 PG:10:11 FJ:12:13 SB:11:11 VU:11:12 TO:13:14 WS:-11:14
IL:2:3 PS:2:3 LB:2:3 SY:2:3 JO:2:3 IQ:3:4 IR:3.5:5 SA:3:3 YE:3:3 KW:3:3 QA:3:3 BH:3:3 AE:4:4 OM:4:4 EG:2:3 LY:1:2 TN:1:2 DZ:0:2 MA:0:1 SD:2:3 SS:2:3 ET:3:3 ER:3:3 DJ:3:3 SO:3:3
KE:3:3 UG:3:3 TZ:3:3 RW:2:2 BI:2:2 CD:1:2 CG:1:1 GA:1:1 CM:1:1 NG:1:1 NE:1:1 TD:1:2 CF:1:1 BJ:1:1 TG:0:0 GH:0:0 CI:0:0 BF:0:0 ML:0:0 SN:0:0 GM:0:0 GN:0:0 SL:0:0 LR:0:0 MR:0:0
ZA:2:2 ZM:2:2 ZW:2:2 MZ:2:2 MW:2:2 BW:2:2 NA:1:2 LS:2:2 SZ:2:2 AO:1:1 MG:3:3 MU:4:5`) {
		p := strings.Split(f, ":")
		m[p[0]] = span{inMinutes(p[1]), inMinutes(p[2])}
	}
	return m
}()

func inMinutes(hours string) int {
	h, err := strconv.ParseFloat(hours, 64)
	if err != nil {
		panic(err)
	}
	return int(h * 60)
}

// abroad reports whether an article names two countries whose clocks never agree.
func abroad(p *checker.Pass) bool {
	var first span
	found := false
	for i := range p.Names.Entities {
		e := &p.Names.Entities[i]
		z, ok := countries[e.Code]
		if !ok || e.Kind != names.Country && e.Kind != names.Place || ofZone(p, e) {
			continue
		}
		if found && (z.least > first.most || z.most < first.least) {
			return true
		}
		first, found = z, true
	}
	return false
}

// ofZone reports whether a place is named for its time alone: 9 p.m. Tokyo time.
func ofZone(p *checker.Pass, e *names.Entity) bool {
	for _, k := range e.Mentions {
		if p.Word(p.Names.Mentions[k].End) != wordTime {
			return false
		}
	}
	return true
}

// located reports whether the sentence of token i names a country, or a place whose
// country is known: that of the dateline may be only where it was written.
func located(p *checker.Pass, i int) bool {
	n := sort.Search(len(p.Sentences), func(k int) bool { return p.Sentences[k].End > i })
	s := p.Sentences[n]
	for _, m := range p.MentionsIn(max(s.First, p.Dateline.End), s.End) {
		if e := &p.Names.Entities[m.Entity]; e.Kind == names.Country || e.Kind == names.Place {
			if _, ok := countries[e.Code]; ok {
				return true
			}
		}
	}
	return false
}

// ofCountry takes down that local time is so far ahead of UTC, and that no country that
// the article names has such clocks.
func ofCountry(p *checker.Pass, a, b *told, ahead int) {
	const slack = 20 // about 6 a.m. (1110 GMT)
	near, gap := "", 2*day
	for i := range p.Names.Entities {
		e := &p.Names.Entities[i]
		if e.Kind != names.Country && e.Kind != names.Place {
			continue
		}
		z, ok := countries[e.Code]
		if !ok {
			return // it may be there
		}
		for _, n := range [...]int{ahead, ahead - day, ahead + day} {
			if n >= z.least-slack && n <= z.most+slack {
				return
			}
			if d := max(z.least-n, n-z.most); d < gap {
				near, gap = e.Code, d
			}
		}
	}
	if near == "" || !located(p, a.First) {
		return
	}
	z := countries[near]
	if name, ok := names.CountryByCode(near); ok {
		near = name.Name
	}
	fact := claim.Fact{
		Measure: claim.Measure{ID: "clock", Title: "local time", Kind: claim.Origin, Unit: "minutes"},
		Subject: []string{p.ID, "local time of a country"},
		Event:   strconv.Itoa(a.Start),
	}
	at := p.Document.Span(a.First, b.end)
	is, may := quantity.Exactly(numeral.Int(int64(ahead))), quantity.Between(numeral.Int(int64(z.least)), numeral.Int(int64(z.most)))
	p.Claim(at, claim.Claim{
		Fact: fact, Nominal: is.Lo.Value, Hard: is, Soft: is, Tentative: true,
		Says: strings.Join(strings.Fields(p.Slice(a.First, a.end)+" at "+p.Slice(b.First, b.end)), " ") + " makes local time " + hours(ahead) + " UTC",
	})
	says := "in " + near + " it is " + hours(z.least)
	if z.most != z.least {
		says = "in " + near + " it is " + strings.TrimSuffix(hours(z.least), " ahead of") + " to " + hours(z.most)
	}
	says += " UTC"
	p.Claim(at, claim.Claim{Fact: fact, Nominal: may.Lo.Value, Hard: may, Soft: may, Tentative: true, Says: says})
}
