package retold

import (
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// Topics are what is said of a figure: that people died, that somebody was fined. A
// bit a topic.
type Topics uint64

// topics are words that say one thing of a figure, whatever they are: a verb, what
// came of it, those to whom it happened.
var topics = func() *text.Table[Topics] {
	t := &text.Table[Topics]{}
	for i, list := range [...]string{
		"kill kills killed killing dead deaths death die dies died dying toll fatalities bodies perished slain victims",
		"injure injures injured injuring injuries hurt wound wounded wounding",
		"arrest arrests arrested arresting detain detained detainees detentions custody",
		"missing unaccounted",
		"evacuate evacuates evacuated evacuating evacuees evacuee evacuation displaced fled flee flees fleeing homeless",
		"rescue rescues rescued rescuing saved survivors survivor",
		"kidnap kidnapped kidnaps abduct abducted hostage hostages captives captive",
		"fine fines fined penalty penalties penalised penalized sanction",
		"buy buys bought buying acquire acquires acquired acquiring acquisition takeover bid offer offered offers purchase purchased purchases sell sells sold selling sale deal price pay pays paid transaction merger buyout",
		"layoffs layoff redundancies redundancy job jobs positions posts cuts employment payroll payrolls",
		"stake stakes holding shareholding interest owns own",
		"recall recalls recalled recalling",
		"production output pump pumped pumping produce produced produces produces",
		"revenue revenues rev revs sales turnover",
		"profit profits net income earnings earned earn earns",
		"loss losses lost loses",
		"coupon coupons",
		"yield yields",
		"debt debts borrowings owes owed",
		"loan loans lend lends lent credit facility borrow borrowed",
		"bond bonds notes debentures debenture",
		"contract contracts order orders ordered",
		"aid grant grants granted donation donate donated donates pledge pledged pledges gift donor",
		"settlement settle settled settles settling damages compensation award awards awarded verdict",
		"stole stolen theft heist robbery robbed loot haul thieves robbers ransom",
		"budget budgets budgeted",
		"cost costs costing priced",
		"invest invests invested investing investment investments",
		"dividend dividends payout",
		"charge charges writedown write-down writeoff provision provisions",
		"buyback buybacks repurchase repurchases",
		"inflation",
		"unemployment jobless",
		"growth grew gdp expand expanded expands",
		"capacity",
		"exports export exported exporting shipments",
		"imports import imported importing",
		"deficit deficits shortfall",
		"surplus surpluses",
		"protesters protested protest demonstrators marched march rally rallied marchers crowd crowds demonstration",
		"attendance spectators fans",
		"students pupils schoolchildren enrollment enrolment",
		"destroyed destroy destroys damaged razed gutted",
		"burned burnt scorched charred blackened acres hectares",
		"members membership",
		"subscribers customers users clients",
		"sentence sentenced sentences jailed imprisoned jail prison imprisonment",
		"raise raised raises raising offering ipo flotation listing",
		"value valued values worth valuation",
		"bail bailout rescue package",
		"tonnes harvest crop harvested",
		"wage wages salary pay-rise bonus bonuses",
		"passengers aboard",
		"bankruptcy creditors",
		"vote votes voted majority",
		"refugees refugee migrants migrant asylum",
		"infected infections cases infection tested",
		"seized seize seizes seizure confiscated",
		"smuggled smuggling cocaine heroin drugs",
		"tax taxes levy",
		"workforce workers employees staff employs employ",
		"assets",
		"forecast forecasts guidance outlook",
	} {
		for w := range strings.FieldsSeq(list) {
			id := text.Intern(w)
			was, _ := t.Get(id)
			t.Set(id, was|1<<i)
		}
	}
	return t
}()

// phrasal are two words that say together what one of the topics does.
var phrasal = func() map[[2]text.Word]Topics {
	m := map[[2]text.Word]Topics{}
	for pair, like := range map[string]string{
		"ordered out": "evacuated", "called back": "recalled", "laid off": "layoffs", "moved out": "evacuated", "forced out": "evacuated",
		"sent home": "evacuated", "set aside": "provision", "made off": "stole", "blown up": "destroyed", "written off": "charge",
	} {
		a, b, _ := strings.Cut(pair, " ")
		m[[2]text.Word{text.Intern(a), text.Intern(b)}], _ = topics.Get(text.Intern(like))
	}
	return m
}()

// firsts are the first words of those.
var firsts = func() *text.Table[struct{}] {
	t := &text.Table[struct{}]{}
	for pair := range phrasal {
		t.Set(pair[0], struct{}{})
	}
	return t
}()

// kinds are nouns that name one kind of thing, in a narrower word or in a wider one:
// 87,000 minivans are 87,000 vehicles.
var kinds = func() *text.Table[uint8] {
	t := &text.Table[uint8]{}
	for i, list := range [...]string{
		"vehicles cars trucks minivans vans pickups suvs sedans autos automobiles models hatchbacks",
		"workers employees jobs positions posts staff staffers layoffs redundancies cuts",
		"aircraft planes jets airliners airplanes jetliners",
		"stores shops outlets branches restaurants",
		"homes houses dwellings buildings properties structures",
		"ships vessels tankers boats ferries",
		"soldiers troops servicemen personnel",
		"students pupils children schoolchildren",
		"inmates prisoners detainees convicts",
		"voters ballots votes",
		"shares stock",
		"homicides killings murders slayings",
		"cities towns stops",
		"seats constituencies districts ridings",
		"animals whales dolphins seals cattle cows sheep pigs horses birds dogs cats elephants chickens",
		"fighters rebels insurgents militants guerrillas",
	} {
		for w := range strings.FieldsSeq(list) {
			t.Set(text.Intern(w), uint8(i+1))
		}
	}
	return t
}()

// TopicsOf is what a word says of a figure.
func TopicsOf(w text.Word) Topics {
	t, _ := topics.Get(w)
	return t
}
