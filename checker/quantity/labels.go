package quantity

import "github.com/factlint/factlint/checker/text"

// The words that show that a number is a name, or none.
var (
	wordNumber     = text.Intern("#")
	wordNumero     = text.Intern("№")
	wordAtSign     = text.Intern("@")
	wordUnderscore = text.Intern("_")
	wordAM         = text.Intern("am")
	wordGroup      = text.Intern("group")
	wordVersion    = text.Intern("version")
	wordFirst      = text.Intern("first")
	wordAll        = text.Intern("all")
	wordForemost   = text.Intern("foremost")
	wordName       = text.Intern("name")

	wordTimesSign = text.Intern("×")

	word911 = text.Intern("911")
	calling = text.NewSet("call called calls calling dial dialed dialled dialing phoned a")
	calls   = text.NewSet("call calls caller callers dispatcher dispatchers operator operators tape tapes")

	sectionSigns = text.NewSet("§ ¶")

	// looseBefore are words that a hyphen joins to a figure without making it a name.
	looseBefore = text.NewSet("minus magnitude now then just about")
	// modelNames follow a number that is a model: 737 Max, 11 Pro.
	modelNames = text.NewSet("max pro ultra mini dreamliner plus turbo gti")
	// indexes are stock indexes in any case, with the numbers that they are named by.
	indexes      = text.NewSet("sp p nasdaq ftse dax cac nikkei russell stoxx asx topix dow csi eurostoxx")
	indexNumbers = text.NewSet("500 100 225 250 50 2000 1000 200 40 30 300 600 400")

	clock     = text.NewSet("am pm a.m. p.m. a.m p.m gmt utc edt est o'clock hrs")
	chained   = text.NewSet("- – − / : . , _ x ×")
	numbering = text.NewSet("no nos nr num art fig vol ch p pp sec")
	// products are brands and series whose models are numbers.
	products = text.NewSet(`boeing airbus windows iphone ipad android ios xbox playstation galaxy pixel macos office apollo soyuz falcon ryzen core geforce radeon
		tesla mazda audi bmw peugeot porsche ferrari nokia huawei mate oneplus redmi airpods hbo bbc itv nasdaq ftse dax cac nikkei hang stoxx russell
		asx topix kospi fortune formula studio channel radio bloc area catch sinopharm falcon atlas starlink sputnik mirage tornado mig sukhoi tupolev
		cessna gulfstream bombardier embraer dreamliner covid sars python java photoshop wrestlemania ufc wwe expo agenda euro copa fifa`)
	// designators number what they name.
	designators = text.NewSet(`section sections sect article articles chapter chapters route routes highway highways interstate freeway motorway channel channels resolution resolutions flight flights
		room rooms page pages line lines row level levels grade grades phase phases stage type class category game games round group unit figure fig table volume vol part episode season
		title proposition prop form rule amendment exit gate platform terminal track area zone district ward precinct sector model mark mk version number numbers
		no nos nr psalm verse act scene point item annex appendix schedule paragraph para clause note footnote step tier lot block building apartment apt suite floor
		pier dock bay berth hangar hole lane court studio division league world war pope train bus tram tank reactor camp hut cell
		issue edition book bill law decree order case docket serial code id exercise question quiz option plan day week month year quarter half
		team squad box seat locker ticket runway drydock warehouse pool pot cycle iso din`)
	// strict are designators after which a number is a name even where a plural
	// follows it: No. 7 seeds, Section 8 tenants.
	strict = text.NewSet("section article chapter route highway interstate flight no nr grade category type phase title resolution amendment form rule number tier stage level")
	// ordinaryCapital are words that stand with a capital before a number that
	// counts.
	ordinaryCapital = text.NewSet(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
		monday tuesday wednesday thursday friday saturday sunday the a an in on at by for from with some about over more than and or but all only just another around
		nearly almost up to of least most their his her its our my your these those last next first other usd eur gbp top between among under`)
	kinds4K         = text.NewSet("video tv tvs resolution display displays monitor monitors screen screens content streaming camera cameras footage ultra hdr oled")
	races           = text.NewSet("run runs race races walk plan plans resolution video tv")
	ordinalSuffixes = text.NewSet("th st nd rd")
	streets         = text.NewSet("street st avenue ave road rd boulevard blvd drive dr lane ln court square place plaza parkway highway way terrace crescent broadway")
	set2            = text.NewSet("way ways piece faced fold part off on tone timer timers sided in minded thirds dimensional bit by digit figure party parties")
	zeroIn          = text.NewSet("in on to")
	beforeOne       = text.NewSet(`no any every each this that which another other some last only big first not if as than such is was like little new same next loved
		someone anyone whichever wrong right good better best easy tough the long great real`)
	afterOne = text.NewSet(`of another can should must who that which is was were are has had have by in on to and or but not knows could would will might may wonders
		thing things day night morning afternoon evening point side way time stage hand after before at from with for as if than when where while because so too hopes
		else he she it they we i you his her their does did the a an only more most such`)
	beforeSecond = text.NewSet("a per each every split the one this last any single same for")
	firstNames   = text.NewSet("party hand person born aid string rate degree class grade grader graders guess")
)
